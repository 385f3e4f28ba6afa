"""One day by itself, where no other days say how it is meant."""

from datetime import date

from workshop.errors import UserFixable
from workshop.imports.values.blanks import says_nothing
from workshop.imports.values.days import read_written


def read_day(text: str, is_last: bool = False) -> date | None:
    """A day as people write it: 2026-04-01, 1.4.2026, 1 April 2026; of a month alone its first or last one.

    With slashes the day stands first, unless it can't. Raises UserFixable("not-a-day").
    """
    if says_nothing(text):
        return None
    written = read_written(text)
    if written is None:
        raise UserFixable("not-a-day", value=text)
    span = written.span(month_first=False)
    return span.last if is_last else span.first
