"""Entries of a table as they will be taken: field by field, and as one row of a list."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import msgspec

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.set_up import Participant
from workshop.domain.rights.entries import MatrixRow
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import figure, money, short_day, short_range
from workshop.texts.names import capacity_name, side_label

_NAMED: Mapping[str, str] = {
    "activities": "activities",
    "activity": "activities",
    "after": "tasks",
    "initiative": "initiatives",
    "phase": "phases",
}
"""Fields that hold ids, and of which list."""


class EntryRow(msgspec.Struct, frozen=True):
    """An entry on one line: what it is called, who or what goes with it, when, and how much."""

    title: str
    beside: str = ""
    days: str = ""
    amount: str = ""
    owner: str = ""
    side: Side | None = None


def value_text(texts: Texts, snapshot: Snapshot, value: object) -> str:
    """One value of an entry, as a reader would write it."""
    if isinstance(value, Side):
        return side_label(texts, snapshot, value)
    if isinstance(value, Capacity):
        return capacity_name(texts, value)
    if isinstance(value, Money):
        return money(texts, value)
    if isinstance(value, date):
        return short_day(texts, value)
    if isinstance(value, bool):
        return texts.say("yes") if value else texts.say("no")
    if isinstance(value, int | float):
        return figure(texts, value)
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)


def changed_text(texts: Texts, snapshot: Snapshot, field: str, value: object) -> str:
    """One value of a fact, as a reader would write it: what it names is called by its name."""
    known = _NAMED.get(field)
    if known is None:
        return value_text(texts, snapshot, value)
    facts = getattr(snapshot, known)
    ids = value if isinstance(value, tuple) else () if value is None else (value,)
    named = (facts.get(id_) for id_ in ids)
    names = (getattr(fact, "name", "") or getattr(fact, "title", "") for fact in named)
    return ", ".join(name or str(id_) for name, id_ in zip(names, ids, strict=True))


def entry_row(texts: Texts, snapshot: Snapshot, entry: Any) -> EntryRow:
    """The entry as a row of the sheet's list."""
    if isinstance(entry, Participant):
        beside = " · ".join((side_label(texts, snapshot, entry.side), capacity_name(texts, entry.capacity)))
        return EntryRow(entry.name, beside, amount=entry.title, side=entry.side)
    if isinstance(entry, MatrixRow):
        return EntryRow(entry.title, _roles(entry), amount=entry.category)
    days = _period(texts, getattr(entry, "starts_on", None), getattr(entry, "ends_on", None))
    budget = getattr(entry, "budget", None)
    return EntryRow(
        entry.title,
        getattr(entry, "category", "") or getattr(entry, "activity", ""),
        days,
        money(texts, budget) if budget is not None else "",
        getattr(entry, "owner", ""),
        getattr(entry, "side", None),
    )


def _roles(row: MatrixRow) -> str:
    by_name: dict[str, list[str]] = {}
    for name, letter in row.roles:
        by_name.setdefault(name, []).append(letter)
    return ", ".join(f"{name} {'/'.join(letters)}" for name, letters in by_name.items())


def _period(texts: Texts, first: date | None, last: date | None) -> str:
    if first and last:
        return short_range(texts, first, last)
    if first:
        return texts.say("from {day}", day=short_day(texts, first))
    return texts.say("until {day}", day=short_day(texts, last)) if last else ""
