"""Entries of a table that the workshop has already: found by name, title or the key of their system."""

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from typing import Any

import msgspec

from workshop.domain.fact import Fact
from workshop.domain.rights.table import fold
from workshop.domain.snapshot import Snapshot
from workshop.imports.asking import Kind
from workshop.imports.doubts import Doubt
from workshop.imports.found import State
from workshop.imports.reading import Reading

THERE, CODE = "there", "there-already"
SKIP, UPDATE, ADD = CHOICES = ("skip", "update", "add")

_TOPICS: Mapping[Kind, str] = {
    Kind.PARTICIPANTS: "participants",
    Kind.INITIATIVES: "initiatives",
    Kind.ACTIVITIES: "activities",
    Kind.CANDIDATES: "candidates",
    Kind.TASKS: "tasks",
}


class Change(msgspec.Struct, frozen=True):
    """A field that updating would change, with both values."""

    field: str
    before: object
    after: object


def entries_of(kind: Kind, found: Reading) -> Sequence[Any]:
    """The entries of a reading, in the order that its records count them."""
    if kind is Kind.RIGHTS:
        return found.matrix.rows if found.matrix is not None else ()
    if kind is Kind.PARTICIPANTS:
        return found.people
    entries: Sequence[Any] = getattr(found, kind.value)
    return entries


def there_already(snapshot: Snapshot, kind: Kind, found: Reading) -> dict[int, Fact]:
    """What is there already, by the place of the entry that is the same."""
    if kind not in _TOPICS:
        return {}
    known: dict[Hashable, Fact] = {}
    for fact in getattr(snapshot, _TOPICS[kind]):
        for key in _keys(kind)(fact):
            known.setdefault(key, fact)
    places: dict[int, Fact] = {}
    for place, entry in enumerate(entries_of(kind, found)):
        fact = next((known[key] for key in _keys(kind)(entry) if key in known), None)
        if fact is not None:
            places[place] = fact
    return places


def _keys(kind: Kind) -> Callable[[Any], list[Hashable]]:
    """What tells an entry: the key of its system first, where it has one."""
    if kind is Kind.PARTICIPANTS:
        return lambda person: [fold(person.name)]
    if kind is Kind.INITIATIVES:
        return lambda each: [
            *([("key", each.source_key)] if each.source_key else []),
            (each.side, fold(each.title)),
        ]
    return lambda each: [fold(each.title)]


def changes(kind: Kind, fact: Fact, entry: Any, fields: Collection[str]) -> tuple[Change, ...]:
    """What updating would change: fields that the table has, where it says something else."""
    if kind is Kind.TASKS:
        fields = [field for field in fields if field in ("starts_on", "ends_on")]
    found = []
    for field in fields:
        before, after = getattr(fact, field, None), getattr(entry, field, None)
        if after not in (None, "") and before != after:
            found.append(Change(field, before, after))
    return tuple(found)


def there_doubt(
    found: Reading, kind: Kind, there: Mapping[int, Fact], names: str, choice: str
) -> Doubt | None:
    """What to do with those that are there already; None where none is, or where the reader asks itself."""
    if not there or any(doubt.key == THERE for doubt in found.doubts):
        return None
    lines = tuple(each.line for each in found.records if each.state is State.TAKEN and each.entry in there)
    params = {"n": str(len(there)), "names": names}
    choices = CHOICES[:2] if kind is Kind.TASKS else CHOICES  # no two tasks are called the same
    return Doubt(key=THERE, code=CODE, choices=choices, chosen=choice, params=params, lines=lines)
