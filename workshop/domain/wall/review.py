"""The charter on the wall: the page in hand as it will print, who signed it, the moment of a signature."""

from datetime import date

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.people import sponsors
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import Standing, State, standing


class CharterPlace(msgspec.Struct, frozen=True):
    """Where the facilitator reads: a page, counted from 0, of so many; or where somebody has just signed."""

    page: int
    pages: int
    just_signed: bool = False


class SignedName(msgspec.Struct, frozen=True):
    """Who signed for which side, and on which day."""

    name: str
    side: Side
    on: date


class CharterRoom(msgspec.Struct, frozen=True):
    """A page of the charter, and how the charter stands; a signature that is void is none.

    `missing` are the names of those who are to sign yet. Sealed, it has a day and its fingerprint.
    """

    standing: State
    number: int
    page: int
    pages: int
    signed: tuple[SignedName, ...] = ()
    missing: tuple[str, ...] = ()
    sealed_on: date | None = None
    fingerprint: str = ""


class SignedRoom(msgspec.Struct, frozen=True):
    """The moment after a signature: the same, and no page."""

    charter: CharterRoom


def charter_room(snapshot: Snapshot, place: CharterPlace) -> CharterRoom | SignedRoom:
    """The page that is read; after a signature, who has signed."""
    stands = standing(snapshot)
    own = stands.revision.signatures if stands.revision and stands.is_frozen else ()
    signed = tuple(SignedName(each.name, each.side, each.signed_at.date()) for each in own)
    is_final = stands.state is State.FINAL and stands.revision is not None
    sealed_at = stands.revision.sealed_at if is_final and stands.revision else None
    room = CharterRoom(
        standing=stands.state,
        number=stands.number,
        page=place.page,
        pages=place.pages,
        signed=signed,
        missing=_missing(snapshot, stands),
        sealed_on=sealed_at.date() if sealed_at else None,
        fingerprint=stands.revision.fingerprint if is_final and stands.revision else "",
    )
    return SignedRoom(room) if place.just_signed and signed else room


def _missing(snapshot: Snapshot, stands: Standing) -> tuple[str, ...]:
    found = sponsors(snapshot.participants)
    return tuple(found[side].name for side in stands.to_sign if side in found)
