"""Where few of a side rated: the room is asked of that statement and that round, and of no other."""

import pytest

from tests.domain.perceiving.rooms import room
from workshop.domain.perceiving.few import can_be_told_apart, few_to_reveal
from workshop.domain.snapshot import Snapshot


def snapshot(*args, **kwargs):
    return Snapshot.of(room(*args, **kwargs))


@pytest.mark.parametrize(
    ("ratings", "few"),
    [
        ("11111 5555", ()),
        ("111-- 555-", ()),
        ("11--- 5555", ("a",)),
        ("11111 55--", ("a",)),
        ("11111 ----", ()),
        ("1---- 5---", ("a",)),
    ],
)
def test_it_goes_by_who_gave_a_value_and_not_by_who_answered(ratings, few):
    assert few_to_reveal(snapshot({"a": ratings}, revealed=())) == few


def test_only_the_statement_that_few_rated_is_asked_about():
    now = snapshot({"a": "11111 5555", "b": "11111 55--"}, revealed=())
    assert few_to_reveal(now) == ("b",)


def test_after_the_reveal_it_can_still_be_told_apart_where_few_rated_it_and_nowhere_else():
    now = snapshot({"a": "11111 5555", "b": "11111 55--", "c": "11111 55--"}, revealed=("a", "b"))
    assert [of for of in "abc" if can_be_told_apart(now, of)] == ["b"]
