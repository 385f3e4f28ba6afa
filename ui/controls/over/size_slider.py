"""A slider over the sizes that text can have, with ticks; what is chosen holds once the knob is let go."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider

from ui.theme.focus_ring import RINGED
from ui.theme.looks import Looks
from ui.theme.shapes import text_in

LEAST, MOST, STEP, PAGE = 80, 200, 5, 25
_TICKS = (80, 100, 125, 150, 175, 200)
_KNOB, _HIGH, _WIDE = 20, 48, 270
_SOON_MS = 150


class SizeSlider(QSlider):
    """In percent; `settled` carries the size that was chosen, `slid` the one under the knob."""

    settled = Signal(int)
    slid = Signal(int)

    def __init__(self, looks: Looks, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._looks = looks
        self.setRange(LEAST, MOST)
        self.setSingleStep(STEP)
        self.setPageStep(PAGE)
        self.setAccessibleName(name)
        self.setProperty(RINGED, 6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(lambda: self.settled.emit(self.value()))

    def sizeHint(self) -> QSize:
        return QSize(self._looks.px(_WIDE), self._looks.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self._looks.px(_HIGH))

    def wheelEvent(self, event: object) -> None:
        """The wheel scrolls the sheet, and never changes the size."""
        event.ignore()  # type: ignore[attr-defined]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.value()
        super().keyPressEvent(event)
        self._slide(before)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._soon.start()

    def _drag(self, at: QPoint) -> None:
        before, track = self.value(), self._track()
        share = min(max((at.x() - track.left()) / track.width(), 0), 1)
        self.setValue(round((LEAST + share * (MOST - LEAST)) / STEP) * STEP)
        if self.value() != before:
            self.slid.emit(self.value())

    def _slide(self, before: int) -> None:
        if self.value() != before:
            self.slid.emit(self.value())
            self._soon.start()

    def _track(self) -> QRectF:
        knob = self._looks.px(_KNOB)
        return QRectF(knob, knob / 2 + 2, self.width() - 2 * knob, 4)

    def _place(self, size: int) -> float:
        track = self._track()
        return track.left() + track.width() * (size - LEAST) / (MOST - LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, looks, track = QPainter(self), self._looks, self._track()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ticks(painter, track)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(looks.color("select"))
        painter.drawRoundedRect(track, 2, 2)
        at, half = self._place(self.value()), looks.px(_KNOB) / 2
        painter.setBrush(looks.color("ink"))
        painter.drawRoundedRect(QRectF(track.left(), track.top(), at - track.left(), track.height()), 2, 2)
        painter.setPen(QPen(looks.color("ink"), 2))
        painter.setBrush(looks.color("surface"))
        painter.drawEllipse(QRectF(at - half + 1, track.center().y() - half + 1, 2 * half - 2, 2 * half - 2))

    def _paint_ticks(self, painter: QPainter, track: QRectF) -> None:
        looks = self._looks
        below = track.bottom() + looks.px(_KNOB) / 2
        painter.setFont(looks.font("caption"))
        for tick in _TICKS:
            x = self._place(tick)
            painter.setPen(QPen(looks.color("edge"), 1))
            painter.drawLine(
                QPoint(round(x), round(track.top() - 3)), QPoint(round(x), round(track.bottom() + 3))
            )
            painter.setPen(looks.color("ink2"))
            wide = looks.px(40)
            text_in(painter, QRectF(x - wide / 2, below, wide, looks.line_height("caption")), str(tick))
