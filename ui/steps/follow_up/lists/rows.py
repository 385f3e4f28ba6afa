"""What the follow-up's lists share: a head, rows of one height, one of them in hand, walked by arrows."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.acts.table import Acts
from ui.theme.looks import Looks
from ui.theme.style import draw_focus

EDGE = 24
HEAD = 38
MARGINS = (EDGE, EDGE)
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignCenter
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class Heard(Protocol):
    """What a reader can say."""

    @property
    def heard(self) -> str: ...


Row = TypeVar("Row", bound=Heard)


class RowList(QWidget, Generic[Row]):
    """`chosen` says that another row is in hand, `reached` where it is; `opened` that it was entered.

    `left` says that an arrow leads out of it, up (-1) or down (1).
    """

    chosen = Signal()
    reached = Signal(QRect)
    opened = Signal()
    left = Signal(int)
    row_height = 41
    head = HEAD

    def __init__(self, looks: Looks, acts: Acts, margins: tuple[int, int] = MARGINS) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self.start, self._end = margins
        self.rows: tuple[Row, ...] = ()
        self.place = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        looks.changed.connect(self.update)

    @property
    def looks(self) -> Looks:
        """What the rows are painted with: in pixels of the design, enlarged with the text."""
        return self._looks.plain

    @property
    def end(self) -> int:
        """Where the rows' words end."""
        return round(self._looks.drawn(self.width())) - self._end

    @property
    def in_hand(self) -> Row | None:
        """The row in hand."""
        return self.rows[self.place] if self.place < len(self.rows) else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the place in hand stays as far as there is one."""
        self.rows = tuple(rows)
        self.place = max(0, min(self.place, len(rows) - 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if rows else Qt.FocusPolicy.NoFocus)
        self._fit()
        self._say()
        self.update()

    def _fit(self) -> None:
        self.setFixedHeight(self._looks.px(self.head + self.row_height * max(len(self.rows), 1) + 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def choose(self, place: int) -> None:
        """Take the row at this place in hand, where there is one."""
        if 0 <= place < len(self.rows):
            self.place = place
            self._say()
            self.update()
            px = self._looks.px
            self.reached.emit(QRect(0, px(self.head + place * self.row_height), 1, px(self.row_height)))
            self.chosen.emit()

    def _say(self) -> None:
        heard = self.in_hand.heard if self.in_hand is not None else self.nothing()
        self.setAccessibleName(f"{self.heading()}: {heard}" if heard else self.heading())

    def heading(self) -> str:
        """What stands over the rows; each list says it."""
        return ""

    def nothing(self) -> str:
        """What is said where there is no row."""
        return ""

    def sizeHint(self) -> QSize:
        return QSize(self._looks.px(600), self.height())

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._looks.onto(painter)
        seen = range(
            *(round(self._looks.drawn(each)) for each in (event.rect().top(), event.rect().bottom() + 2))
        )
        self.words(
            painter, "section", "ink", QRectF(self.start, 2, self.end - self.start, HEAD - 6), self.heading()
        )
        self.paint_head(painter)
        painter.fillRect(
            QRectF(self.start, self.head - 1, self.end - self.start, 1), self.looks.color("edge")
        )
        if not self.rows:
            area = QRectF(self.start, self.head, self.end - self.start, self.row_height)
            self.words(painter, "body", "ink2", area, self.nothing())
        for place, row in enumerate(self.rows):
            top = self.head + place * self.row_height
            if top < seen.stop and top + self.row_height > seen.start:
                self._ground(painter, top, place)
                self.paint_row(painter, top, row)

    def _ground(self, painter: QPainter, top: int, place: int) -> None:
        looks, first = self.looks, self.start - EDGE
        wide = self.end + EDGE - first if self._end else self.end - first
        if place == self.place and self.hasFocus():
            painter.fillRect(QRectF(first, top, wide, self.row_height - 1), looks.color("canvas"))
            painter.fillRect(QRectF(first, top, 4, self.row_height - 1), looks.color("ink"))
            draw_focus(painter, QRectF(first + 6, top + 2, wide - 8, self.row_height - 5), looks.color("ink"))
        under = QRectF(self.start, top + self.row_height - 1, self.end - self.start, 1)
        painter.fillRect(under, looks.color("line"))

    def paint_head(self, painter: QPainter) -> None:
        """What stands beside the title; nothing unless a list says otherwise."""

    def paint_row(self, painter: QPainter, top: int, row: Row) -> None:
        """One row, from its top on; each list paints its own."""

    def words(
        self,
        painter: QPainter,
        style: str,
        token: str,
        area: QRectF,
        words: str,
        align: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """One line, with an ellipsis where it has no room."""
        painter.setFont(self.looks.font(style))
        painter.setPen(self.looks.color(token))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
        painter.drawText(area, align, shown)

    # -- hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.choose((int(self._looks.drawn(event.position().y())) - self.head) // self.row_height)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.position().y() >= self._looks.px(self.head) and self.rows:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _MOVES:
            self._step(_MOVES[key])
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if key is Qt.Key.Key_Home else len(self.rows) - 1)
        elif not self._acts.press(event):
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        place = self.place + by
        if not 0 <= place < len(self.rows) and abs(by) == 1:
            self.left.emit(by)
        else:
            self.choose(max(0, min(place, len(self.rows) - 1)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.chosen.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
