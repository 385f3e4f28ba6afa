"""The key footer: the keys that work on this page, and at its end the way to the next step."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.keys import caps_width, paint_caps
from ui.theme.looks import Looks

HEIGHT = 38
_GAP = 20


class KeyFooter(QWidget):
    """Key caps with what they do, as many as fit."""

    def __init__(self, looks: Looks, going_on: Button) -> None:
        super().__init__()
        self._going_on = going_on
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 12, 0)
        row.addStretch()
        row.addWidget(going_on)
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._looks = looks
        self._hints: Sequence[tuple[str, str]] = ()
        self.resize_text()

    def resize_text(self) -> None:
        """Take the size that text has now."""
        self.setFixedHeight(self._looks.px(HEIGHT))
        self.update()

    def show_keys(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show these (keys, what they do); several keys are separated by spaces."""
        self._hints = tuple(hints)
        self.setAccessibleName(", ".join(f"{keys}: {text}" for keys, text in hints))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def _fitting(self, caps: QFontMetrics, words: QFontMetrics) -> Sequence[tuple[str, str]]:
        """As many hints as there is room for; the last one, which leads to all of them, always stays."""
        widths = [
            caps_width(caps, keys.split()) + 8 + words.horizontalAdvance(text) + _GAP
            for keys, text in self._hints
        ]
        count, room = len(widths), self._going_on.x() - 36
        while count > 1 and sum(widths[: count - 1]) + widths[-1] > room + _GAP:
            count -= 1
        return (*self._hints[: count - 1], *self._hints[-1:])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        looks = self._looks
        caps = QFontMetrics(looks.font("key"))
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink2"))
        x = 24
        for keys, text in self._fitting(caps, painter.fontMetrics()):
            names = keys.split()
            width = caps_width(caps, names) + 8 + painter.fontMetrics().horizontalAdvance(text)
            paint_caps(painter, x, self.height() // 2, looks, names, False)
            x += caps_width(caps, names) + 8
            painter.drawText(x, 0, width, self.height(), Qt.AlignmentFlag.AlignVCenter, text)
            x += painter.fontMetrics().horizontalAdvance(text) + _GAP
