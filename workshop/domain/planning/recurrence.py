"""How often a cadence meets, read from the words it was agreed in."""

import re
from typing import Literal

import msgspec

from workshop.domain.facts.choices import Choice

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
_PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
LAST_DAY = 31
"""Of any month its last, as the day of a Repeat."""
_EVERY = re.compile(r"(?:every |each |once an? |once every )?(?:(\d{1,3}|[a-z]+) )?([a-z]+?)s?")
_OF_MONTH = r" (?:of|in) (?:the|a|every|each) month"
_WEEKDAY_OF = re.compile(
    rf"(?:every |each |the |on the )*({'|'.join(_PLACES)}) ({'|'.join(_DAYS)}){_OF_MONTH}"
)
_DAY_OF = re.compile(
    r"(?:every |each |the |on the |monthly on the )*"
    rf"(?:(\d{{1,2}})(?:st|nd|rd|th)|day (\d{{1,2}}))(?:{_OF_MONTH})?"
)
_LAST_DAY = re.compile(rf"(?:every |each |the |on the )*last day{_OF_MONTH}")
_ONCE = frozenset({"once", "one time", "only once"})


class Repeat(msgspec.Struct, frozen=True):
    """Every so many units from the first meeting on; `weekday` counts from Monday, 0.

    In months, `place` says which of the month's such weekdays, from 1, -1 for the last; `day` names a day of
    the month, and in a shorter month stands for its last.
    """

    interval: int
    unit: Unit
    weekday: int | None = None
    place: int | None = None
    day: int | None = None


class Unread(Choice):
    """Why words say no rhythm: none that calendars know, or one that never comes round."""

    UNKNOWN = "unknown"
    NEVER = "never"


def repeat(every: str) -> Repeat | None:
    """What "weekly", "every 2 weeks", "every Monday" or "first Monday of the month" means; else None.

    None stands for a meeting that is once as well.
    """
    read = _read(_plain(every))
    return read if isinstance(read, Repeat) else None


def unread(every: str) -> Unread | None:
    """What is the matter with the words; None where they are read, say once, or nothing at all."""
    words = _plain(every)
    if not words or words in _ONCE:
        return None
    read = _read(words)
    return read if isinstance(read, Unread) else None


def _plain(every: str) -> str:
    return " ".join(every.casefold().split()).strip(".")


def _read(words: str) -> Repeat | Unread:
    if words in _ADVERBS:
        return Repeat(*_ADVERBS[words])
    if found := _WEEKDAY_OF.fullmatch(words):
        return Repeat(1, "month", _DAYS.index(found[2]), _PLACES[found[1]])
    if found := _DAY_OF.fullmatch(words):
        day = int(found[1] or found[2])
        return Repeat(1, "month", day=day) if 1 <= day <= LAST_DAY else Unread.NEVER
    if _LAST_DAY.fullmatch(words):
        return Repeat(1, "month", day=LAST_DAY)
    found = _EVERY.fullmatch(words)
    return _counted(found[1] or "", found[2]) if found else Unread.UNKNOWN


def _counted(counted: str, unit: str) -> Repeat | Unread:
    """Every so many weekdays or units."""
    count = int(counted) if counted.isdigit() else _COUNTS.get(counted)
    if count is None or not (unit in _DAYS or unit in _UNITS):
        return Unread.UNKNOWN
    if count < 1:
        return Unread.NEVER
    if unit in _DAYS:
        return Repeat(count, "week", _DAYS.index(unit))
    times, base = _UNITS[unit]
    return Repeat(count * times, base)
