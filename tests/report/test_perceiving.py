"""Marks and strips: one a person, in the place of what they gave."""

import pytest

from workshop.domain.perceiving.ratings import rated
from workshop.report.perceiving import dots, strip, unit

MARKS = (1, 2, 3, 1, 2)


def test_a_strip_has_a_person_each_but_for_those_who_do_neither():
    pills = strip(MARKS, 10.0, 100.0, 50.0)

    assert [each.value for each in pills] == [2, 2, 1, 4, 5, 5]
    assert [each.x for each in pills if each.value < 3] == [90.0, 80.0, 70.0]
    assert [each.x for each in pills if each.value > 3] == [150.0, 160.0, 170.0]
    assert [each.value for each in pills if each.is_full] == [1, 5, 5]


@pytest.mark.parametrize(("people", "wide"), [(2, 32.0), (10, 10.0), (200, 0.5)])
def test_the_longest_strip_has_room(people, wide):
    assert unit([rated({5: people}), None], 100.0, 32.0) == wide


def test_dots_stand_in_their_column_and_go_on_in_rows_of_at_most_so_many():
    found = dots((0, 0, 5, 0, 1), 30.0, 10.0, 3)

    assert [(each.x, each.row) for each in found if each.value == 3] == [
        (65.0, 0),
        (75.0, 0),
        (85.0, 0),
        (70.0, 1),
        (80.0, 1),
    ]
    assert [(each.x, each.row) for each in found if each.value == 5] == [(135.0, 0)]
