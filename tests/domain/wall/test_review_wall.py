"""The charter on the wall, the moment of a signature, and what shows between the work."""

from datetime import UTC, date, datetime

import msgspec

from tests.builders import activity, person, snapshot
from workshop.domain.facts.choices import Capacity, Side, StepId
from workshop.domain.facts.notebook import Note
from workshop.domain.facts.review import Revision, Signature
from workshop.domain.facts.set_up import Workshop
from workshop.domain.standing import State, fingerprint_of
from workshop.domain.wall.review import CharterPlace, CharterRoom, SignedRoom
from workshop.domain.wall.wall import Between, BetweenRoom, Pause, StepRoom, wall
from workshop.texts import Texts
from workshop.texts.wall.wall import picture

AT = datetime(2026, 2, 5, 16, 30, tzinfo=UTC)
PEOPLE = (
    person(1, Side.MARKETING, Capacity.SPONSOR, name="Ines Okafor"),
    person(2, Side.IT, Capacity.SPONSOR, name="Marcus Lindqvist"),
)
OWN = Workshop(title="Who decides what", company="Hollis & Vane", place="Zürich", review_on=date(2026, 9, 3))


def room(*sides, **fields):
    """The workshop, signed for these sides as it is."""
    made = snapshot(workshop=OWN, participants=PEOPLE, activities=(activity(1),), **fields)
    names = {Side.MARKETING: "Ines Okafor", Side.IT: "Marcus Lindqvist"}
    signed = tuple(Signature(side=side, name=names[side], signed_at=AT) for side in sides)
    sealed = {"sealed_at": AT} if len(sides) == 2 else {}
    own = Revision(number=1, fingerprint=fingerprint_of(made), signatures=signed, **sealed)
    return snapshot(
        workshop=OWN,
        participants=PEOPLE,
        activities=(activity(1),),
        revisions=(own,) if sides else (),
        **fields,
    )


def shown(made, *place):
    return wall(made, StepId.REVIEW, CharterPlace(*place)).room


def test_the_page_that_is_read_shows_with_how_the_charter_stands():
    assert shown(room(), 2, 21) == CharterRoom(
        State.DRAFT, 1, 2, 21, missing=("Ines Okafor", "Marcus Lindqvist")
    )
    assert isinstance(shown(room(), 0, 0), StepRoom)
    said = picture(Texts(), room(), wall(room(), StepId.REVIEW, CharterPlace(2, 21)))
    assert (said.title, said.place, said.code) == ("Can we both sign this?", "Page 3 of 21", ())


def test_after_a_signature_it_says_who_signed_and_who_signs_next():
    made = room(Side.IT)
    seen = wall(made, StepId.REVIEW, CharterPlace(0, 21, just_signed=True))
    assert isinstance(seen.room, SignedRoom)
    said = picture(Texts(), made, seen)
    assert said.title == "One side has signed." and "Ines Okafor signs the same pages" in said.sentence
    assert [(each.name, each.side) for each in said.signers] == [("Marcus Lindqvist", Side.IT)]


def test_a_sealed_charter_says_so_with_its_day_and_fingerprint():
    made = room(Side.MARKETING, Side.IT)
    said = picture(Texts(), made, wall(made, StepId.REVIEW, CharterPlace(0, 21)))
    assert (said.title, said.sentence) == ("Signed and sealed.", "Revision 1, sealed on 5 February 2026")
    assert "".join(said.code) == fingerprint_of(made)


def test_between_the_work_it_shows_nothing_of_any_step():
    made = room(notes=(Note(id="n", text="Kanarienvogel"),))
    until = datetime(2026, 2, 5, 10, 45, tzinfo=UTC)
    pauses = [Pause(Between.WELCOME), Pause(Between.BREAK, until), Pause(Between.CLOSING)]
    walls = [wall(made, StepId.OWNERSHIP, "a1", pause=each) for each in pauses]
    assert all(isinstance(each.room, BetweenRoom) for each in walls)
    assert b"Kanarienvogel" not in msgspec.json.encode([each.room for each in walls])
    welcome, pause, closing = (picture(Texts(), made, each) for each in walls)
    assert (welcome.title, welcome.sentence) == ("Who decides what", "Hollis & Vane · Zürich")
    assert (pause.title, pause.sentence) == ("Break", "We go on at 10:45.")
    assert closing.lines == ("We look at it again on 3 September 2026.",)
