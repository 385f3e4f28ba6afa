"""The ladder: rails, rungs and who stands on them, whatever the path."""

from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.planning.path import Rung
from workshop.report.agreement.ladder import ladder

PEOPLE = st.lists(st.sampled_from("abc"), max_size=2).map(tuple)
RUNGS = st.builds(Rung, rank=st.just(1), marketing=PEOPLE, it=PEOPLE, third=PEOPLE)


@given(st.lists(RUNGS, max_size=30), st.floats(20, 3000))
def test_rungs_stand_between_the_rails_and_go_up(path, width):
    made = ladder(path, width)
    heights = [rung.y for rung in made.rungs]
    assert heights == sorted(heights, reverse=True)
    assert all(0 < y < made.height for y in heights)
    assert all(0 <= each.left <= each.right <= width for each in made.rungs)
    assert all(each.middle is None or each.left <= each.middle <= each.right for each in made.rungs)


@given(st.lists(RUNGS, min_size=1, max_size=30))
def test_a_rung_is_open_on_the_side_that_nobody_is_of(path):
    for rung, shape in zip(path, ladder(path, 276).rungs, strict=True):
        assert (shape.has_left, shape.has_right) == (bool(rung.marketing), bool(rung.it))
        assert (shape.middle is not None) is bool(rung.third)
        assert shape.has_line is bool(rung.marketing or rung.it)


def test_more_than_four_rungs_stand_nearer_together():
    assert ladder([Rung(rank=1)] * 5, 276).distance < ladder([Rung(rank=1)] * 4, 276).distance
