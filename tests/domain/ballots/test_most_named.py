import pytest

from tests.ballot_box import balloted, sides
from workshop.domain.ballots.named import most_named, most_named_by_side
from workshop.domain.facts.choices import Side


@pytest.mark.parametrize(
    ("marketing", "it", "whom"),
    [
        ("m1 m1 m1 i1 -", "i1 i1 i2 m1", "m1"),
        ("m1 m1 m2 m2 ?", "? ? ? i1", None),
        ("- - - - m1", "m1 i1 i2", None),
        ("? ? m1 m1 m1", "? ? ? i1", "m1"),
        ("m1", "m1", None),
    ],
)
def test_whom_more_named_than_anybody_else(marketing, it, whom):
    """Who can't say names no one; of so few people nothing is told."""
    made = balloted(*sides(marketing, it))
    assert most_named(made, "a1") == whom


def test_nobody_is_most_named_before_the_reveal():
    made = balloted(*sides("m1 m1 m1", "m1 m1 m1"), reveals=())
    assert most_named(made, "a1") is None and most_named_by_side(made, "a1") == {}


def test_a_side_has_its_own_most_named_where_sides_are_told_apart():
    assert most_named_by_side(balloted(*sides("m1 m1 m1 i1", "i2 i2 i2")), "a1") == {
        Side.MARKETING: "m1",
        Side.IT: "i2",
    }
    assert most_named_by_side(balloted(*sides("m1 m1 i1 i1", "i2 i2 -")), "a1") == {Side.IT: "i2"}
    assert most_named_by_side(balloted(*sides("m1 m1 m1 i1", "i2 i2")), "a1") == {}
