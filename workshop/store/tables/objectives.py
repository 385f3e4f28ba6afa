"""Objectives: the gateways to its tables."""

from workshop.domain.facts.objectives import Objective, Tension
from workshop.store.gateway import Gateway


def gateways() -> tuple[Gateway, ...]:
    """One gateway per table, fresh for one open file."""
    return (
        Gateway("objectives", Objective),
        Gateway("tensions", Tension),
    )
