"""How long something takes, as people write it."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from workshop.domain.fact import LAST_DAY
from workshop.imports.values.blanks import plain_line

_UNITS: Mapping[float, str] = {
    1: "d|day|days|tag|tage|tagen|jour|jours|dia|dias|día|días|giorni|dag|dagen",
    7: "w|wk|wks|week|weeks|woche|wochen|semaine|semaines|semana|semanas|settimane|weken",
    30.4375: "mo|mon|mons|month|months|monat|monate|monaten|mois|mes|meses|mesi|maand|maanden",
    365.25: "y|yr|yrs|year|years|jahr|jahre|jahren|an|ans|annee|annees|année|années"
    "|año|años|ano|anos|anni|jaar",
}
_DAYS: Mapping[str, float] = {word: days for days, listed in _UNITS.items() for word in listed.split("|")}
_LENGTH = re.compile(r"(?:ca\.?\s*|~\s*)?(\d+(?:[.,]\d+)?)\s*([^\W\d_]*)\.?\??")
_LONGEST = 100 * 365.25


def unit_of_length(name: str) -> str:
    """The word of a column's name that says what its lengths count in; blank where none does."""
    words = re.findall(r"[^\W\d_]+", name.casefold())
    return next((word for word in reversed(words) if len(word) > 2 and word in _DAYS), "")


def read_length(text: str, unit: str) -> timedelta | None:
    """How long, in days; `unit` counts where the text names none. None where that isn't to be told."""
    found = _LENGTH.fullmatch(plain_line(text).casefold())
    if found is None:
        return None
    days = _DAYS.get(found[2] or unit)
    if days is None:
        return None
    length = float(found[1].replace(",", ".")) * days
    return timedelta(days=round(length)) if 0 < length <= _LONGEST else None


def end_of(start: date, length: timedelta) -> date | None:
    """The last day of what begins on this one; None where it is too far away."""
    days = max(length.days - 1, 0)
    return None if (LAST_DAY - start).days < days else start + timedelta(days=days)
