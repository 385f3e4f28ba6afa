"""The cover: the title, who agreed where, and what is shared as two shapes that overlap."""

from reportlab.lib.units import mm

from workshop.exports.pdf.lines import wrap
from workshop.exports.pdf.sheet import LEFT, TOP, Sheet
from workshop.exports.pdf.styles import COVER, FIGURE, NOTE_STRONG, TABLE, Style, color
from workshop.report.blocks import Charter, Cover, SideCount

_SMALL = TABLE._replace(size=8.6, leading=12)


def draw_cover(sheet: Sheet, charter: Charter) -> None:
    """Fill the first page."""
    sheet.heads = (charter.company or charter.title, charter.state, "")
    sheet.new_page(charter.when)
    sheet.canvas.bookmarkPage("cover")
    sheet.canvas.addOutlineEntry(charter.title, "cover", 0, closed=False)
    sheet.y = TOP + 19 * mm
    style = _title_style(sheet, charter.cover.title)
    for words in wrap(charter.cover.title, style, sheet.content * 0.78):
        sheet.line(words, style, sheet.left - 2, sheet.y)
        sheet.y += style.leading
    sheet.y += 9 * mm
    _facts(sheet, charter)
    _shapes(sheet, charter.cover)


def _title_style(sheet: Sheet, title: str) -> Style:
    """As large as leaves the title on at most four lines."""
    style = COVER
    while len(wrap(title, style, sheet.content * 0.78)) > 4 and style.size > 24:
        style = style._replace(size=style.size - 4, leading=style.leading - 4, tracking=style.tracking * 0.9)
    return style


def _facts(sheet: Sheet, charter: Charter) -> None:
    """The captions with their lines, side by side; the workshop's own title comes first."""
    columns = [sheet.left, sheet.left + sheet.content * 0.26, sheet.left + sheet.content * 0.665]
    ends = [*columns[1:], sheet.right]
    bottom = sheet.y
    for (caption, lines), x, end in zip(charter.cover.facts, columns, ends, strict=False):
        y = sheet.y
        sheet.line(caption, NOTE_STRONG._replace(size=8.6), x, y)
        y += 13
        for text in lines:
            y = sheet.lines(wrap(text, _SMALL, end - x - 10), _SMALL, x, y)
        bottom = max(bottom, y)
    sheet.y = bottom


def _shapes(sheet: Sheet, cover: Cover) -> None:
    """The circle stands left and the square right up to the paper's edge; ink is what they share."""
    canvas = sheet.canvas
    top = max(sheet.y + 14 * mm, sheet.height - 176 * mm)
    size = min(sheet.height - top - 15 * mm, sheet.width * 0.645)
    bottom = sheet.height - top - size
    edge = LEFT + size * 0.655
    canvas.setFillColor(color("mkt"))
    canvas.circle(LEFT + size / 2, bottom + size / 2, size / 2, stroke=0, fill=1)
    canvas.setFillColor(color("it"))
    canvas.rect(edge, bottom, sheet.width - edge, size, stroke=0, fill=1)
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(edge, bottom, sheet.width - edge, size)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setFillColor(color("ink"))
    canvas.circle(LEFT + size / 2, bottom + size / 2, size / 2, stroke=0, fill=1)
    canvas.restoreState()
    y = top + size * 0.39
    marketing, it = cover.marketing, cover.it
    _count(sheet, marketing, cover.accountable_words, LEFT + size * 0.11, y, "mktOn")
    _figure(
        sheet, cover.shared_words, cover.shared, (cover.activities_words,), edge + size * 0.07, y, "surface"
    )
    _count(sheet, it, cover.accountable_words, LEFT + size + 6 * mm, y, "itOn")


def _count(sheet: Sheet, side: SideCount, words: str, x: float, y: float, tone: str) -> None:
    _figure(sheet, side.label, side.accountable, (words, side.people), x, y, tone)


def _figure(
    sheet: Sheet, caption: str, number: int, lines: tuple[str, ...], x: float, y: float, tone: str
) -> None:
    sheet.line(caption, NOTE_STRONG._replace(size=10), x, y, tone=tone)
    sheet.line(str(number), FIGURE, x - 1, y + 15, tone=tone)
    y += 68
    for text in lines:
        sheet.line(text, TABLE, x, y, tone=tone)
        y += 12.5
