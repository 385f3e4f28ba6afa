"""Which groups of voters may be told apart, so that nobody's single answer can be worked out.

Who is of no side (`both` and `other`) is the rest, one group whatever it is called. Of a group with fewer
than `small_side` people everybody in the room would know who said what.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TypeVar

from workshop.domain.facts.choices import Choice, ConsentKind, Side, StepId
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.snapshot import Snapshot

T = TypeVar("T")
SIDES = (Side.MARKETING, Side.IT)


def has_consent(snapshot: Snapshot, step: StepId) -> bool:
    """Whether the room agreed on record to see small sides by themselves in all of this step."""
    return (ConsentKind.SMALL_SIDE, step, None) in snapshot.consents


class ConsentState(Choice):
    """Whether the room has to agree before groups are told apart."""

    NOT_NEEDED = "not-needed"
    WANTED = "wanted"
    GIVEN = "given"


def consent_wanted(is_small: bool, is_given: bool) -> ConsentState:
    """How it stands with the room's consent to what is small, or isn't."""
    if not is_small:
        return ConsentState.NOT_NEEDED
    return ConsentState.GIVEN if is_given else ConsentState.WANTED


def gives_away(snapshot: Snapshot, given: Collection[ParticipantId]) -> bool:
    """Whether a side of those who gave something, or all of them, are so few that each would be known."""
    sides = [snapshot.participants[each].side for each in given]
    small = snapshot.limits.small_side
    return len(sides) < small or any(0 < sides.count(side) < small for side in SIDES)


def groups_of_votes(
    by_side: Mapping[Side, Sequence[T]], says: Callable[[T], bool], small: int, agreed: bool
) -> dict[Side, Sequence[T]]:
    """The votes that may be counted, by whom they are counted for.

    `says` tells a value from "can't say", which makes no group larger. A side below `small` without consent
    leaves both as one, under `both`; a rest below `small` is withheld, and so is a whole below it.
    """
    own, rest = _parted(by_side)

    def size(votes: Sequence[T]) -> int:
        return sum(map(says, votes)) or len(votes)

    if not own:
        return {Side.BOTH: rest} if rest and (agreed or size(rest) >= small) else {}
    if agreed or all(size(votes) >= small for votes in own.values()):
        return {**own, Side.BOTH: rest} if rest and size(rest) >= small else own
    whole = [vote for votes in own.values() for vote in votes]
    return {Side.BOTH: whole} if size(whole) >= small else {}


def groups_of_values(
    by_side: Mapping[Side, Sequence[T]], small: int, agreed: bool
) -> dict[Side, Sequence[T]]:
    """The weights or scores of one cell of which a mean may be shown.

    Both sides and the rest apart, where each is large enough (a side also where the room agreed); else all
    as one under `both`; nothing where all together are below `small`.
    """
    own, rest = _parted(by_side)
    if (agreed or all(len(given) >= small for given in own.values())) and (not rest or len(rest) >= small):
        return {**own, Side.BOTH: rest} if rest else own
    whole = [*(value for given in own.values() for value in given), *rest]
    return {Side.BOTH: whole} if agreed or len(whole) >= small else {}


def _parted(by_side: Mapping[Side, Sequence[T]]) -> tuple[dict[Side, Sequence[T]], list[T]]:
    """What each side gave, where it gave anything, and what the rest gave."""
    own = {side: by_side[side] for side in SIDES if by_side.get(side)}
    return own, [each for side in (Side.BOTH, Side.OTHER) for each in by_side.get(side, ())]
