from hypothesis import given
from hypothesis import strategies as st

from workshop.report.links import APART, Card, Point, links, spread


def test_a_line_leaves_and_enters_level():
    (link,) = links({"m1": 40.0}, [Card("s1", 100.0, 117.0, ["m1"])], 0.0, 58.0)
    assert link.start == Point(0.0, 40.0) and link.end == Point(58.0, 100.0)
    assert link.first.y == 40.0 and link.second.y == 100.0
    assert 0 < link.first.x < 58 and 0 < link.second.x < 58


def test_lines_to_the_left_mirror_those_to_the_right():
    (link,) = links({"i1": 40.0}, [Card("s1", 100.0, 117.0, ["i1"])], 58.0, 0.0)
    assert link.first.x == 58 - 58 * 0.55 and link.second.x == 58 * 0.55


def test_lines_enter_in_the_order_of_their_aims_so_that_none_cross_at_the_card():
    aims = {"m1": 10.0, "m2": 200.0, "m3": 90.0}
    found = links(aims, [Card("s1", 100.0, 117.0, ["m2", "m1", "m3", "gone"])], 0.0, 58.0)
    assert [each.aim for each in found] == ["m1", "m3", "m2"]
    assert [each.end.y for each in found] == [100 - APART, 100, 100 + APART]


def test_an_aim_that_is_named_twice_has_one_line():
    assert len(links({"m1": 1.0}, [Card("s1", 1.0, 10.0, ["m1", "m1"])], 0.0, 1.0)) == 1


@given(st.integers(0, 300), st.floats(1, 500))
def test_lines_never_pass_beside_the_card(count, room):
    places = spread(count, room)
    assert len(places) == count and all(abs(place) <= room / 2 for place in places)
