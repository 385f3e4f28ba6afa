from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.imports.values.figures import read_amount
from workshop.imports.values.units import Unit, unit_of_head

AMOUNTS = st.decimals(min_value=0, max_value=10**12, places=2, allow_nan=False)
WRITTEN = {".": (",", " ", "'", "\u00a0", "\u202f", ""), ",": (".", " ", "'", "\u00a0", "\u202f", "")}
AROUND = ["{}", "€ {}", "{} €", "EUR {}", "{} EUR", "CHF {}", "£{}", "{} US$"]


@given(AMOUNTS, st.sampled_from(".,"), st.integers(0, 5), st.sampled_from(AROUND), st.sampled_from(["", "-"]))
def test_an_amount_with_cents_is_itself_however_it_is_written(amount, mark, which, around, sign):
    apart = WRITTEN[mark][which]
    figures = f"{amount:,.2f}".replace(",", "#").replace(".", mark).replace("#", apart)
    found = read_amount(around.format(sign + figures))
    assert found is not None
    assert not found.is_doubtful
    assert found.value(".") == (-amount if sign else amount)


@given(st.integers(0, 10**12), st.sampled_from([",", "."]))
def test_whole_thousands_are_doubtful_with_one_mark_and_clear_with_two(number, apart):
    found = read_amount(f"{number:,}".replace(",", apart))
    assert found is not None
    assert found.is_doubtful == (1_000 <= number < 1_000_000)
    assert found.value("," if apart == "." else ".") == number


@pytest.mark.parametrize(
    ("written", "amount", "currency"),
    [
        ("£1.2m", "1200000", "GBP"),
        ("€ 12 000,00", "12000", "EUR"),
        ("CHF 1'250'000.–", "1250000", "CHF"),
        ("¥1,000,000", "1000000", "JPY"),
        ("1.2 M", "1200000", ""),
        ("12k", "12000", ""),
        ("1,2 Mio. €", "1200000", "EUR"),
        ("1.5 MEUR", "1500000", "EUR"),
        ("M€ 5", "5000000", "EUR"),
        ("250 TEUR", "250000", "EUR"),
        ("T€ 12", "12000", "EUR"),
        ("12 Tsd. CHF", "12000", "CHF"),
        ("3 Mrd. EUR", "3000000000", "EUR"),
        ("$1.2bn", "1200000000", "USD"),
        ("₹12,34,567.00", "1234567", "INR"),
        ("12 lakh", "1200000", ""),
        ("5 crore", "50000000", ""),
        ("5万円", "50000", "JPY"),
        ("R$ 1.000,00", "1000", "BRL"),
        ("100 zł", "100", "PLN"),
        ("12.-", "12", ""),
        ("($5,000.00)", "-5000", "USD"),
        ("2,500.00-", "-2500", ""),
        ("−12,50", "-12.5", ""),
        ("ca. 50k", "50000", ""),
        ("80 000 EUR netto", "80000", "EUR"),
        ("5000 per month", "5000", ""),
    ],
)
def test_amounts_are_read_as_people_write_them(written, amount, currency):
    found = read_amount(written)
    assert found is not None
    assert (found.value("."), found.unit.currency) == (Decimal(amount), currency)


@pytest.mark.parametrize(
    "written",
    [
        "about ten",
        "12 %",
        "50k-80k",
        "50 000 - 80 000",
        "12 34",
        "3 people",
        "Exempt under 43",
        "1.2.3",
        "v2",
    ],
)
def test_what_is_no_single_amount_is_none(written):
    assert read_amount(written) is None


@given(st.text(max_size=40))
def test_no_text_breaks_the_reader(text):
    found = read_amount(text)
    assert found is None or found.value(".").is_finite()


@pytest.mark.parametrize(
    ("name", "currency", "factor"),
    [
        ("Budget (CHF)", "CHF", 1),
        ("monthly_budget_eur", "EUR", 1),
        ("Budget [k€]", "EUR", 1000),
        ("Budget TEUR", "EUR", 1000),
        ("Kosten in Mio. €", "EUR", 1_000_000),
        ("TOTAL Costs (£m) (including others)", "GBP", 1_000_000),
        ("Planned Cost ($ M)", "USD", 1_000_000),
        ("Budget (in Tsd. EUR)", "EUR", 1000),
        ("Budget (CHF/EUR)", "", 1),
        ("Budget (approved)", "", 1),
        ("All costs", "", 1),
        ("totalBudget", "", 1),
    ],
)
def test_the_name_of_a_column_says_what_its_amounts_are_in(name, currency, factor):
    unit = unit_of_head(name)
    assert (unit.currency, unit.factor) == (currency, factor)


def test_a_name_that_says_nothing_of_amounts_is_no_unit():
    assert unit_of_head("Budget") == Unit()
