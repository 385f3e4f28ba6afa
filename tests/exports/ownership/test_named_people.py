"""Money limits, who decides above them, tiebreakers, addressees and deputies, in every document."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO

import openpyxl
import pptx
import pypdfium2
import pytest
from icalendar import Calendar

from tests.builders import build, person, right
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Capacity, RevealKind, Side
from workshop.domain.facts.ownership import Ballot, Deputy, Escalation, Reveal, Term

NAMES = ("Ines Okafor", "Petra Weiss", "Ama Tanabe", "Thomas Brandt", "Luc Duarte", "Mia Hofer")
SIDES = (Side.MARKETING,) * 3 + (Side.IT,) * 3
PEOPLE = tuple(
    person(number, side, Capacity.SPONSOR if number in (1, 4) else Capacity.DECIDER, name=name)
    for number, (side, name) in enumerate(zip(SIDES, NAMES, strict=True), 1)
)
LIMIT = "up to 50,000 EUR; above that Okafor decides"
ROW = f"Limit: {LIMIT} · Tiebreaker: Brandt · Review: 3 September 2026"


@pytest.fixture
def made():
    """Weiss decides the first activity, though most named Tanabe; the second is escalated."""
    term = Term(
        activity="a1",
        limit=Money(amount=Decimal(50_000)),
        above="p1",
        tiebreaker_person="p4",
        review_on=date(2026, 9, 3),
    )
    return build(
        participants=PEOPLE,
        activities=2,
        rights=(right(1, 2),),
        terms=(term,),
        escalations=(Escalation(activity="a2", to_person="p4", due=date(2026, 3, 5)),),
        deputies=(
            Deputy(participant="p2", deputy="p3", activity="a1"),
            Deputy(participant="p4", deputy="p5"),
        ),
        ballots=tuple(Ballot(activity="a1", participant=each.id, proposes="p3") for each in PEOPLE),
        reveals=(Reveal(kind=RevealKind.BALLOT, of="a1", at=datetime(2026, 2, 4, 14, tzinfo=UTC)),),
    )


def in_one_line(text):
    return " ".join(text.split())


def test_the_charter_prints_them_where_they_hold(made, export):
    pages = pypdfium2.PdfDocument(export(made, ".pdf"))
    text = in_one_line(" ".join(page.get_textpage().get_text_bounded() for page in pages))

    for said in (LIMIT, "Tiebreaker: Brandt", "Most named in the ballot: Tanabe", "Escalated to Brandt"):
        assert said in text
    assert "While Weiss is away: Tanabe" in text
    assert "While away: Duarte" in text


def test_markdown_says_the_same(made, export):
    text = export(made, ".md").decode()

    assert in_one_line(ROW) in in_one_line(text)
    for said in ("Most named in the ballot: Tanabe", "While Weiss is away: Tanabe", "While away: Duarte"):
        assert said in text
    assert "Escalated to Brandt" in text


def test_a_workbook_has_a_column_for_each(made, export):
    book = openpyxl.load_workbook(BytesIO(export(made, ".xlsx")))
    heads, row, *_ = book["Decision rights"].iter_rows(values_only=True)
    held = dict(zip(heads, row, strict=True))

    assert (held["Limit"], held["Limit, currency"], held["Above it decides"]) == (50_000, "EUR", NAMES[0])
    assert held["Tiebreaker"] == NAMES[3]
    assert [each[3] for each in book["Escalations"].iter_rows(min_row=2, values_only=True)] == [NAMES[3]]
    assert [*book["Deputies"].iter_rows(min_row=2, values_only=True)] == [
        (NAMES[1], NAMES[2], "Activity 1"),
        (NAMES[3], NAMES[4], None),
    ]


def test_whoever_speaks_to_the_slides_has_the_limits_in_the_notes(made, export):
    slides = pptx.Presentation(BytesIO(export(made, ".pptx"))).slides
    notes = " ".join(each.notes_slide.notes_text_frame.text for each in slides if each.has_notes_slide)

    assert LIMIT in notes and "Tiebreaker: Brandt" in notes


def test_the_calendar_says_them_on_the_day(made, export):
    events = {str(each["summary"]): each for each in Calendar.from_ical(export(made, ".ics")).walk("VEVENT")}

    assert str(events["Review of who decides: Activity 1"]["description"]) == (
        f"Limit: {LIMIT}\nTiebreaker: Brandt"
    )
    assert str(events["Escalation due: Activity 2"]["description"]) == "To: Brandt"


def test_data_that_is_shared_holds_them(made, export):
    kept = json.loads(export(made, ".json"))

    assert kept["terms"][0]["limit"] == {"amount": "50000", "currency": "EUR"}
    assert [each["deputy"] for each in kept["deputies"]] == ["p3", "p5"]
