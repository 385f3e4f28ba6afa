"""The gateways to every table, a module per domain file."""

import sqlite3

from workshop.domain.document import ONE, Document
from workshop.store.gateway import Gateway
from workshop.store.tables import (
    follow_up,
    notebook,
    objectives,
    overlap_activities,
    ownership,
    portfolios,
    rehearsal,
    review,
    road_map,
    set_up,
    test_case,
    where_we_stand,
)

_MODULES = (
    set_up,
    objectives,
    where_we_stand,
    portfolios,
    overlap_activities,
    ownership,
    test_case,
    rehearsal,
    road_map,
    notebook,
    review,
    follow_up,
)


def all_gateways() -> dict[str, Gateway]:
    """Every topic's gateway, fresh for one open file."""
    return {gateway.topic: gateway for module in _MODULES for gateway in module.gateways()}


def fill(db: sqlite3.Connection, document: Document) -> None:
    """Put all of a document into empty tables."""
    for topic, gateway in all_gateways().items():
        content = getattr(document, topic)
        for fact in (content,) if topic in ONE else content:
            gateway.put(db, fact)
