"""How one field of a fact is kept in one column, and read back the same."""

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, NewType, Union, get_args, get_origin, get_type_hints

import msgspec

from workshop.domain.fact import Fact


class Column(msgspec.Struct, frozen=True):
    """A field's column: its SQL type, whether it may be NULL, and the two directions.

    An optional field of the key is kept as '' for None, because NULLs are never equal in SQL.
    """

    name: str
    sql_type: str
    nullable: bool
    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def columns(fact: type[Fact]) -> tuple[Column, ...]:
    """The columns of a fact, in the order of its fields."""
    hints = get_type_hints(fact, include_extras=False)
    names = fact.__struct_fields__
    return tuple(_column(name, hints[name], name in fact.key_fields) for name in names)


def _column(name: str, hint: Any, in_key: bool) -> Column:
    kind, optional = _plain(hint)
    sql_type, write, read = _codec(kind)
    if not optional:
        return Column(name, sql_type, False, write, read)
    if in_key:
        return Column(name, sql_type, False, _or(write, ""), _or(read, None, empty=""))
    return Column(name, sql_type, True, _or(write, None), _or(read, None, empty=None))


def _or(convert: Callable[[Any], Any], instead: Any, empty: Any = None) -> Callable[[Any], Any]:
    """Convert every value but the empty one, for which another stands."""
    return lambda value: instead if value == empty else convert(value)


def _plain(hint: Any) -> tuple[Any, bool]:
    """The type without its wrappings, and whether None is allowed."""
    if get_origin(hint) is Annotated:
        return _plain(get_args(hint)[0])
    if isinstance(hint, NewType):
        return _plain(hint.__supertype__)
    if get_origin(hint) in (Union, UnionType):
        members = [_plain(member)[0] for member in get_args(hint) if member is not NoneType]
        optional = NoneType in get_args(hint)
        return (members[0] if len(members) == 1 else tuple(members)), optional
    return hint, False


def _same(value: Any) -> Any:
    return value


def _codec(kind: Any) -> tuple[str, Callable[[Any], Any], Callable[[Any], Any]]:
    if kind is str:
        return "TEXT", _same, _same
    if kind is bool:
        return "INTEGER", int, bool
    if kind is int:
        return "INTEGER", _same, _same
    if kind is float:
        return "REAL", float, float
    if kind is date or kind is datetime:
        return "TEXT", kind.isoformat, kind.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        return "TEXT", lambda value: value.value, kind
    shape = Union[kind] if isinstance(kind, tuple) else kind
    decoder = msgspec.json.Decoder(shape)
    return "TEXT", lambda value: msgspec.json.encode(value).decode(), decoder.decode
