"""Portfolios that authorities publish: long heads, millions in the head alone, text where money should be."""

from datetime import date
from decimal import Decimal

from tests.imports.portfolios.tables import fields, of_file
from workshop.imports.asking import How


def test_the_british_portfolio_counts_in_millions_of_pounds_and_keeps_what_is_no_amount():
    found = of_file("it/uk-gmpp-beis-2022.csv")
    assert (found.rows, found.taken) == (22, 22)
    first = found.initiatives[0]
    assert (first.source_key, first.title, first.owner) == ("BEIS_0018_2122-Q1", "CCUS", "BEIS")
    assert (first.budget.amount, first.budget.currency) == (Decimal("3330000000"), "GBP")
    assert (first.starts_on, first.ends_on) == (date(2020, 4, 1), date(2030, 12, 31))
    assert sum(each.budget is not None for each in found.initiatives) == 20
    kept = [each for each in found.initiatives if each.budget is None]
    assert all("TOTAL Baseline Whole Life Costs (£m)" in each.description for each in kept)
    assert sum(remark.code == "amount-kept" for remark in found.remarks) == 2


def test_the_american_portfolio_has_its_millions_in_other_heads_which_is_a_doubt():
    found = of_file("it/us-itdashboard-cpic-2012-excerpt.csv")
    assert (found.rows, found.taken) == (300, 299)
    assert [(each.line, each.code) for each in found.refused] == [(263, "plan-turned")]
    assert fields(found)["key"] == "Project ID"  # "Unique Project ID" says 1 of twelve projects
    assert len({each.source_key for each in found.initiatives}) == 299
    assert fields(found)["title"] == "Project Name"
    (doubt,) = [each for each in found.doubts if each.key == "unit"]
    assert doubt.chosen == "1000000"
    as_written = of_file("it/us-itdashboard-cpic-2012-excerpt.csv", How(answers={"unit": "1"}))
    assert as_written.initiatives[0].budget.amount == Decimal("15.297")
    assert (found.initiatives[0].budget.amount, found.initiatives[0].budget.currency) == (15_297_000, "USD")
    assert (found.initiatives[0].starts_on, found.initiatives[0].ends_on) == (
        date(2011, 1, 10),
        date(2012, 9, 30),
    )


def test_the_french_portfolios_have_decimal_commas_lengths_in_years_and_empty_rows():
    found = of_file("it/fr-panorama-2017-excel-fr.csv")
    assert (found.rows, found.taken) == (61, 61)
    first = found.initiatives[0]
    assert (first.title, first.starts_on, first.ends_on) == ("PNR", date(2011, 7, 1), date(2017, 11, 23))
    assert (first.budget.amount, first.budget.currency) == (52_000_000, "EUR")
    assert "ends-reckoned" in {remark.code for remark in found.remarks}
    assert of_file("it/fr-panorama-2016.csv").rows == 57
