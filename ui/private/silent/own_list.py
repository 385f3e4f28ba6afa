"""One side's own list in the silent round: the field to write into, and the lines so far."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.controls.labels import label
from ui.fields.add_field import AddField
from ui.fields.text_fields import LineField
from ui.theme.looks import Looks
from workshop.domain.listing.silent_round import SilentLine
from workshop.texts import Texts

_ID = Qt.ItemDataRole.UserRole


class _Lines(QListWidget):
    """Del takes a line away."""

    removed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and item is not None:
            self.removed.emit(item.data(_ID))
        else:
            super().keyPressEvent(event)


class SilentList(QWidget):
    """`written` carries lines and their category, `removed` the id of a line."""

    written = Signal(list, str)
    removed = Signal(str)

    def __init__(self, looks: Looks, texts: Texts, hint: str) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self.field = AddField(looks, self.tr("Write a line"), hint)
        self.field.setMinimumHeight(44)
        self.category = LineField(
            looks, self.tr("Category of the next lines"), self.tr("Category, if you like")
        )
        self.category.setFixedWidth(200)
        self.category.setMinimumHeight(44)
        self.said = label(looks, "small", "", "ink2")
        self._view = _Lines()
        self._view.setAccessibleName(self.tr("Your lines"))
        self._view.setFrameShape(QListWidget.Shape.NoFrame)
        self._view.setFont(looks.font("body"))
        self._view.setSpacing(2)
        self._view.removed.connect(self.removed)
        self.field.added.connect(lambda lines: self.written.emit(lines, self.category.text()))
        self.field.left.connect(self._view.setFocus)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.category)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self._view, 1)

    def show_lines(self, lines: Sequence[SilentLine]) -> None:
        """Show these, the newest first; of no other line is anything kept here."""
        self._view.clear()
        for line in reversed(lines):
            words = f"{line.title}   ·   {line.category}" if line.category else line.title
            item = QListWidgetItem(words)
            item.setData(_ID, line.id)
            item.setSizeHint(QSize(100, 36))
            self._view.addItem(item)
        words = self._texts.plural(
            "{n} line. Del removes the one in hand.", "{n} lines. Del removes the one in hand.", len(lines)
        )
        self.said.setText(words if lines else "")

    def offer_categories(self, categories: Sequence[str] | None) -> None:
        """Offer these as they are typed; None where lines go into no category."""
        self.category.setVisible(categories is not None)
        if categories is None:
            return
        completer = QCompleter(list(categories), self.category)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.category.setCompleter(completer)

    def empty(self) -> None:
        """Forget everything: somebody else comes to the laptop."""
        self._view.clear()
        self.field.restore("")  # what clear() took away could be had back by Ctrl+Z
        self.category.restore("")
        self.said.setText("")

    def hand_over(self) -> None:
        """Keep what is typed and not yet entered."""
        self.field.hand_over()
