"""Difficult CSV, workbooks and encodings: read as they are, or refused with a reason."""

import codecs
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pace.counting import steps
from workshop.domain.document import new_document
from workshop.domain.facts.set_up import Workshop
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import seen
from workshop.errors import UserFixable
from workshop.imports.reading import How, Kind, read
from workshop.imports.tables.csv_table import find_delimiter, parse, read_csv
from workshop.imports.tables.xlsx_table import read_workbook
from workshop.texts import Texts

DATA = Path(__file__).parents[1] / "data"
EXPECTED = json.loads((DATA / "expected.json").read_text("utf-8"))
WHOLE = [
    name
    for name, about in EXPECTED.items()
    if name.startswith("bad-csv/") and about.get("header_record") == 1 and not about.get("ragged")
]


def filled(grid):
    return [line for line in grid.lines if line.filled]


@pytest.mark.parametrize("name", WHOLE)
def test_a_difficult_file_has_the_columns_and_records_it_should(name):
    about = EXPECTED[name]
    grid = read_csv(DATA / name, None, None)
    head, *records = filled(grid)
    assert [cell.strip() for cell in head.cells] == [column.strip() for column in about["columns"]]
    assert len(records) == about["data_records"]
    assert (grid.encoding, grid.delimiter) == (about["encoding"], about["delimiter"])


@pytest.mark.parametrize(
    "name", ["comma_in_quotes", "empty", "escaped_quotes", "newlines", "utf8", "simple_crlf"]
)
def test_cells_equal_what_the_spectrum_says(name):
    head, *records = filled(read_csv(DATA / f"bad-csv/spectrum-{name}.csv", None, None))
    wanted = json.loads((DATA / f"bad-csv/spectrum-{name}.json").read_text("utf-8"))
    read = [dict(zip(head.cells, line.cells, strict=True)) for line in records]
    plain = [{key: value.replace("\r\n", "\n") for key, value in each.items()} for each in wanted]
    assert read == plain


def test_an_empty_file_is_refused_as_empty():
    with pytest.raises(UserFixable) as caught:
        read_csv(DATA / "bad-csv/fl-empty.csv", None, None)
    assert caught.value.code == "empty-table"


def test_a_quote_that_does_not_close_is_named_with_its_line():
    remarks = read_csv(DATA / "bad-csv/commons-csv-141.csv", None, None).remarks
    assert [(remark.line, remark.code) for remark in remarks] == [(3, "broken-quote")]


def test_leading_zeros_stay():
    values = [
        line.cells[0] for line in filled(read_csv(DATA / "bad-csv/fl-leading-zeros.csv", None, None))[1:]
    ]
    assert values == ["01", "002", "00003"]


ENCODINGS = {"utf-8": b"", "utf-8-sig": b"", "utf-16": b"", "cp1252": b""}


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encoding_and_delimiter_are_found(tmp_path, encoding, delimiter):
    text = "\r\n".join(
        delimiter.join(row) for row in (("Name", "Titel"), ("Jürg Ödegård", "Leiter, Ärger")[:2])
    )
    text = text.replace("Leiter, Ärger", "Leiter Ärger")
    path = tmp_path / "people.csv"
    path.write_bytes(text.encode(encoding))
    grid = read_csv(path, None, None)
    assert filled(grid)[1].cells == ("Jürg Ödegård", "Leiter Ärger")
    assert grid.delimiter == delimiter
    assert bool(grid.remarks) == (encoding == "cp1252")


def test_utf_16_without_its_mark_is_read_when_the_encoding_is_named(tmp_path):
    path = tmp_path / "people.csv"
    path.write_bytes("Name;Title\nÅsa;CMO\n".encode("utf-16-le").removeprefix(codecs.BOM_UTF16_LE))
    assert filled(read_csv(path, "utf-16-le", None))[1].cells == ("Åsa", "CMO")


cells = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=12)


@given(st.lists(st.tuples(cells, cells, cells), min_size=2, max_size=6), st.sampled_from(",;\t|"))
def test_what_a_csv_writer_writes_is_read_back(rows, delimiter):
    quoted = [delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    grid = parse("\n".join(quoted) + "\n", delimiter, None, [])
    assert [line.cells for line in grid.lines] == [tuple(map(seen, row)) for row in rows]


def test_the_delimiter_is_the_one_that_gives_rows_of_one_width():
    assert find_delimiter('a;b;c\n"1,5";2;3\n"2,5";3;4\n') == ";"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("calamine-pass_protected", "protected-table"),
        ("openpyxl-null_file", "empty-table"),
        ("exceljs-missing-bits", "not-a-workbook"),
        ("made-xxe-file-entity", "not-a-workbook"),
        ("made-billion-laughs", "not-a-workbook"),
        ("made-zip-bomb-sheet", "table-too-large"),
    ],
)
def test_a_workbook_that_cannot_be_trusted_is_refused_soon(name, code):
    def refused():
        with pytest.raises(UserFixable) as caught:
            read_workbook(DATA / f"bad-xlsx/{name}.xlsx", None)
        assert caught.value.code == code

    refused()  # the libraries are loaded
    assert 0 < steps(refused) < 100_000


def test_a_sheet_that_claims_to_be_endless_gives_its_two_rows():
    (grid,) = read_workbook(DATA / "bad-xlsx/made-huge-dimension.xlsx", None)
    assert [line.cells[:2] for line in filled(grid)][1] == ("CRM renewal", "1000")


def test_hidden_sheets_come_only_when_named():
    path = DATA / "bad-xlsx/sheetjs-sheet_visibility.xlsx"
    assert [grid.sheet for grid in read_workbook(path, None)] == ["Visible"]
    assert [grid.sheet for grid in read_workbook(path, "Hidden")] == ["Hidden"]


def test_a_hidden_row_is_read_and_said():
    (grid,) = read_workbook(DATA / "bad-xlsx/made-hidden-parts.xlsx", None)
    assert len(filled(grid)) == 4
    assert "hidden-row" in [remark.code for remark in grid.remarks]


def test_formulas_without_a_result_and_errors_are_said():
    (formulas,) = read_workbook(DATA / "bad-xlsx/made-formula-cells.xlsx", None)
    (errors,) = read_workbook(DATA / "bad-xlsx/calamine-errors.xlsx", None)
    assert [remark.code for remark in formulas.remarks] == ["no-result", "no-result"]
    assert sum(remark.code == "error-cell" for remark in errors.remarks) == 7


def test_dates_counted_from_1904_are_right():
    grid = read_workbook(DATA / "bad-xlsx/calamine-date_1904.xlsx", None)[0]
    assert [line.cells[0] for line in grid.lines][:2] == ["2021-01-01", "2021-01-02"]


def people(path, how=None):
    snapshot = Snapshot.of(new_document(Workshop(title="T")))
    return read(path, Kind.PARTICIPANTS, how or How(), snapshot, None, Texts())


def test_people_come_with_side_and_capacity_and_bad_rows_are_named(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Name;Job title;Side;Capacity\nInes Okafor;CMO;Marketing;sponsor\n;x;IT;\nA B;;Moon;\n")
    reading = people(path)
    assert [(p.name, p.title, p.side, p.capacity) for p in reading.people] == [
        ("Ines Okafor", "CMO", "marketing", "sponsor")
    ]
    assert [(each.line, each.why) for each in reading.report.refused] == [
        (3, "the row has no name"),
        (4, "“Moon” isn't a side"),
    ]


def test_a_column_can_be_mapped_by_hand(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Wer,Was\nInes Okafor,CMO\n")
    reading = people(path, How(columns={"Wer": "name", "Was": "title"}))
    assert [(p.name, p.title) for p in reading.people] == [("Ines Okafor", "CMO")]
    assert [(c.name, c.field) for c in reading.report.columns] == [("Wer", "name"), ("Was", "title")]


def test_without_a_name_column_the_columns_there_are_are_named(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Foo,Bar\n1,2\n")
    with pytest.raises(UserFixable) as caught:
        people(path)
    assert caught.value.code == "no-columns"
    assert "Foo, Bar" in caught.value.params["columns"]


def test_a_header_further_down_is_found_and_said(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Our offsite\n\nName,Title\nInes Okafor,CMO\n")
    report = people(path).report
    assert report.header_row == 3
    assert report.taken == 1
    assert [warning.line for warning in report.warnings] == [1, 3]


@pytest.mark.parametrize("number", ["1e400", "-1e400", "nan", "inf", "5.1", "0,9", "1" * 400])
def test_a_number_that_is_no_level_is_refused_with_its_line(tmp_path, number):
    path = tmp_path / "tasks.csv"
    path.write_text(f"Title;Value\nOne;4,5\nTwo;{number}\n")
    snapshot = Snapshot.of(new_document(Workshop(title="T")))
    reading = read(path, Kind.ACTIVITIES, How(), snapshot, None, Texts())
    assert [(each.title, each.value) for each in reading.activities] == [("One", 4.5)]
    assert [each.line for each in reading.report.refused] == [3]


def test_an_old_workbook_that_nobody_locked_is_not_called_protected(tmp_path):
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000))

    with pytest.raises(UserFixable, match="not-a-workbook"):
        read_workbook(path, None)


@pytest.mark.parametrize(("beyond", "warned"), [(",,", []), (",,left over", [2])])
def test_what_stands_beyond_the_columns_is_said_and_empty_cells_are_not(tmp_path, beyond, warned):
    path = tmp_path / "people.csv"
    path.write_text(f"Name,Title\nInes Okafor,CMO{beyond}\nMarcus Lindqvist,CIO\n")

    report = people(path).report

    assert report.taken == 2 and [warning.line for warning in report.warnings] == warned
