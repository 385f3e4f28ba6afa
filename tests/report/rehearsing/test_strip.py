from itertools import pairwise

import pytest

from workshop.domain.rehearsal.stations import nearest
from workshop.report.rehearsing.strip import moved_apart


def test_what_is_far_enough_stays_where_it_is():
    assert moved_apart([10, 100, 200], [44, 44], 0, 300) == (10, 100, 200)


@pytest.mark.parametrize("wanted", [[10, 12, 14], [290, 295, 300], [100, 100, 100], [0, 300, 300]])
def test_what_is_too_near_moves_apart_within_both_ends(wanted):
    places = moved_apart(wanted, [44, 44], 0, 300)
    assert all(two - one >= 44 for one, two in pairwise(places))
    assert places[0] >= 0 and places[-1] <= 300


def test_where_there_is_no_room_they_share_it_in_order():
    places = moved_apart([50] * 9, [44] * 8, 0, 100)
    assert places == tuple(sorted(places)) and places[-1] <= 100 and places[0] >= 0


def test_of_many_the_six_around_the_current_one_show():
    assert [*nearest(12, 11)] == [*range(12)]
    assert [*nearest(17, 8)] == [5, 6, 7, 8, 9, 10]
    assert [*nearest(17, 0)] == [*range(6)] and [*nearest(17, 16)] == [*range(11, 17)]
