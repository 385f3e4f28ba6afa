"""What updating changes of an entry that is there: what its record says; an empty cell says nothing."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from workshop.domain.fact import Fact
from workshop.imports.asking import Kind
from workshop.imports.found import Record
from workshop.imports.values.blanks import says_nothing

_PLANNED = ("starts_on", "ends_on")
_SAID_BY: Mapping[str, tuple[str, ...]] = {
    "key": ("source_key", "initiative"),
    "currency": ("budget",),
    "period": _PLANNED,
    "duration": _PLANNED,
    "stage": ("status",),
    "progress": ("status",),
    "completed": ("status",),
    "archived": (),
}
"""What an entry says by columns that are no fields of it by themselves; all others are called the same."""

_EVER_SAID = frozenset({"side", "capacity", "shortlisted", "description"})
"""Fields in which an entry can hold something though their cell says nothing."""
_PLANS = (Kind.INITIATIVES, Kind.CANDIDATES)
DATED = (*_PLANS, Kind.TASKS)
"""The kinds that have a first and a last day."""


class Change(msgspec.Struct, frozen=True):
    """A field that updating would change, with both values."""

    field: str
    before: object
    after: object


def said_fields(record: Record, names: Sequence[str | None]) -> list[str]:
    """The fields of the table's columns, given in their order, of which a record can say something."""
    empty = {n for n, cell in enumerate(record.cells) if says_nothing(cell)}
    empty.update(range(len(record.cells), len(names)))
    said = [name for n, name in enumerate(names) if name and (name not in _EVER_SAID or n not in empty)]
    said += ["currency"] if "budget" in said else []  # beside the amount, unless it was left open
    return [name for name in dict.fromkeys(said) if name not in record.left]


def changes(kind: Kind, fact: Fact, entry: Any, fields: Collection[str]) -> tuple[Change, ...]:
    """What updating would change: what the record says in these fields, where it is something else.

    The side of a plan stays, for the room may have moved it. Words that were no day or amount stand in the
    description: below what is there, where no description came with them.
    """
    names = dict.fromkeys(name for field in fields for name in _SAID_BY.get(field, (field,)))
    if kind in _PLANS:
        names.pop("side", None)
    found: list[Change] = []
    for name in names:
        before, after = getattr(fact, name, None), getattr(entry, name, None)
        if name == "budget" and before and after and "currency" not in fields:
            after = msgspec.structs.replace(after, currency=before.currency)
        if after not in (None, "", ()) and before != after:
            found.append(Change(name, before, after))
    if kind in _PLANS and "description" not in names:
        found += _kept_words(fact, entry)
    return tuple(found)


def _kept_words(fact: Any, entry: Any) -> list[Change]:
    before, more = (
        fact.description,
        [line for line in entry.description.split("\n") if line and line not in fact.description],
    )
    after = "\n".join(filter(None, (before, *more)))
    return [Change("description", before, after)] if after != before else []


def turned(fact: Any, entry: Any) -> tuple[date, date] | None:
    """The days that updating would leave, if they were the wrong way round; those that are so stay."""
    starts, ends = entry.starts_on or fact.starts_on, entry.ends_on or fact.ends_on
    if not starts or not ends or starts <= ends or (starts, ends) == (fact.starts_on, fact.ends_on):
        return None
    return starts, ends
