"""Plain text broken into lines and drawn at the line height of its type style, unlike a Qt label."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_SINGLE = Qt.TextFlag.TextSingleLine.value | Qt.TextFlag.TextDontClip.value
_BREAK = "\u2028"


def break_lines(text: str, font: QFont, width: float, most: int = 0) -> tuple[str, ...]:
    """The lines a text takes in this width; of more than `most`, the last one kept ends in an ellipsis."""
    plain = text.replace("\r\n", "\n").replace("\n", _BREAK)
    layout = QTextLayout(plain, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        starts.append(line.textStart())
        if most and len(starts) > most:
            break
    layout.endLayout()
    # Qt counts places in UTF-16 units, Python in characters.
    units = plain.encode("utf-16-le", "surrogatepass")
    ends = [*starts[1:], len(units) // 2]
    lines = [
        units[start * 2 : end * 2].decode("utf-16-le", "surrogatepass").rstrip(f" {_BREAK}")
        for start, end in zip(starts, ends, strict=True)
    ]
    if most and len(lines) > most:
        last = f"{lines[most - 1]} {lines[most]}"
        lines[most - 1 :] = [_shortened(last, font, width)]
    return tuple(lines)


def _shortened(text: str, font: QFont, width: float) -> str:
    """The text with an ellipsis at its end, always."""
    fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    return fitting if fitting != text else f"{text}…"


def draw_lines(
    painter: QPainter, area: QRectF, lines: Sequence[str], height: float, align: Qt.AlignmentFlag
) -> None:
    """Draw lines of this height in an area; `align` says where they stand in it, both ways."""
    top = area.top()
    spare = area.height() - height * len(lines)
    if align & Qt.AlignmentFlag.AlignVCenter:
        top += spare / 2
    elif align & Qt.AlignmentFlag.AlignBottom:
        top += spare
    across = align & Qt.AlignmentFlag.AlignHorizontal_Mask | Qt.AlignmentFlag.AlignVCenter
    for place, line in enumerate(lines):
        row = QRectF(area.left(), top + place * height, area.width(), height)
        painter.drawText(row, across.value | _SINGLE, line)
