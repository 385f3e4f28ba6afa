"""Entries of a table that the workshop has already: found by name, title or the key of their system."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import msgspec

from workshop.domain.fact import Fact
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.test_case import Candidate
from workshop.domain.portfolios.arriving import candidates_there, initiatives_there, is_same_key
from workshop.domain.rights.table import fold
from workshop.domain.snapshot import Snapshot
from workshop.imports.asking import How, Kind
from workshop.imports.doubts import Doubt, chosen
from workshop.imports.found import State
from workshop.imports.reading import Reading, worded_doubt
from workshop.texts import Texts
from workshop.texts.formats import listing

THERE, CODE = "there", "there-already"
SKIP, UPDATE, ADD = CHOICES = ("skip", "update", "add")

_TOPICS: Mapping[Kind, str] = {
    Kind.PARTICIPANTS: "participants",
    Kind.INITIATIVES: "initiatives",
    Kind.ACTIVITIES: "activities",
    Kind.CANDIDATES: "candidates",
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
}
"""What an entry says by columns that are no fields of it by themselves; all others are called the same."""


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
    name = "name" if kind is Kind.PARTICIPANTS else "title"
    known: dict[str, Fact] = {}
    for fact in getattr(snapshot, _TOPICS[kind]):
        known.setdefault(fold(getattr(fact, name)), fact)
    entries = enumerate(fold(getattr(entry, name)) for entry in entries_of(kind, found))
    return {place: known[title] for place, title in entries if title in known}


def facts_of(snapshot: Snapshot, kind: Kind, keys: Mapping[int, str]) -> dict[int, Fact]:
    """The facts with these keys, by the same places."""
    facts = getattr(snapshot, _TOPICS[kind]) if keys else {}
    return {place: facts[key] for place, key in keys.items() if key in facts}


def usual_choice(kind: Kind, found: Reading, there: Mapping[int, Fact]) -> str:
    """What to do with them unasked: update them where the table is of the system that they came from."""
    entries = entries_of(kind, found)
    for place, fact in there.items():
        if isinstance(fact, Initiative) and is_same_key(fact, entries[place]):
            return UPDATE
        if isinstance(fact, Candidate) and fact.initiative is not None and entries[place].source_key:
            return UPDATE
    return SKIP


def changes(kind: Kind, fact: Fact, entry: Any, fields: Collection[str]) -> tuple[Change, ...]:
    """What updating would change: fields that the table has, where it says something else."""
    if kind is Kind.TASKS:
        fields = [field for field in fields if field in ("starts_on", "ends_on")]
    names = dict.fromkeys(name for field in fields for name in _SAID_BY.get(field, (field,)))
    found = []
    for name in names:
        before, after = getattr(fact, name, None), getattr(entry, name, None)
        if after not in (None, "", ()) and before != after:
            found.append(Change("key" if name == "source_key" else name, before, after))
    return tuple(found)


def with_there(found: Reading, kind: Kind, how: How, snapshot: Snapshot, texts: Texts) -> Reading:
    """The reading, with the doubt of what is there already in it and in its report."""
    there = there_already(snapshot, kind, found)
    titles = [getattr(fact, "name", "") or getattr(fact, "title", "") for fact in there.values()]
    choice = chosen(how.answers, THERE, CHOICES, usual_choice(kind, found, there))
    doubt = there_doubt(found, kind, there, listing(texts, titles[:3]), choice)
    if doubt is None:
        return found
    report = msgspec.structs.replace(found.report, doubts=(*found.report.doubts, worded_doubt(doubt, texts)))
    return msgspec.structs.replace(found, doubts=(*found.doubts, doubt), report=report)


def choice_of(found: Reading) -> str:
    """What becomes of those that are there already, as the reading's doubt has it."""
    return next((each.chosen for each in found.doubts if each.key == THERE), SKIP)


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
