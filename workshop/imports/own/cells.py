"""Cells of our own tables: read as they were written, and said where somebody wrote something else."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from workshop.domain.fact import FIRST_DAY, LAST_DAY, LINE_LENGTH, PROSE_LENGTH, Money, is_amount
from workshop.domain.text import clean, clean_line, folded
from workshop.errors import UserFixable
from workshop.imports.lists.records import Row
from workshop.imports.lists.values import as_level
from workshop.imports.values.currencies import CODES
from workshop.imports.values.days import read_written

_V = TypeVar("_V")
_SHOWN = 80


def line_of(row: Row, field: str) -> str:
    """A line; nothing where it is too long."""
    return _short(row, field, clean_line(row.get(field)), LINE_LENGTH)


def prose_of(row: Row, field: str) -> str:
    """Prose; nothing where it is too long."""
    return _short(row, field, clean(row.get(field)), PROSE_LENGTH)


def _short(row: Row, field: str, text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    row.leave(field, "cell-too-long", limit=str(limit))
    return ""


def level_of(row: Row, field: str) -> float | None:
    """A number from 1 to 5; None where it is anything else."""
    try:
        return as_level(row.get(field))
    except UserFixable:
        row.leave(field, "cell-not-a-level", value=_shown(row, field))
        return None


def word_of(row: Row, field: str, known: Mapping[str, _V], otherwise: _V) -> _V:
    """What a word stands for, whatever its capitals; in brackets behind another it counts as well."""
    text = folded(row.get(field))
    for word, value in known.items():
        if text == folded(word) or text.endswith(f" ({folded(word)})"):
            return value
    if text:
        row.leave(field, "cell-unknown", value=_shown(row, field))
    return otherwise


def day_of(row: Row, field: str, is_last: bool = False) -> date | None:
    """A day that can be meant in one way only; None where it is anything else."""
    text = row.get(field)
    written = read_written(text)
    if written is not None and written.span(month_first=True) == written.span(month_first=False):
        span = written.span(month_first=False)
        found = span.last if is_last else span.first
        if FIRST_DAY <= found <= LAST_DAY:
            return found
    if text:
        row.leave(field, "cell-not-a-day", value=_shown(row, field))
    return None


def days_of(row: Row) -> tuple[date | None, date | None]:
    """The first and the last day. Raises UserFixable("plan-turned")."""
    starts, ends = day_of(row, "starts_on"), day_of(row, "ends_on", is_last=True)
    if starts and ends and ends < starts:
        raise UserFixable("plan-turned", day_starts=starts.isoformat(), day_ends=ends.isoformat())
    return starts, ends


def money_of(row: Row) -> Money | None:
    """The budget in its currency; None where it is no amount in one."""
    text, code = row.get("budget"), row.get("currency").upper()
    if not text:
        return None
    try:
        amount = Decimal(text)
    except InvalidOperation:
        amount = Decimal("NaN")
    if is_amount(amount) and code in CODES:
        return Money(amount=amount, currency=code)
    row.leave("budget", "cell-not-money", value=f"{_shown(row, 'budget')} {row.get('currency')}".strip())
    return None


def _shown(row: Row, field: str) -> str:
    return clean_line(row.get(field))[:_SHOWN]
