"""The charter on the wall in words: how it stands, who signed and when, and by what it is known again."""

from collections.abc import Mapping

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State
from workshop.domain.wall.review import CharterRoom, SignedRoom
from workshop.domain.wall.wall import Wall
from workshop.texts import Texts
from workshop.texts.charter_trouble import state_text
from workshop.texts.formats import day

_TITLES: Mapping[State, str] = {
    State.WAITING: "One side has signed.",
    State.VOID: "It was changed: both sign again.",
    State.FINAL: "Signed and sealed.",
}
_GROUP = 8
"""So many digits of a fingerprint stand together."""


class SignerLine(msgspec.Struct, frozen=True):
    """Who signed, and when."""

    name: str
    side: Side
    words: str


class CharterPicture(msgspec.Struct, frozen=True):
    """A page, with how the charter stands beside it; `place` says which page, `code` is the fingerprint."""

    title: str
    sentence: str
    place: str
    signers: tuple[SignerLine, ...]
    code_name: str
    code: tuple[str, ...]


class SignedPicture(msgspec.Struct, frozen=True):
    """Who has signed, in big type, and nothing beside it."""

    title: str
    sentence: str
    signers: tuple[SignerLine, ...]
    code_name: str
    code: tuple[str, ...]


def charter_picture(texts: Texts, _: Snapshot, wall: Wall, room: CharterRoom) -> CharterPicture:
    """A page of the charter, and how it stands."""
    del wall
    title = texts.say(_TITLES.get(room.standing, "Can we both sign this?"))
    place = texts.say("Page {page} of {pages}", page=room.page + 1, pages=room.pages)
    return CharterPicture(title, _sentence(texts, room), place, _signers(texts, room), *_code(texts, room))


def signed_picture(texts: Texts, _: Snapshot, wall: Wall, room: SignedRoom) -> SignedPicture:
    """The moment after a signature."""
    del wall
    charter = room.charter
    title = texts.say(_TITLES.get(charter.standing, "One side has signed."))
    return SignedPicture(title, _sentence(texts, charter), _signers(texts, charter), *_code(texts, charter))


def _sentence(texts: Texts, room: CharterRoom) -> str:
    if room.sealed_on is not None:
        return texts.say("Revision {n}, sealed on {day}", n=room.number, day=day(texts, room.sealed_on))
    if room.signed and room.missing:
        return texts.say("Revision {n}. {name} signs the same pages.", n=room.number, name=room.missing[0])
    return state_text(texts, room.standing, room.number)


def _signers(texts: Texts, room: CharterRoom) -> tuple[SignerLine, ...]:
    return tuple(
        SignerLine(each.name, each.side, texts.say("Signed on {day}", day=day(texts, each.on)))
        for each in room.signed
    )


def _code(texts: Texts, room: CharterRoom) -> tuple[str, tuple[str, ...]]:
    """What the fingerprint is called, and its digits in groups; nothing where there is none."""
    groups = tuple(room.fingerprint[at : at + _GROUP] for at in range(0, len(room.fingerprint), _GROUP))
    return (texts.say("Fingerprint") if groups else "", groups)
