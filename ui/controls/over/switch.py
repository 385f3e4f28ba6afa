"""A switch: on or off at once, by Space or a click."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from ui.theme.focus_ring import RINGED
from ui.theme.looks import Looks

_WIDE, _HIGH, _KNOB, _HIT = 40, 24, 16, 36


class Switch(QAbstractButton):
    """Called by `name`; what it says beside itself, on or off, is part of it."""

    def __init__(self, looks: Looks, name: str) -> None:
        super().__init__()
        self._looks = looks
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setProperty(RINGED, 6)
        self.setFont(looks.font("body_medium"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _words(self) -> str:
        return self.tr("On") if self.isChecked() else self.tr("Off")

    def sizeHint(self) -> QSize:
        widest = max(self.fontMetrics().horizontalAdvance(each) for each in (self.tr("On"), self.tr("Off")))
        return QSize(self._looks.px(_WIDE) + 12 + widest + 2, self._looks.px(_HIT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, looks, on = QPainter(self), self._looks, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high, knob = (looks.px(each) for each in (_WIDE, _HIGH, _KNOB))
        track = QRectF(0.5, (self.height() - high) / 2, wide - 1, high)
        painter.setPen(QPen(looks.color("ink" if on else "edge"), 1.5))
        painter.setBrush(looks.color("ink" if on else "surface"))
        painter.drawRoundedRect(track, high / 2, high / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(looks.color("inkOn" if on else "edge"))
        gap = (high - knob) / 2
        left = track.right() - gap - knob if on else track.left() + gap
        painter.drawEllipse(QRectF(left, track.top() + gap, knob, knob))
        painter.setPen(looks.color("ink"))
        painter.setFont(self.font())
        words = self.rect().adjusted(wide + 12, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words())
