"""Rehearsal: the gateways to its tables."""

from workshop.domain.facts.rehearsal import Held, Reply, Task
from workshop.store.gateway import Gateway


def gateways() -> tuple[Gateway, ...]:
    """One gateway per table, fresh for one open file."""
    return (Gateway("tasks", Task), Gateway("replies", Reply), Gateway("holds", Held))
