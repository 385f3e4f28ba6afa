import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import activity, person, right, snapshot
from workshop.domain.facts.choices import Scheme, Side
from workshop.domain.facts.set_up import Workshop
from workshop.domain.rights.table import rights_differences, rights_rows, tab_separated
from workshop.errors import UserFixable
from workshop.imports.matrices.pasted_grid import read_pasted

TITLES = ("Tags", "=SUM(A1)", 'The "peak", again', "Tags")


def room(*rights, scheme=Scheme.RACI):
    people = (person(1, name="Ada"), person(2, Side.IT, name="Bo"), person(3, name="Ada"), person(4, name=""))
    listed = tuple(activity(n, title=title) for n, title in enumerate(TITLES, 1))
    workshop = Workshop(title="T", scheme=scheme)
    return snapshot(participants=people, activities=listed, rights=rights, workshop=workshop)


def copied(made):
    return tab_separated(rights_rows(made, "Activity", made.shortlist))


def changed(made, text):
    found = rights_differences(made, read_pasted(text, made).wanted)
    return [(each.activity, each.participant, each.before, each.after) for each in found]


CELLS = st.builds(right, st.integers(1, 4), st.integers(1, 4), st.sampled_from("RACI"))


@given(st.lists(CELLS, unique_by=lambda each: each.key, max_size=16))
def test_what_is_copied_reads_back_without_a_difference(rights):
    made = room(*rights)
    read = read_pasted(copied(made), made)
    assert rights_differences(made, read.wanted) == ()
    assert len(read.wanted) == 16 and not (read.unknown_people + read.unknown_activities + read.unread)


@given(
    st.lists(CELLS, unique_by=lambda each: each.key, max_size=16),
    st.lists(CELLS, unique_by=lambda each: each.key, max_size=16),
)
def test_pasting_another_workshop_s_grid_tells_just_the_cells_that_differ(here, there):
    now, other = room(*here), room(*there)
    cells = {(right.activity, right.participant) for right in {*here} ^ {*there}}
    assert {(a, p) for a, p, *_ in changed(now, copied(other))} == cells


def test_an_emptied_cell_is_to_be_emptied_and_a_row_left_out_stays():
    made = room(right(1, 1), right(1, 2, "R"), right(2, 1))
    text = copied(made).replace("Tags\tA\tR", "Tags\t\tr", 1)
    kept = "".join(line for line in text.splitlines(True) if "SUM" not in line)
    assert changed(made, kept) == [("a1", "p1", "A", "")]


def test_columns_and_rows_can_come_in_any_order():
    made = room(right(1, 2, "R"))
    assert changed(made, "x\tBo\tAda\n=SUM(A1)\tA\tC\nTags\t\tI") == [
        ("a2", "p2", "", "A"),
        ("a2", "p1", "", "C"),
        ("a1", "p2", "R", ""),
        ("a1", "p1", "", "I"),
    ]


def test_what_is_not_known_is_named_and_left_alone():
    read = read_pasted("x\tBo\tCy\nTags\tA, R\tA\nBudget\tA\tA\nTags\tlater\t", room())
    assert [(each.activity, each.letters) for each in read.wanted] == [("a1", "AR")]
    assert (read.unknown_people, read.unknown_activities) == (("Cy",), ("Budget",))
    assert [(each.title, each.name, each.text) for each in read.unread] == [("Tags", "Bo", "later")]


def test_letters_are_those_of_the_scheme():
    read = read_pasted("x\tBo\nTags\tD", room(scheme=Scheme.RAPID))
    assert [each.letters for each in read.wanted] == ["D"]
    assert read_pasted("x\tBo\nTags\tD", room()).unread


@pytest.mark.parametrize("text", ["", "\n\t\n", "A", "x\tCy\nTags\tA", "Bo\nTags"])
def test_a_text_that_names_nobody_in_its_first_row_is_no_grid(text):
    with pytest.raises(UserFixable, match="not-a-grid"):
        read_pasted(text, room())


def test_rows_that_hold_nothing_are_passed_over_wherever_they_stand():
    read = read_pasted("\n\t\n\t\t\nx\tBo\n\t\nTags\tA\n \t \n", room())

    assert [(each.activity, each.participant, each.letters) for each in read.wanted] == [("a1", "p2", "A")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("x\tBo\n" + "Tags\tA\n" * 20_001, "too-many-rows"),
        ("x\tBo" + "\tBo" * 1_000 + "\nTags\tA", "too-many-columns"),
        ("x\tBo\nTags\t" + "A" * 1_000_001, "pasted-too-large"),
    ],
)
def test_more_than_the_window_can_wait_for_is_refused(text, code):
    with pytest.raises(UserFixable, match=code):
        read_pasted(text, room())
