"""A workshop as it stands once both sides have signed it, without their pages."""

from datetime import UTC, date, datetime

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.facts.review import Revision, Signature
from workshop.domain.snapshot import Facts, Snapshot
from workshop.domain.standing import fingerprint_of

SEALED_AT = datetime(2026, 2, 5, 16, 30, tzinfo=UTC)
SEALED_ON = SEALED_AT.date()
TODAY = date(2026, 4, 7)
"""61 days later."""


def revision(room: Snapshot, number: int = 1, at: datetime = SEALED_AT) -> Revision:
    """The revision of this content, signed by both sides."""
    signatures = tuple(
        Signature(side=side, name=f"Who speaks for {side}", signed_at=at)
        for side in (Side.MARKETING, Side.IT)
    )
    return Revision(number=number, fingerprint=fingerprint_of(room), sealed_at=at, signatures=signatures)


def sealed(room: Snapshot, number: int = 1, at: datetime = SEALED_AT) -> Snapshot:
    """The same, sealed."""
    return msgspec.structs.replace(room, revisions=Facts.of((*room.revisions, revision(room, number, at))))
