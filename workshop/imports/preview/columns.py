"""Which column becomes which field, and how that is changed: then each column is asked for, none guessed."""

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from workshop.imports.asking import How

LEFT_OUT = "-"
_APART = "person"
"""Columns of people across a matrix, each of whom has letters of their own."""


class Column(msgspec.Struct, frozen=True):
    """A column by its place from 0: name, how it is asked for, field, and whether it joins another."""

    place: int
    name: str
    key: str
    field: str | None
    is_joined: bool = False


def columns_of(names: Sequence[tuple[str, str | None]]) -> tuple[Column, ...]:
    """The columns of a table, as a reading reports their names and fields."""
    times = Counter(name for name, _ in names)
    seen: set[str] = set()
    found = []
    for place, (name, field) in enumerate(names):
        is_clear = bool(name) and times[name] == 1 and not name.startswith("#")
        key = name if is_clear else f"#{place + 1}"
        found.append(Column(place, name, key, field, field in seen))
        seen |= {field} if field is not None and field != _APART else set()
    return tuple(found)


def with_field(how: How, columns: Sequence[Column], place: int, field: str | None) -> How:
    """The same question, but for what one column becomes; None leaves it out."""
    asked = {each.key: each.field or LEFT_OUT for each in columns}
    asked[columns[place].key] = field or LEFT_OUT
    return msgspec.structs.replace(how, columns=asked)


def with_field_alone(how: How, columns: Sequence[Column], place: int, field: str) -> How:
    """The same, and no other column holds that field any longer."""
    others = [each if each.field != field else msgspec.structs.replace(each, field=None) for each in columns]
    return with_field(how, others, place, field)


def with_join(how: How, field: str, between: str) -> How:
    """The same question, with this between the columns that are joined into a field."""
    return msgspec.structs.replace(how, joins={**how.joins, field: between})


def by_place(columns: Sequence[Column]) -> dict[str, str]:
    """Which column becomes which field without what they are called: names are somebody's."""
    return {f"#{each.place + 1}": each.field or LEFT_OUT for each in columns}


def remembered(how: How, names: Sequence[str], asked: Mapping[str, str], joins: Mapping[str, str]) -> How:
    """The question as it was answered for a table of the same columns."""
    known = {f"#{place}" for place in range(1, len(names) + 1)}
    kept = {key: field for key, field in asked.items() if key in known}
    return msgspec.structs.replace(how, columns=kept, joins=dict(joins))
