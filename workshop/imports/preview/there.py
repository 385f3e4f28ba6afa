"""Entries of a table that the workshop has already: found by name, title or the key of their system."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import msgspec

from workshop.domain.fact import Fact
from workshop.domain.facts.set_up import Participant
from workshop.domain.portfolios.arriving import There, candidates_there, initiatives_there
from workshop.domain.rights.table import fold
from workshop.domain.snapshot import Snapshot
from workshop.imports.asking import Kind
from workshop.imports.doubles import THERE
from workshop.imports.doubts import Doubt
from workshop.imports.found import State
from workshop.imports.reading import Reading

CODE = "there-already"
CHOICES = tuple(each.value for each in There)

_TOPICS: Mapping[Kind, str] = {
    Kind.PARTICIPANTS: "participants",
    Kind.ACTIVITIES: "activities",
    Kind.TASKS: "tasks",
}

_PLANNED = ("starts_on", "ends_on")
_SAID_BY: Mapping[str, tuple[str, ...]] = {
    "key": ("source_key",),
    "currency": ("budget",),
    "period": _PLANNED,
    "duration": _PLANNED,
    "stage": ("status",),
    "progress": ("status",),
    "completed": ("status",),
    "archived": (),
    "activities": (),
    "side": (),
}
"""What an initiative says by columns that are no fields of it by themselves, or that no update changes."""


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
    if kind is Kind.INITIATIVES:
        return {**initiatives_there(snapshot, found.initiatives)}
    if kind is Kind.CANDIDATES:
        return {**candidates_there(snapshot, found.candidates)}
    if kind not in _TOPICS:
        return {}
    known: dict[str, Fact] = {}
    for fact in getattr(snapshot, _TOPICS[kind]):
        known.setdefault(_called(fact), fact)
    places: dict[int, Fact] = {}
    for place, entry in enumerate(entries_of(kind, found)):
        fact = known.get(_called(entry))
        if fact is not None:
            places[place] = fact
    return places


def _called(entry: Any) -> str:
    """What an entry is known by: a person's name, or the title of all else."""
    return fold(entry.name if isinstance(entry, Participant) else entry.title)


def changes(kind: Kind, fact: Fact, entry: Any, fields: Collection[str]) -> tuple[Change, ...]:
    """What updating would change: fields that the table has, where it says something else."""
    if kind is Kind.PARTICIPANTS:
        return _changed(fact, entry, fields)
    if kind is Kind.TASKS:
        fields = [field for field in fields if field in ("starts_on", "ends_on")]
    return _changed(fact, entry, [name for field in fields for name in _SAID_BY.get(field, (field,))])


def _changed(fact: Fact, entry: Any, names: Collection[str]) -> tuple[Change, ...]:
    found = []
    for name in dict.fromkeys(names):
        before, after = getattr(fact, name, None), getattr(entry, name, None)
        if after not in (None, "", ()) and before != after:
            found.append(Change("key" if name == "source_key" else name, before, after))
    return tuple(found)


def there_doubt(
    found: Reading, kind: Kind, there: Mapping[int, Fact], names: str, choice: There
) -> Doubt | None:
    """What to do with those that are there already; None where none is, or where the reader asks itself."""
    if not there or any(doubt.key == THERE for doubt in found.doubts):
        return None
    lines = tuple(each.line for each in found.records if each.state is State.TAKEN and each.entry in there)
    params = {"n": str(len(there)), "names": names}
    choices = CHOICES[:2] if kind is Kind.TASKS else CHOICES  # no two tasks are called the same
    return Doubt(key=THERE, code=CODE, choices=choices, chosen=choice.value, params=params, lines=lines)
