"""The import sheet as it is painted: rows of columns, rows of the table, doubts, counts and the scrim."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import QApplication

from tests.ui.paint.in_the_way import crowded
from tests.ui.paint.recorder import TellingLooks, painted, painted_row, painted_widget
from ui.importing.doubts import DoubtCard
from ui.importing.foot import CountsBar
from ui.importing.head import SheetHead
from ui.importing.mapping import MappingTable
from ui.importing.mapping_row import MappingRow, ShownColumn
from ui.importing.model import Preview
from ui.importing.rows import RowsList
from ui.importing.sheet import ImportSheet
from ui.importing.source import CopiedSource
from ui.importing.strip import StripField
from ui.importing.taken import Taken, paint_taken
from workshop.domain.facts.choices import Side
from workshop.imports.asking import Kind
from workshop.imports.preview.counts import Counts
from workshop.imports.tables.grid import Grid, Line

LONG = "Customer data platform, pilot for all the shops of the north " * 4
ROWS = (
    ("Title", "Details", "Owner", "Start", "End", "Budget"),
    ("Gift cards", "Buy one.", "Lena Hofer", "2026-04-03", "2026-08-28", "180000 EUR"),
    (LONG, "", "", "2026-04-01", "", ""),
    ("", "x", "", "", "", ""),
)


@pytest.fixture
def preview(window):
    grid = Grid(tuple(Line(n, row) for n, row in enumerate(ROWS, 1)))
    made = Preview(CopiedSource(grid, window), Kind.INITIATIVES, window.bridge, Side.MARKETING, {})
    made.begin()
    return made


def row(looks, qtbot, **fields):
    made = MappingRow(looks)
    qtbot.addWidget(made)
    shown = {"place": 0, "name": "Summary", "cell": "Gift cards", "taken": Taken("Gift cards")}
    shown |= {"choices": [("title", "Title")], "value": "title"} | fields
    made.show_column(ShownColumn(**shown))
    made.resize(900, 31)
    return made


@pytest.mark.parametrize("text", ["Gift cards", LONG])
@pytest.mark.parametrize("width", [620, 900])
def test_a_column_stands_as_it_is_beside_what_is_taken_of_it(qtbot, text, width):
    looks = TellingLooks()
    made = row(looks, qtbot, cell=text, taken=Taken(text, is_doubtful=True))
    made.resize(width, 31)
    shown = painted_widget(looks, made)
    assert ("Summary", "ink") in shown.told and shown.icons == [("arrow-right", "ink3")]
    assert [token for said, token in shown.told if said[:9] == text[:9]] == ["ink2", "ink"]
    assert crowded(shown, QRectF(0, 0, width, 31)) == []


def test_a_column_that_is_left_out_is_pale_and_a_joined_one_hangs_from_the_one_above(qtbot):
    looks = TellingLooks()
    out = painted_widget(looks, row(looks, qtbot, taken=Taken("not taken", is_out=True)))
    assert {token for _, token in out.told} == {"ink3"}
    joined = painted_widget(looks, row(looks, qtbot, is_joined=True))
    assert any(box.width() < 12 and box.height() > 10 for box in joined.edged("ink"))


def test_a_needed_field_that_is_missing_bears_the_sign_that_stops(qtbot):
    looks = TellingLooks()
    shown = painted_widget(looks, row(looks, qtbot, name="Title: choose a column", is_missing=True))
    assert len(shown.filled("stop")) == 1 and ("Title: choose a column", "ink") in shown.told


def test_people_and_sides_bear_their_marks():
    looks = TellingLooks()

    def shown(taken):
        return painted(looks, lambda p: paint_taken(p, QRect(0, 0, 200, 30), looks, taken), 200, 30)

    assert "LH" in shown(Taken("Lena Hofer", is_person=True, side=Side.IT)).said
    assert len(shown(Taken("IT", mark=Side.IT)).filled("it")) == 1


def test_the_heads_name_the_row_in_hand(qtbot, preview):
    looks = TellingLooks()
    table = MappingTable(looks, preview)
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show_reading()
    shown = painted_widget(looks, table._heads)
    assert shown.said == ["Column", "Row 2 as it stands", "Becomes", "Row 2 as it will be taken"]


@pytest.mark.parametrize("width", [400, 860])
def test_rows_show_who_when_and_how_much_and_what_is_refused(qtbot, preview, width):
    looks = TellingLooks()
    rows = RowsList(looks, preview)
    qtbot.addWidget(rows)
    rows.resize(width, 300)
    rows.show_reading()
    for place, said in ((0, "Gift cards"), (2, "x")):
        shown = painted_row(looks, rows.view, rows.model.index(place, 0), width)
        assert said in shown.said
        assert crowded(shown, QRectF(0, 0, width, 36)) == []
    refused = painted_row(looks, rows.view, rows.model.index(2, 0), width)
    assert ("x", "ink3") in refused.told


@pytest.mark.parametrize("counts", [Counts(42, 0, 2, 3), Counts(50_000, 0, 0, 1)])
def test_the_bar_is_filled_by_what_is_taken_and_shows_what_is_little(qtbot, counts):
    looks = TellingLooks()
    bar = CountsBar(looks)
    qtbot.addWidget(bar)
    bar.show_counts(counts)
    shown = painted_widget(looks, bar)
    assert len(shown.filled("ink")) == 1 and len(shown.filled("surface")) == 1
    assert len(shown.filled("edge")) == bool(counts.skipped)
    assert shown.filled("surface")[0].width() >= 5


def test_what_is_doubtful_stands_behind_a_triangle_and_a_file_behind_its_sign(qtbot, preview):
    looks = TellingLooks()
    field = StripField(looks, "Encoding")
    qtbot.addWidget(field)
    field.evidence.show_words("3 letters cannot be read", True)
    assert painted_widget(looks, field.evidence).edged("ink")
    field.evidence.show_words("“Préférences” reads well", False)
    assert not painted_widget(looks, field.evidence).edged("ink")
    head = SheetHead(looks, preview)
    qtbot.addWidget(head)
    head.resize(1000, 60)
    shown = painted_widget(looks, head, whole=True)
    assert ("file-text", "ink") in shown.icons
    assert len(shown.filled("mkt")) == len(shown.filled("it")) == 1


def test_the_doubt_that_has_the_keys_is_ringed_and_the_sheet_lies_on_a_scrim(qtbot, window, preview):
    looks = TellingLooks()
    window.page(window._pages.current)
    sheet = ImportSheet(window, looks, preview, lambda _: True)
    qtbot.addWidget(sheet)
    sheet.open()
    preview.begin()
    QApplication.processEvents()
    picture = sheet.grab().toImage()
    before = window.grab().toImage().pixelColor(QPoint(4, 4))
    assert picture.pixelColor(QPoint(4, 4)) != before
    assert not sheet.findChildren(DoubtCard)


def test_who_stands_in_one_line_down_the_list_whatever_a_row_lacks(qtbot, preview):
    looks = TellingLooks()
    rows = RowsList(looks, preview)
    qtbot.addWidget(rows)
    rows.resize(860, 300)
    rows.show_reading()
    shown = [painted_row(looks, rows.view, rows.model.index(place, 0), 860) for place in (0, 1)]
    lefts = [next(each.box.left() for each in row.words if "Apr" in each.said) for row in shown]
    assert lefts[0] == lefts[1]
