"""Our own workbook, edited by hand: what can't stand there is said with its cell, and all else is taken."""

import pytest
from openpyxl import load_workbook

from workshop.actions.steps.export import write_files
from workshop.domain.snapshot import Snapshot
from workshop.imports.asking import Asked, How, Kind
from workshop.imports.data import example
from workshop.imports.preview.changing import said_fields
from workshop.imports.tables.xlsx_table import read_workbook
from workshop.imports.understanding import understood
from workshop.texts import Texts
from workshop.texts.imports import remark_text

PEOPLE, ACTIVITIES = (Kind.PARTICIPANTS, "People"), (Kind.ACTIVITIES, "Activities")
INITIATIVES, RIGHTS = (Kind.INITIATIVES, "Initiatives"), (Kind.RIGHTS, "Decision rights")
EDITS = [
    (
        PEOPLE,
        "Title",
        "x" * 501,
        "B2 (Title) is left out: it is longer than 500 characters",
    ),
    (
        PEOPLE,
        "Side",
        "Sales",
        "C2 (Side) is left out: “Sales” isn't a word",
    ),
    (ACTIVITIES, "Value", 9, "E2 (Value) is left out: “9” isn't a number from 1 to 5"),
    (ACTIVITIES, "Description", "x" * 20_001, "D2 (Description) is left out"),
    (
        INITIATIVES,
        "Budget",
        "1e40",
        "F2 (Budget) is left out: “1e40 EUR” isn't an amount",
    ),
    (
        INITIATIVES,
        "Starts",
        "3/4/2026",
        "H2 (Starts) is left out: “3/4/2026” isn't a day",
    ),
    (INITIATIVES, "Ends", "9999-12-31", "I2 (Ends) is left out"),
    (((Kind.CANDIDATES, "Campaigns")), "Budget, currency", "eu", "E2 (Budget) is left out"),
    (((Kind.TASKS, "Rehearsal")), "Starts", "soon", "D2 (Starts) is left out: “soon” isn't a day"),
    (
        RIGHTS,
        "Thomas Brandt",
        "X",
        "O2 (Thomas Brandt): X isn't one of",
    ),
]


@pytest.fixture(scope="module")
def workbook(tmp_path_factory):
    path = tmp_path_factory.mktemp("made") / "made.xlsx"
    write_files(Snapshot.of(example()), [path])
    return path


def edited(workbook, path, kind, sheet, head, value):
    """How our workbook is read with another value in the first row."""
    book = load_workbook(workbook)
    page = book[sheet]
    page.cell(2, [each.value for each in page[1]].index(head) + 1).value = value
    book.save(path)
    return understood(read_workbook(path, None), Asked(kind, How(), "RACI")).found


@pytest.mark.parametrize(("listed", "head", "value", "why"), EDITS)
def test_a_cell_that_somebody_spoilt_is_said_and_all_else_is_taken(
    workbook, tmp_path, listed, head, value, why
):
    found = edited(workbook, tmp_path / "edited.xlsx", *listed, head, value)
    said = [remark_text(Texts(), each.code, each.params) for each in found.remarks if each.line == 2]
    assert len(said) == 1 and said[0].startswith(why)
    assert found.rows == found.taken > 1


def test_a_row_without_a_usable_title_is_refused_and_all_others_are_taken(workbook, tmp_path):
    path = tmp_path / "edited.xlsx"
    for kind, sheet, head in (
        (*PEOPLE, "Name"),
        (Kind.CANDIDATES, "Campaigns", "Campaign"),
        (*RIGHTS, "Activity"),
    ):
        found = edited(workbook, path, kind, sheet, head, "x" * 501)
        assert [(each.line, each.code) for each in found.refused] == [(2, "row-too-long")]
        assert found.taken == found.rows - 1


def test_with_campaigns_it_is_said_that_their_scores_stay_behind(workbook):
    found = understood(read_workbook(workbook, None), Asked(Kind.CANDIDATES, How(), "RACI")).found
    assert [each.code for each in found.remarks] == ["scores-not-taken"]
    assert [each.title for each in found.candidates] == [each.title for each in example().candidates]


def test_a_spoilt_cell_changes_nothing_of_what_is_there(workbook, tmp_path):
    found = edited(workbook, tmp_path / "edited.xlsx", *PEOPLE, "Side", "Sales")
    assert "side" not in said_fields(found.records[0], [field for _, field in found.columns])
    assert "side" in said_fields(found.records[1], [field for _, field in found.columns])
