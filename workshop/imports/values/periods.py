"""Quarters, weeks, half years, years and fiscal years as people write them."""

import re
from collections.abc import Callable

from workshop.imports.values.spans import (
    Hints,
    Precision,
    Span,
    Written,
    full_year,
    of_months,
    of_week,
    one_way,
)

_YEAR = r"(?P<year>(?:19|2\d)\d\d|'?\d\d)"
_LONG_YEAR = r"(?P<year>(?:19|2\d)\d\d)"
_BETWEEN = r"[\s/,\-.']*"
_QUARTERS = (
    re.compile(rf"[qt]\.?\s*(?P<n>[1-4])(?:{_BETWEEN}{_YEAR})?", re.IGNORECASE),
    re.compile(rf"(?P<n>[1-4])\s*q(?:{_BETWEEN}{_YEAR})?", re.IGNORECASE),
    re.compile(
        r"(?P<n>[1-4])(?:\.|st|nd|rd|th|er|re|e|ème|º)?\s*"
        rf"(?:quartal|quarter|trimestre|kwartaal)(?:{_BETWEEN}{_YEAR})?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:quartal|quarter|trimestre|kwartaal)\s*(?P<n>[1-4])(?:{_BETWEEN}{_YEAR})?", re.IGNORECASE
    ),
    re.compile(rf"{_LONG_YEAR}{_BETWEEN}[qt]\s*(?P<n>[1-4])", re.IGNORECASE),
    re.compile(rf"{_LONG_YEAR}年?第?(?P<n>[1-4])四半期"),
)
_HALVES = (
    re.compile(rf"[hs]\.?\s*(?P<n>[12])(?:{_BETWEEN}{_YEAR})?", re.IGNORECASE),
    re.compile(rf"(?P<n>[12])\s*h(?:{_BETWEEN}{_YEAR})?", re.IGNORECASE),
    re.compile(
        rf"(?P<n>[12])(?:\.|st|nd|er|e)?\s*(?:halbjahr|hj|half|semestre)(?:{_BETWEEN}{_YEAR})?", re.IGNORECASE
    ),
    re.compile(rf"(?:halbjahr|hj)\s*(?P<n>[12])(?:{_BETWEEN}{_YEAR})?", re.IGNORECASE),
    re.compile(rf"{_LONG_YEAR}{_BETWEEN}[hs](?:j)?\s*(?P<n>[12])", re.IGNORECASE),
)
_WEEK_WORD = r"(?:kw|cw|wk|week|woche|kalenderwoche|calendar week|semaine|sem|semana|w)"
_OF_YEAR = rf"(?:(?:[\s/,.']*|{_BETWEEN}(?=\d{{4}})){_YEAR})?"
"""KW 40-44 are five weeks, and KW 40/44 is one of another year."""
_WEEKS = (
    re.compile(rf"{_WEEK_WORD}\.?\s*(?P<n>\d{{1,2}}){_OF_YEAR}", re.IGNORECASE),
    re.compile(rf"(?P<n>\d{{1,2}})\.?\s*{_WEEK_WORD}\.?{_OF_YEAR}", re.IGNORECASE),
    re.compile(rf"{_LONG_YEAR}{_BETWEEN}{_WEEK_WORD}\.?\s*(?P<n>\d{{1,2}})", re.IGNORECASE),
)
_YEARS = re.compile(rf"{_LONG_YEAR}\s*年?")
_FISCAL = re.compile(
    r"(?:fy|gj|fiscal year|geschäftsjahr|wirtschaftsjahr|exercice)\.?"
    r"\s*'?(?P<year>(?:19|2\d)\d\d|\d\d)(?:\s*[/\-–]\s*(?P<to>\d\d|2\d\d\d))?",
    re.IGNORECASE,
)
_TWO_YEARS = re.compile(r"(?P<year>2\d\d\d)\s*[/–-]\s*(?P<to>\d\d|2\d\d\d)")


def read_period(line: str, hints: Hints) -> Written | None:
    """What longer than a day a line says; None if it says none, or has no year and none is known.

    Raises ValueError where there is no such period.
    """
    return (
        _numbered(_QUARTERS, line, hints, Precision.QUARTER, lambda y, n: of_months(y, 3 * n - 2, 3))
        or _numbered(_HALVES, line, hints, Precision.HALF, lambda y, n: of_months(y, 6 * n - 5, 6))
        or _numbered(_WEEKS, line, hints, Precision.WEEK, of_week)
        or _whole_years(line, hints)
    )


def _numbered(
    patterns: tuple[re.Pattern[str], ...],
    line: str,
    hints: Hints,
    precision: Precision,
    span: Callable[[int, int], Span],
) -> Written | None:
    for pattern in patterns:
        found = pattern.fullmatch(line)
        if found is None:
            continue
        own = found["year"]
        year = full_year(own.lstrip("'")) if own else hints.year
        if year is not None:
            return one_way(span(year, int(found["n"])), precision, no_year=not own)
    return None


def _whole_years(line: str, hints: Hints) -> Written | None:
    """A year, or one of money: that begins in the month that the hints name.

    Of one year it is the one in which it ends, as such years are mostly called.
    """
    if found := _YEARS.fullmatch(line):
        return one_way(of_months(int(found["year"]), 1, 12), Precision.YEAR)
    found = _FISCAL.fullmatch(line) or _TWO_YEARS.fullmatch(line)
    if found is None:
        return None
    year, month = full_year(found["year"]), hints.fiscal_month
    if found["to"]:
        if full_year(found["to"]) % 100 != (year + 1) % 100:
            return None
    elif month > 1:
        year -= 1
    return one_way(of_months(year, month, 12), Precision.FISCAL)
