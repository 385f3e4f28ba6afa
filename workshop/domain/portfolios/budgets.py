"""The money of both portfolios, currency by currency: nothing is ever converted."""

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal

import msgspec

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Initiative

CONTROLLED_BY_IT = 0.68
"""The share of technology money that IT controlled: CIO Magazine, 2014, as the article cites it."""


class Budget(msgspec.Struct, frozen=True):
    """What the portfolios hold in one currency, by side."""

    currency: str
    amounts: Mapping[Side, Decimal]

    @property
    def total(self) -> Decimal:
        return sum(self.amounts.values(), Decimal(0))

    def shares(self) -> tuple[tuple[Side, float], ...]:
        """Each side's part of the whole, from 0 to 1; none of nothing, nor where an amount is below it."""
        if self.total <= 0 or any(amount < 0 for amount in self.amounts.values()):
            return ()
        return tuple((side, float(amount / self.total)) for side, amount in self.amounts.items() if amount)


def budgets(initiatives: Iterable[Initiative]) -> tuple[Budget, ...]:
    """A budget a currency: first that which most entries are in, of as many the one named first."""
    given = [(each.side, each.budget) for each in initiatives if each.budget is not None]
    counted = Counter(budget.currency for _, budget in given)
    order = sorted(counted, key=lambda currency: -counted[currency])
    return tuple(Budget(currency, _by_side(given, currency)) for currency in order)


def _by_side(given: Iterable[tuple[Side, Money]], currency: str) -> dict[Side, Decimal]:
    amounts = {side: Decimal(0) for side in (Side.MARKETING, Side.BOTH, Side.IT, Side.OTHER)}
    for side, budget in given:
        if budget.currency == currency:
            amounts[side] += budget.amount
    return {side: amount for side, amount in amounts.items() if amount}


def without_budget(initiatives: Iterable[Initiative]) -> int:
    """How many entries say nothing of money."""
    return sum(each.budget is None for each in initiatives)
