"""How one field of a fact is kept in one column, and read back the same."""

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from functools import cache, reduce
from operator import or_
from types import NoneType, UnionType
from typing import Annotated, Any, NewType, TypeAlias, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import inspect

from workshop.domain.bounds import mended, mender
from workshop.domain.fact import Fact

_Way: TypeAlias = Callable[[Any], Any]

_AS_IT_IS = (str, int)
_ABSENT_KEY = ""
"""Stands for None in a key, because SQL holds no two NULLs equal."""


class Column(msgspec.Struct, frozen=True):
    """A field's column: its SQL type, whether it may be None, and the two directions.

    `write` and `read` are None where SQL holds the value as it is.
    """

    name: str
    sql_type: str
    optional: bool
    in_key: bool
    write: Callable[[Any], Any] | None
    read: Callable[[Any], Any] | None

    def to_sql(self, value: Any) -> Any:
        """What the column holds for a value. Raises ValueError for one that would not read back."""
        if value is None and self.optional:
            return _ABSENT_KEY if self.in_key else None
        written = self.write(value) if self.write else value
        if self.read and not _reads_back(self.read, written, value):
            raise ValueError(f"{self.name} can't be kept as it is: {value!r}")
        if self.optional and self.in_key and written == _ABSENT_KEY:
            raise ValueError(f"{self.name} is part of a key: it is None or has something in it")
        return written

    def source(self, held: str, read: str) -> str:
        """Python source that reads what is held, by the names of both; see `gateway`."""
        value = f"{read}({held})" if self.read else held
        if self.optional and self.in_key:
            return f"({value} if {held} else None)"
        return f"(None if {held} is None else {value})" if self.optional and self.read else value


def _reads_back(read: Callable[[Any], Any], written: Any, value: Any) -> bool:
    try:
        return bool(read(written) == value)
    except (ValueError, msgspec.MsgspecError):
        return False


@cache
def columns(fact: type[Fact]) -> tuple[Column, ...]:
    """The columns of a fact, in the order of its fields."""
    hints = get_type_hints(fact, include_extras=False)
    fields = inspect.type_info(fact).fields  # type: ignore[attr-defined]
    return tuple(_column(field, hints[field.name], field.name in fact.key_fields) for field in fields)


def _column(field: inspect.Field, hint: Any, in_key: bool) -> Column:
    kind, optional = _plain(hint)
    write, read = _ways(kind, field.type)
    sql_type = _sql_type(kind)
    if in_key and optional and kind is int:
        sql_type, write, read = "TEXT", str, int  # a number's column could not hold what stands for None
    return Column(field.name, sql_type, optional, in_key, write, _in_turn(read, mender(field)))


def _in_turn(read: _Way | None, mend: _Way | None) -> _Way | None:
    if read is None or mend is None:
        return read or mend
    return lambda held: mend(read(held))


def _plain(hint: Any) -> tuple[Any, bool]:
    """The type without its wrappings, and whether None is allowed."""
    if get_origin(hint) is Annotated:
        return _plain(get_args(hint)[0])
    if isinstance(hint, NewType):
        return _plain(hint.__supertype__)
    if get_origin(hint) in (Union, UnionType):
        members = [_plain(member)[0] for member in get_args(hint) if member is not NoneType]
        return reduce(or_, members), NoneType in get_args(hint)
    return hint, False


def _sql_type(kind: Any) -> str:
    return {bool: "INTEGER", int: "INTEGER", float: "REAL"}.get(kind, "TEXT")


def _ways(kind: Any, described: inspect.Type) -> tuple[_Way | None, _Way | None]:
    """How a value of this type is written and read."""
    if kind in _AS_IT_IS:
        return None, None
    if kind is bool:
        return int, bool
    if kind is float:
        return float, float
    if kind is date or kind is datetime:
        return lambda value: value.isoformat(), kind.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        return lambda value: kind(value).value, kind._value2member_map_.__getitem__
    return lambda value: msgspec.json.encode(value).decode(), _reader(kind, described)


def _reader(kind: Any, described: inspect.Type) -> _Way:
    """Reads JSON of this type; what it holds beyond the type's bounds is brought within them."""
    read = msgspec.json.Decoder(kind).decode

    def read_mended(held: str) -> Any:
        try:
            return read(held)
        except msgspec.ValidationError:
            return msgspec.convert(mended(msgspec.json.decode(held), described), kind)

    return read_mended
