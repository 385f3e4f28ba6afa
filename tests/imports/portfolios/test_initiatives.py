from datetime import date
from decimal import Decimal

from tests.builders import snapshot
from tests.imports.pasted import read_text
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side
from workshop.imports.reading import How, Kind

TABLE = """Project\tSide\tStart\tEnd\tLead\tBudget
CRM renewal\tmarketing\t2026-01-05\t30.9.2026\tBrandt\t310,000 EUR
Data warehouse\tIT\tJan 2026\tDezember 2026\tTanabe\tCHF 780'000
Shop upgrade\t\t\t\t\t
Ghost\tsales\t\t\t\t
Late\tIT\t2026-05-01\t2026-04-01\t\t
Dear\tIT\t\t\t\tabout ten
When\tIT\tsoon\t\t\t
"""


def read(side=None):
    return read_text(TABLE, Kind.INITIATIVES, How(), snapshot(), side)


def test_a_pasted_table_becomes_initiatives_with_days_and_money():
    crm, warehouse = read().initiatives[:2]
    assert (crm.title, crm.side, crm.owner) == ("CRM renewal", Side.MARKETING, "Brandt")
    assert (crm.starts_on, crm.ends_on) == (date(2026, 1, 5), date(2026, 9, 30))
    assert crm.budget == Money(amount=Decimal(310_000))
    assert (warehouse.starts_on, warehouse.ends_on) == (date(2026, 1, 1), date(2026, 12, 31))
    assert warehouse.budget == Money(amount=Decimal(780_000), currency="CHF")


def test_who_names_no_side_is_of_the_side_in_hand():
    assert read(Side.IT).initiatives[2].side is Side.IT
    assert read().initiatives[2].side is Side.BOTH


def test_a_row_that_cannot_be_taken_says_why():
    assert [(each.line, each.why) for each in read().report.refused] == [
        (5, "“sales” isn't a side"),
        (6, "it ends on 1 April 2026, before it starts on 1 May 2026"),
    ]


def test_what_no_day_or_amount_can_be_read_of_is_kept_in_words_and_said():
    dear, when = read().initiatives[3:]
    assert (dear.budget, dear.description) == (None, "Budget: about ten")
    assert (when.starts_on, when.description) == (None, "Start: soon")
    said = {each.line: each.what for each in read().report.warnings}
    assert said[7] == "“about ten” isn't an amount of money: it stands in the description (Budget)"
    assert said[8] == "“soon” isn't a day that can be read: it stands in the description (Start)"
