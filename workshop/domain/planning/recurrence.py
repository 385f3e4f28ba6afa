"""How often a cadence meets, read from the words it was agreed in."""

import re
from typing import Literal

import msgspec

Unit = Literal["day", "week", "month", "year"]

_UNITS: dict[str, tuple[int, Unit]] = {
    "day": (1, "day"),
    "week": (1, "week"),
    "fortnight": (2, "week"),
    "month": (1, "month"),
    "quarter": (3, "month"),
    "year": (1, "year"),
}
_ADVERBS: dict[str, tuple[int, Unit]] = {
    "daily": (1, "day"),
    "weekly": (1, "week"),
    "biweekly": (2, "week"),
    "bi-weekly": (2, "week"),
    "fortnightly": (2, "week"),
    "monthly": (1, "month"),
    "quarterly": (3, "month"),
    "yearly": (1, "year"),
    "annually": (1, "year"),
}
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_COUNTS = {"second": 2, "other": 2, "two": 2, "third": 3, "three": 3, "four": 4, "six": 6, "eight": 8, "": 1}
_EVERY = re.compile(r"(?:every |each |once an? |once every )?(?:(\d{1,3}|[a-z]+) )?([a-z]+?)s?")


class Repeat(msgspec.Struct, frozen=True):
    """Every so many units from the first meeting on; `weekday` counts from Monday, 0."""

    interval: int
    unit: Unit
    weekday: int | None = None


def repeat(every: str) -> Repeat | None:
    """What "weekly", "every 2 weeks", "quarter" or "every Monday" means; None for words it doesn't know."""
    words = " ".join(every.casefold().split()).strip(".")
    if words in _ADVERBS:
        return Repeat(*_ADVERBS[words])
    found = _EVERY.fullmatch(words)
    if found is None:
        return None
    counted, unit = found[1] or "", found[2]
    count = int(counted) if counted.isdigit() else _COUNTS.get(counted, 0)
    if count < 1:
        return None
    if unit in _DAYS:
        return Repeat(count, "week", _DAYS.index(unit))
    if unit not in _UNITS:
        return None
    times, base = _UNITS[unit]
    return Repeat(count * times, base)
