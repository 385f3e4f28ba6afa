"""What increments of the road map cost and bring, per currency: amounts of two are never added.

All sums are exact fractions; an amount below nothing counts as nothing.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

import msgspec

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side
from workshop.domain.facts.road_map import Increment

NOTHING = Fraction(0)
_MONTHS_A_YEAR = 12


class Sum(msgspec.Struct, frozen=True):
    """What increments cost and bring in one currency.

    `run` is what they cost to run until the horizon ends; `names_return` tells a return of nothing from none.
    """

    currency: str
    marketing: Fraction = NOTHING
    it: Fraction = NOTHING
    run: Fraction = NOTHING
    gain: Fraction = NOTHING
    names_return: bool = False

    @property
    def paid(self) -> Fraction:
        """What both sides pay to get there."""
        return self.marketing + self.it

    @property
    def cost(self) -> Fraction:
        """What both sides pay, and what it costs to run."""
        return self.paid + self.run

    @property
    def net(self) -> Fraction:
        """What is left of the return after all costs; below nothing where there is too little."""
        return self.gain - self.cost

    @property
    def pays(self) -> bool:
        """Whether more comes back than it costs."""
        return self.gain > self.cost

    def shares(self) -> tuple[tuple[Side, Fraction], ...]:
        """Each side's part of what both pay, from 0 to 1; none where neither pays."""
        if not self.paid:
            return ()
        return ((Side.MARKETING, self.marketing / self.paid), (Side.IT, self.it / self.paid))


def sums(increments: Sequence[Increment], horizon: int) -> tuple[Sum, ...]:
    """A sum a currency, in the order they are named; one in which nothing is paid or gained isn't there.

    Where there is no money at all but a return of nothing is named, its currency is.
    """
    found = [_sum(increments, horizon, currency) for currency in currencies(increments)]
    moved = tuple(each for each in found if each.cost or each.gain)
    return moved or tuple(each for each in found if each.names_return)


def currencies(increments: Iterable[Increment]) -> tuple[str, ...]:
    """All currencies that are named, each once, in their order."""
    named = (money.currency for each in increments for money in _all(each) if money is not None)
    return tuple(dict.fromkeys(named))


def _all(each: Increment) -> tuple[Money | None, ...]:
    return each.cost.marketing, each.cost.it, each.run_cost, each.expected_return


def _sum(increments: Sequence[Increment], horizon: int, currency: str) -> Sum:
    returns = [each.expected_return for each in increments]
    return Sum(
        currency,
        _added((each.cost.marketing for each in increments), currency),
        _added((each.cost.it for each in increments), currency),
        sum((run_cost(each, horizon, currency) for each in increments), NOTHING),
        _added(returns, currency),
        any(money is not None and money.currency == currency for money in returns),
    )


def _added(amounts: Iterable[Money | None], currency: str) -> Fraction:
    return sum((amount(each, currency) for each in amounts), NOTHING)


def run_cost(each: Increment, horizon: int, currency: str) -> Fraction:
    """What it costs to run an increment for so many months after its end."""
    return amount(each.run_cost, currency) * horizon / _MONTHS_A_YEAR


def paid(each: Increment, currency: str) -> Fraction:
    """What both sides pay for an increment in one currency."""
    return amount(each.cost.marketing, currency) + amount(each.cost.it, currency)


def amount(money: Money | None, currency: str) -> Fraction:
    """How much it is in this currency; nothing where it is in another, below nothing, or not named."""
    if money is None or money.currency != currency:
        return NOTHING
    return max(Fraction(money.amount), NOTHING)


def decimal(amount: Fraction) -> Decimal:
    """The amount in hundredths, a half rounded up, for people to read; whole where it is whole.

    However many digits it has, none is lost.
    """
    if amount.denominator == 1:
        return Decimal(amount.numerator)
    hundredths = (amount * 200 + 1) // 2
    return Decimal((int(hundredths < 0), tuple(map(int, str(abs(hundredths)))), -2))
