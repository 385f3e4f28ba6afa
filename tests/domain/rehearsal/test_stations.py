import msgspec
import pytest

from tests.ui.steps.rehearsal.rehearsed import TASKS, rehearsed, task
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.notebook import Decision, ParkedItem
from workshop.domain.rehearsal.stations import StationState, about, kind_of, opening_words, state, stations
from workshop.domain.rehearsal.walk import walk
from workshop.domain.snapshot import Snapshot

WORDS = "Segments → Interface: by Friday"


def room(*tasks, **lists):
    now = Snapshot.of(rehearsed(*(tasks or TASKS), **lists))
    return now, walk(now), stations(walk(now))


def test_each_hand_over_is_a_station_and_each_task_that_nobody_decides():
    _, _, found = room()
    assert [(each.before, each.after, each.crosses) for each in found] == [
        ("t1", "t2", False),
        ("t2", "t3", True),
        ("t3", "t4", False),
        ("t3", "t5", True),
    ]
    assert [each.hand_over is None for each in found] == [False, False, True, False]


def test_a_task_that_nobody_decides_is_a_station_though_it_comes_after_nothing():
    _, _, (only,) = room(task(1, "Train the stores"))
    assert (only.before, only.after) == (None, "t1")


def test_it_is_one_of_those_between_the_sides_or_inside_of_one_or_nobodys():
    _, walked, found = room()
    kinds = [kind_of(walked, each) for each in found]
    assert [(each.number, each.between_sides, each.total) for each in kinds] == [
        (1, None, 2),
        (2, 1, 2),
        (None, None, 2),
        (3, 2, 2),
    ]
    assert kinds[0].side is Side.MARKETING and kinds[2].side is None


@pytest.mark.parametrize(
    ("lists", "expected"),
    [
        ({"decisions": (Decision(id="d", step=StepId.REHEARSAL, text=WORDS),)}, StationState.SETTLED),
        ({"decisions": (Decision(id="d", step=StepId.OWNERSHIP, text=WORDS),)}, StationState.OPEN),
        ({"parking_lot": (ParkedItem(id="p", text=WORDS),)}, StationState.PARKED),
        ({"parking_lot": (ParkedItem(id="p", text=WORDS, settled=True),)}, StationState.OPEN),
        ({"parking_lot": (ParkedItem(id="p", text="Segments → Interface"),)}, StationState.OPEN),
    ],
)
def test_it_is_settled_or_parked_by_what_was_caught_with_its_words(lists, expected):
    now, _, found = room(**lists)
    assert opening_words(now, found[1]) == "Segments → Interface"
    assert [state(now, each) for each in found] == [
        StationState.OPEN,
        expected,
        StationState.NOBODY,
        StationState.OPEN,
    ]


def test_what_says_of_which_it_is_stays_with_a_hand_over_whose_tasks_are_renamed():
    decision = Decision(id="d", step=StepId.REHEARSAL, text=WORDS, of="t2 → t3")
    tasks = (TASKS[0], msgspec.structs.replace(TASKS[1], title="Target groups"), *TASKS[2:])
    now, _, found = room(
        *tasks, decisions=(decision,), parking_lot=(ParkedItem(id="p", text="?", of="t1 → t2"),)
    )
    assert opening_words(now, found[1]) == "Target groups → Interface"
    assert [state(now, each) for each in found[:2]] == [StationState.PARKED, StationState.SETTLED]


def test_what_says_of_which_it_is_is_about_no_other_with_its_words():
    decision = Decision(id="d", step=StepId.REHEARSAL, text=WORDS, of="t1 → t2")
    now, _, found = room(decisions=(decision,))
    assert [state(now, each) for each in found[:2]] == [StationState.SETTLED, StationState.OPEN]


def test_words_tell_which_hand_over_they_are_about_unless_two_are_called_the_same():
    now, _, _ = room()
    assert (
        about(now, WORDS) == "t2 → t3"
        and about(now, "By Friday.") == about(now, "Segments → Interface") == ""
    )
    twins = (*TASKS[:3], task(6, "Segments", 2, 8, 9), task(7, "Interface", 3, 15, 20, "t6"))
    assert about(room(*twins)[0], WORDS) == ""
