"""Values that an older file holds, brought within the bounds that its facts have now."""

import math
import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Context, Decimal
from typing import Any, TypeVar

from msgspec import inspect

from workshop.domain.fact import DIGITS, FIRST_DAY, LAST_DAY, Money, is_amount

D = TypeVar("D", bound=date)
_ROUNDED = Context(prec=DIGITS)


def mender(field: inspect.Field) -> Callable[[Any], Any] | None:
    """What brings a value of this field within its bounds; None where it has none.

    Of texts only those of a fixed form are bounded here: one of another form becomes the field's default.
    """
    match _bare(field.type):
        case inspect.IntType() | inspect.FloatType() as number if _low(number) is not None:
            return lambda value: _between(value, number)
        case inspect.DateType() | inspect.DateTimeType():
            return near
        case inspect.StrType(pattern=str(pattern)):
            form = re.compile(pattern)
            return lambda text: text if form.search(text) else field.default
    return None


def near(day: D) -> D:
    """The day, or the nearest one that can be reckoned with."""
    if day.year < FIRST_DAY.year:
        return day.replace(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day)
    if day.year > LAST_DAY.year:
        return day.replace(LAST_DAY.year, LAST_DAY.month, LAST_DAY.day)
    return day


def mended(value: Any, kind: inspect.Type) -> Any:
    """What JSON held for this type, with all numbers, days and amounts in it within their bounds.

    Raises ValueError for a day that is none.
    """
    kind = _bare(kind)
    match kind:
        case inspect.StructType(cls=cls) if cls is Money and isinstance(value, dict):
            return {**value, "amount": _amount(value.get("amount"))}
        case inspect.StructType() if isinstance(value, dict):
            fields = {field.encode_name: field for field in kind.fields}
            return {key: _part(part, fields[key]) if key in fields else part for key, part in value.items()}
        case inspect.VarTupleType() if isinstance(value, list):
            return [mended(part, kind.item_type) for part in value]
        case inspect.DateType() | inspect.DateTimeType() if isinstance(value, str):
            made = date if isinstance(kind, inspect.DateType) else datetime
            return near(made.fromisoformat(value)).isoformat()
        case inspect.IntType() | inspect.FloatType() if type(value) in (int, float):
            return _between(value, kind)
    return value


def _part(value: Any, field: inspect.Field) -> Any:
    match _bare(field.type):
        case inspect.StrType(pattern=str()) if isinstance(value, str) and (mend := mender(field)):
            return mend(value)
    return mended(value, field.type)


def _amount(written: Any) -> Any:
    """An amount as it was written; with no more digits than one can have, nought out of all proportion."""
    try:
        amount = Decimal(str(written))
        if is_amount(amount):
            return written
        rounded = amount.normalize(_ROUNDED)
    except ArithmeticError:
        return written
    return str(rounded) if is_amount(rounded) else "0"


def _bare(kind: inspect.Type) -> inspect.Type:
    """The type without what is said about it; of an optional one what it is when it is there."""
    if isinstance(kind, inspect.Metadata):
        return _bare(kind.type)
    if isinstance(kind, inspect.UnionType):
        there = [each for each in kind.types if not isinstance(each, inspect.NoneType)]
        return _bare(there[0]) if len(there) == 1 else kind
    return kind


def _low(kind: inspect.IntType | inspect.FloatType) -> float | None:
    return kind.gt if kind.ge is None else kind.ge


def _between(value: float, kind: inspect.IntType | inspect.FloatType) -> float:
    """The nearest number that is allowed; above an open end, the least that a float can tell from it."""
    low = kind.ge if kind.gt is None else math.nextafter(kind.gt, math.inf)
    if low is not None and value < low:
        return low
    return kind.le if kind.le is not None and value > kind.le else value
