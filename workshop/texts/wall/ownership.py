"""The shortlist in words: who decides, or else how far the ballot has come; and what the letters mean."""

from collections.abc import Mapping

import msgspec

from workshop.domain.ballots.rounds import Stage
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.ownership import LettersRoom, Owned, OwnershipRoom
from workshop.domain.wall.people import Person
from workshop.domain.wall.wall import Wall
from workshop.texts import Texts
from workshop.texts.names import step_name
from workshop.texts.steps.meanings import Meaning, last_word, meanings

_STAGES: Mapping[Stage, str] = {
    Stage.NOT_STARTED: "open",
    Stage.VOTING: "voting",
    Stage.REVEALED: "not agreed yet",
    Stage.AGREED: "agreed",
    Stage.ESCALATED: "escalated",
}


class ListedActivity(msgspec.Struct, frozen=True):
    """An activity of the shortlist: those who decide, or else how far it has come."""

    number: int
    title: str
    deciders: tuple[Person, ...]
    status: str


class ListPicture(msgspec.Struct, frozen=True):
    """The shortlist; `in_hand` is the place of the activity that is talked about, or -1."""

    title: str
    sentence: str
    rows: tuple[ListedActivity, ...]
    in_hand: int


def list_picture(texts: Texts, _: Snapshot, wall: Wall, room: OwnershipRoom) -> ListPicture:
    """The shortlist, with how much of it has one who decides; agreed is only what has its reason too."""
    total = len(room.activities)
    sentence = texts.say("{owned} of {total} with an owner", owned=room.agreed, total=total)
    rows = tuple(_listed(texts, place, each) for place, each in enumerate(room.activities, 1))
    places = [place for place, each in enumerate(room.activities) if each.id == wall.in_hand]
    if not total:
        sentence = texts.say("Nothing on the shortlist yet")
    return ListPicture(step_name(texts, wall.step), sentence, rows, places[0] if places else -1)


def _listed(texts: Texts, number: int, owned: Owned) -> ListedActivity:
    status = "" if owned.deciders else texts.say(_STAGES[owned.stage])
    return ListedActivity(number, owned.title, owned.deciders, status)


class LettersPicture(msgspec.Struct, frozen=True):
    """The letters of the scheme, under who has the last word."""

    title: str
    sentence: str
    letters: tuple[Meaning, ...]


def letters_picture(texts: Texts, _: Snapshot, wall: Wall, room: LettersRoom) -> LettersPicture:
    """What each letter means here."""
    del room
    title = texts.say("What each letter means here")
    return LettersPicture(title, last_word(texts, wall.scheme), meanings(texts, wall.scheme))
