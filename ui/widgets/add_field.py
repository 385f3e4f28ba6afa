"""The field that adds: Enter adds and stays, and pasting several lines adds them all."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu

from ui.theme.looks import Looks
from ui.widgets.excess import Excess
from ui.widgets.typing_undo import is_for_window
from workshop.domain.fact import LINE_LENGTH


class AddField(QLineEdit):
    """`added` carries the lines typed or pasted, one or many; the field is empty again after that.

    A quiet one has no frame as long as nobody is in it.
    """

    added = Signal(list)
    left = Signal()

    def __init__(self, looks: Looks, name: str, hint: str, is_quiet: bool = False) -> None:
        super().__init__()
        self.setProperty("quiet", is_quiet)
        self.setFont(looks.font("body"))
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.excess = Excess(self, looks, LINE_LENGTH)
        self.returnPressed.connect(self._add_typed)

    def hand_over(self) -> None:
        """Add what was typed and not yet added, so that it isn't lost."""
        self._add_typed()

    def event(self, event: QEvent) -> bool:
        if is_for_window(self, event):
            event.ignore()
            return False
        return super().event(event)

    def _add_typed(self) -> None:
        text = self.text().strip()
        if text and not self.excess.is_there:
            self.setText("")
            self.added.emit([text])

    def restore(self, text: str) -> None:
        """Put back what could not be added."""
        self.setText(text)

    def paste_lines(self, text: str) -> bool:
        """Add pasted lines, if there are several; else leave the paste to the field."""
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if len(lines) < 2:
            return False
        self._add_typed()
        self.added.emit(lines)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            if self.paste_lines(QGuiApplication.clipboard().text()):
                return
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def createStandardContextMenu(self) -> QMenu:
        """The usual menu, whose Paste takes several lines too."""
        menu = super().createStandardContextMenu()
        act = menu.addAction(self.tr("Paste as several"))
        act.triggered.connect(lambda: self.paste_lines(QGuiApplication.clipboard().text()))
        return menu
