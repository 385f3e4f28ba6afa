"""Overlap activities: the gateways to its tables."""

from workshop.domain.facts.overlap_activities import Activity, Dots
from workshop.store.gateway import Gateway


def gateways() -> tuple[Gateway, ...]:
    """One gateway per table, fresh for one open file."""
    return (
        Gateway("activities", Activity),
        Gateway("dots", Dots),
    )
