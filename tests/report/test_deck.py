"""The slides' words: whose they are, where there is no company too."""

from datetime import date
from decimal import Decimal

import msgspec
import pytest
from msgspec.structs import replace

from tests.builders import build, people
from tests.domain.perceiving.rooms import room
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side, StatementKind
from workshop.domain.facts.ownership import Escalation
from workshop.domain.facts.road_map import CostSplit, EscalationStep, Increment
from workshop.domain.facts.set_up import Workshop
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.report.deck.deck import deck
from workshop.report.source import Source
from workshop.texts import Texts

SIDES = (Side.MARKETING, Side.IT, Side.OTHER)
MONTHS = ["January", "February", "March", "April", "May", "June", "July"]


@pytest.mark.parametrize(("company", "told"), [("Acme", "Acme"), ("", "Who decides what")])
def test_slides_name_the_company_or_else_the_workshop(company, told):
    document = build(workshop=Workshop(title="Who decides what", company=company))

    made = deck(Source.of(shared(Snapshot.of(document)), Texts()))

    assert made.company == told


def stand_notes(document):
    """What the presenter reads under the slide on where both sides stand."""
    slides = deck(Source.of(shared(Snapshot.of(document)), Texts())).slides
    return next(each.notes for each in slides if each.title == "Where we stand").splitlines()


def test_notes_on_where_we_stand_tell_a_gap_once_with_marks_and_what_moved():
    then, now = room({"a": "11122 3444"}), room({"a": "33444 3334"}, round_=2)
    both = {"ratings": (*then.ratings, *now.ratings), "reveals": (*then.reveals, *now.reveals)}

    assert stand_notes(msgspec.structs.replace(then, **both))[1:] == [
        "Statement a. Marketing 3.60 (5 people: 3 · 3 · 4 · 4 · 4); IT 3.25 (4 people: 3 · 3 · 3 · 4). "
        "0.35 apart: you agree. Soft: one person could change it, or the difference is not large. "
        "Then 2.4 apart, now 0.35."
    ]


def test_notes_on_where_we_stand_tell_what_the_mirror_shows():
    kinds = {"own": StatementKind.OWN, "other": StatementKind.OTHER}
    statements = [
        Statement(id=id_, text=f"{id_}.", kind=kind, about=Side.MARKETING, skill="Data")
        for id_, kind in kinds.items()
    ]
    told = stand_notes(room({"own": "22444 ----", "other": "----- 1223"}, statements))

    assert told[-1] == "Data (Marketing). Marketing rates itself 1.20 above what IT says."


def slide(title, **lists):
    slides = deck(Source.of(shared(Snapshot.of(build(**lists))), Texts())).slides
    return next((each for each in slides if each.title == title), None)


def told(title, **lists):
    found = slide(title, **lists)
    return [tuple(mark.text for mark in row) for row in found.main.rows] if found else []


def eur(sum_):
    return Money(amount=Decimal(sum_), currency="EUR")


PAYING = Increment(
    id="i", title="One form", cost=CostSplit(it=eur(40)), expected_return=eur(90), ends_on=date(2026, 6, 30)
)


def test_a_ceo_is_asked_for_the_money_and_told_what_it_brings():
    asks = told("What we ask of you", activities=0, increments=(PAYING,))

    assert asks == [
        ("Release 40 EUR for the road map.", "It costs IT 40 EUR. It brings 90 EUR.", "30 June 2026")
    ]


def test_money_of_each_currency_is_asked_for_by_itself():
    other = replace(PAYING, id="j", cost=CostSplit(marketing=Money(amount=Decimal(7), currency="CHF")))
    asks = [ask for ask, _, _ in told("What we ask of you", activities=0, increments=(PAYING, other))]

    assert [ask for ask in asks if ask.startswith("Release")] == [
        "Release 40 EUR for the road map.",
        "Release 7 CHF for the road map.",
    ]


@pytest.mark.parametrize(
    ("path", "ask"),
    [
        ((1, 2), "Name who decides when both of us differ."),
        ((3,), "Back Person 3 as the one who decides when we differ."),
        ((1,), None),
    ],
    ids=["both", "a third person", "one of the two"],
)
def test_a_ceo_is_asked_to_break_ties_or_to_name_who_does(path, ask):
    three = tuple(replace(each, side=side) for each, side in zip(people(3), SIDES, strict=True))
    steps = tuple(EscalationStep(rank=1, participant=f"p{number}") for number in path)
    asks = told("What we ask of you", activities=0, participants=three, escalation_path=steps)

    assert [each[0] for each in asks] == ([ask] if ask else [])


def test_what_was_escalated_within_the_room_is_not_asked_of_the_ceo():
    two = (
        Escalation(activity="a1", text="Who pays?", to="the board", due=date(2026, 3, 1)),
        Escalation(activity="a2", text="Who knows?", to_person="p1"),
    )
    asks = told("What we ask of you", activities=2, participants=2, escalations=two)

    assert ("Settle “Activity 1” (the board).", "Who pays?", "1 March 2026") in asks
    assert not [ask for ask, _, _ in asks if "Activity 2" in ask]


def test_they_report_back_day_by_day_and_always_on_the_review():
    many = tuple(replace(PAYING, id=f"i{n}", ends_on=date(2026, n, 1)) for n in range(1, 12))
    workshop = Workshop(title="T", review_on=date(2026, 12, 24))
    days = [row[0] for row in told("When we report back", workshop=workshop, activities=0, increments=many)]

    assert days == [*(f"1 {month} 2026" for month in MONTHS[:7]), "24 December 2026"]


def test_without_any_day_there_is_nothing_to_report_back_on():
    assert slide("When we report back", activities=1) is None
