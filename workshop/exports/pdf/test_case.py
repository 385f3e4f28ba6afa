"""The test case: the reason, the charts of the ranking, what it tests, and who dissents."""

from collections.abc import Callable

from workshop.domain.choices import Side
from workshop.exports.pdf.groups import draw_title
from workshop.exports.pdf.lines import shortened, wrap
from workshop.exports.pdf.shapes import bar, mark
from workshop.exports.pdf.sheet import LABEL, Sheet
from workshop.exports.pdf.styles import (
    CAPTION,
    NOTE,
    QUOTE,
    QUOTE_SMALL,
    TABLE,
    TABLE_STRONG,
    TEXT,
)
from workshop.report.blocks import Captions, RankedCandidate, TestCaseBlock, WeightRow
from workshop.report.charts import shares_bar, stacked_bar, weight_range

_SMALL = NOTE._replace(size=8, leading=11)


def draw_test_case(sheet: Sheet, case: TestCaseBlock, captions: Captions) -> None:
    """A page or more."""
    draw_title(sheet, captions.test_case, "test-case", case.lead)
    if case.reason:
        words = "\n".join(filter(None, (case.reason, case.against)))
        _section(sheet, captions.why, "", lambda: _quote(sheet, words), 60)
    if case.ranked:
        _section(sheet, captions.ranking, case.ranking_words, lambda: _ranking(sheet, case), 90)
        _section(sheet, captions.sure, case.sure_words, lambda: _sure(sheet, case), 80)
        _section(sheet, captions.weights, case.weights_words, lambda: _weights(sheet, case, captions), 120)
    if case.tested:
        _section(sheet, captions.tested, case.tested_words, lambda: _tested(sheet, case), 60)
    if case.dissent:
        _section(sheet, captions.dissent, "", lambda: _dissent(sheet, case), 60)


def _section(sheet: Sheet, caption: str, words: str, draw: Callable[[], None], least: float) -> None:
    """A caption with its words in the label column, and the content beside it."""
    label, notes = wrap(caption, CAPTION, LABEL - 10), wrap(words, _SMALL, LABEL - 10)
    needed = len(label) * CAPTION.leading + len(notes) * _SMALL.leading
    sheet.keep(max(least, needed + 20))
    sheet.rule(tone="ink" if caption and sheet.y < 200 else "line")
    sheet.y += 10
    top, page = sheet.y, sheet.page
    below = sheet.lines(label, CAPTION, sheet.left, top)
    sheet.lines(notes, _SMALL, sheet.left, below + 2)
    draw()
    if sheet.page == page:
        sheet.y = max(sheet.y, top + needed + 4)
    sheet.y += 12


def _x(sheet: Sheet) -> float:
    return sheet.left + float(LABEL)


def _wide(sheet: Sheet) -> float:
    return sheet.content - float(LABEL)


def _quote(sheet: Sheet, words: str) -> None:
    style = QUOTE if len(words) < 400 else QUOTE_SMALL
    sheet.block(words, style, _x(sheet), _wide(sheet) * 0.94)


def _ranking(sheet: Sheet, case: TestCaseBlock) -> None:
    names = _wide(sheet) * 0.4
    for place, candidate in enumerate(case.ranked):
        lines = wrap(candidate.title, TABLE_STRONG if place == 0 else TABLE, names - 8)
        sheet.keep(len(lines) * TABLE.leading + 6)
        style = TABLE_STRONG if place == 0 else TABLE
        end = sheet.lines(lines, style, _x(sheet), sheet.y)
        _stacked(sheet, candidate, case.scale_high, place == 0, _x(sheet) + names, _wide(sheet) - names - 34)
        sheet.line(candidate.score_words, TABLE_STRONG, sheet.right, sheet.y, "right")
        sheet.y = end + 7


def _stacked(
    sheet: Sheet, candidate: RankedCandidate, high: float, first: bool, x: float, width: float
) -> None:
    shades = ("ramp1", "ramp2", "ramp3", "ramp4", "ramp5")
    for segment in stacked_bar(candidate.parts, high, width):
        tone = segment.tone if first else shades[min(shades.index(segment.tone) + 2, 4)]
        bar(sheet, x + segment.x, sheet.y + 0.5, max(segment.width - 0.8, 0.2), 10, tone)


def _sure(sheet: Sheet, case: TestCaseBlock) -> None:
    ordered = sorted(case.ranked, key=lambda each: -each.wins_share)
    segments = shares_bar([each.wins_share for each in ordered], _wide(sheet))
    small: list[str] = []
    for candidate, segment in zip(ordered, segments, strict=True):
        if segment.width > 0:
            bar(sheet, _x(sheet) + segment.x, sheet.y, max(segment.width - 1, 0.3), 18, segment.tone)
        if segment.width < 70:
            small.append(f"{candidate.wins_words} {candidate.title}")
            continue
        tone = "surface" if segment.tone != "ramp5" else "ink"
        x = _x(sheet) + segment.x
        sheet.line(candidate.wins_words, TABLE_STRONG, x + 6, sheet.y + 4.5, tone=tone)
        sheet.line(shortened(candidate.title, _SMALL, segment.width - 6), _SMALL, x, sheet.y + 22, tone="ink")
    sheet.y += 36
    if small:
        sheet.block(" · ".join(small), _SMALL, _x(sheet), _wide(sheet))
    sheet.y += 4
    for sentence in case.sentences:
        sheet.block(sentence, TEXT, _x(sheet), _wide(sheet))


def _weights(sheet: Sheet, case: TestCaseBlock, captions: Captions) -> None:
    x, wide = _x(sheet), _wide(sheet)
    points, axis = x + wide * 0.36, x + wide * 0.42
    sheet.line(captions.criterion, _SMALL, x, sheet.y)
    sheet.line(captions.points, _SMALL, points, sheet.y, "right")
    sheet.line(captions.stays_first, _SMALL, sheet.right, sheet.y, "right")
    sheet.y += 15
    for row in case.weights:
        lines = wrap(row.name, TABLE, wide * 0.29)
        height = max(len(lines) * TABLE.leading, 12.0)
        sheet.keep(height + 8)
        sheet.rule(x=x)
        sheet.y += 5
        sheet.lines(lines, TABLE, x, sheet.y)
        sheet.line(row.points, TABLE, points, sheet.y, "right")
        _axis(sheet, row, axis, wide * 0.42, sheet.y + 5.5)
        sheet.line(row.range_words, TABLE, sheet.right, sheet.y, "right")
        sheet.y += height + 3
    sheet.rule(x=x)


def _axis(sheet: Sheet, row: WeightRow, x: float, width: float, y: float) -> None:
    """The range, the mean as an ink line, and each side's mean in its shape."""
    found = weight_range(row.low, row.high, row.mean, row.marketing, row.it, width)
    bar(sheet, x, y - 0.2, width, 0.5, "line")
    bar(sheet, x + found.low, y - 3.2, max(found.high - found.low, 0.3), 6.4, "select")
    bar(sheet, x + found.high - 0.5, y - 4.5, 1, 9, "edge")
    for side, where in ((Side.IT, found.it), (Side.MARKETING, found.marketing)):
        if where is not None:
            mark(sheet, side, x + where - 2.6, y - 2.6, 5.2)
    bar(sheet, x + found.mean - 0.7, y - 5, 1.4, 10, "ink")


def _tested(sheet: Sheet, case: TestCaseBlock) -> None:
    """The titles in two columns, read down the first and then the second."""
    column = (_wide(sheet) - 14) / 2
    half = (len(case.tested) + 1) // 2
    for place in range(half):
        pair = [case.tested[place], *case.tested[half + place : half + place + 1]]
        wrapped = [wrap(title, TEXT, column) for title in pair]
        height = max(len(lines) for lines in wrapped) * TEXT.leading
        sheet.keep(height)
        for side, lines in enumerate(wrapped):
            sheet.lines(lines, TEXT, _x(sheet) + side * (column + 14), sheet.y)
        sheet.y += height


def _dissent(sheet: Sheet, case: TestCaseBlock) -> None:
    for words, who in case.dissent:
        sheet.block(words, QUOTE_SMALL, _x(sheet), _wide(sheet) * 0.94)
        sheet.y += 3
        sheet.block(who, _SMALL, _x(sheet), _wide(sheet))
        sheet.y += 8
