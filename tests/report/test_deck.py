"""The slides' words: whose they are, where there is no company too."""

import msgspec
import pytest

from tests.builders import build
from tests.domain.perceiving.rooms import room
from workshop.domain.facts.choices import Side, StatementKind
from workshop.domain.facts.set_up import Workshop
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.report.deck.deck import deck
from workshop.report.source import Source
from workshop.texts import Texts


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

    assert stand_notes(msgspec.structs.replace(then, **both)) == [
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
