"""What the wall is drawn on: 1920 by 1080 and whatever more the screen has, in big type."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from ui.controls.chips import paint_chip
from ui.theme.lines import break_lines
from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from workshop.domain.facts.choices import Side
from workshop.domain.wall.people import Person

WIDTH, HEIGHT = 1920.0, 1080.0
MARGIN = 112.0
TOP, BOTTOM = 150.0, 1030.0
_CHIP = 36
_LINE = (
    Qt.TextFlag.TextSingleLine.value | Qt.TextFlag.TextDontClip.value | Qt.AlignmentFlag.AlignVCenter.value
)


class Canvas:
    """A painter in units of the design: `width` and `height` are the wall's, at least 1920 by 1080.

    `shown` is how far what has just been revealed has come in, 0 to 1; `page` is the page of a document that
    belongs to the picture, as soon as it is drawn.
    """

    def __init__(
        self, painter: QPainter, looks: Looks, width: float, height: float, shown: float = 1.0
    ) -> None:
        self.painter, self.looks, self.shown = painter, looks, shown
        self.page: QImage | None = None
        self.scale = max(min(width / WIDTH, height / HEIGHT), 0.01)
        self.width, self.height = width / self.scale, height / self.scale
        self.right = self.width - MARGIN
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(self.scale, self.scale)

    @property
    def inner(self) -> float:
        """How wide it is between the margins."""
        return self.right - MARGIN

    @property
    def bottom(self) -> float:
        """Where the lowest line may end."""
        return self.height - (HEIGHT - BOTTOM)

    def color(self, token: str) -> QColor:
        return self.looks.color(token)

    def font(self, style: str, size: float = 0.0) -> QFont:
        """A type style, in another size where one is named."""
        font = QFont(self.looks.font(style))
        if size:
            tracking = font.letterSpacing() * size / font.pixelSize()
            font.setPixelSize(round(size))
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking)
        return font

    def extent(self, font: QFont, words: str) -> float:
        """How wide words are."""
        return QFontMetricsF(font).horizontalAdvance(words)

    def line(self, font: QFont, token: str, x: float, middle: float, words: str, room: float = 0.0) -> float:
        """One line around a middle, with an ellipsis where it has no room; returns where it ends."""
        if room:
            words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        wide = self.extent(font, words)
        self.painter.setFont(font)
        self.painter.setPen(self.color(token))
        self.painter.drawText(QRectF(x, middle - 100, wide + 2, 200), _LINE, words)
        return x + wide

    def line_to(
        self, font: QFont, token: str, end: float, middle: float, words: str, room: float = 0.0
    ) -> float:
        """As `line`, but it ends at x; returns where it begins."""
        if room:
            words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        start = end - self.extent(font, words)
        self.line(font, token, start, middle, words)
        return start

    def lines(
        self, font: QFont, token: str, x: float, top: float, words: Sequence[str], height: float
    ) -> float:
        """Lines one under the other; returns where the last one ends."""
        for place, each in enumerate(words):
            self.line(font, token, x, top + (place + 0.5) * height, each)
        return top + len(words) * height

    def broken(self, font: QFont, words: str, room: float, most: int) -> tuple[str, ...]:
        """Words in as many lines as they take, the last of `most` with an ellipsis."""
        return break_lines(words, font, room, most)

    def rule(self, y: float, token: str = "line", thick: float = 2.0) -> None:
        """A line from margin to margin."""
        self.rule_in(MARGIN, self.right, y, token, thick)

    def rule_in(self, start: float, end: float, y: float, token: str = "line", thick: float = 2.0) -> None:
        """A line across, from one place to another."""
        self.painter.fillRect(QRectF(start, y, end - start, thick), self.color(token))

    def chip(self, person: Person, x: float, middle: float, size: float) -> None:
        """A person's chip, whose left edge stands at x."""
        painter = self.painter
        painter.save()
        painter.translate(QPointF(x, middle - size / 2))
        painter.scale(size / _CHIP, size / _CHIP)
        box = QRect(0, 0, _CHIP, _CHIP)
        paint_chip(painter, box, self.looks, person.initials, person.side, person.capacity)
        painter.restore()

    def mark(self, side: Side, x: float, middle: float, size: float, filled: bool = True) -> None:
        """One shape a vote; one that is still missing is an outline."""
        painter = self.painter
        box = QRectF(x, middle - size / 2, size, size)
        edged = not filled or self.looks.is_edged
        painter.setPen(Qt.PenStyle.NoPen)
        if edged:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(side_color(self.looks, side, "Edge"))
            pen.setWidthF(3)
            painter.setPen(pen)
            box.adjust(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(side_color(self.looks, side) if filled else self.color("surface"))
        painter.drawPath(side_path(side, box, size / 13))
