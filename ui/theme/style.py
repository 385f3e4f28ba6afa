"""The style of Qt's own widgets: a sheet filled with tokens, and the focus ring that a sheet can't draw."""

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from resources import RESOURCES

_FIELD = re.compile(r"\{\{(\w+)\}\}")
_ROOM = re.compile(r"\b(\d+)px")
_ROUND = 34
"""How large a round button is within its edge: its radius may be no larger than half of it all."""
_LINE = 4
"""Up to so many pixels it is a line or a bar, which is as wide at any size of text."""


def style_sheet(tokens: Mapping[str, str], scale: float = 1.0) -> str:
    """The application's style sheet in these colours, with room for text of this scale.

    Raises KeyError for a token there isn't.
    """
    template = (RESOURCES / "themes" / "app.qss").read_text("utf-8")

    def with_room(match: re.Match[str]) -> str:
        pixels = int(match.group(1))
        return f"{pixels if pixels <= _LINE else round(pixels * scale)}px"

    sheet = _ROOM.sub(with_room, template)
    half = (round(_ROUND * scale) + 2) // 2
    return _FIELD.sub(lambda match: tokens[match.group(1)], sheet.replace("@round", f"{half}px"))


class FocusStyle(QProxyStyle):
    """Fusion, with the design's focus ring: two pixels of ink inside the control's edge."""

    def __init__(self, ink: Callable[[], QColor]) -> None:
        super().__init__("fusion")
        self._ink = ink

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element is QStyle.PrimitiveElement.PE_FrameFocusRect:
            draw_focus(painter, QRectF(option.rect), self._ink())  # type: ignore[attr-defined]
            return
        super().drawPrimitive(element, option, painter, widget)


def draw_focus(painter: QPainter, rect: QRectF, ink: QColor, radius: float = 6) -> None:
    """Draw the ring just inside a rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()
