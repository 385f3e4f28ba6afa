"""Amounts from … to …: words, until somebody says which end counts."""

import re
from collections.abc import Mapping
from decimal import Decimal

import msgspec

from workshop.imports.doubts import Doubt, chosen
from workshop.imports.values.blanks import plain_line
from workshop.imports.values.figures import Amount, read_amount, times
from workshop.imports.values.units import Unit

_ENDS = ("words", "low", "high")
_TO = r"(?:[-–—]|\b(?:to|bis|and|und|à)\b)"
_RANGE = re.compile(rf"(?:from |von |zwischen |between )?(.*\d.*?)\s*{_TO}\s*(\D*\d.*)", re.IGNORECASE)


def read_ranges(
    read: dict[int, tuple[str, Amount]], unread: dict[int, str], answers: Mapping[str, str], letters: str
) -> list[Doubt]:
    """Amounts from … to …: words, unless it is said which end counts; then that end is among those `read`."""
    found = {line: ends for line, text in unread.items() if (ends := read_range(text)) is not None}
    if not found:
        return []
    first = next(iter(found))
    choice = chosen(answers, "ranges", _ENDS, _ENDS[0])
    params = {"value": unread[first], "cell": f"{letters}{first}", "n": str(len(found))}
    if choice != _ENDS[0]:
        for line, ends in found.items():
            read[line] = unread.pop(line), ends[_ENDS.index(choice) - 1]
    return [
        Doubt(
            key="ranges",
            code="amount-range",
            choices=_ENDS,
            chosen=choice,
            params=params,
            lines=tuple(found),
        )
    ]


def read_range(text: str) -> tuple[Amount, Amount] | None:
    """An amount from … to …, its two ends: "50–80k", "USD 1,000 - 2,000"; None for anything else."""
    found = _RANGE.fullmatch(plain_line(text))
    ends = (read_amount(found[1]), read_amount(found[2])) if found else (None, None)
    low, high = ends
    if low is None or high is None:
        return None
    currencies = {low.unit.currency, high.unit.currency} - {""}
    if len(currencies) > 1:
        return None
    unit = high.unit if high.unit.currency else low.unit
    if low.unit.factor == 1:
        low = _in_factor(low, high.unit.factor)
    return _in_unit(low, unit), _in_unit(high, unit)


def _in_unit(amount: Amount, unit: Unit) -> Amount:
    return msgspec.structs.replace(amount, unit=msgspec.structs.replace(unit, factor=amount.unit.factor))


def _in_factor(amount: Amount, factor: Decimal) -> Amount:
    values = (amount.with_point, amount.with_comma)
    point, comma = (None if each is None else times(each, factor) for each in values)
    unit = msgspec.structs.replace(amount.unit, factor=factor)
    return Amount(with_point=point, with_comma=comma, unit=unit)
