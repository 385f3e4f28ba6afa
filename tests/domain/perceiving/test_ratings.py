"""Counts of ratings: solid or soft, worked out by hand."""

from collections import Counter
from fractions import Fraction

import pytest

from workshop.domain.perceiving.ratings import Rated, delta, is_solid, rated, spread


def counts(row):
    return Counter(int(value) for value in row)


@pytest.mark.parametrize(
    ("ours", "theirs", "apart", "solid"),
    [
        ("555", "111", Fraction(1), True),
        ("111", "555", Fraction(-1), True),
        ("333", "333", Fraction(0), False),
        ("442", "224", Fraction(3, 9), False),
        ("544", "334", Fraction(7, 9), True),
        ("551", "111", Fraction(6, 9), True),  # 3 of 6 without a 5
        ("51", "11", Fraction(2, 4), False),  # 0 without the 5
        ("5", "1", Fraction(1), False),  # nobody would be left
        ("55", "1", Fraction(1), False),  # nor here
        ("5511", "1111", Fraction(8, 16), False),  # 4 of 12 without a 5
        ("4443", "3333", Fraction(12, 16), True),  # 8 of 12 without a 4
        ("513", "333", Fraction(0), False),
    ],
)
def test_a_difference_is_solid_where_it_is_large_without_any_one_person(ours, theirs, apart, solid):
    assert delta(counts(ours), counts(theirs)) == apart
    assert is_solid(counts(ours), counts(theirs)) is solid


def test_a_group_has_a_mean_with_its_count_and_who_agrees():
    assert rated(counts("2345")) == Rated(3.5, 4, 0.5, marks=(0, 1, 1, 1, 1))
    assert rated({}) is None and rated({3: 0}) is None


def test_a_spread_goes_by_what_somebody_gave():
    assert spread({1: 0, 2: 1, 5: 2}) == 3
    assert spread({}) == 0


@pytest.mark.parametrize(
    ("row", "split"),
    [
        ("11455", True),
        ("1155", True),
        ("1555", False),  # one person is no camp
        ("1133455", False),  # 2 of 7 is no third
        ("113455", True),  # 2 of 6 is
        ("33333", False),
    ],
)
def test_a_camp_is_two_people_and_a_third_of_the_group_at_least(row, split):
    assert rated(counts(row)).two_camps is split
