"""Road maps to reckon with."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from workshop.domain.fact import Money
from workshop.domain.facts.road_map import CostSplit, Increment


def money(amount, currency="EUR"):
    """So much, or nothing said."""
    return None if amount is None else Money(amount=Decimal(amount), currency=currency)


def step(id_="i", marketing=None, it=None, back=None, currency="EUR", first=None, last=None, **fields):
    """An increment; days are (year, month, day)."""
    return Increment(
        id=id_,
        title=f"Increment {id_}",
        cost=CostSplit(marketing=money(marketing, currency), it=money(it, currency)),
        expected_return=money(back, currency),
        starts_on=date(*first) if first else None,
        ends_on=date(*last) if last else None,
        **fields,
    )


MARCH, APRIL, JUNE = (2026, 3, 2), (2026, 4, 30), (2026, 6, 30)
HOLLIS = (
    step("inc1", 60_000, 120_000, 260_000, first=MARCH, last=JUNE),
    step("inc2", None, 35_000, 80_000, first=MARCH, last=APRIL),
    step("inc3", 90_000, 90_000, 150_000, first=(2026, 5, 4), last=(2026, 9, 30)),
)
"""What tests/data/road-map/expected.json reckons."""

DAYS = st.dates(date(2025, 1, 1), date(2029, 12, 31))
AMOUNTS = st.none() | st.decimals(-50, 10_000, places=2).map(money)
ROAD_MAPS = st.lists(
    st.builds(
        Increment,
        id=st.uuids().map(str),
        cost=st.builds(CostSplit, marketing=AMOUNTS, it=AMOUNTS),
        run_cost=AMOUNTS,
        expected_return=AMOUNTS,
        starts_on=DAYS,
        ends_on=DAYS,
        stage=st.none() | st.integers(1, 3),
    ),
    max_size=6,
)
