"""What a revealed ballot comes to, in one word, and how each side leans.

Source of the words: PRODUCT.md, "Ownership". Their exact meaning: docs/rules.md.
"""

from collections.abc import Mapping

import msgspec

from workshop.domain.ballots.counts import Counted, counted
from workshop.domain.ballots.small_groups import SIDES
from workshop.domain.ballots.votes import counting, entitled
from workshop.domain.facts.choices import Choice, Side
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.snapshot import Snapshot

Votes = Mapping[ParticipantId | None, int]
"""How many propose whom, or nobody."""

_A_CAMP = 2
"""Fewer votes than this are a single opinion, not a camp."""
_CAMP_PART = 3
"""A camp has at least one of so many parts of its side's votes."""
_CAMPS = 2


class Reading(Choice):
    """What the votes come to."""

    NOT_ENOUGH = "not-enough"
    ORPHAN = "orphan"
    AGREED = "agreed"
    MOST = "most"
    SIDE_AGREED = "side-agreed"
    DOUBLE_CLAIMED = "double-claimed"
    HOT_POTATO = "hot-potato"
    ONE_HAND_UP = "one-hand-up"
    UNKNOWN = "unknown"
    TWO_CAMPS = "two-camps"
    SPREAD = "spread"
    TOO_FEW = "too-few"


class Place(Choice):
    """Where more than half of a side's proposals point: to people of a side, to others, or to nobody."""

    MARKETING = "marketing"
    IT = "it"
    THIRD = "third"
    NOBODY = "nobody"


class Lean(msgspec.Struct, frozen=True):
    """Whom more than half of a side propose (None: nobody), and how many of how many."""

    proposes: ParticipantId | None
    votes: int
    total: int


class Read(msgspec.Struct, frozen=True):
    """A revealed round in words' terms, by side where those are told apart.

    `leans` holds the sides that have a majority, `places` where the sides put it, `camps` those in two.
    `silent`: the sides that can vote and propose neither somebody nor nobody. `said` of `entitled` did.
    `proposes` is whom both sides agree on, or most of the whole; `unanimous`: every proposal is the same. Who
    can't say makes none and counts in no majority, and who is of neither side is in no reading.
    """

    counted: Counted
    reading: Reading
    proposes: ParticipantId | None
    unanimous: bool
    leans: Mapping[Side, Lean]
    places: Mapping[Side, Place]
    camps: tuple[Side, ...]
    silent: tuple[Side, ...]
    said: int
    entitled: int


def read(snapshot: Snapshot, activity: ActivityId, number: int | None = None) -> Read | None:
    """Read a revealed round, by default the last one; None where nothing is revealed."""
    found = counted(snapshot, activity, number)
    return _read(snapshot, found) if found else None


def _read(snapshot: Snapshot, found: Counted) -> Read:
    groups = {side: votes for side in SIDES if (votes := found.of(side))}
    leans = {side: lean for side, votes in groups.items() if (lean := _lean(votes))}
    places = {side: place for side, votes in groups.items() if (place := _place(snapshot, votes))}
    camps = tuple(side for side, votes in groups.items() if _in_two_camps(votes))
    silent = _silent(snapshot, found)
    said = found.total + found.unshown
    can_vote = max(len(entitled(snapshot)), said + found.abstentions)
    heard = list(leans.values()) if groups else [lean for lean in [_lean(found.of_sides)] if lean]
    agreed = len(heard) == max(len(groups), 1) and len({lean.proposes for lean in heard}) == 1
    unanimous = len(found.proposals) == 1
    if not said and found.abstentions and found.abstentions * 2 >= can_vote:
        reading = Reading.UNKNOWN
    elif silent or said * 2 < can_vote:
        reading = Reading.NOT_ENOUGH
    elif not found.of_sides:
        reading = Reading.TOO_FEW
    elif not groups:
        reading = _of_the_whole(found.of_sides)
    else:
        reading = _of_the_sides(found.of_sides, agreed, leans, places, camps)
    whom = heard[0].proposes if agreed and reading in (Reading.AGREED, Reading.MOST) else None
    return Read(found, reading, whom, unanimous, leans, places, camps, silent, said, can_vote)


def _of_the_sides(
    votes: Votes,
    agreed: bool,
    leans: Mapping[Side, Lean],
    places: Mapping[Side, Place],
    camps: tuple[Side, ...],
) -> Reading:
    """The first that fits."""
    put = [places.get(side) for side in SIDES]
    hands = {lean.proposes is not None for lean in leans.values()}
    match put:
        case _ if _is_orphan(votes) or (agreed and Place.NOBODY in put):
            return Reading.ORPHAN
        case _ if agreed:
            return Reading.AGREED
        case [Place.MARKETING, Place.MARKETING] | [Place.IT, Place.IT]:
            return Reading.SIDE_AGREED
        case [Place.MARKETING, Place.IT]:
            return Reading.DOUBLE_CLAIMED
        case [Place.IT, Place.MARKETING]:
            return Reading.HOT_POTATO
        case _ if Place.NOBODY in put and True in hands:
            return Reading.ONE_HAND_UP
    return Reading.TWO_CAMPS if camps else Reading.SPREAD


def _of_the_whole(votes: Votes) -> Reading:
    """Where no side may be told apart: who is of one mind agrees, but most of a whole are no two sides."""
    if _is_orphan(votes):
        return Reading.ORPHAN
    if len(votes) == 1:
        return Reading.AGREED
    return Reading.MOST if _lean(votes) else Reading.SPREAD


def _is_orphan(votes: Votes) -> bool:
    return votes.get(None, 0) * 2 > sum(votes.values())


def _silent(snapshot: Snapshot, found: Counted) -> tuple[Side, ...]:
    """The sides with people who can vote and no proposal, also where the sides aren't told apart.

    There the votes say it; of counts of the whole that came without votes nobody knows.
    """
    people = {person.id: person.side for person in entitled(snapshot)}
    if found.is_split:
        heard = {side for side in SIDES if found.of(side)}
    else:
        votes = counting(snapshot, found.activity, found.round)
        heard = {people[each.participant] for each in votes if not each.abstains}
        if not heard and found.proposals:
            return ()
    return tuple(side for side in SIDES if side in people.values() and side not in heard)


def _lean(votes: Votes) -> Lean | None:
    """What more than half of the votes propose."""
    total = sum(votes.values())
    return next((Lean(whom, count, total) for whom, count in votes.items() if count * 2 > total), None)


def _in_two_camps(votes: Votes) -> bool:
    """Whether exactly two proposals have at least two votes and a third of the side's each."""
    total = sum(votes.values())
    camps = [count for count in votes.values() if count >= _A_CAMP and count * _CAMP_PART >= total]
    return len(camps) == _CAMPS


def _place(snapshot: Snapshot, votes: Votes) -> Place | None:
    """Where more than half of the votes point; None where no one place has so many."""
    counts = dict.fromkeys(Place, 0)
    for whom, count in votes.items():
        counts[_place_of(snapshot, whom)] += count
    total = sum(votes.values())
    return next((place for place, count in counts.items() if count * 2 > total), None)


def _place_of(snapshot: Snapshot, whom: ParticipantId | None) -> Place:
    if whom is None:
        return Place.NOBODY
    person = snapshot.participants.get(whom)
    return Place(person.side) if person is not None and person.side in SIDES else Place.THIRD
