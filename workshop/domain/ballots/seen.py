"""What the room has seen of votes and ratings, round by round, and what an edit would change of it.

What was revealed stays as it was: an edit that would count a revealed round otherwise comes with that round's
counts, and from then on those stand in place of its votes.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from workshop.domain.ballots.shown import shown_at
from workshop.domain.ballots.tallies import KINDS, Round, kept, rated, tallied
from workshop.domain.ballots.votes import may_vote
from workshop.domain.facts.choices import RevealKind, Side, TallyKind
from workshop.domain.facts.ownership import Tally
from workshop.domain.snapshot import Facts, Snapshot


def seen_rounds(snapshot: Snapshot, *kinds: RevealKind) -> dict[Round, tuple[Tally, ...]]:
    """The counts of each revealed round in which there are votes: those that were kept, or else fresh ones.

    No counts of a round: nothing of it may be shown.
    """
    return {
        place: kept(snapshot, *place) or _fresh(snapshot, place, votes)
        for place, votes in _cast(snapshot, *kinds)
    }


def shared_tallies(snapshot: Snapshot, *kinds: RevealKind) -> tuple[Tally, ...]:
    """What may leave the room: counts that stand for themselves, then those that are made of votes.

    Of these kinds alone, where any is named.
    """
    own = seen_rounds(snapshot, *kinds)
    kept_ones = [each for each in snapshot.tallies if not kinds or KINDS[each.kind] in kinds]
    stands = {(KINDS[each.kind], each.of, each.round) for each in kept_ones}
    fresh = (tally for place, tallies in own.items() if place not in stands for tally in tallies)
    return (*(each for each in kept_ones if each.count), *fresh)


def changed_rounds(before: Snapshot, after: Snapshot) -> Iterator[Tally]:
    """The counts, as they are before, of every revealed round that would be counted otherwise after.

    Where nothing of one was shown, a count of nothing says so. Votes for somebody who is gone go with them.
    """
    was, now = seen_rounds(before), seen_rounds(after)
    for place in {**was, **now}:
        if was.get(place) != now.get(place):
            stays = [each for each in was.get(place, ()) if _is_there(after, each)]
            yield from stays or (_nothing(place),)


def earlier_rounds(snapshot: Snapshot, kind: RevealKind, of: str) -> Iterator[Tally]:
    """The counts of what was revealed of an activity or statement before the round that is in hand.

    That is the last revealed one or, where people have given something since, the one that is still hidden.
    """
    own = sorted(place for place in seen_rounds(snapshot) if place[:2] == (kind, of))
    votes: Facts[Any] = snapshot.ballots if kind is RevealKind.BALLOT else snapshot.ratings
    is_open = any(shown_at(snapshot, kind, of, each.round) is None for each in votes.group(of))
    return kept_rounds(snapshot, *(own if is_open else own[:-1]))


def kept_rounds(snapshot: Snapshot, *places: Round) -> Iterator[Tally]:
    """The counts of these rounds, as `changed_rounds` gives them; none of a round without votes."""
    seen = seen_rounds(snapshot)
    for place in places:
        if place in seen:
            yield from seen[place] or (_nothing(place),)


def _is_there(snapshot: Snapshot, tally: Tally) -> bool:
    named = tally.value if tally.kind is TallyKind.BALLOT else None
    return named is None or named in snapshot.participants


def _nothing(place: Round) -> Tally:
    kind = TallyKind.BALLOT if place[0] is RevealKind.BALLOT else TallyKind.RATING
    return Tally(kind=kind, of=place[1], round=place[2], side=Side.BOTH, count=0)


def _fresh(snapshot: Snapshot, place: Round, votes: list[Any]) -> tuple[Tally, ...]:
    count = tallied if place[0] is RevealKind.BALLOT else rated
    return count(snapshot, votes, place[1], place[2])


def _cast(snapshot: Snapshot, *kinds: RevealKind) -> Iterator[tuple[Round, list[Any]]]:
    """The revealed rounds and the votes in them that count: ballots first, in the order of the lists."""
    found: Mapping[Round, list[Any]] = defaultdict(list)
    for ballot in snapshot.ballots if not kinds or RevealKind.BALLOT in kinds else ():
        found[RevealKind.BALLOT, ballot.activity, ballot.round].append(ballot)
    for rating in snapshot.ratings if not kinds or RevealKind.RATINGS in kinds else ():
        found[RevealKind.RATINGS, rating.statement, rating.round].append(rating)
    people = snapshot.participants
    for place, votes in found.items():
        counting = [each for each in votes if may_vote(people.get(each.participant))]
        if counting and shown_at(snapshot, *place) is not None:
            yield place, counting
