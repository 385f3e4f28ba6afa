"""Notebook: the gateways to its tables."""

from workshop.domain.facts.notebook import Decision, Note, ParkedItem
from workshop.store.gateway import Gateway


def gateways() -> tuple[Gateway, ...]:
    """One gateway per table, fresh for one open file."""
    return (
        Gateway("parking_lot", ParkedItem),
        Gateway("decisions", Decision),
        Gateway("notes", Note),
    )
