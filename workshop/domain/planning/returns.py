"""What an increment of the road map costs and brings, and whether it pays for itself."""

from workshop.domain.fact import Money
from workshop.domain.facts.road_map import Increment


def cost(increment: Increment) -> float:
    """What both sides pay together."""
    return amount(increment.cost.marketing) + amount(increment.cost.it)


def gain(increment: Increment) -> float:
    """What is expected back."""
    return amount(increment.expected_return)


def pays(increment: Increment) -> bool:
    """Whether more is expected back than both sides pay; amounts are taken as of one currency."""
    return gain(increment) > cost(increment)


def amount(money: Money | None) -> float:
    """How much it is; nothing where no sum is named, or one below nothing."""
    return max(float(money.amount), 0.0) if money else 0.0
