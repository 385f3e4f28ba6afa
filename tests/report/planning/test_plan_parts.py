"""What charter and workbook say of the road map is what the engine reckons."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace

from tests.builders import build
from tests.domain.planning.plans import HOLLIS, JUNE, MARCH, money, step
from workshop.domain.facts.choices import Strand
from workshop.domain.facts.road_map import Cadence
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.report.charter.sections import Figures, Returns, Rows, Words
from workshop.report.source import Source
from workshop.report.workbook.workbook import workbook
from workshop.texts import Texts


def blocks(part, kind):
    return [block for section in part.body.sections for block in section.blocks if isinstance(block, kind)]


def rows(charter):
    found = blocks(charter.parts["road-map"], Returns)
    return {row.title: row for block in found for row in block.rows}


def sheets(*increments, **lists):
    source = Source.of(shared(Snapshot.of(build(increments=increments, **lists))), Texts())
    return {each.name: each for each in workbook(source).sheets}


def columns(sheet):
    heads = [column.head for column in sheet.columns]
    return {head: [row[place] for row in sheet.rows] for place, head in enumerate(heads)}


def test_stages_that_are_numbered_are_tested_and_counted_together(make):
    losing, gaining = step("a", 10, 0, 5, stage=1), step("b", 1, 0, 9, stage=1)
    made = make(increments=(losing, gaining, step("c", 5, 0, 4)))

    assert made.parts["road-map"].body.lead.startswith("2 stages, each meant to pay for itself. 1 has no")
    said = {title: row.gain_words for title, row in rows(made).items()}
    assert said["Increment a"] == "Brings 5 EUR" and "not above its cost" in said["Increment c"]
    assert rows(made)["Increment a"].detail == "Stage 1"
    assert ("2", "stages on the road map") in blocks(made.front["summary"], Figures)[0].figures


def test_what_runs_on_is_named_and_can_lose_a_return(make):
    each = step("a", 100, 0, 150, run_cost=money(60))
    row = rows(make(increments=(each,)))["Increment a"]
    assert row.cost_words == "Costs Marketing 100 EUR, IT 0 EUR · 60 EUR a year to run"
    assert "not above its cost" in row.gain_words


def test_bars_of_two_currencies_are_never_compared_and_none_is_too_long(make):
    mixed = replace(step("m", 100), expected_return=money(4, "USD"))
    split = replace(mixed.cost, it=money(2, "USD"))
    plain, both = rows(make(increments=(step("a", 50), replace(mixed, cost=split)))).values()
    assert (both.marketing, both.it, both.gain) == pytest.approx((2 / 3, 1 / 3, 2 / 3))
    assert plain.marketing == pytest.approx(1 / 3)
    assert "not above its cost" in both.gain_words


def test_the_first_meeting_is_the_first_day_that_its_rule_names(make):
    meeting = Cadence(id="m", title="Desk", starts_at=datetime(2026, 2, 11, 9, 30), every="every Monday")
    (table,) = blocks(make(cadences=(meeting,)).parts["working-agreement"], Rows)
    assert table.rows[0][3] == "16 February 2026 · 09:30"


def test_the_workbook_holds_each_stage_and_each_month():
    found = columns(sheets(*HOLLIS)["Stages"])
    assert found["Increments"] == ["Increment inc2", "Increment inc1", "Increment inc3"]
    assert (found["Cost, Marketing"], found["Cost, IT"]) == ([0, 60_000, 90_000], [35_000, 120_000, 90_000])
    assert found["Net"] == [45_000, 80_000, -30_000]
    assert found["Paid back from"] == [date(2026, 10, 1), date(2027, 3, 1), None]

    months = columns(sheets(*HOLLIS)["Cost and return"])
    assert months["Month"][0] == date(2026, 3, 1) and len(months["Month"]) == 19
    assert (months["Cost, added up"][-1], months["Return, added up"][-1]) == (395_000, 490_000)


def test_each_currency_has_rows_of_its_own():
    plan = (step("a", 10, 0, 20, first=MARCH, last=JUNE), step("b", 10, 0, 20, "USD", MARCH, JUNE))
    found = sheets(*plan)
    assert columns(found["Stages"])["Currency"] == ["EUR", "USD"]
    assert {*columns(found["Cost and return"])["Currency"]} == {"EUR", "USD"}


@pytest.mark.parametrize(("strand", "stands"), [(Strand.TECHNOLOGY, True), (Strand.PROCESS, False)])
def test_the_published_share_stands_beside_the_split_where_money_is_for_technology(make, strand, stands):
    made = make(increments=(step("a", 40, 60, 200, strand=strand),))
    said = " ".join(block.text for block in blocks(made.parts["road-map"], Words))
    assert "Of the cost: Marketing 40 % and IT 60 %." in said.replace("\u00a0", " ")
    assert ("Published: IT controls 68 %" in said.replace("\u00a0", " ")) is stands
