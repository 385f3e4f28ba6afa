"""Set up: the gateways to its tables."""

from workshop.domain.facts.set_up import Limits, Participant, TimeBox, Workshop
from workshop.store.gateway import Gateway


def gateways() -> tuple[Gateway, ...]:
    """One gateway per table, fresh for one open file."""
    return (
        Gateway("workshop", Workshop),
        Gateway("limits", Limits),
        Gateway("agenda", TimeBox),
        Gateway("participants", Participant),
    )
