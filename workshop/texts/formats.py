"""Dates, money and numbers as people read them."""

from collections.abc import Sequence
from datetime import date

from workshop.domain.fact import Money
from workshop.texts import Texts

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_LONG = 1e15
"""A number from which on its digits say less than its power of ten."""


def day(texts: Texts, when: date) -> str:
    """As in "5 February 2026"."""
    return texts.say("{day} {month} {year}", day=when.day, month=_month(texts, when), year=when.year)


def day_range(texts: Texts, first: date | None, last: date | None) -> str:
    """As in "4–5 February 2026"; one day, or nothing, where that is all there is."""
    if first is None or last is None or first == last:
        either = first or last
        return day(texts, either) if either else ""
    if (first.year, first.month) == (last.year, last.month):
        params = {"first": first.day, "last": last.day, "year": last.year}
        return texts.say("{first}–{last} {month} {year}", month=_month(texts, last), **params)
    return f"{day(texts, first)} – {day(texts, last)}"


def _month(texts: Texts, when: date) -> str:
    return texts.say(_MONTHS[when.month - 1])


def money(texts: Texts, value: Money) -> str:
    """As in "420,000 EUR"; cents only where there are any."""
    whole = value.amount == value.amount.to_integral_value()
    return f"{value.amount:,.0f} {value.currency}" if whole else f"{value.amount:,f} {value.currency}"


def number(texts: Texts, value: float, digits: int = 2) -> str:
    """A plain number with so many decimals; one of more than fifteen digits with its power of ten."""
    return f"{value:,.{digits}f}" if abs(value) < _LONG else f"{value:.3g}"


def percent(texts: Texts, share: float) -> str:
    """A share of one as in "56 %"; a small one that isn't nothing reads "under 1 %"."""
    if 0 < share < 0.005:
        return texts.say("under 1 %")
    return f"{share * 100:.0f} %"


def listing(texts: Texts, names: Sequence[str]) -> str:
    """Names in a sentence, as in "Okafor, Brandt and Tanabe"."""
    if len(names) < 2:
        return "".join(names)
    return texts.say("{some} and {last}", some=", ".join(names[:-1]), last=names[-1])
