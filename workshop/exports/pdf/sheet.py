"""A page to draw on: y runs down from the top edge, text is placed by its first line's top."""

from collections.abc import Callable
from typing import BinaryIO

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from workshop.domain.choices import Paper
from workshop.errors import ExportTrouble
from workshop.exports.pdf import fonts
from workshop.exports.pdf.lines import shortened, wrap
from workshop.exports.pdf.styles import HEAD, Style, color

LEFT, RIGHT, TOP, BOTTOM = 20 * mm, 15 * mm, 14 * mm, 16 * mm
LABEL = 40 * mm
_HEAD_SPACE = 20 * mm
HAIRLINE, RULE = 0.6, 1.1


class Sheet:
    """The canvas, the page in hand and how far down it is filled. All lengths are points.

    `y` is where the next thing goes; `room` is what is left above the bottom margin.
    """

    def __init__(
        self,
        out: BinaryIO,
        paper: Paper,
        language: str,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        rl_config.useA85 = 0
        fonts.register()
        size = letter if paper is Paper.LETTER else A4
        self.width, self.height = float(size[0]), float(size[1])
        self.canvas = Canvas(
            out,
            pagesize=(self.width, self.height),
            invariant=1,
            pageCompression=1,
            initialFontName=fonts.SANS,
            lang=language,
        )
        self.y = float(TOP)
        self.page = 0
        self.heads: tuple[str, str, str] = ("", "", "")
        self._progress, self._cancelled = progress, cancelled

    @property
    def left(self) -> float:
        return LEFT

    @property
    def right(self) -> float:
        return float(self.width) - float(RIGHT)

    @property
    def content(self) -> float:
        """The width between the margins."""
        return self.right - float(LEFT)

    @property
    def room(self) -> float:
        """How much height is left on this page."""
        return self.height - float(BOTTOM) - self.y

    def tell(self, share: float) -> None:
        """Tell how far the work is; stop here if that was asked for. Raises ExportTrouble("cancelled")."""
        if self._cancelled is not None and self._cancelled():
            raise ExportTrouble("cancelled")
        if self._progress is not None:
            self._progress(share)

    def new_page(self, last_head: str | None = None) -> None:
        """Go on with a fresh page under its running head; the last head is the number unless given."""
        if self.page:
            self.canvas.showPage()
        self.page += 1
        self.y = TOP
        self.rule(RULE, "ink")
        first, middle, _ = self.heads
        third = self.content * 0.26
        base = self.y + 6
        self.line(shortened(first, HEAD, third - 8), HEAD, LEFT, base)
        self.line(shortened(middle, HEAD, self.content * 0.5), HEAD, LEFT + third, base)
        self.line(str(self.page) if last_head is None else last_head, HEAD, self.right, base, "right")
        self.y = TOP + _HEAD_SPACE

    def keep(self, height: float) -> bool:
        """Turn the page where less than this is left; says whether it did."""
        if self.room >= height:
            return False
        self.new_page()
        return True

    def rule(
        self, weight: float = HAIRLINE, tone: str = "line", x: float | None = None, to: float | None = None
    ) -> None:
        """A horizontal line at y."""
        self.canvas.setStrokeColor(color(tone))
        self.canvas.setLineWidth(weight)
        y = self.height - self.y
        self.canvas.line(LEFT if x is None else x, y, self.right if to is None else to, y)

    def line(self, text: str, style: Style, x: float, y: float, align: str = "left", tone: str = "") -> float:
        """One line of text whose top is at y; returns how wide it is."""
        wide = fonts.width_of(text, style.font, style.size, style.tracking)
        start = x - wide if align == "right" else x - wide / 2 if align == "center" else x
        drawn = self.canvas.beginText(start, self.height - y - style.size * 0.93)
        drawn.setFillColor(color(tone or style.tone))
        drawn.setCharSpace(style.tracking)
        for run in fonts.runs(text, style.font):
            drawn.setFont(run.font, style.size)
            drawn.textOut(run.text)
        self.canvas.drawText(drawn)
        return wide

    def block(self, text: str, style: Style, x: float, width: float) -> float:
        """Lines from y down, turning the page where it is full; y moves on. Returns the last page's height."""
        start = self.y
        for words in wrap(text, style, width):
            if self.keep(style.leading):
                start = self.y
            self.line(words, style, x, self.y)
            self.y += style.leading
        return self.y - start

    def lines(self, lines: list[str], style: Style, x: float, y: float) -> float:
        """Lines that are known to fit, from this y down; returns where they end."""
        for words in lines:
            self.line(words, style, x, y)
            y += style.leading
        return y

    def heading(self, title: str, key: str, level: int = 0) -> None:
        """Mark this place in the outline and for links."""
        self.canvas.bookmarkHorizontal(key, 0, self.height - self.y + 20)
        self.canvas.addOutlineEntry(title, key, level, closed=False)
