import pytest

from tests.ballot_box import MARKETING, VOTERS, balloted, room, sides
from tests.builders import person, snapshot
from workshop.domain.ballots.codes import answers, codes, list_mark
from workshop.domain.ballots.votes import Answer
from workshop.domain.facts.choices import Capacity, Side


@pytest.mark.parametrize("count", [0, 1, 9, 10, 20, 89, 90, 400])
def test_no_code_begins_with_another_one_or_with_the_one_for_nobody(count):
    made = (*codes(count), "0", "?")
    assert len(set(made)) == count + 2
    assert not [(a, b) for a in made for b in made if a != b and b.startswith(a)]


def test_up_to_nine_people_have_one_digit_and_ten_have_two():
    assert codes(9) == tuple("123456789")
    assert codes(10) == tuple(map(str, range(11, 21)))


def test_people_are_numbered_side_by_side_and_absent_ones_can_be_proposed():
    made = snapshot(
        activities=1, participants=(person(1, Side.IT), person(2), person(3, Side.IT, Capacity.ABSENT))
    )
    assert answers(made) == {
        "1": Answer("p2"),
        "2": Answer("p1"),
        "3": Answer("p3"),
        "0": Answer(),
        "?": Answer(abstains=True),
    }


def test_the_mark_changes_with_people_and_activities_and_with_nothing_else():
    made = balloted(reveals=())
    mark = list_mark(made, ["a1"])
    assert len(mark) == 4
    assert list_mark(balloted(*sides("m1 m2 ?", "i1")), ["a1"]) == mark
    late = (*room(), person(9, Side.IT))
    others = {
        list_mark(balloted(participants=late), ["a1"]),
        list_mark(made, ["a1", "a2"]),
        list_mark(made, ["a2", "a1"]),
        list_mark(balloted(participants=tuple(reversed(room()))), ["a1"]),
    }
    assert len(others) == 4 and mark not in others


def test_the_example_room_has_a_code_each():
    made = answers(balloted())
    assert [answer.proposes for answer in made.values()][:9] == list(VOTERS)
    assert [made[code].proposes for code in "12345"] == list(MARKETING)
