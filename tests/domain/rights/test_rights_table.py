import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import activity, person, right, snapshot
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ownership import Phase
from workshop.domain.rights.entries import Matrix, MatrixRow
from workshop.domain.rights.table import (
    Wanted,
    matrix_differences,
    plain_cell,
    rights_differences,
    rights_rows,
    tab_separated,
)

PHASES = (Phase(id="design"), Phase(id="delivery"))


def made(*rights, **lists):
    people = (person(1, name="Ada"), person(2, Side.IT, name="Bo"), person(3, name="Ada"))
    listed = (activity(1, title="Tags"), activity(2, title="Peak load", shortlisted=False))
    return snapshot(
        **{"participants": people, "activities": listed, "rights": rights, "phases": PHASES, **lists}
    )


def differences(snapshot, *wanted, phase=None):
    cells = (Wanted(f"a{n}", f"p{who}", letters) for n, who, letters in wanted)
    return [
        (d.activity, d.participant, d.before, d.after) for d in rights_differences(snapshot, cells, phase)
    ]


def test_only_cells_that_would_change_are_told_in_the_scheme_s_order_of_letters():
    now = made(right(1, 1, "A"), right(1, 2, "C"), right(1, 2, "R"))
    assert differences(now, (1, 1, "AR"), (1, 2, "RC"), (1, 3, "I"), (2, 1, "")) == [
        ("a1", "p1", "A", "RA"),
        ("a1", "p3", "", "I"),
    ]
    assert differences(now, (1, 1, "")) == [("a1", "p1", "A", "")]


def test_in_a_phase_that_is_not_refined_the_activity_s_roles_count():
    now = made(right(1, 1, "A"), right(1, 2, "R", "delivery"))
    assert differences(now, (1, 1, "A"), phase="design") == []
    assert differences(now, (1, 1, "A"), phase="delivery") == [("a1", "p1", "", "A")]


def test_the_grid_is_copied_as_names_across_and_activities_down():
    now = made(right(1, 1, "R"), right(1, 1, "A"), right(2, 3, "C"))
    assert rights_rows(now, "Activity", now.shortlist) == [
        ["Activity", "Ada", "Bo", "Ada"],
        ["Tags", "R/A", "", ""],
    ]
    assert (
        tab_separated(rights_rows(now, "Activity", now.shortlist))
        == "Activity\tAda\tBo\tAda\r\nTags\tR/A\t\t\r\n"
    )


@given(st.lists(st.text(max_size=8).filter(lambda text: "\x00" not in text), min_size=1, max_size=4))
def test_whatever_a_title_holds_a_spreadsheet_reads_it_in_one_cell_and_runs_nothing(titles):
    titles = ["x", *titles]
    copied = tab_separated([titles])
    (row,) = csv.reader(StringIO(copied, newline=""), delimiter="\t")
    assert [plain_cell(cell) for cell in row] == titles
    assert not [cell for cell in row if cell[:1] in ("=", "+", "-", "@")]


def matrix(*rows, people=()):
    return Matrix(tuple(people), tuple(MatrixRow(title, "", roles) for title, roles in rows))


def test_a_matrix_says_what_it_would_change_add_and_put_on_the_shortlist():
    read = matrix(
        ("TAGS", (("bo", "A"), ("bo", "R"), ("Cy", "C"))),
        ("Peak load", (("ada", "A"),)),
        ("Budget", (("Bo", "A"),)),
        people=("Ada", "Dee", "cy"),
    )
    found = matrix_differences(made(right(1, 2, "C"), right(1, 1, "I")), read)
    assert [(d.activity, d.participant, d.before, d.after) for d in found.cells] == [
        ("a1", "p2", "C", "RA"),
        ("a2", "p1", "", "A"),
    ]
    assert (found.new_people, found.new_activities) == (("Dee", "cy"), ("Budget",))
    assert found.shortlisted == ("a2",)


@pytest.mark.parametrize("held", ["A", "AR"])
def test_a_matrix_that_says_what_is_there_changes_nothing(held):
    now = made(*(right(1, 1, letter) for letter in held))
    found = matrix_differences(now, matrix(("Tags", tuple(("Ada", letter) for letter in held))))
    assert found.cells == () and not found.new_people + found.new_activities + found.shortlisted
