import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.builders import snapshot
from tests.domain.planning.plans import APRIL, HOLLIS, JUNE, MARCH, money, step
from workshop.domain.facts.choices import Side
from workshop.domain.facts.follow_up import Expectation
from workshop.domain.facts.set_up import Workshop
from workshop.domain.planning.returns import decimal
from workshop.domain.planning.stages import PUBLISHED_IT, Answer, plan

EXPECTED = Path(__file__).parents[2] / "data" / "road-map" / "expected.json"


def planned(*increments, horizon=12, **lists):
    workshop = Workshop(title="T", horizon=horizon)
    return plan(snapshot(increments=increments, workshop=workshop, **lists))


def told(found):
    return [(s.increments[0].id, s.sums[0].cost, s.sums[0].gain, s.answer) for s in found.stages]


def months(growth):
    added = zip(growth.months, growth.costs, growth.gains, strict=True)
    return [(f"{at:%Y-%m}", round(float(cost), 2), round(float(gain), 2)) for at, cost, gain in added]


def test_each_increment_without_a_stage_is_one_in_order_of_its_end():
    assert told(planned(*HOLLIS)) == [
        ("inc2", 35_000, 80_000, Answer.PAYS),
        ("inc1", 180_000, 260_000, Answer.PAYS),
        ("inc3", 180_000, 150_000, Answer.NO_RETURN),
    ]


def test_both_sides_shares_stand_beside_the_published_one():
    (whole,) = planned(*HOLLIS).sums
    assert (whole.marketing, whole.it) == (150_000, 245_000)
    assert dict(whole.shares())[Side.IT] == Fraction(245, 395) and PUBLISHED_IT == 0.68


def test_the_example_of_every_step_is_reckoned_as_expected():
    expected = json.loads(EXPECTED.read_bytes())
    found = planned(*HOLLIS)

    wanted = [(s["increment"], s["cost"], s["return"], "finding" in s) for s in expected["stages"]]
    assert [(*each[:3], each[3] is Answer.NO_RETURN) for each in told(found)] == wanted
    (whole,), (growth,) = found.sums, found.growths
    shares = {side.value: round(float(share), 4) for side, share in whole.shares()}
    assert (shares, {"marketing": whole.marketing, "it": whole.it}) == (expected["share"], expected["cost"])
    assert f"{growth.payback:%Y-%m}" == expected["payback"]
    assert months(growth) == [(m["month"], m["cost"], m["return"]) for m in expected["cumulated"]]


def test_increments_of_one_stage_pay_together_and_stages_are_ordered_by_number():
    found = planned(step("b", 10, 0, 5, stage=2), step("a", 10, 0, 5, stage=1), step("c", 1, 0, 9, stage=2))
    assert [(s.number, s.answer) for s in found.stages] == [(1, Answer.NO_RETURN), (2, Answer.PAYS)]


def test_it_costs_to_run_until_the_horizon_ends():
    each = step("i", 100, 0, 200, first=MARCH, last=APRIL, run_cost=money(60))
    (sum_,), (growth,) = planned(each, horizon=18).sums, planned(each, horizon=18).growths
    assert (sum_.run, sum_.cost, sum_.net) == (90, 190, 10)
    assert months(growth)[1:4] == [("2026-04", 100, 0), ("2026-05", 105, 11.11), ("2026-06", 110, 22.22)]


def test_two_currencies_are_never_added():
    found = planned(step("e", 100, 50, 400, first=MARCH, last=JUNE), step("d", 0, 70, 60, currency="USD"))
    assert [(s.currency, s.cost, s.gain) for s in found.sums] == [("EUR", 150, 400), ("USD", 70, 60)]
    assert [growth.currency for growth in found.growths] == ["EUR", "USD"]
    assert found.growths[1].months == () and [each.id for each in found.growths[1].undated] == ["d"]


def test_a_return_in_another_currency_pays_for_nothing():
    each = replace(step("i", 100), expected_return=money(500, "USD"))
    (stage,) = planned(each).stages
    assert stage.answer is Answer.NO_RETURN and [short.currency for short in stage.short] == ["EUR"]


@pytest.mark.parametrize(
    ("marketing", "it", "back", "answer"),
    [
        (100, 300, 401, Answer.PAYS),
        (100, 300, 400, Answer.NO_RETURN),
        (None, None, 1, Answer.PAYS),
        (None, None, None, Answer.NOTHING),
        (100, -300, 90, Answer.NO_RETURN),
        (0, 0, -5, Answer.NO_RETURN),
    ],
)
def test_a_stage_pays_where_it_brings_more_than_it_costs(marketing, it, back, answer):
    assert planned(step("i", marketing, it, back)).stages[0].answer is answer


@pytest.mark.parametrize(
    ("measure", "value", "answer"),
    [("Days", 7.0, Answer.SOFT), ("Days", None, Answer.NOTHING), (" ", 7.0, Answer.NOTHING)],
)
def test_a_measure_with_an_expectation_is_a_soft_return(measure, value, answer):
    expected = (Expectation(increment="i", value=value),)
    assert planned(step("i", 5, measure=measure), expectations=expected).stages[0].answer is answer


@pytest.mark.parametrize(
    ("exact", "read"),
    [
        (Fraction(20, 3), "6.67"),
        (Fraction(1, 8), "0.13"),
        (Fraction(7), "7"),
        (Fraction(-1, 3), "-0.33"),
        (Fraction(10**30 + Fraction(1, 2)), "1" + "0" * 30 + ".50"),
    ],
)
def test_amounts_are_read_in_hundredths(exact, read):
    assert decimal(exact) == Decimal(read)
