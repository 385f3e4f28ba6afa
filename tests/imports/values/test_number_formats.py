"""A workbook's number formats name currencies that its cells don't hold."""

import pytest
from openpyxl import Workbook

from tests.builders import snapshot
from workshop.imports.number_formats import unit_of_format
from workshop.imports.reading import How, Kind, read
from workshop.texts import Texts


@pytest.mark.parametrize(
    ("code", "unit"),
    [
        ("[$€-407] #,##0.00", "EUR"),
        ("_-* #,##0.00\\ [$€-407]_-;-* #,##0.00", "EUR"),
        ("[$$-1009]#,##0", "CAD"),
        ("#,##0.00 [$$-409]", "$"),
        ('"CHF" #,##0', "CHF"),
        ("[$kr-414] #,##0", "NOK"),
        ('#,##0 "k€"', "k€"),
        ('#,##0,"k€"', "EUR"),
        ("[$-407]dd.mm.yyyy", ""),
        ('0 "days"', ""),
        ("#,##0.00", ""),
    ],
)
def test_a_format_says_its_currency_and_what_its_figures_count_in(code, unit):
    assert unit_of_format(code) == unit


def test_amounts_have_the_currency_of_their_number_format(tmp_path):
    book = Workbook()
    page = book.active
    page.append(["Campaign", "Start", "Budget"])
    for row, code in enumerate(("[$€-407] #,##0.00", '"CHF" #,##0', '#,##0 "k£"', "#,##0.00"), 2):
        page.append([f"C{row}", "2026-03-01", 1250.5])
        page.cell(row, 3).number_format = code
    book.save(tmp_path / "made.xlsx")
    found = read(tmp_path / "made.xlsx", Kind.CANDIDATES, How(), snapshot(), None, Texts())
    budgets = [each.budget for each in found.candidates]
    assert [f"{each.amount} {each.currency}" for each in budgets] == [
        "1250.5 EUR",
        "1250.5 CHF",
        "1250500 GBP",
        "1250.5 EUR",
    ]
    assert [each.line for each in found.report.warnings] == [5]
