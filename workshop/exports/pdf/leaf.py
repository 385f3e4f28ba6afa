"""A page to draw on: y runs down from the top edge, text is placed by its first line's top."""

import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import BinaryIO, NamedTuple

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, letter
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream
from reportlab.pdfgen.canvas import Canvas

from workshop.domain.facts.choices import Paper
from workshop.errors import ExportTrouble
from workshop.exports.pdf.ink import Ink, across
from workshop.exports.pdf.type import fonts
from workshop.exports.pdf.type.lines import Line, shortened, wrap
from workshop.exports.pdf.type.styles import HEAD, Style

MM = 72 / 25.4
LEFT, RIGHT, TOP, BOTTOM = 20 * MM, 15 * MM, 14 * MM, 16 * MM
LABEL, GUTTER = 40 * MM, 5 * MM
HAIRLINE, RULE = 0.6, 1.1
_ASCENT = 0.93
_AIRS = (1.0, 0.85, 0.7, 0.55)
_UNDER_HEAD = 44.0


class Cell(NamedTuple):
    """Lines in a row: from x to the right, or up to x where aligned right; `kind` is TH or TD in a table."""

    x: float
    lines: Sequence[Line]
    align: str = "left"
    kind: str = ""


class Leaf:
    """The canvas, the page in hand and how far down it is filled. All lengths are points.

    `mark` stands across each page, behind everything. `y` is where the next thing goes; `room` is
    what is left above the bottom margin. `air` scales the space between sections, down from 1, where
    that brings them onto one page. `span` is what the part in hand is of the whole work, from 0 to 1.
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
            pdfVersion=(1, 7),
            initialFontName=fonts.SANS,
            lang=language,
        )
        self.ink = Ink(self.canvas)
        self.left, self.right = LEFT, self.width - RIGHT
        self.column = LEFT + LABEL + GUTTER
        self.y = TOP
        self.page = 0
        self.heads: tuple[str, str] = ("", "")
        self.mark = ""
        self._open = False
        self.air, self.span = 1.0, (0.0, 1.0)
        self.places: dict[str, int] = {}
        self._progress, self._cancelled = progress, cancelled

    @property
    def content(self) -> float:
        """The width between the margins."""
        return self.right - self.left

    @property
    def wide(self) -> float:
        """The width of the column beside the labels."""
        return self.right - self.column

    @property
    def room(self) -> float:
        """How much height is left on this page."""
        return self.height - BOTTOM - self.y

    @property
    def full(self) -> float:
        """How much height a fresh page has."""
        return self.height - BOTTOM - TOP - _UNDER_HEAD

    def tell(self, share: float) -> None:
        """Tell how far the part in hand is; stop if that was asked for. Raises ExportTrouble("cancelled")."""
        self._stop_if_asked()
        if self._progress is not None:
            self._progress((1 - share) * self.span[0] + share * self.span[1])

    def _stop_if_asked(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise ExportTrouble("cancelled")

    def new_page(self, last_head: str | None = None) -> None:
        """Go on with a fresh page under its running head; the last head is the number unless given.

        Raises ExportTrouble("cancelled").
        """
        self._stop_if_asked()
        if self.page:
            self.end_page()
        self.page += 1
        self._open = True
        self.ink.fresh_page()
        with self.ink.tags.artifact():
            if self.mark:
                self.ink.write(across(self.ink, self.mark, self.width, self.height))
            self._draw_heads(last_head)
        self.y = TOP + _UNDER_HEAD

    def _draw_heads(self, last_head: str | None) -> None:
        """The rule and the running heads."""
        self.y = TOP
        self.rule(RULE, "ink")
        company, document = self.heads
        base = self.y + 7
        wide = self.line(shortened(company, HEAD, self.content * 0.45), HEAD, self.left, base)
        x = max(self.column, self.left + wide + 16)
        self.line(shortened(document, HEAD, self.right - x - 90), HEAD, x, base)
        self.line(str(self.page) if last_head is None else last_head, HEAD, self.right, base, "right")

    def end_page(self) -> None:
        """The page in hand is done; its content is compressed now, so that a long document stays small."""
        if self.ink.silent or not self._open:
            return
        self._open = False
        self.canvas.addLiteral(self.ink.tags.end_page())
        self.canvas.showPage()
        page = self.canvas._doc.Pages.pages[-1]
        page.Trans = None
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = self.ink.tags.placed(page), PDFName("S")
        flate = PDFDictionary({"Filter": PDFName("FlateDecode")})
        page.Contents = PDFStream(flate, zlib.compress(page.stream.encode("latin-1")) + b"\n", [])
        page.stream = None

    def finish(self) -> None:
        """Write the document out."""
        self.end_page()
        document = self.canvas._doc
        document.Catalog.StructTreeRoot = self.ink.tags.tree(document)
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        self.canvas.save()

    @contextmanager
    def tag(self, kind: str, alt: str = "", scope: str = "") -> Iterator[None]:
        """What is drawn meanwhile is this for those who listen; an artifact stays one."""
        if self.ink.silent:
            yield
            return
        with self.ink.tags.tag(kind, alt, scope):
            yield

    def _words(self) -> AbstractContextManager[None]:
        """A paragraph, but within an element that is something else."""
        return nullcontext() if self.ink.tags.wanted is not None else self.tag("P")

    def rehearse(self, draw: Callable[[], object]) -> tuple[int, float]:
        """How many pages are turned by drawing this from here, and the y where it ends; draws nothing."""
        y, page = self.y, self.page
        self.ink.silent = True
        try:
            draw()
            return self.page - page, self.y
        finally:
            self.ink.silent = False
            self.ink.fresh_page()
            self.y, self.page = y, page

    def close_up(self, draw: Callable[[], object]) -> None:
        """Draw with as much air as there is on the fewest pages that less of it would take."""
        turned = {}
        for self.air in _AIRS:
            turned[self.air], _ = self.rehearse(draw)
            if not turned[self.air]:
                break
        fewest = min(turned.values())
        self.air = max(air for air, pages in turned.items() if pages == fewest)
        draw()
        self.air = 1.0

    def keep(self, height: float) -> bool:
        """Turn the page where less than this is left; says whether it did.

        More than a page's height is taken for a page's: what is taller breaks where it must.
        """
        if self.room >= min(height, self.full):
            return False
        self.new_page()
        return True

    def rule(
        self, weight: float = HAIRLINE, tone: str = "line", x: float | None = None, to: float | None = None
    ) -> None:
        """A horizontal line at y."""
        start, end = self.left if x is None else x, self.right if to is None else to
        self.ink.rule(start, end, self.height - self.y, weight, tone)

    def line(self, text: str, style: Style, x: float, y: float, align: str = "left", tone: str = "") -> float:
        """One line of text whose top is at y; returns how wide it is."""
        wide = fonts.width_of(text, style.font, style.size, style.tracking)
        start = x - wide if align == "right" else x - wide / 2 if align == "center" else x
        with self._words():
            self.ink.text(((text, style),), start, self.height - y - style.size * _ASCENT, tone)
        return wide

    def lines(self, lines: Sequence[Line], x: float, y: float, align: str = "left") -> float:
        """Lines that are known to fit, from this y down; returns where they end."""
        if not lines:
            return y
        with self._words():
            for each in lines:
                self._set(each, x, y, align)
                y += each.leading
        return y

    def _set(self, line: Line, x: float, y: float, align: str) -> None:
        if not line.parts:
            return
        if align == "right":
            x -= sum(fonts.width_of(text, s.font, s.size, s.tracking) for text, s in line.parts)
        else:
            x += line.shift
        base = self.height - y - line.parts[0][1].size * _ASCENT
        self.ink.text(line.parts, x, base, right_to_left=line.right_to_left)

    def block(self, text: str, style: Style, x: float, width: float) -> None:
        """A text from y down, going on over the page where it is full; y moves on."""
        self.row((Cell(x, wrap(text, style, width)),))

    def row(self, cells: Sequence[Cell], turn: Callable[[], object] | None = None) -> None:
        """Cells side by side from y down; where they don't fit, line by line over the page. y moves on.

        `turn` turns the page and draws what stands on top of the next one.
        """
        height = max((height_of(cell.lines) for cell in cells), default=0.0)
        if height <= self.room:
            for cell in cells:
                if cell.kind:
                    with self.tag(cell.kind, scope="Row" if cell.kind == "TH" else ""):
                        self.lines(cell.lines, cell.x, self.y, cell.align)
                else:
                    self.lines(cell.lines, cell.x, self.y, cell.align)
            self.y += height
            return
        with self.tag("TD") if cells[0].kind else self._words():
            self._row_by_line(cells, turn)

    def _row_by_line(self, cells: Sequence[Cell], turn: Callable[[], object] | None) -> None:
        for place in range(max(len(cell.lines) for cell in cells)):
            standing = [cell for cell in cells if place < len(cell.lines)]
            leading = max(cell.lines[place].leading for cell in standing)
            if self.room < leading:
                (turn or self.new_page)()
            for cell in standing:
                self._set(cell.lines[place], cell.x, self.y, cell.align)
            self.y += leading

    def mark_place(self, key: str) -> None:
        """A place that links lead to, a little above y."""
        if self.ink.silent:
            return
        self.canvas.bookmarkHorizontal(key, 0, self.height - self.y + 20)

    def heading(self, title: str, key: str, level: int = 0) -> None:
        """Mark this place in the outline, for links and for the contents."""
        if self.ink.silent:
            return
        self.ink.tags.section()
        self.places[key] = self.page
        self.mark_place(key)
        self.canvas.addOutlineEntry(title, key, level, closed=False)

    def link(self, key: str, words: str, x: float, y: float, width: float, height: float) -> None:
        """A rectangle from this top left corner that leads to a marked place."""
        if self.ink.silent:
            return
        bottom = self.height - y - height
        self.canvas.linkAbsolute(words, key, (x, bottom, x + width, bottom + height))


def height_of(lines: Sequence[Line]) -> float:
    """How much height lines take, one below the other."""
    return sum(line.leading for line in lines)
