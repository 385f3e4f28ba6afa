"""What is too long to be read entry by entry is grouped by owner, the largest first."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.portfolios.grouping import by_owner


def owned(id_, owner, amount=None, starts=None, ends=None, **fields):
    budget = None if amount is None else Money(amount=Decimal(amount), currency=fields.pop("currency", "EUR"))
    days = {"starts_on": starts, "ends_on": ends}
    return Initiative(id=id_, side=Side.IT, title=id_, owner=owner, budget=budget, **days, **fields)


def test_the_largest_money_comes_first_then_the_most_and_nobodys_last():
    listed = [owned("a", "Brandt", 10), owned("b", "Okafor"), owned("c", "Okafor"), owned("d", "", 900)]
    listed += [owned("e", "Tanabe", 900, currency="CHF"), owned("f", "Lindqvist", 50)]

    groups = by_owner(listed, "EUR")
    assert [each.owner for each in groups] == ["Lindqvist", "Brandt", "Okafor", "Tanabe", ""]


def test_an_owner_is_one_however_they_are_written():
    (group,) = by_owner([owned("a", "Thomas  Brandt"), owned("b", "thomas brandt ")], "EUR")
    assert [each.id for each in group.members] == ["a", "b"]


def day(n):
    return date(2026, 1, n)


def test_periods_that_share_a_day_are_one_bar_and_a_pause_parts_them():
    listed = [
        owned("a", "B", starts=day(1), ends=day(5)),
        owned("b", "B", starts=day(5), ends=day(9), status="ongoing"),
        owned("c", "B", starts=day(20)),
        owned("d", "B"),
    ]
    (group,) = by_owner(listed, "EUR")
    runs = [(each.starts_on.day, each.ends_on.day, each.is_ongoing) for each in group.stretches]

    assert runs == [(1, 9, True), (20, 20, False)]


def test_without_any_day_there_is_no_bar():
    assert by_owner([owned("a", "B")], "")[0].stretches == ()


DAYS = st.none() | st.dates(date(2026, 1, 1), date(2026, 3, 1))


@given(st.lists(st.tuples(st.sampled_from(["", "A", "B"]), DAYS, DAYS), max_size=20))
def test_nobody_is_lost_and_bars_never_touch(rows):
    listed = [
        owned(f"i{n}", owner, starts=min(a, b) if a and b else a, ends=max(a, b) if a and b else b)
        for n, (owner, a, b) in enumerate(rows)
    ]
    groups = by_owner(listed, "EUR")

    assert sorted(each.id for group in groups for each in group.members) == sorted(each.id for each in listed)
    for group in groups:
        runs = group.stretches
        assert all(one.ends_on < other.starts_on for one, other in pairwise(runs))
        covered = [each for each in group.members for each in (each.starts_on, each.ends_on) if each]
        assert all(any(run.starts_on <= each <= run.ends_on for run in runs) for each in covered)
