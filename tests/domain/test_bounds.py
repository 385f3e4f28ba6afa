"""Every number and day of the data format has bounds at both ends, and older values are brought within."""

import math
from datetime import UTC, date, datetime
from decimal import Decimal

import msgspec
import pytest
from msgspec import inspect

from workshop.domain.bounds import mended, mender, near
from workshop.domain.document import MANY, ONE
from workshop.domain.fact import Money, is_language
from workshop.domain.facts.follow_up import Outcome
from workshop.domain.facts.review import Signature
from workshop.domain.facts.set_up import Workshop


def inner(kind):
    """The types that a type is made of, and those of its structs."""
    parts = [getattr(kind, name, None) for name in ("type", "item_type", "key_type", "value_type")]
    for part in (*filter(None, parts), *getattr(kind, "types", ()), *getattr(kind, "item_types", ())):
        yield from inner(part)
    if isinstance(kind, inspect.StructType):
        for field in kind.fields:
            yield from inner(field.type)
    yield kind


TYPES = [part for fact in (*ONE.values(), *MANY.values()) for part in inner(inspect.type_info(fact))]
DATED = {
    (kind.cls, field.name)
    for kind in TYPES
    if isinstance(kind, inspect.StructType)
    for field in kind.fields
    if any(isinstance(part, inspect.DateType | inspect.DateTimeType) for part in inner(field.type))
    and not any(isinstance(part, inspect.StructType) for part in inner(field.type))
}


def test_every_number_is_bounded_at_both_ends():
    numbers = [kind for kind in TYPES if isinstance(kind, inspect.IntType | inspect.FloatType)]

    assert len(numbers) > 25
    assert all((n.ge if n.gt is None else n.gt) is not None and n.le is not None for n in numbers)


@pytest.mark.parametrize(("kind", "name"), sorted(DATED, key=str))
@pytest.mark.parametrize("year", [1, 1899, 3000, 9999])
def test_a_day_that_can_not_be_reckoned_with_is_refused_with_its_field(kind, name, year):
    with pytest.raises((ValueError, msgspec.ValidationError), match=f"`{name}` is a day from 1900"):
        msgspec.convert({**needed(kind), name: f"{year:04}-06-15T12:00:00+00:00"[: length(kind, name)]}, kind)


def length(kind, name):
    """How much of a moment is written: all, or the day alone."""
    (field,) = (field for field in inspect.type_info(kind).fields if field.name == name)
    return None if any(isinstance(part, inspect.DateTimeType) for part in inner(field.type)) else 10


def needed(kind):
    """Some value for each field that has none by itself."""
    some = {"title": "T", "step": "set-up", "kind": "ballot", "side": "it", "number": 1, "name": "N"}
    some["after_days"] = 30
    values = {
        field.name: some.get(field.name, "x") for field in inspect.type_info(kind).fields if field.required
    }
    values |= {"objective": "o"} if kind.__name__ in ("Expectation", "Outcome") else {}
    return values | ({"kind": "small-side"} if kind.__name__ == "Consent" else {})


@pytest.mark.parametrize("amount", ["1" * 1_000_000, "1." + "0" * 1_000_000, "1e99999", "0E+999999", "NaN"])
def test_an_amount_has_twenty_digits_at_most(amount):
    with pytest.raises(msgspec.ValidationError, match="twenty digits"):
        msgspec.convert({"amount": amount, "currency": "EUR"}, Money)


@pytest.mark.parametrize("currency", ["EUR\n", "eur", "EURO", ""])
def test_a_currency_is_three_letters_and_nothing_else(currency):
    with pytest.raises(msgspec.ValidationError, match="currency"):
        msgspec.convert({"amount": "1", "currency": currency}, Money)


@pytest.mark.parametrize("tag", ["../en", "/tmp/x", "en\n", "", "e", "de_CH", "en-" + "a" * 9, "en-a" * 12])
def test_a_language_is_a_tag(tag):
    assert not is_language(tag)
    with pytest.raises(msgspec.ValidationError, match=r"language"):
        msgspec.convert({"title": "T", "language": tag}, Workshop)


def test_days_and_moments_are_brought_near_with_their_zone():
    assert near(date(1, 2, 3)) == date(1900, 1, 1)
    assert near(date(9999, 12, 31)) == date(2999, 12, 31)
    assert near(datetime(9999, 2, 3, 4, 5, tzinfo=UTC)) == datetime(2999, 12, 31, 4, 5, tzinfo=UTC)
    assert near(date(2026, 2, 4)) == date(2026, 2, 4)


@pytest.mark.parametrize(
    ("fact", "name", "held", "read"),
    [
        (Outcome, "value", math.inf, 1e15),
        (Outcome, "value", -1e300, -1e15),
        (Workshop, "language", "../../tmp", "en"),
        (Workshop, "language", "pt-BR", "pt-BR"),
    ],
)
def test_a_value_out_of_bounds_is_brought_within(fact, name, held, read):
    (field,) = (field for field in inspect.type_info(fact).fields if field.name == name)

    assert mender(field)(held) == read


def test_what_json_held_is_brought_within_too():
    money = mended({"amount": "1." + "3" * 99, "currency": "EUR"}, inspect.type_info(Money))
    signed = {"side": "it", "name": "N", "signed_at": "9999-12-31T23:59:59+00:00"}
    signature = mended([signed], inspect.type_info(tuple[Signature, ...]))

    assert msgspec.convert(money, Money).amount == Decimal("1." + "3" * 19)
    assert msgspec.convert(signature[0], Signature).signed_at.year == 2999


@pytest.mark.parametrize("amount", ["0.00", "12000.10", "-1E+5", 7, "1" * 20])
def test_an_amount_within_its_bounds_keeps_the_digits_it_was_written_with(amount):
    held = {"amount": amount, "currency": "EUR"}

    assert mended(held, inspect.type_info(Money)) == held
