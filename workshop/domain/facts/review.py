"""Review and sign-off: reservations before the signatures, and the revisions already signed."""

from typing import Annotated, ClassVar

import msgspec

from workshop.domain.fact import DatedFact, Fact, Line, Moment, Prose, see_that_days_are_near
from workshop.domain.facts.choices import Side, StepId

MOST_REVISIONS = 1_000_000
"""Highest number of a charter."""


class Reservation(Fact, frozen=True, kw_only=True):
    """What a side signs with a reservation about; printed above the signatures."""

    of_step: ClassVar[StepId | None] = StepId.REVIEW
    key_fields: ClassVar[tuple[str, ...]] = ("side", "section", "text")

    side: Side
    section: Line = ""
    text: Prose = ""


class Signature(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who signed for a side, and when."""

    side: Side
    name: Line
    signed_at: Moment

    def __post_init__(self) -> None:
        see_that_days_are_near(self)


class Revision(DatedFact, frozen=True, kw_only=True):
    """A frozen state of the charter; `fingerprint` is the SHA-256 of its shareable content, in hex."""

    of_step: ClassVar[StepId | None] = StepId.REVIEW
    key_fields: ClassVar[tuple[str, ...]] = ("number",)

    number: Annotated[int, msgspec.Meta(ge=1, le=MOST_REVISIONS)]
    fingerprint: Line = ""
    sealed_at: Moment | None = None
    signatures: tuple[Signature, ...] = ()

    @property
    def is_dated_back(self) -> bool:
        """Whether the last signature says that it was given before the one that it was given after."""
        return len(self.signatures) > 1 and self.signatures[-1].signed_at < self.signatures[-2].signed_at

    @property
    def is_open(self) -> bool:
        """Whether one side has signed and the other hasn't yet."""
        return self.sealed_at is None and bool(self.signatures)


class Frozen(msgspec.Struct, frozen=True, kw_only=True):
    """The charter of a revision as it was signed: its bytes and their SHA-256 in hex.

    `certificates` are the SHA-256 of what each side signed with. Part of the file, not of the data format.
    """

    number: int
    pdf: bytes
    sha256: str
    certificates: dict[Side, str]
