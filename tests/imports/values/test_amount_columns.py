from decimal import Decimal

import pytest

from workshop.imports.values.amount_columns import Column, read_amounts


def read(*cells, name="Budget", currencies=(), beside=(), answers=(), decimal=None):
    return read_amounts([*enumerate(cells, 2)], dict(currencies), name, beside, dict(answers), decimal)


def amounts(found):
    return [money.amount for money in found.money.values()]


def test_one_amount_settles_the_decimal_mark_of_its_column():
    assert amounts(read("1.234", "99,50")) == [Decimal(1234), Decimal("99.50")]
    assert amounts(read("1.234", "99.50")) == [Decimal("1.234"), Decimal("99.50")]
    assert read("1.234", "99,50").doubts == ()


def test_a_mark_that_nothing_settles_is_a_doubt_that_parts_thousands_until_it_is_answered():
    found = read("1.234", "5.500")
    assert amounts(found) == [1234, 5500]
    (doubt,) = found.doubts
    assert (doubt.key, doubt.chosen, doubt.lines) == ("decimals", ",", (2, 3))
    assert amounts(read("1.234", answers={"decimals": "."})) == [Decimal("1.234")]
    assert amounts(read("1,234")) == [1234]


def test_a_currency_that_is_written_with_a_point_settles_it_too():
    assert (amounts(read("$1,234", "£5,500")), read("$1,234", "£5,500").doubts) == ([1234, 5500], ())
    assert amounts(read("1,234", name="Budget (USD)")) == [1234]
    assert [each.key for each in read("1,234 €").doubts] == ["decimals"]


def test_a_decimal_mark_that_is_asked_for_holds():
    found = read("1.234", "5,500", decimal=".")
    assert (amounts(found), found.doubts) == ([Decimal("1.234"), Decimal(5500)], ())


@pytest.mark.parametrize(
    ("cell", "name", "beside", "currency"),
    [
        ("5", "Budget (CHF)", "", "CHF"),
        ("5 USD", "Budget (CHF)", "GBP", "USD"),
        ("5", "Budget", "GBP", "GBP"),
        ("5", "Budget", "€", "EUR"),
        ("$5", "Budget (CAD)", "", "CAD"),
        ("$5", "Budget", "AUD", "AUD"),
        ("$5", "Budget", "", "USD"),
        ("5", "Budget", "", "EUR"),
    ],
)
def test_the_currency_stands_at_the_amount_beside_it_or_in_the_head(cell, name, beside, currency):
    found = read(cell, name=name, currencies={2: beside})
    assert found.money[2].currency == currency


def test_an_assumed_currency_and_a_sign_of_several_are_said():
    assert [each.code for each in read("5", "$7").remarks] == ["sign-of-many", "currency-assumed"]
    assert read("5", name="Budget (EUR)").remarks == ()


def test_amounts_count_in_what_a_column_beside_them_says_and_that_is_a_doubt():
    beside = [Column("Cost variance ($ M)"), Column("Notes (EUR)")]
    found = read("15.297", "0.5", name="Lifecycle cost", beside=beside)
    assert amounts(found) == [15_297_000, 500_000]
    assert {money.currency for money in found.money.values()} == {"USD"}
    (doubt,) = found.doubts
    assert (doubt.key, doubt.chosen) == ("unit", "1000000")
    assert amounts(read("15.297", "0.5", beside=beside, answers={"unit": "1"})) == [
        Decimal("15.297"),
        Decimal("0.5"),
    ]


def test_what_amounts_count_in_is_also_seen_in_the_cells_beside_them():
    found = read("7", beside=[Column("Coût par tranche", ("entre 5 et 9 M€", "plus de 100 M€", "?"))])
    assert amounts(found) == [7_000_000]


def test_large_amounts_and_those_with_a_unit_of_their_own_count_in_nothing_else():
    beside = [Column("Cost variance ($ M)")]
    assert amounts(read("250000", beside=beside)) == [250_000]
    assert amounts(read("5k", beside=beside)) == [5_000]


def test_an_amount_far_below_all_others_is_asked_about():
    cells = ("€ 1.234,50", "180.000,00", "95.000,00", "310.000,00")
    found = read(*cells)
    assert amounts(found)[0] == Decimal("1234.50")
    assert [(each.key, each.chosen, each.lines) for each in found.doubts] == [("money:2", "take", (2,))]
    assert 2 not in read(*cells, answers={"money:2": "leave-empty"}).money


def test_texts_are_no_amounts_and_words_for_none_are_nothing():
    found = read("n/a", "TBD", "Exempt", "-")
    assert (found.money, found.unread) == ({}, {4: "Exempt"})


def test_what_stands_beside_a_mark_says_which_one_it_is():
    assert amounts(read("12.500,-", "30.000 €")) == [12_500, 30_000]
    assert amounts(read("1.2 Mio. €", "30.000 €")) == [1_200_000, 30_000]
    assert amounts(read("12.500,-", "50,000 USD")) == [12_500, 50_000]


def test_more_than_any_amount_can_be_is_kept_as_a_text():
    found = read("9" * 19 + " Mrd.", "5", name="Budget (k€)")
    assert (amounts(found), [*found.unread]) == ([5000], [2])


def test_amounts_by_the_month_are_said():
    assert [each.code for each in read("5", name="monthly_budget_eur").remarks] == ["amounts-per-time"]
    assert [each.code for each in read("5 € p.m.").remarks] == ["amount-per-time"]


@pytest.mark.parametrize(
    ("cell", "low", "high"),
    [
        ("50–80k", "50000 EUR", "80000 EUR"),
        ("USD 1,000 - 2,000", "1000 USD", "2000 USD"),
        ("between 5 and 9 M€", "5000000 EUR", "9000000 EUR"),
    ],
)
def test_an_amount_from_to_stays_words_until_an_end_is_chosen(cell, low, high):
    found = read("120,000.00", cell)
    assert found.unread == {3: cell} and 3 not in found.money
    (doubt,) = found.doubts
    assert (doubt.key, doubt.chosen, doubt.params["value"], doubt.lines) == ("ranges", "words", cell, (3,))
    for choice, expected in (("low", low), ("high", high)):
        money = read("120,000.00", cell, answers={"ranges": choice}).money[3]
        assert f"{money.amount} {money.currency}" == expected
