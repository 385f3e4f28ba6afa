"""What every fact of the data format shares: frozen, strict about unknown keys, known by its key."""

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, ClassVar, TypeAlias

import msgspec

LINE_LENGTH = 500
"""Longest title or name, in characters."""
PROSE_LENGTH = 20_000
"""Longest free text, in characters."""
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2999, 12, 31)
"""Days that a fact can name; nearer to the ends of the calendar no time zone and no week can be reckoned."""
ENGLISH = "en"
"""The language of a workshop that names none that is one."""
DIGITS = 20
"""Most digits of an amount."""

_IN_YEARS = {"pattern": "^(19|2[0-9])[0-9]{2}-"}

Line: TypeAlias = Annotated[str, msgspec.Meta(max_length=LINE_LENGTH)]
Prose: TypeAlias = Annotated[str, msgspec.Meta(max_length=PROSE_LENGTH)]
_TAG = r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$(?!\n)"
Language: TypeAlias = Annotated[str, msgspec.Meta(pattern=_TAG, max_length=35)]
"""A language tag as BCP 47 has it."""
Day: TypeAlias = Annotated[date, msgspec.Meta(extra_json_schema=_IN_YEARS)]
Start: TypeAlias = Annotated[datetime, msgspec.Meta(extra_json_schema=_IN_YEARS)]
"""A day and a time; without an offset it is the room's own."""
Moment: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True, extra_json_schema=_IN_YEARS)]
FivePoint: TypeAlias = Annotated[float, msgspec.Meta(ge=1, le=5)]
ScaleEnd: TypeAlias = Annotated[float, msgspec.Meta(ge=-1_000_000, le=1_000_000)]
Quantity: TypeAlias = Annotated[float, msgspec.Meta(ge=-1e15, le=1e15)]
"""What is measured; from here on a float holds no longer every whole number."""
Clock: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$(?!\n)")]
"""A time of day in the room, as "09:30"."""
Count: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
People: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
Stage: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=1_000)]
Round: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=1_000)]

Key: TypeAlias = tuple[object, ...]
"""The values of a fact's key fields, in their order."""


def is_language(text: str) -> bool:
    """Whether this is a language tag."""
    return len(text) <= 35 and re.search(_TAG, text) is not None


class Fact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One entry of one list of the data format.

    `key_fields` make it unique in its list; `group_field` is the field by which lists of it are
    looked up; `refs` says which list an id in a field belongs to. `of_step` is the step (a StepId)
    whose facts these are, None for the notebook's, which belong to all; every kind says it. `added` are
    fields that came to the format later: they are written only where they say something, so that content
    which was signed before keeps its fingerprint.
    """

    of_step: ClassVar[str | None]
    key_fields: ClassVar[tuple[str, ...]] = ("id",)
    group_field: ClassVar[str | None] = None
    refs: ClassVar[dict[str, str]] = {}
    added: ClassVar[frozenset[str]] = frozenset()

    @property
    def key(self) -> Key:
        """What tells it from every other fact of its list."""
        return tuple(getattr(self, name) for name in self.key_fields)


class DatedFact(Fact, frozen=True, kw_only=True):
    """A fact that names days; each of them is one that can be reckoned with."""

    def __post_init__(self) -> None:
        see_that_days_are_near(self)


def see_that_days_are_near(struct: msgspec.Struct) -> None:
    """Raises ValueError, which names the field, where a day lies outside of FIRST_DAY and LAST_DAY.

    msgspec has no bounds for dates; a struct calls this when it is made, however it is.
    """
    for name in struct.__struct_fields__:
        value = getattr(struct, name)
        if isinstance(value, date) and not FIRST_DAY.year <= value.year <= LAST_DAY.year:
            raise ValueError(f"`{name}` is a day from {FIRST_DAY} to {LAST_DAY}")


class Money(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An amount in one currency; the amount keeps the digits it was written with."""

    amount: Annotated[Decimal, msgspec.Meta(extra_json_schema={"maxLength": 2 * DIGITS + 5})]
    currency: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}$(?!\n)")] = "EUR"

    def __post_init__(self) -> None:
        if not is_amount(self.amount):
            raise ValueError("an amount is a number of at most twenty digits")


def is_amount(number: Decimal) -> bool:
    """Whether an amount of money can be this: twenty digits at most, before the point and in all."""
    small = number.is_finite() and abs(number.adjusted()) <= DIGITS
    return small and len(number.as_tuple().digits) <= DIGITS
