"""What every fact of the data format shares: frozen, strict about unknown keys, known by its key."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, ClassVar, TypeAlias

import msgspec

LINE_LENGTH = 500
"""Longest title or name, in characters."""
PROSE_LENGTH = 20_000
"""Longest free text, in characters."""

Line: TypeAlias = Annotated[str, msgspec.Meta(max_length=LINE_LENGTH)]
Prose: TypeAlias = Annotated[str, msgspec.Meta(max_length=PROSE_LENGTH)]
Moment: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True)]
FivePoint: TypeAlias = Annotated[float, msgspec.Meta(ge=1, le=5)]
ScaleEnd: TypeAlias = Annotated[float, msgspec.Meta(ge=-1_000_000, le=1_000_000)]
Count: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
People: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
Round: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=1_000)]

Key: TypeAlias = tuple[object, ...]
"""The values of a fact's key fields, in their order."""


class Fact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One entry of one list of the data format.

    `key_fields` make it unique in its list; `group_field` is the field by which lists of it are
    looked up; `refs` says which list an id in a field belongs to.
    """

    key_fields: ClassVar[tuple[str, ...]] = ("id",)
    group_field: ClassVar[str | None] = None
    refs: ClassVar[dict[str, str]] = {}

    @property
    def key(self) -> Key:
        return tuple(getattr(self, name) for name in self.key_fields)


class Money(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An amount in one currency; the amount keeps the digits it was written with."""

    amount: Decimal
    currency: Annotated[str, msgspec.Meta(pattern="^[A-Z]{3}$")] = "EUR"

    def __post_init__(self) -> None:
        if not self.amount.is_finite() or abs(self.amount.adjusted()) > 20:
            raise ValueError("an amount is a number of at most twenty digits")
