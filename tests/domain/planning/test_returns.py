from decimal import Decimal

import pytest

from workshop.domain.fact import Money
from workshop.domain.facts.road_map import CostSplit, Increment
from workshop.domain.planning.returns import cost, gain, pays


def money(amount):
    return None if amount is None else Money(amount=Decimal(amount))


def stage(marketing, it, back):
    split = CostSplit(marketing=money(marketing), it=money(it))
    return Increment(id="i", cost=split, expected_return=money(back))


def test_both_sides_pay_together():
    assert (cost(stage(100, 300, 500)), gain(stage(100, 300, 500))) == (400, 500)


@pytest.mark.parametrize(
    ("stage", "answer"),
    [
        (stage(100, 300, 401), True),
        (stage(100, 300, 400), False),
        (stage(None, None, 1), True),
        (stage(None, None, None), False),
        (stage(100, -300, 90), False),
        (stage(0, 0, -5), False),
    ],
)
def test_a_stage_pays_where_it_brings_more_than_both_sides_pay(stage, answer):
    assert pays(stage) is answer
