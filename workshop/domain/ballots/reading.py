"""What a revealed ballot comes to, in one of eight words, and how each side leans.

Source of the words: PRODUCT.md, "Ownership". Their exact meaning: docs/rules.md.
"""

from collections.abc import Mapping

import msgspec

from workshop.domain.ballots.votes import Counted, counted
from workshop.domain.facts.choices import Choice, Side
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.snapshot import Snapshot

SIDES = (Side.MARKETING, Side.IT)
_OTHER = {Side.MARKETING: Side.IT, Side.IT: Side.MARKETING}
_A_CAMP = 2
"""Fewer votes than this are a single opinion, not a camp."""
_CAMP_PART = 3
"""A camp has at least one of so many parts of its side's votes."""
_CAMPS = 2


class Reading(Choice):
    """What the votes come to."""

    AGREED = "agreed"
    DOUBLE_CLAIMED = "double-claimed"
    HOT_POTATO = "hot-potato"
    ORPHAN = "orphan"
    UNKNOWN = "unknown"
    TWO_CAMPS = "two-camps"
    SPREAD = "spread"
    TOO_FEW = "too-few"


class Lean(msgspec.Struct, frozen=True):
    """Whom more than half of a side propose (None: nobody), and how many of how many."""

    proposes: ParticipantId | None
    votes: int
    total: int


class Read(msgspec.Struct, frozen=True):
    """A revealed round in words' terms: `leans` holds the sides that have a majority, `camps` those in two.

    `proposes` is whom most agree on, where they do; `unanimous`: every proposal is the same. Who can't say
    makes none and counts in no majority; where nobody proposes anything the reading is `unknown`, and where
    so few voted that it would be known who said what, `too-few`.
    """

    counted: Counted
    reading: Reading
    proposes: ParticipantId | None
    unanimous: bool
    leans: Mapping[Side, Lean]
    camps: tuple[Side, ...]


def read(snapshot: Snapshot, activity: ActivityId, number: int | None = None) -> Read | None:
    """Read a revealed round, by default the last one; None where nothing is revealed."""
    found = counted(snapshot, activity, number)
    return _read(snapshot, found) if found else None


def _read(snapshot: Snapshot, found: Counted) -> Read:
    groups = {side: votes for side in SIDES if (votes := found.of(side))}
    everybody = {each.proposes: each.total for each in found.proposals}
    leans = {side: lean for side, votes in groups.items() if (lean := _lean(votes))}
    camps = tuple(side for side, votes in groups.items() if _in_two_camps(votes))
    heard = list(leans.values()) if groups else [lean for lean in [_lean(everybody)] if lean]
    agreed = len(heard) == max(len(groups), 1) and len({lean.proposes for lean in heard}) == 1
    whom = heard[0].proposes if agreed else None
    nobody = everybody.get(None, 0) * 2 > found.total
    if not found.total and not found.abstentions:
        reading = Reading.TOO_FEW
    elif not found.total:
        reading = Reading.UNKNOWN
    elif nobody or (agreed and whom is None):
        reading = Reading.ORPHAN
    elif agreed:
        reading = Reading.AGREED
    elif all(_names(snapshot, groups.get(side, {}), side) for side in SIDES):
        reading = Reading.DOUBLE_CLAIMED
    elif all(_names(snapshot, groups.get(side, {}), _OTHER[side]) for side in SIDES):
        reading = Reading.HOT_POTATO
    else:
        reading = Reading.TWO_CAMPS if camps else Reading.SPREAD
    whom = whom if reading is Reading.AGREED else None
    return Read(found, reading, whom, len(everybody) == 1, leans, camps)


def _lean(votes: Mapping[ParticipantId | None, int]) -> Lean | None:
    """What more than half of the votes propose."""
    total = sum(votes.values())
    return next((Lean(whom, count, total) for whom, count in votes.items() if count * 2 > total), None)


def _in_two_camps(votes: Mapping[ParticipantId | None, int]) -> bool:
    """Whether exactly two proposals have at least two votes and a third of the side's each."""
    total = sum(votes.values())
    camps = [count for count in votes.values() if count >= _A_CAMP and count * _CAMP_PART >= total]
    return len(camps) == _CAMPS


def _names(snapshot: Snapshot, votes: Mapping[ParticipantId | None, int], side: Side) -> bool:
    """Whether more than half of the votes propose people of this side."""
    named = 0
    for whom, count in votes.items():
        person = snapshot.participants.get(whom)
        named += count if person is not None and person.side is side else 0
    return named * 2 > sum(votes.values())
