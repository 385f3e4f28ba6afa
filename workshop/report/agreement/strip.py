"""The month strip: a tick for each meeting, from the workshop to the month of its review."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

import msgspec

from workshop.domain.planning.span import Span

MANY = 9
"""From so many meetings on the ticks are thin."""


class Month(msgspec.Struct, frozen=True):
    """Where a month begins, from the strip's left end; months count from 1."""

    number: int
    x: float


class Strip(msgspec.Struct, frozen=True):
    """Months and ticks, in the units of the width it was made for."""

    months: tuple[Month, ...]
    ticks: tuple[float, ...]

    @property
    def is_thin(self) -> bool:
        """Whether there are so many meetings that each tick is a thin one."""
        return len(self.ticks) >= MANY


def strip(shown: Span, days: Iterable[date], width: float) -> Strip:
    """A tick in the middle of each day's place; days outside of the span are left out."""
    each = width / ((shown.last - shown.first).days + 1)
    within = sorted({day for day in days if shown.first <= day <= shown.last})
    ticks = tuple(((day - shown.first).days + 0.5) * each for day in within)
    return Strip(tuple(_months(shown, each)), ticks)


def _months(shown: Span, each: float) -> list[Month]:
    found, day = [], shown.first
    while day <= shown.last:
        found.append(Month(day.month, (day - shown.first).days * each))
        day = (day + timedelta(days=monthrange(day.year, day.month)[1])).replace(day=1)
    return found
