"""Where we stand: the gateways to its tables."""

from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.store.gateway import Gateway


def gateways() -> tuple[Gateway, ...]:
    """One gateway per table, fresh for one open file."""
    return (
        Gateway("statements", Statement),
        Gateway("ratings", Rating),
    )
