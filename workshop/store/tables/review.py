"""Review: the gateways to its tables."""

from workshop.domain.facts.review import Reservation, Revision
from workshop.store.gateway import Gateway


def gateways() -> tuple[Gateway, ...]:
    """One gateway per table, fresh for one open file."""
    return (
        Gateway("reservations", Reservation),
        Gateway("revisions", Revision),
    )
