from decimal import Decimal

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.portfolios.budgets import budgets, without_budget


def of(side, amount, currency="EUR"):
    money = None if amount is None else Money(amount=Decimal(amount), currency=currency)
    return Initiative(id=f"{side}{amount}", side=side, budget=money)


def test_money_is_summed_by_side_and_currency_and_never_converted():
    entries = [of(Side.IT, 900, "CHF"), of(Side.MARKETING, 400), of(Side.IT, 600), of(Side.IT, None)]
    euros, francs = budgets(entries)
    assert (euros.currency, euros.amounts) == ("EUR", {Side.MARKETING: 400, Side.IT: 600})
    assert (francs.currency, francs.total) == ("CHF", 900)
    assert euros.shares() == ((Side.MARKETING, 0.4), (Side.IT, 0.6))
    assert without_budget(entries) == 1


def test_what_both_bring_is_no_sides_share_and_below_nothing_there_are_no_shares():
    (both,) = budgets([of(Side.BOTH, 500), of(Side.IT, 500)])
    assert both.shares() == ((Side.BOTH, 0.5), (Side.IT, 0.5))
    (odd,) = budgets([of(Side.MARKETING, -100), of(Side.IT, 600)])
    assert odd.shares() == () and odd.total == 500
