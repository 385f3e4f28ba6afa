"""The ranking's charts on paper, drawn from the geometry that the window draws from, values printed."""

from collections.abc import Sequence

from workshop.domain.facts.choices import Side
from workshop.exports.pdf.leaf import HAIRLINE, Cell, Leaf, height_of
from workshop.exports.pdf.shapes import bar, mark
from workshop.exports.pdf.type.fonts import width_of
from workshop.exports.pdf.type.lines import shortened, wrap
from workshop.exports.pdf.type.styles import NOTE, TABLE, TABLE_STRONG, TEXT
from workshop.report.charter.blocks import Captions, RankedCandidate, TestCaseBlock, WeightRow
from workshop.report.charts import RAMP, Segment, shares_bar, stacked_bar, weight_range

_NAMES = 147.0
_FIGURES = 34.0
_LIGHTER = (("ramp3", 0.0), ("ramp4", 0.1), ("ramp4", 0.38), ("ramp5", 0.1), ("ramp5", 0.5))
"""The tones of all bars but the first, and how much of paper is in them."""
_FEW = 8
"""Among so many campaigns, those that never come first are named, too."""
_KEY = NOTE._replace(tone="ink")


def ranking(sheet: Leaf, case: TestCaseBlock) -> None:
    """A bar a campaign, its parts the criteria, and the score."""
    room = sheet.wide - _NAMES - _FIGURES
    for candidate in case.ranked:
        style = TABLE_STRONG if candidate.leads else TABLE
        names = wrap(candidate.title, style, _NAMES - 10)
        if height_of(names) < sheet.full / 2:
            sheet.keep(max(height_of(names), 14))
        y = sheet.y
        with sheet.tag("Figure", alt=f"{candidate.title}: {candidate.score_words}"):
            _stacked(sheet, candidate, case.scale_high, candidate.leads, y, room)
        sheet.line(candidate.score_words, TABLE_STRONG, sheet.right, y + 1, "right")
        sheet.y += 1
        sheet.row((Cell(sheet.column, names),))
        sheet.y = max(sheet.y, y + 14) + 9 * sheet.air


def _stacked(
    sheet: Leaf, candidate: RankedCandidate, high: float, first: bool, y: float, room: float
) -> None:
    for segment in stacked_bar(candidate.parts, high, room):
        tone, faded = (segment.tone, 0.0) if first else _LIGHTER[RAMP.index(segment.tone)]
        x = sheet.column + _NAMES + segment.x
        bar(sheet, x, y, max(segment.width - 0.9, 0.2), 13, tone, faded)


def sure(sheet: Leaf, case: TestCaseBlock) -> None:
    """One bar of all weightings, who comes first in how many of them, and what that means in sentences.

    The sentences alone where nobody leads.
    """
    if not any(each.leads for each in case.ranked):
        sheet.block(" ".join(case.sentences), TEXT, sheet.column, sheet.wide)
        return
    ordered = sorted(case.ranked, key=lambda each: -each.wins_share)
    segments = shares_bar([each.wins_share for each in ordered], sheet.wide)
    said = "; ".join(f"{each.title} {each.wins_words}" for each in ordered)
    with sheet.tag("Figure", alt=said):
        rest = _shares(sheet, ordered, segments)
    sheet.y += 26
    used = max((_end(sheet, c, s) for c, s in zip(ordered, segments, strict=True)), default=sheet.column)
    words = " · ".join(rest)
    if words and used + width_of(words, NOTE.font, NOTE.size) + 12 <= sheet.right:
        sheet.line(words, _KEY, sheet.right, sheet.y, "right")
        words = ""
    sheet.y += 14
    sheet.block(words, _KEY, sheet.column, sheet.wide)
    sheet.y += 7 * sheet.air
    sheet.block(" ".join(case.sentences), TEXT, sheet.column, sheet.wide)


def _shares(sheet: Leaf, ordered: Sequence[RankedCandidate], segments: Sequence[Segment]) -> list[str]:
    """The bar's parts; returns what there was no room to name in it."""
    rest = []
    for candidate, segment in zip(ordered, segments, strict=True):
        if segment.width > 0:
            bar(sheet, sheet.column + segment.x, sheet.y, max(segment.width - 1, 0.3), 22, segment.tone)
        if not _label(sheet, candidate, segment) and (segment.value > 0 or len(ordered) <= _FEW):
            rest.append(f"{candidate.wins_words} {candidate.title}")
    return rest


def _is_labelled(segment: Segment) -> bool:
    return segment.width >= 62


def _label(sheet: Leaf, candidate: RankedCandidate, segment: Segment) -> bool:
    """The share in its part of the bar and the campaign below it; False where there is no room."""
    if not _is_labelled(segment):
        return False
    x = sheet.column + segment.x
    tone = "ink" if segment.tone == "ramp5" else "surface"
    sheet.line(candidate.wins_words, TABLE_STRONG, x + 6, sheet.y + 6, tone=tone)
    sheet.line(shortened(candidate.title, NOTE, segment.width - 8), _KEY, x, sheet.y + 26)
    return True


def _end(sheet: Leaf, candidate: RankedCandidate, segment: Segment) -> float:
    """Where the label below a part of the bar ends."""
    if not _is_labelled(segment):
        return sheet.column
    title = shortened(candidate.title, NOTE, segment.width - 8)
    return sheet.column + segment.x + width_of(title, NOTE.font, NOTE.size)


def weights(sheet: Leaf, case: TestCaseBlock, captions: Captions) -> None:
    """A row a criterion: its points, and on an axis the means and the range in which the first stays so."""
    points = sheet.column + sheet.wide * 0.33
    axis = sheet.column + sheet.wide * 0.395
    room = sheet.wide * 0.44
    sheet.line(captions.criterion, NOTE, sheet.column, sheet.y)
    sheet.line(captions.points, NOTE, points, sheet.y, "right")
    sheet.line(captions.stays_first, NOTE, sheet.right, sheet.y, "right")
    sheet.y += 15
    for row in case.weights:
        names = wrap(row.name, TABLE, sheet.wide * 0.25)
        if height_of(names) < sheet.full / 2:
            sheet.keep(height_of(names) + 8)
        sheet.rule(HAIRLINE, x=sheet.column)
        sheet.y += 3.6 * sheet.air
        y = sheet.y
        sheet.line(row.points, TABLE, points, y, "right")
        with sheet.tag("Figure", alt=f"{row.name}: {row.points}, {captions.stays_first} {row.range_words}"):
            _axis(sheet, row, axis, room, y + 5.6)
        sheet.line(row.range_words, TABLE, sheet.right, y, "right")
        sheet.row((Cell(sheet.column, names),))
        sheet.y = max(sheet.y, y + 12) + 3 * sheet.air
    sheet.rule(HAIRLINE, x=sheet.column)
    sheet.y += 4


def _axis(sheet: Leaf, row: WeightRow, x: float, width: float, y: float) -> None:
    """The range, the mean as an ink line, and each side's mean in its shape."""
    found = weight_range(row.low, row.high, row.mean, row.marketing, row.it, width)
    bar(sheet, x, y - 0.3, width, 0.6, "line")
    bar(sheet, x + found.low, y - 3.1, max(found.high - found.low, 0.3), 6.2, "select")
    bar(sheet, x + found.high - 0.45, y - 4.6, 0.9, 9.2, "edge")
    if found.low > 0.5:
        bar(sheet, x + found.low - 0.45, y - 4.6, 0.9, 9.2, "edge")
    bar(sheet, x + found.mean - 0.75, y - 5.4, 1.5, 10.8, "ink")
    for side, where in ((Side.IT, found.it), (Side.MARKETING, found.marketing)):
        if where is not None:
            mark(sheet, side, x + where - 2.7, y - 2.7, 5.4)
