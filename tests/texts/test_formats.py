"""Numbers, dates and sizes as a language writes them: English, and one that writes everything otherwise."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.fact import Money
from workshop.texts import Texts
from workshop.texts.formats import (
    clock,
    day,
    figure,
    moment,
    money,
    number,
    percent,
    read_money,
    short_day,
    size,
)

AT = datetime(2026, 2, 5, 14, 5, 9)
ABROAD = {
    "1,234.5": "1’234,5",
    "{share} %": "{share} percent",
    "{amount} {currency}": "{currency} {amount}",
    "{day} {month} {year}": "{year}/{month}/{day}",
    "{hour}:{minute}": "{hour} h {minute}",
}


class Abroad(Texts):
    """Says what it knows otherwise."""

    def say(self, template, /, **params):
        return ABROAD.get(template, template).format(**params)


@pytest.mark.parametrize(
    ("write", "english", "abroad"),
    [
        (lambda texts: number(texts, 1234567.891), "1,234,567.89", "1’234’567,89"),
        (lambda texts: figure(texts, 2.5), "2.5", "2,5"),
        (lambda texts: figure(texts, 3.0), "3", "3"),
        (lambda texts: percent(texts, 0.564), "56 %", "56 percent"),
        (
            lambda texts: money(texts, Money(amount=Decimal("420000.50"), currency="EUR")),
            "420,000.50 EUR",
            "EUR 420’000,50",
        ),
        (lambda texts: day(texts, date(2026, 2, 5)), "5 February 2026", "2026/February/5"),
        (lambda texts: short_day(texts, AT), "5 Feb 2026", "2026/Feb/5"),
        (lambda texts: clock(texts, AT), "14:05", "14 h 05"),
        (
            lambda texts: moment(texts, AT, seconds=True),
            "5 February 2026, 14:05:09",
            "2026/February/5, 14:05:09",
        ),
        (lambda texts: size(texts, 65536), "64.00 KiB", "64,00 KiB"),
        (lambda texts: size(texts, 1), "1 byte", "1 byte"),
    ],
)
def test_a_language_writes_it_its_own_way(write, english, abroad):
    assert (write(Texts()), write(Abroad())) == (english, abroad)


@pytest.mark.parametrize(
    ("typed", "amount", "currency"),
    [
        ("420000 EUR", "420000", "EUR"),
        ("420,000 eur", "420000", "EUR"),
        ("420.000 EUR", "420000", "EUR"),
        ("1.200.000,50 CHF", "1200000.50", "CHF"),
        ("1,200,000.50", "1200000.50", "EUR"),
        ("EUR 420’000,50", "420000.50", "EUR"),
        ("$ 5 000", "5000", "USD"),
        ("50,5 EUR", "50.5", "EUR"),
        ("0.125 EUR", "0.125", "EUR"),
        ("-20 EUR", "-20", "EUR"),
    ],
)
def test_money_is_read_as_people_write_it(typed, amount, currency):
    assert read_money(typed) == Money(amount=Decimal(amount), currency=currency)


@pytest.mark.parametrize(
    "typed", ["much", "EUR", "5 EUROS", "1,20,000 EUR", "1.2.3", "EUR 5 EUR", "5..0", "nan", "1" * 21]
)
def test_what_is_no_amount_is_refused(typed):
    with pytest.raises(ValueError, match=r"\S"):
        read_money(typed)


@pytest.mark.parametrize("texts", [Texts(), Abroad()], ids=["english", "abroad"])
@given(cents=st.integers(-(10**15), 10**15), currency=st.sampled_from(["EUR", "CHF"]))
def test_an_amount_that_is_shown_is_read_back(texts, cents, currency):
    shown = Money(amount=Decimal(cents) / 100, currency=currency)
    assert read_money(money(texts, shown)) == shown


def test_nothing_is_no_amount():
    assert read_money(" \u00a0") is None
