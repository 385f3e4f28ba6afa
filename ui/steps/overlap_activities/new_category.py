"""The board's last column: it makes a category, by its name or of the cards that are dropped on it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.fields.add_field import AddField
from ui.steps.overlap_activities.activity_list import DRAGGED
from ui.theme.looks import Looks
from workshop.domain.facts.ids import ActivityId
from workshop.domain.text import clean_line


class NewCategory(QWidget):
    """A field, folded away behind a plus until it is wanted.

    `made` carries the names of empty categories, `filled` the ids of what was dropped here and the name that
    their category got, `unfolded` asks to be brought into view.
    """

    made = Signal(list)
    filled = Signal(list, str)
    unfolded = Signal()

    def __init__(self, looks: Looks, width: int) -> None:
        super().__init__()
        self._dropped: list[ActivityId] = []
        self.setAcceptDrops(True)
        words = self.tr("New category")
        self.field = AddField(looks, words, words)
        self.field.setFixedWidth(width)
        self.field.hide()
        self.field.added.connect(self._make)
        self.field.left.connect(self._fold)
        self.field.editingFinished.connect(self._fold)
        self.unfold = Button(looks, words, "quiet", "plus", size="icon")
        self.unfold.clicked.connect(self.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 0, 8)
        column.addWidget(self.unfold)
        column.addWidget(self.field)
        column.addStretch()

    def ask(self) -> None:
        """Ask for a name."""
        self.unfold.hide()
        self.field.show()
        self.field.setFocus()
        self.unfolded.emit()

    def _fold(self) -> None:
        if not self.field.text():
            self._dropped = []
            self.field.hide()
            self.unfold.show()

    def _make(self, lines: Sequence[str]) -> None:
        dropped, self._dropped = self._dropped, []
        names = [name for each in lines if (name := clean_line(each))]
        if dropped and names:
            self.filled.emit(dropped, names[0])
        self.made.emit(names[1:] if dropped else names)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(DRAGGED):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(DRAGGED):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped here waits for the category's name."""
        lines = bytes(event.mimeData().data(DRAGGED).data()).decode().splitlines()
        self._dropped = [ActivityId(line) for line in lines]
        event.acceptProposedAction()
        self.ask()
