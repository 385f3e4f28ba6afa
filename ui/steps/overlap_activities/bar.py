"""The bar above the board: board or list, the field to find something in, and the counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls.buttons import Segments
from ui.controls.keys import caps_of
from ui.controls.labels import label
from ui.controls.scrolled import Flow
from ui.controls.search_field import SearchField
from ui.theme.looks import Looks

BOARD, LIST = "board", "list"
FIND = "/"


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
    """`turned` says that it is the other way now; `left` that the field to find in was left.

    `levels_wanted` says whether the cards show value and pain instead of the dots.
    """

    turned = Signal()
    levels_wanted = Signal(bool)
    left = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.ways = Segments(looks, self.tr("How to show them"))
        board, list_ = self.tr("Board"), self.tr("List")
        self.ways.set_choices([(BOARD, board, "square-kanban"), (LIST, list_, "list")])
        self.ways.choose(BOARD)
        self.ways.chosen.connect(lambda _: self.turned.emit())
        self.shows = Segments(looks, self.tr("What the cards show"))
        self.shows.set_choices([(False, self.tr("Dots"), ""), (True, self.tr("Value, pain"), "")])
        self.shows.choose(False)
        self.shows.chosen.connect(lambda levels: self.levels_wanted.emit(bool(levels)))
        self.ways.chosen.connect(lambda _: self.shows.setVisible(self.is_board))
        self.search = _Find(looks, self.tr("Find"), caps_of(FIND))
        self.search.setAccessibleName(self.tr("Find an activity"))
        self.search.setMinimumWidth(looks.px(108))
        self.search.setMaximumWidth(260)
        self.search.left.connect(self.left)
        self.counts = label(looks, "body", "", "ink2", wrap=looks.size <= 100)
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self) if looks.size <= 100 else Flow(apart=10)
        row.setContentsMargins(24, 4, 24, 10)
        row.setSpacing(10)
        for part in (self.ways, self.shows, self.search, self.counts):
            row.addWidget(part)
        if isinstance(row, QHBoxLayout):
            row.setStretchFactor(self.search, 1)
            row.setStretchFactor(self.counts, 4)
        self.setLayout(row)

    @property
    def is_board(self) -> bool:
        return self.ways.value() == BOARD

    def find(self) -> None:
        """Put the focus into the field to find something in."""
        self.search.setFocus()
        self.search.selectAll()
