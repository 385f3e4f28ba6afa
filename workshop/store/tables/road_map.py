"""Road map: the gateways to its tables."""

from workshop.domain.facts.road_map import Cadence, Commitment, EscalationStep, Increment, Principle
from workshop.store.gateway import Gateway


def gateways() -> tuple[Gateway, ...]:
    """One gateway per table, fresh for one open file."""
    return (
        Gateway("increments", Increment),
        Gateway("cadences", Cadence),
        Gateway("escalation_path", EscalationStep),
        Gateway("principles", Principle),
        Gateway("commitments", Commitment),
    )
