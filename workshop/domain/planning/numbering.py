"""The numbers that increments are talked about by, and the money that their table is in."""

from collections.abc import Mapping
from decimal import Decimal

from workshop.domain.facts.ids import IncrementId
from workshop.domain.planning.returns import currencies
from workshop.domain.planning.stages import stages
from workshop.domain.snapshot import Snapshot


def numbered(snapshot: Snapshot) -> Mapping[IncrementId, int]:
    """Each increment's number, from 1, in the order of the stages, as the chart adds them up."""
    order = (each for stage in stages(snapshot) for each in stage.increments)
    return {each.id: place for place, each in enumerate(order, 1)}


def first_currency(snapshot: Snapshot) -> str:
    """The currency in which most increments name money, of as many the one named first; "" without any."""
    known = currencies(snapshot.increments)
    counts = {each: sum(each in currencies([one]) for one in snapshot.increments) for each in known}
    return max(known, key=counts.__getitem__, default="")


def largest(snapshot: Snapshot, currency: str) -> Decimal:
    """The largest amount that is named in a currency."""
    amounts = [
        money.amount
        for each in snapshot.increments
        for money in (each.cost.marketing, each.cost.it, each.expected_return)
        if money is not None and money.currency == currency
    ]
    return max(amounts, default=Decimal(0))
