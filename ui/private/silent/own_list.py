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
    """Del takes a line away; Enter, F2 and a double click take it up to be written otherwise."""

    removed = Signal(str)
    taken_up = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and item is not None:
            self.removed.emit(item.data(_ID))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and item is not None:
            self.taken_up.emit(item.data(_ID))
        else:
            super().keyPressEvent(event)


class SilentList(QWidget):
    """`written` carries lines and their category, `removed` the id of a line; `reworded` an id, and the line
    and category that stand there from now on."""

    written = Signal(list, str)
    reworded = Signal(str, str, str)
    removed = Signal(str)

    def __init__(self, looks: Looks, texts: Texts, hint: str) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self.field = AddField(looks, self.tr("Write a line"), hint)
        self.field.setMinimumHeight(44)
        self.category = LineField(
            looks, self.tr("Category of the next lines"), self.tr("Category, if you like")
        )
        self.category.setFixedWidth(looks.px(200))
        self.category.setMinimumHeight(44)
        self.said = label(looks, "small", "", "ink2")
        self._view = _Lines()
        self._view.setAccessibleName(self.tr("Your lines"))
        self._view.setFrameShape(QListWidget.Shape.NoFrame)
        self._view.setFont(looks.font("body"))
        self._view.setSpacing(2)
        self._view.removed.connect(self._remove)
        self._view.taken_up.connect(self._take_up)
        self._view.itemDoubleClicked.connect(lambda item: self._take_up(item.data(_ID)))
        self._lines: Sequence[SilentLine] = ()
        self._in_hand: str | None = None
        self.field.added.connect(self._write)
        self.field.left.connect(self._leave)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.category)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self._view, 1)

    def _take_up(self, id_: str) -> None:
        """Put a line into the fields, to be written otherwise."""
        self.hand_over()
        found = next((line for line in self._lines if line.id == id_), None)
        if found is not None:
            self._in_hand = id_
            self.category.write(found.category)
            self.field.restore(found.title)
            self.field.setFocus()
            self.said.setText(self.tr("Enter changes the line, Esc leaves it as it is."))

    def _write(self, lines: list[str]) -> None:
        """A line that was taken up is changed; whatever else stands there is new."""
        line, self._in_hand = self._in_hand, None
        if line is not None:
            self.reworded.emit(line, lines[0], self.category.text())
        if new := lines[1:] if line is not None else lines:
            self.written.emit(new, self.category.text())

    def _remove(self, id_: str) -> None:
        """Take a line away; what was written of it meanwhile is put into it first, for undo to bring back."""
        if id_ == self._in_hand:
            self.hand_over()
            self._in_hand = None
        self.removed.emit(id_)

    def _leave(self) -> None:
        self._in_hand = None
        self._count()
        self._view.setFocus()

    def show_lines(self, lines: Sequence[SilentLine]) -> None:
        """Show these, the newest first; of no other line is anything kept here."""
        self._lines = lines
        self._view.clear()
        for line in reversed(lines):
            words = f"{line.title}   ·   {line.category}" if line.category else line.title
            item = QListWidgetItem(words)
            item.setData(_ID, line.id)
            item.setSizeHint(QSize(100, 36))
            self._view.addItem(item)
        self._count()

    def _count(self) -> None:
        words = self._texts.plural(
            "{n} line. Enter rewords the one in hand, Del removes it.",
            "{n} lines. Enter rewords the one in hand, Del removes it.",
            len(self._lines),
        )
        self.said.setText(words if self._lines else "")

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
        self._lines, self._in_hand = (), None
        self._view.clear()
        self.field.restore("")  # what clear() took away could be had back by Ctrl+Z
        self.category.restore("")
        self.said.setText("")

    def hand_over(self) -> None:
        """Keep what is typed and not yet entered."""
        self.field.hand_over()
