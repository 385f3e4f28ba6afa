"""What would tell whose a vote or rating is changes no byte of any document, no word and no picture."""

from datetime import UTC, datetime

import msgspec
import pytest

from tests.ballot_box import IT, MARKETING, balloted, room, shown, sides, votes
from tests.exports.test_nothing_private import SHARED, timeless
from tests.unpacking import unpacked
from workshop.domain.ballots.reading import read
from workshop.domain.facts.choices import RevealKind, Side
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.set_up import Participant
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.domain.shareable import shareable
from workshop.domain.wall.wall import wall
from workshop.texts import Texts
from workshop.texts.steps.readings import reading_text
from workshop.texts.wall.wall import picture

AT = datetime(2026, 2, 4, 15, tzinfo=UTC)
LEGAL = Participant(id="r1", name="Ro R1", side=Side.OTHER)
REVEALS = (*shown(), Reveal(kind=RevealKind.RATINGS, of="s1", at=AT))
DOCUMENTS = [*(suffix for suffix in SHARED if suffix != ".ics"), "shareable"]


def rated(values):
    """What people rate the one statement, None for who can't say."""
    return tuple(Rating(statement="s1", participant=who, value=value) for who, value in values.items())


def made(ballots, values):
    people = (*room(), LEGAL)
    statements = (Statement(id="s1", text="We trust each other"),)
    lists = {"statements": statements, "ratings": rated(values), "reveals": REVEALS}
    return balloted(*ballots, participants=people, **lists)


HOT_POTATO = sides("i1 i1 i1 i1", "m1 m1 m1 m1")
EVEN = dict(zip((*MARKETING[:4], *IT), (1, 2, 3, 4, 5, 4, 3, 2), strict=True))
FEW_OF_IT = dict.fromkeys(MARKETING, 4) | dict.fromkeys(IT[:2], 2)
CANT_SAY = dict.fromkeys(IT[1:], None)

ALIKE = {
    "one third person votes otherwise": (
        made((*HOT_POTATO, *votes("r1:i1")), EVEN | {"r1": 1}),
        made((*HOT_POTATO, *votes("r1:m2")), EVEN | {"r1": 5}),
    ),
    "two of one side swap": (
        made(sides("m1 m2 m1 -", "i1 i1 i2 ?"), EVEN),
        made(sides("m2 m1 - m1", "? i1 i2 i1"), EVEN | {"m1": 2, "m2": 1}),
    ),
    "one of either side swap where one is small": (
        made(sides("m1 m1 m1 m1 i1", "i1 m1"), FEW_OF_IT),
        made(sides("m1 m1 m1 m1 m1", "i1 i1"), FEW_OF_IT | {"m1": 2, "i1": 4}),
    ),
    "of a small side who can't say": (
        made(sides("m1 m1 m1 m1 ?", "i1 ? m1"), EVEN | {"i2": None, "i3": None, "i4": None}),
        made(
            sides("m1 m1 m1 m1 m1", "i1 ? ?"), EVEN | {"i1": 1, "i2": None, "i3": None, "i4": None, "m1": 5}
        ),
    ),
    "two in all": (
        made(sides("m1", "i1"), {"m1": 1, "i1": 5}),
        made(sides("m1", "m1"), {"m1": 4, "i1": 4}),
    ),
}


@pytest.mark.parametrize("kind", DOCUMENTS)
@pytest.mark.parametrize("pair", ALIKE.values(), ids=ALIKE.keys())
def test_no_document_tells_rooms_apart_that_differ_in_what_is_hidden(export, kind, pair):
    one, other = (
        [msgspec.json.encode(shareable(each))]
        if kind == "shareable"
        else timeless(export(each.document, kind))
        for each in pair
    )
    assert one == other


@pytest.mark.parametrize("pair", ALIKE.values(), ids=ALIKE.keys())
def test_neither_window_nor_wall_tells_them_apart(pair):
    told = [reading_text(Texts(), each, read(each, "a1")) for each in pair]
    drawn = [picture(Texts(), each, wall(each, "ownership", "a1")) for each in pair]
    assert told[0] == told[1] and drawn[0] == drawn[1]


def test_one_rating_of_a_side_is_never_a_mean_of_its_own(export):
    """Of three people of IT two can't say."""
    values = dict.fromkeys(MARKETING[:3], 4) | {"i1": 1, "i2": None, "i3": None}
    document = made(HOT_POTATO, values).document
    said = export(document, ".md").decode()
    assert "IT 1.0" not in said and "Everybody 3.3 (4 people" in said


def test_those_of_neither_side_are_called_others_where_they_are_a_group(export):
    third = tuple(Participant(id=f"r{n}", name=f"Ro R{n}", side=Side.BOTH) for n in (1, 2, 3))
    box = (*HOT_POTATO, *votes("r1:m1 r2:m1 r3:m1"))
    values = dict.fromkeys((*MARKETING[:4], *IT), 4) | {"r1": 2, "r2": 2, "r3": 2}
    given = made(box, values).document
    document = msgspec.structs.replace(given, participants=(*room(), *third))
    assert "Others 2.0" in export(document, ".md").decode()
    assert b"Others" in b"".join(unpacked(export(document, ".xlsx")))
