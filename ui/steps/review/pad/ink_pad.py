"""A pad to sign on with mouse, pen or finger; a pen's pressure makes the line broader."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from ui.controls.severity import paint_severity
from ui.steps.review.pad.ink import Stroke, paint_ink, width_of
from ui.theme.focus_ring import RINGED
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Severity

_HEIGHT, _LOW = 132, 72
_SIDE, _MARK = 20, 24
"""How far words and line stay from the edge, and how far words make way for a mark."""
_RADIUS = 8
_SCALE = 4
"""How many pixels of the image a pixel of the pad gives."""
_PAPER = 0xFFFFFFFF
"""What the ink is kept on, whatever the theme: it is printed on the charter's page."""


class PadState(Enum):
    """Open to be drawn on; signed, with the ink or the name that was given; or not yet, and why."""

    OPEN = auto()
    SIGNED = auto()
    NOT_YET = auto()


class InkPad(QWidget):
    """Empty until somebody draws; `drawn` tells whenever that changes.

    Del takes the ink away, undo the last stroke; as long as the focus is here, undo is of nothing else.
    """

    drawn = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._strokes: list[Stroke] = []
        self._in_hand: Stroke | None = None
        self._taken_back: list[Stroke] = []
        self._state, self._words, self._stops = PadState.OPEN, "", False
        self._least = looks.px(_HEIGHT)
        self._is_typed = False
        self.setFixedHeight(looks.px(_HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RINGED, _RADIUS)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAccessibleName(self.tr("Signature: draw, or leave it empty to sign with the typed name"))

    def sizeHint(self) -> QSize:
        return QSize(280, self._looks.px(_HEIGHT))

    @property
    def is_empty(self) -> bool:
        return not self._strokes

    @property
    def is_open(self) -> bool:
        """Whether it can be drawn on."""
        return self._state is PadState.OPEN

    def strokes(self) -> list[Stroke]:
        """The ink, to be shown again once it has been signed with."""
        return [list(stroke) for stroke in self._strokes]

    def put(self, strokes: list[Stroke]) -> None:
        """Go on with what was drawn on a pad before this one."""
        self._strokes = strokes
        self.update()
        self.drawn.emit()

    def show_signed(self, strokes: list[Stroke] | None, name: str) -> None:
        """Show what was signed with: the ink, or else the name; None where only the charter itself knows."""
        told = self.tr("Signed as the charter’s last page shows") if strokes is None else name
        self._close(PadState.SIGNED, told, self._looks.px(_HEIGHT if strokes else _LOW))
        self._is_typed = strokes is not None
        self._strokes = strokes or []
        self.setAccessibleName(self.tr("Signed by {name}").format(name=name))

    def show_not_yet(self, why: str, stops: bool) -> None:
        """Say why nobody can sign here now; `stops` where findings are in the way."""
        self._stops = stops
        self._close(PadState.NOT_YET, why, self._looks.px(_LOW))
        self.setAccessibleName(why)

    def _close(self, state: PadState, words: str, height: int) -> None:
        self._state, self._words, self._least = state, words, height
        self._fit()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.unsetCursor()
        self.update()

    def _fit(self) -> None:
        """As high as the words are, at this width; a pad to draw on is as high as ever."""
        if self._state is PadState.OPEN or self._strokes:
            return
        over = (len(self._lines()) - 1) * self._looks.line_height(self._style())
        self.setFixedHeight(self._least + max(over, 0))

    def _style(self) -> str:
        return "quote" if self._is_name() else "small"

    def _is_name(self) -> bool:
        """Whether its words are the name that was signed with."""
        return self._state is PadState.SIGNED and self._is_typed

    def _lines(self) -> tuple[str, ...]:
        """The words of a closed pad, broken to its width."""
        mark = _MARK if self._stops else 0
        return break_lines(self._words, self._looks.font(self._style()), self.width() - 2 * _SIDE - mark)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def clear(self) -> None:
        """Take all ink away."""
        self._strokes.clear()
        self._taken_back.clear()
        self._in_hand = None
        self.update()
        self.drawn.emit()

    def _take_back(self) -> None:
        """Take the last stroke away."""
        if self._strokes:
            self._taken_back.append(self._strokes.pop())
            self._in_hand = None
            self.update()
            self.drawn.emit()

    def _do_again(self) -> None:
        """Put the stroke back that was taken away last."""
        if self._taken_back:
            self._strokes.append(self._taken_back.pop())
            self.update()
            self.drawn.emit()

    def image(self) -> bytes | None:
        """What was drawn, dark on white, as a PNG cut to the ink; None for an empty pad."""
        if self.is_empty:
            return None
        points = [point for stroke in self._strokes for point, _ in stroke]
        left, right = min(p.x() for p in points), max(p.x() for p in points)
        top, bottom = min(p.y() for p in points), max(p.y() for p in points)
        room = QRectF(left, top, right - left, bottom - top).adjusted(-6, -6, 6, 6)
        image = QImage((room.size() * _SCALE).toSize(), QImage.Format.Format_RGB32)
        image.fill(_PAPER)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(_SCALE, _SCALE)
        painter.translate(-room.topLeft())
        paint_ink(painter, self._strokes, QColor())  # an ink of no colour is black
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())

    # -- drawing

    def _begin(self, at: QPointF, pressure: float) -> None:
        if not self.is_open:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)  # a pen or a finger brings it along no more than a key
        self._taken_back.clear()
        self._in_hand = [(at, width_of(pressure))]
        self._strokes.append(self._in_hand)
        self.update()

    def _go_on(self, at: QPointF, pressure: float) -> None:
        if self._in_hand is not None:
            self._in_hand.append((at, width_of(pressure)))
            self.update()

    def _end(self) -> None:
        if self._in_hand is not None:
            self._in_hand = None
            self.drawn.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position(), 0.4)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position(), 0.4)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        if event.type() is QEvent.Type.TabletPress:
            self._begin(event.position(), event.pressure())
        elif event.type() is QEvent.Type.TabletMove:
            self._go_on(event.position(), event.pressure())
        else:
            self._end()
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.points():
            at = event.points()[0].position()
            if event.type() is QEvent.Type.TouchBegin:
                self._begin(at, 0.4)
            elif event.type() is QEvent.Type.TouchUpdate:
                self._go_on(at, 0.4)
            else:
                self._end()
            event.accept()
            return True
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self.is_open and self._meant(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def _meant(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key means here."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return self.clear
        if event.matches(QKeySequence.StandardKey.Undo):
            return self._take_back
        return self._do_again if event.matches(QKeySequence.StandardKey.Redo) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meant = self._meant(event) if self.is_open else None
        if meant is not None:
            meant()
        else:
            super().keyPressEvent(event)

    # -- looks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        is_open = self.is_open
        painter.setPen(QPen(self._looks.color("edge" if is_open else "line"), 1))
        painter.setBrush(self._looks.color("surface" if is_open else "canvas"))
        painter.drawRoundedRect(edge, _RADIUS, _RADIUS)
        line = self.height() - (34 if is_open or self._strokes else 20)
        painter.setPen(QPen(self._looks.color("edge"), 1))
        painter.drawLine(_SIDE, line, self.width() - _SIDE, line)
        if self.is_empty:
            self._paint_words(painter, line)
        paint_ink(painter, self._strokes, self._looks.color("ink"))

    def _paint_words(self, painter: QPainter, line: int) -> None:
        """What to do, who signed with a typed name, or why it can't be signed yet."""
        looks, style = self._looks, self._style()
        painter.setFont(looks.font(style))
        painter.setPen(looks.color("ink" if self._is_name() else "ink2"))
        if self._state is PadState.OPEN:
            room = QRect(_SIDE, line + 2, self.width() - 2 * _SIDE, self.height() - line - 4)
            words, high = self.tr("Sign here with mouse, pen or finger"), painter.fontMetrics().height()
            lines = break_lines(words, painter.font(), room.width(), most=2)
            draw_lines(painter, room.toRectF(), lines, high, Qt.AlignmentFlag.AlignVCenter)
            return
        lines, height = self._lines(), looks.line_height(style)
        high = max(height * len(lines), 30)
        room = QRect(_SIDE, line - 4 - high, self.width() - 2 * _SIDE, high)
        if self._stops:
            mark = QRect(_SIDE, room.center().y() - 8, 16, 16)
            paint_severity(painter, mark, looks, Severity.BLOCKING)
            room.setLeft(_SIDE + _MARK)
        draw_lines(painter, room.toRectF(), lines, height, Qt.AlignmentFlag.AlignVCenter)
