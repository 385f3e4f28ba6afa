"""The portfolios' money in the charter: a column a side, and what was published beside it."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from tests.builders import build
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Initiative


def budget(side, amount):
    return Initiative(
        id=side.value, side=side, title=side.value, budget=Money(amount=Decimal(amount), currency="EUR")
    )


def section(charter):
    return next(each for each in charter.parts["portfolios"].body.sections if each.caption == "Budgets")


@pytest.mark.parametrize(("is_technology", "said"), [(False, False), (True, True)])
def test_what_it_controls_elsewhere_is_printed_beside_money_for_technology(make, is_technology, said):
    document = build(initiatives=(budget(Side.MARKETING, 40), budget(Side.IT, 60)))
    workshop = replace(document.workshop, technology_money=is_technology)

    assert ("68" in section(make(replace(document, workshop=workshop))).note) is said


def test_money_of_other_sides_has_a_column_where_there_is_some(make):
    two = (budget(Side.MARKETING, 40), budget(Side.IT, 60))
    (plain,) = section(make(build(initiatives=two))).blocks
    (wide,) = section(make(build(initiatives=(*two, budget(Side.OTHER, 25))))).blocks

    assert plain.rows == (("EUR", "40 (40 %)", "60 (60 %)", "–", "100"),)
    assert wide.rows == (("EUR", "40 (32 %)", "60 (48 %)", "–", "25 (20 %)", "125"),)
