"""The test case: the reason, the ranking and how sure it is, what it tests, and who dissents."""

from workshop.exports.pdf.leaf import Cell, Leaf, height_of
from workshop.exports.pdf.pages import ranking_charts
from workshop.exports.pdf.pages.groups import draw_section, draw_title
from workshop.exports.pdf.shapes import mark
from workshop.exports.pdf.type.lines import balanced, wrap
from workshop.exports.pdf.type.styles import NOTE, QUOTE, QUOTE_LONG, QUOTE_SMALL, TEXT, Style
from workshop.report.charter.blocks import Captions, TestCaseBlock


def draw_test_case(sheet: Leaf, title: str, key: str, case: TestCaseBlock, captions: Captions) -> None:
    """On one page where less air between its sections makes that possible."""
    draw_title(sheet, title, key, case.lead)
    sheet.close_up(lambda: _sections(sheet, case, captions))


def _sections(sheet: Leaf, case: TestCaseBlock, captions: Captions) -> None:
    if case.reason or case.against:
        draw_section(sheet, captions.why, "", lambda: _why(sheet, case), strong=True)
    strong = not (case.reason or case.against)
    if case.ranked:
        draw_section(
            sheet,
            captions.ranking,
            case.ranking_words,
            lambda: ranking_charts.ranking(sheet, case),
            strong=strong,
        )
        draw_section(
            sheet, captions.sure, case.sure_words, lambda: ranking_charts.sure(sheet, case), least=100
        )
        draw_section(
            sheet,
            captions.weights,
            case.weights_words,
            lambda: ranking_charts.weights(sheet, case, captions),
            legend=lambda y: _legend(sheet, case, y),
            least=min(28 + 18.0 * len(case.weights), 200),
        )
    if case.tested:
        draw_section(sheet, captions.tested, case.tested_words, lambda: _tested(sheet, case))
    if case.dissent:
        draw_section(sheet, captions.dissent, "", lambda: _dissent(sheet, case))


def _quote_style(words: str, first: Style) -> Style:
    """Long reasons are set smaller."""
    return first if len(words) <= 240 else QUOTE_SMALL if len(words) <= 700 else QUOTE_LONG


def _why(sheet: Leaf, case: TestCaseBlock) -> None:
    style = _quote_style(case.reason, QUOTE)
    sheet.y -= 3
    sheet.row((Cell(sheet.column, balanced(case.reason, style, sheet.wide)),))
    if case.against:
        sheet.y += 6 if case.reason else 3
        sheet.block(case.against, TEXT, sheet.column, sheet.wide)
    sheet.y += 4


def _legend(sheet: Leaf, case: TestCaseBlock, y: float) -> float:
    """Whose mean each shape is."""
    for side, words in case.side_means:
        mark(sheet, side, sheet.left, y + 1.2, 6.4)
        y = sheet.lines(wrap(words, NOTE, sheet.column - sheet.left - 24), sheet.left + 10, y)
    return y


def _tested(sheet: Leaf, case: TestCaseBlock) -> None:
    """The titles in two columns, read down the first and then the second."""
    column = (sheet.wide - 14) / 2
    half = (len(case.tested) + 1) // 2
    for place in range(half):
        pair = [case.tested[place], *case.tested[half + place : half + place + 1]]
        cells = []
        for number, tested in enumerate(pair):
            cell = Cell(sheet.column + number * (column + 14), wrap(tested.title, TEXT, column))
            if tested.key and height_of(cell.lines) < sheet.room:
                sheet.link(tested.key, tested.title, cell.x, sheet.y, column, height_of(cell.lines))
            cells.append(cell)
        sheet.row(cells)
    if case.untouched:
        sheet.y += 5
        sheet.block(case.untouched, NOTE, sheet.column, sheet.wide)


def _dissent(sheet: Leaf, case: TestCaseBlock) -> None:
    for place, (words, who) in enumerate(case.dissent):
        style = _quote_style(words, QUOTE_SMALL)
        lines = balanced(words, style, sheet.wide)
        if place:
            sheet.y += 10
            sheet.keep(min(height_of(lines), 60) + 14)
        sheet.row((Cell(sheet.column, lines),))
        sheet.y += 3
        sheet.block(who, NOTE, sheet.column, sheet.wide)
