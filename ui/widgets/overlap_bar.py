"""The bar above the board: board or list, the field to find something in, and the counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.looks import Looks
from ui.widgets.buttons import Segments
from ui.widgets.labels import Elided
from ui.widgets.search_field import SearchField

BOARD, LIST = "board", "list"


class _Find(SearchField):
    """Escape clears it; Escape and Down lead on to what was found."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return):
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class OverlapBar(QWidget):
    """`turned` says that it is the other way now; `left` that the field to find in was left."""

    turned = Signal()
    left = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.ways = Segments(looks, self.tr("How to show them"))
        board, list_ = self.tr("Board"), self.tr("List")
        self.ways.set_choices([(BOARD, board, "square-kanban"), (LIST, list_, "list")])
        self.ways.choose(BOARD)
        self.ways.chosen.connect(lambda _: self.turned.emit())
        self.search = _Find(looks, self.tr("Find an activity"), ("/",))
        self.search.setMinimumWidth(190)
        self.search.setMaximumWidth(260)
        self.search.left.connect(self.left)
        self.counts = Elided(looks, "body", "", "ink2")
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 10)
        row.setSpacing(12)
        row.addWidget(self.ways)
        row.addWidget(self.search, 1)
        row.addWidget(self.counts, 2)

    @property
    def is_board(self) -> bool:
        return self.ways.value() == BOARD

    def find(self) -> None:
        """Put the focus into the field to find something in."""
        self.search.setFocus()
        self.search.selectAll()
