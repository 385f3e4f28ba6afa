"""Workbooks read back with openpyxl, which is not what wrote them."""

import re
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given, settings
from python_calamine import CalamineWorkbook

from tests.builders import activity, build, candidate, person
from tests.strategies import documents
from workshop.domain.fact import FIRST_DAY, LAST_DAY, PROSE_LENGTH, Money
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.notebook import Decision
from workshop.domain.facts.ownership import Phase, Reason, Term
from workshop.domain.facts.road_map import CostSplit, Increment
from workshop.domain.facts.set_up import SideLabels, TimeBox, Workshop
from workshop.domain.flow import is_in
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example
from workshop.report.workbook.tables import CELL_LENGTH


def read(made):
    """Every sheet as rows of values, heads first."""
    return {
        sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)]
        for sheet in openpyxl.load_workbook(BytesIO(made))
    }


def column(sheet, head):
    return [row[sheet[0].index(head)] for row in sheet[1:]]


def cells(made):
    return [cell for sheet in openpyxl.load_workbook(BytesIO(made)) for row in sheet for cell in row]


def in_xml(text):
    """Two code points that are no characters can't stand in XML: spreadsheets write their numbers."""
    return re.sub("[\ufffe\uffff]", lambda sign: f"_x{ord(sign[0]):04X}_", text)


@pytest.fixture
def make(export):
    return lambda document: export(document, ".xlsx")


@pytest.fixture
def book(make):
    return read(make(example()))


def test_a_sheet_for_each_list_that_was_filled_in_the_order_of_the_steps(book):
    names = list(book)

    assert names[0] == "Workshop"
    order = [
        "People",
        "Objectives",
        "Statements",
        "Initiatives",
        "Activities",
        "Decision rights",
        "Campaigns",
        "Rehearsal",
        "Road map",
    ]
    assert sorted([*order, "Decision log"], key=names.index) == [*order, "Decision log"]
    assert "Outcomes" not in names


def test_every_title_and_reason_is_there(book):
    doc = example()

    assert column(book["Activities"], "Activity") == [each.title for each in doc.activities]
    assert column(book["Reasons"], "Why") == [each.text for each in doc.reasons]
    why = "\n".join(filter(None, column(book["Decision rights"], "Why")))
    listed = {each.id for each in doc.activities if each.shortlisted}
    assert all(each.text in why for each in doc.reasons if each.activity in listed)


def test_roles_stand_under_the_people_who_have_them(book):
    doc = example()
    names = {each.id: each.name for each in doc.participants}
    rights = book["Decision rights"]
    rows = {(row[1], row[2]): row for row in rights[1:]}

    titles = {each.id: each.title for each in doc.activities if each.shortlisted}
    for right in doc.rights:
        if right.phase is None and right.activity in titles:
            cell = rows[titles[right.activity], None][rights[0].index(names[right.participant])]
            assert right.role in cell


def test_dates_are_dates_and_figures_are_figures(book):
    campaigns = book["Campaigns"]

    assert column(campaigns, "Starts")[0] == datetime(2026, 4, 13)
    assert column(campaigns, "Budget")[0] == 420_000
    assert column(campaigns, "Budget, currency")[0] == "EUR"
    assert all(isinstance(score, float) for score in column(book["Ranking"], "Score"))
    assert dict(row[:2] for row in book["Workshop"])["Next review"] == datetime(2026, 9, 3)
    assert column(book["Decision log"], "When")[0] == datetime(2026, 2, 4, 10, 52)
    assert column(book["Decision log"], "From UTC")[0] == "+01:00"


def test_heads_are_frozen_and_can_be_filtered(make):
    for sheet in openpyxl.load_workbook(BytesIO(make(example()))):
        assert sheet.freeze_panes and int(sheet.freeze_panes[1:]) == 2
        assert sheet.auto_filter.ref == sheet.dimensions


def test_what_looks_like_a_formula_or_a_link_stays_text(make):
    typed = [
        "=1+1",
        '=HYPERLINK("http://x.example")',
        "+1",
        "-1",
        "@SUM(A1)",
        "{=A1}",
        "http://x.example",
    ]
    made = make(build(activities=tuple(activity(n, title=text) for n, text in enumerate(typed, 1))))

    assert column(read(made)["Activities"], "Activity") == typed
    assert not [cell for cell in cells(made) if cell.data_type == "f" or cell.hyperlink]


def test_what_looks_like_an_escape_of_the_format_s_own_is_shown_as_typed(make):
    made = make(build(activities=(activity(1, title="_x0041_"),)))

    sheet = CalamineWorkbook.from_filelike(BytesIO(made)).get_sheet_by_name("Activities")
    assert sheet.to_python()[1][1] == "_x0041_"


def test_a_text_longer_than_a_cell_goes_on_beside_it(make):
    texts = ["🙂" * PROSE_LENGTH, "b" * PROSE_LENGTH]
    reasons = tuple(Reason(activity="a1", participant=f"p{n}", text=text) for n, text in enumerate(texts, 1))
    rights = read(make(build(activities=1, reasons=reasons)))["Decision rights"]

    heads = [place for place, head in enumerate(rights[0]) if head.startswith("Why")]
    assert "".join(rights[1][place] or "" for place in heads) == "\n".join(texts)
    assert all(len(rights[1][place].encode("utf-16-le")) <= 2 * CELL_LENGTH for place in heads)


def test_what_a_spreadsheet_would_change_is_text(make):
    amount = Money(amount=Decimal("12345678901234567.89"))
    doc = build(candidates=(candidate(1, budget=amount, starts_on=FIRST_DAY, ends_on=LAST_DAY),))
    campaigns = read(make(doc))["Campaigns"]

    assert column(campaigns, "Budget") == ["12345678901234567.89"]
    assert column(campaigns, "Starts") == [datetime(1900, 1, 1)]
    assert column(campaigns, "Ends") == [datetime(2999, 12, 31)]


def test_a_step_that_is_left_out_has_no_sheet(make):
    agenda = (TimeBox(step=StepId.TEST_CASE, included=False),)

    book = read(make(build(candidates=2, agenda=agenda, decisions=(Decision(id="d", text="Go"),))))

    assert "Campaigns" not in book
    assert "Decision log" in book


def test_sides_of_one_name_keep_their_costs_apart(make):
    cost = CostSplit(marketing=Money(amount=Decimal(1)), it=Money(amount=Decimal(2)))
    workshop = Workshop(title="One name", sides=SideLabels(marketing="Us", it="Us"))

    plan = read(make(build(workshop=workshop, increments=(Increment(id="i", title="First", cost=cost),))))

    assert (column(plan["Road map"], "Cost, Marketing"), column(plan["Road map"], "Cost, IT")) == ([1], [2])


def test_terms_of_a_phase_have_a_row_of_their_own(make):
    terms = (Term(activity="a1", phase="f", threshold="1,000 EUR", review_on=date(2026, 9, 3)),)
    phases = (Phase(id="f", name="Design"),)
    doc = build(activities=1, participants=(person(1),), terms=terms, phases=phases)

    rights = read(make(doc))["Decision rights"]

    assert column(rights, "Phase") == [None, "Design"]
    assert column(rights, "Review") == [None, datetime(2026, 9, 3)]


def test_the_same_content_gives_the_same_bytes(make):
    assert make(example()) == make(example())


@pytest.mark.slow
@settings(max_examples=8)
@given(documents())
def test_any_workshop_can_be_read_back(make, document):
    made = make(document)

    book = read(made)
    people = book.get("People", [])[1:]
    assert len(people) == len(document.participants)
    assert not [cell for cell in cells(made) if cell.data_type == "f"]
    reasons = [in_xml(each.text) or None for each in document.reasons]
    if reasons and is_in(Snapshot.of(document), StepId.OWNERSHIP):
        assert column(book["Reasons"], "Why") == reasons
