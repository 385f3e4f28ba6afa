"""The cover: the title, who agreed where, and what is shared as two shapes that overlap."""

from workshop.exports.pdf.leaf import MM, TOP, Cell, Leaf, height_of
from workshop.exports.pdf.type.fonts import width_of
from workshop.exports.pdf.type.lines import wrap
from workshop.exports.pdf.type.styles import COVER, DETAIL, FIGURE, SMALL_STRONG, Style, color
from workshop.report.charter.blocks import Charter, Cover, SideCount

_FACT = DETAIL._replace(size=8.9, leading=12.8, tone="ink")
_FACT_CAPTION = SMALL_STRONG._replace(size=8.9, leading=14)
_LABEL = SMALL_STRONG._replace(size=9.6)
_WORDS = DETAIL._replace(size=9.6, leading=13.6)
_DIAMETER = 0.585
"""Of the page's width; the square's left edge cuts the circle at this share of it:"""
_CUT = 0.655
_TITLES = (
    (1.0, 0.67, 3),
    (1.0, 0.9, 3),
    (1.0, 0.67, 4),
    (0.9, 0.9, 4),
    (0.75, 0.94, 4),
    (0.6, 0.96, 4),
    (0.5, 1.0, 5),
    (0.4, 1.0, 6),
)
"""Scales of the title, shares of the width to set it in, and how many lines that may take."""


def draw_cover(sheet: Leaf, charter: Charter) -> None:
    """Fill the first page."""
    sheet.heads = (charter.company or charter.title, charter.state)
    sheet.new_page(charter.when)
    sheet.canvas.bookmarkPage("cover")
    sheet.canvas.addOutlineEntry(charter.cover.title, "cover", 0, closed=False)
    sheet.y = TOP + 19 * MM
    sheet.ink.tags.section()
    with sheet.tag("H1"):
        _title(sheet, charter.cover.title)
    sheet.y += 42
    _facts(sheet, charter)
    _shapes(sheet, charter.cover)


def _title(sheet: Leaf, title: str) -> None:
    """As large as leaves it on a few lines of whole words."""
    for scale, share, most in _TITLES:
        style = _scaled(COVER, scale)
        lines = wrap(title, style, sheet.content * share)
        whole = " ".join(text for line in lines for text, _ in line.parts) == " ".join(title.split())
        if len(lines) <= most and whole:
            break
    sheet.row((Cell(sheet.left - 2.5 * scale, lines),))


def _scaled(style: Style, scale: float) -> Style:
    sizes = style.size * scale, style.leading * scale, style.tracking * scale
    return style._replace(size=sizes[0], leading=sizes[1], tracking=sizes[2])


def _facts(sheet: Leaf, charter: Charter) -> None:
    """The captions with their lines, side by side."""
    stops = [sheet.left, sheet.column, sheet.left + sheet.content * 0.666, sheet.right + 12]
    facts, cells = charter.cover.facts, []
    for left, (caption, lines) in zip(range(len(facts) - 1, -1, -1), facts, strict=True):
        x = stops.pop(0)
        longest = max(width_of(text, _FACT.font, _FACT.size) for text in lines)
        while len(stops) > left + 1 and x + longest + 12 > stops[0]:
            stops.pop(0)
        made = wrap(caption, _FACT_CAPTION, stops[0] - x - 12)
        for text in lines:
            made += wrap(text, _FACT, stops[0] - x - 12)
        cells.append(Cell(x, made))
    sheet.y = max([sheet.lines(cell.lines, cell.x, sheet.y) for cell in cells], default=sheet.y)


def _shapes(sheet: Leaf, cover: Cover) -> None:
    """The circle stands left and the square right, out to the paper's edge; ink is what they share."""
    size = min(sheet.width * _DIAMETER, sheet.height - 15 * MM - sheet.y - 24)
    if size < 150:
        return
    bottom = 15 * MM
    cut = sheet.left + size * _CUT
    canvas = sheet.canvas
    middle = sheet.left + size / 2, bottom + size / 2
    canvas.saveState()
    sheet.ink.fill("mkt")
    canvas.circle(*middle, size / 2, stroke=0, fill=1)
    sheet.ink.fill("it")
    sheet.ink.rect(cut, bottom, sheet.width - cut, size)
    clip = canvas.beginPath()
    clip.rect(cut, bottom, sheet.width - cut, size)
    canvas.clipPath(clip, stroke=0, fill=0)
    sheet.ink.write(f"{color('ink')} rg")
    canvas.circle(*middle, size / 2, stroke=0, fill=1)
    canvas.restoreState()
    sheet.ink.fresh_page()
    top = sheet.height - bottom - size
    _counts(sheet, cover, size, top + size * 0.395)


def _counts(sheet: Leaf, cover: Cover, size: float, y: float) -> None:
    scale = size / (sheet.width * _DIAMETER)
    cut, end = sheet.left + size * _CUT, sheet.left + size
    _side(sheet, cover.marketing, sheet.left + size * 0.113, cut, y, "mktOn", scale)
    shared = (cover.shared_words, str(cover.shared), (cover.activities_words,))
    _figure(sheet, *shared, cut + size * 0.073, end, y, "surface", scale)
    _side(sheet, cover.it, end + size * 0.08, sheet.width - 8, y, "itOn", scale)


def _side(sheet: Leaf, side: SideCount, x: float, end: float, y: float, tone: str, scale: float) -> None:
    _figure(sheet, side.label, str(side.number), side.words, x, end, y, tone, scale)


def _figure(
    sheet: Leaf,
    caption: str,
    number: str,
    words: tuple[str, ...],
    x: float,
    end: float,
    y: float,
    tone: str,
    scale: float,
) -> None:
    """A caption, a large number under it, and what it counts; a long caption grows upwards."""
    lines = wrap(caption, _scaled(_LABEL, scale)._replace(tone=tone), end - x - 6)[:4]
    sheet.lines(lines, x, y - height_of(lines) + _LABEL.leading)
    figure = _scaled(FIGURE, scale if len(number) < 4 else scale * 0.6)
    sheet.line(number, figure, x - 2, y + 11 * scale, tone=tone)
    below = y + 67 * scale
    for text in words:
        below = sheet.lines(wrap(text, _scaled(_WORDS, scale)._replace(tone=tone), end - x - 6), x, below)
