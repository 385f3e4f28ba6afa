"""Dates, times, money and numbers as people read them; nothing else knows how a language writes them."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

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
_SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SIZES = ("{size} KiB", "{size} MiB", "{size} GiB")
_CURRENCIES = {"€": "EUR", "$": "USD", "£": "GBP"}
_LONG = 1e15
"""A number from which on its digits say less than its power of ten."""


def day(texts: Texts, when: date) -> str:
    """As in "5 February 2026"."""
    return texts.say("{day} {month} {year}", day=when.day, month=_month(texts, when), year=when.year)


def day_and_month(texts: Texts, when: date) -> str:
    """As in "5 February"."""
    return texts.say("{day} {month}", day=when.day, month=_month(texts, when))


def short_day(texts: Texts, when: date) -> str:
    """As in "5 Feb 2026"."""
    month = texts.say(_SHORT[when.month - 1])
    return texts.say("{day} {month} {year}", day=when.day, month=month, year=when.year)


def week_day(texts: Texts, when: date) -> str:
    """A day of the week, as in "Mon 5 Feb"."""
    weekday, month = texts.say(_WEEKDAYS[when.weekday()]), texts.say(_SHORT[when.month - 1])
    return texts.say("{weekday} {day} {month}", weekday=weekday, day=when.day, month=month)


def short_month(texts: Texts, month: int) -> str:
    """As in "Feb"; months count from 1."""
    return texts.say(_SHORT[month - 1])


def month(texts: Texts, when: date) -> str:
    """As in "February 2026"."""
    return texts.say("{month} {year}", month=_month(texts, when), year=when.year)


def day_range(texts: Texts, first: date | None, last: date | None) -> str:
    """As in "4–5 February 2026"; one day, or nothing, where that is all there is."""
    if first is None or last is None or first == last:
        either = first or last
        return day(texts, either) if either else ""
    if (first.year, first.month) == (last.year, last.month):
        params = {"first": first.day, "last": last.day, "year": last.year}
        return texts.say("{first}–{last} {month} {year}", month=_month(texts, last), **params)
    return f"{day(texts, first)} – {day(texts, last)}"


def short_range(texts: Texts, first: date, last: date) -> str:
    """As in "3 Apr – 28 Aug 2026"; of two years each day has its own."""
    if first.year != last.year:
        return texts.say("{first} – {last}", first=short_day(texts, first), last=short_day(texts, last))
    begins = texts.say("{day} {month}", day=first.day, month=short_month(texts, first.month))
    return texts.say("{first} – {last}", first=begins, last=short_day(texts, last))


def clock(texts: Texts, at: datetime, seconds: bool = False) -> str:
    """The time of a day, as in "14:05"."""
    if seconds:
        return texts.say("{hour}:{minute}:{second}", hour=f"{at:%H}", minute=f"{at:%M}", second=f"{at:%S}")
    return texts.say("{hour}:{minute}", hour=f"{at:%H}", minute=f"{at:%M}")


def moment(texts: Texts, at: datetime, seconds: bool = False) -> str:
    """A day and the time of it, as in "5 February 2026, 14:05"."""
    return texts.say("{day}, {time}", day=day(texts, at.date()), time=clock(texts, at, seconds))


def _month(texts: Texts, when: date) -> str:
    return texts.say(_MONTHS[when.month - 1])


def money(texts: Texts, value: Money) -> str:
    """As in "420,000 EUR"; cents only where there are any."""
    return amount(texts, value.amount, value.currency)


def amount(texts: Texts, value: Decimal, currency: str) -> str:
    """The same for a sum, which can have more digits than an amount that is written down."""
    return texts.say("{amount} {currency}", amount=sum_text(texts, value), currency=currency)


def sum_text(texts: Texts, value: Decimal) -> str:
    """A sum without its currency, as in "420,000"; cents only where there are any."""
    whole = value == value.to_integral_value()
    return _written(texts, f"{value:,.0f}" if whole else f"{value:,f}")


def signed(texts: Texts, value: Decimal) -> str:
    """The same with its sign, as in "+40,000" or "−12,000"."""
    said = sum_text(texts, abs(value))
    return texts.say("−{amount}", amount=said) if value < 0 else texts.say("+{amount}", amount=said)


def read_money(text: str) -> Money | None:
    """What somebody wrote as money, as in "420,000 EUR", "EUR 420.000,50" or "€ 5 000"; nothing is None.

    Without a currency it is euros. Marks are taken as they must be meant, whatever the language: the last of
    two kinds is the decimal one, and one mark before three digits parts thousands. Raises ValueError.
    """
    signs = re.sub(r"[\s'’]", "", text)
    if not signs:
        return None
    found = re.fullmatch(r"([A-Z]{3}|[€$£])?(-?\d[\d.,]*)([A-Z]{3}|[€$£])?", signs.upper())
    if found is None or (found[1] and found[3]):
        raise ValueError(text)
    currency = found[1] or found[3] or "EUR"
    return Money(amount=_amount(found[2]), currency=_CURRENCIES.get(currency, currency))


def _amount(digits: str) -> Decimal:
    """Digits with marks between as a number. Raises ValueError where they stand as in no number."""
    whole, part = digits, ""
    at = max(digits.rfind("."), digits.rfind(","))
    if at >= 0 and digits.count(digits[at]) == 1:
        is_alone = len({".", ","} & {*digits}) == 1
        if len(digits) - at != 4 or not is_alone or digits[0] == "0":
            whole, part = digits[:at], digits[at + 1 :]
    if not re.fullmatch(r"-?(\d+|\d{1,3}(,\d{3})+|\d{1,3}(\.\d{3})+)", whole):
        raise ValueError(digits)
    return Decimal(re.sub("[.,]", "", whole) + (f".{part}" if part else ""))


def read_figure(text: str) -> float | None:
    """What somebody wrote as a plain number, as in "31" or "2,5"; nothing is None. Raises ValueError."""
    digits = re.sub(r"[\s'’]", "", text).replace("−", "-")
    return float(_amount(digits)) if digits else None


def number(texts: Texts, value: float, digits: int = 2) -> str:
    """A plain number with so many decimals; one of more than fifteen digits with its power of ten."""
    return _written(texts, f"{value:,.{digits}f}" if abs(value) < _LONG else f"{value:.3g}")


def figure(texts: Texts, value: float, digits: int = 6) -> str:
    """A number as short as it is, as in "3" or "2.5"; no more digits than so many."""
    return _written(texts, f"{value:.{digits}g}")


def _written(texts: Texts, english: str) -> str:
    """A number with the marks of the language, which the translation of one shows."""
    shown = re.fullmatch(r"1(\D*)234(\D)5", texts.say("1,234.5"))
    return english.translate(str.maketrans({",": shown[1], ".": shown[2]})) if shown else english


def percent(texts: Texts, share: float) -> str:
    """A share of one as in "56 %"; a small one that isn't nothing reads "under 1 %"."""
    if 0 < share < 0.005:
        return texts.say("under 1 %")
    return texts.say("{share} %", share=points(texts, share))


def points(texts: Texts, share: float) -> str:
    """A share of one as points of a hundred, as in "56"."""
    return number(texts, share * 100, 0)


def paragraph(*sentences: str) -> str:
    """Whole sentences, one after the other; those that say nothing are left out."""
    return " ".join(filter(None, sentences))


def size(texts: Texts, octets: int) -> str:
    """How large a file is, as in "4.00 KiB"."""
    if octets < 1024:
        return texts.plural("{n} byte", "{n} bytes", octets)
    power = min((octets.bit_length() - 1) // 10, len(_SIZES))
    return texts.say(_SIZES[power - 1], size=number(texts, octets / 1024**power))


def listing(texts: Texts, names: Sequence[str]) -> str:
    """Names in a sentence, as in "Okafor, Brandt and Tanabe"."""
    if len(names) < 2:
        return "".join(names)
    return texts.say("{some} and {last}", some=", ".join(names[:-1]), last=names[-1])
