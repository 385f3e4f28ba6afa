import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import person, snapshot
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.overlap_activities import Dots
from workshop.domain.facts.set_up import Limits
from workshop.domain.listing.dots import ByDots, by_dots, dots_by_side, dots_left
from workshop.texts import Texts
from workshop.texts.steps.dots import dots_text, tie_text


def dotted(*counts, **lists):
    """As many activities as counts, with so many dots of `p1` on each."""
    dots = tuple(Dots(activity=f"a{n}", participant="p1", count=c) for n, c in enumerate(counts, 1) if c)
    return snapshot(**{"activities": len(counts), "dots": dots, **lists})


@pytest.mark.parametrize(
    ("counts", "count", "expected"),
    [
        ((3, 1, 2), 2, ByDots(("a1", "a3"))),
        ((3, 1, 2), 5, ByDots(("a1", "a3", "a2"))),
        ((2, 0, 0), 2, ByDots(("a1",))),
        ((3, 2, 2), 2, ByDots(("a1",), ("a2", "a3"), 1, 2)),
        ((2, 2, 2), 3, ByDots(("a1", "a2", "a3"))),
        ((4, 1, 1, 1), 3, ByDots(("a1",), ("a2", "a3", "a4"), 2, 1)),
        ((1, 1), 0, ByDots(())),
        ((), 3, ByDots(())),
    ],
)
def test_the_activities_with_most_dots_and_ties_for_the_last_place(counts, count, expected):
    assert by_dots(dotted(*counts), count) == expected


@given(st.lists(st.integers(0, 4), max_size=8), st.integers(0, 9))
def test_whoever_is_chosen_has_more_dots_than_who_is_not(counts, count):
    found = by_dots(dotted(*counts), count)
    total = {f"a{n}": c for n, c in enumerate(counts, 1)}
    left = [id_ for id_ in total if id_ not in (*found.chosen, *found.tied)]
    assert len(found.chosen) <= count and all(total[id_] for id_ in found.chosen)
    if count:
        assert all(total[one] > total[other] for one in found.chosen for other in (*found.tied, *left))
    if found.tied:
        assert {total[id_] for id_ in found.tied} == {found.dots}
        assert len(found.chosen) + found.places == count < len(found.chosen) + len(found.tied)


def test_dots_of_who_is_absent_do_not_count():
    people = (person(1, capacity=Capacity.ABSENT), person(2, Side.IT))
    made = dotted(3, 1, participants=people)
    assert by_dots(made, 2) == ByDots(()) and dots_by_side(made, "a1") == {}
    assert dots_left(made) == {"p2": 5}


def test_dots_are_told_by_side_and_what_is_left_by_person():
    made = snapshot(
        activities=1,
        participants=2,
        dots=(
            Dots(activity="a1", participant="p1", count=2),
            Dots(activity="a1", participant="p2", count=9),
        ),
    )
    assert dots_by_side(made, "a1") == {Side.MARKETING: 2, Side.IT: 9}
    assert dots_left(made) == {"p1": 3, "p2": 0}


def test_a_tie_is_said():
    made = dotted(3, 2, 2)
    assert tie_text(Texts(), made, by_dots(made, 2)) == (
        "Activity 2 and Activity 3 tie for the last place with 2 dots each: choose one of them, or take all."
    )
    assert "last 2 places" in tie_text(Texts(), dotted(4, 1, 1, 1), by_dots(dotted(4, 1, 1, 1), 3))
    assert tie_text(Texts(), made, by_dots(made, 1)) == ""


@pytest.mark.parametrize(("absent", "each", "all_"), [(0, 5, 20), (1, 5, 15), (1, 3, 9), (4, 5, 0)])
def test_how_many_dots_there_are_in_all_goes_by_who_votes_and_the_limit(absent, each, all_):
    people = tuple(
        person(n, capacity=Capacity.ABSENT if n > 4 - absent else Capacity.DECIDER) for n in range(1, 5)
    )
    dots = (Dots(activity="a1", participant="p1", count=2), Dots(activity="a1", participant="p4", count=1))
    made = snapshot(participants=people, dots=dots, limits=Limits(dots_per_person=each))

    placed = {0: 3, 1: 2, 4: 0}[absent]
    assert f"{placed} of {all_} dots placed" in dots_text(Texts(), made, None)
