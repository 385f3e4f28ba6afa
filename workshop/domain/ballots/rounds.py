"""How far a ballot has come, and what is different in a later round."""

import msgspec

from workshop.domain.ballots.counts import Counted, counted
from workshop.domain.ballots.votes import Answer, counting, entitled, is_shown, last_round, open_round, rounds
from workshop.domain.facts.choices import Choice, Side
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.ownership import Ballot
from workshop.domain.rights.matrix import phases_to_check
from workshop.domain.rights.roles import deciding
from workshop.domain.snapshot import Snapshot


class Stage(Choice):
    """How far the ballot on an activity has come."""

    NOT_STARTED = "not-started"
    VOTING = "voting"
    REVEALED = "revealed"
    AGREED = "agreed"
    ESCALATED = "escalated"


class Move(msgspec.Struct, frozen=True):
    """Who voted otherwise in a later round, and why, in their own words: for the facilitator alone."""

    participant: ParticipantId
    start: Answer
    to: Answer
    why: str


class Moves(msgspec.Struct, frozen=True):
    """What is different in a round for those who voted in either: for the facilitator alone."""

    start: int
    to: int
    moved: tuple[Move, ...]
    stayed: tuple[ParticipantId, ...]
    joined: tuple[ParticipantId, ...]
    left: tuple[ParticipantId, ...]


class Shift(msgspec.Struct, frozen=True):
    """How many proposed somebody (None: nobody), or couldn't say, in the earlier and in the later round."""

    proposes: ParticipantId | None
    before: int
    after: int
    abstains: bool = False


def stage(snapshot: Snapshot, activity: ActivityId) -> Stage:
    """How far the ballot has come; a vote in a new round opens it again."""
    if counting(snapshot, activity, open_round(snapshot, activity)):
        return Stage.VOTING
    if not last_round(snapshot, activity):
        return Stage.NOT_STARTED
    if deciders(snapshot, activity):
        return Stage.AGREED
    return Stage.ESCALATED if snapshot.escalations.group(activity) else Stage.REVEALED


def deciders(snapshot: Snapshot, activity: ActivityId) -> tuple[ParticipantId, ...]:
    """Who decides on the activity as a whole; where every phase is refined, who does in any of them.

    Somebody who decides in one phase alone settles no ballot on the activity.
    """
    letter = deciding(snapshot.workshop.scheme)
    whole = None in phases_to_check(snapshot, activity)
    rights = (each for each in snapshot.rights.group(activity) if each.role == letter)
    found = (each.participant for each in rights if each.phase is None or not whole)
    return tuple(dict.fromkeys(found))


def to_vote_on(snapshot: Snapshot) -> tuple[ActivityId, ...]:
    """What of the shortlist a ballot on all of it asks: not what was revealed and isn't voted on again."""
    asked = (Stage.NOT_STARTED, Stage.VOTING)
    return tuple(each.id for each in snapshot.shortlist if stage(snapshot, each.id) in asked)


def moves(snapshot: Snapshot, activity: ActivityId, number: int | None = None) -> Moves | None:
    """How people moved to a revealed round from the revealed one before it; None where there is none."""
    number = last_round(snapshot, activity) if number is None else number
    start = _round_before(snapshot, activity, number)
    if start is None:
        return None
    before = {each.participant: _answer(each) for each in counting(snapshot, activity, start)}
    again = counting(snapshot, activity, number)
    after = {each.participant: _answer(each) for each in again}
    why = {each.participant: each.comment for each in again}
    both = [person.id for person in entitled(snapshot) if person.id in before and person.id in after]
    moved = [each for each in both if before[each] != after[each]]
    return Moves(
        start,
        number,
        tuple(Move(each, before[each], after[each], why[each]) for each in moved),
        tuple(each for each in both if each not in moved),
        tuple(each for each in after if each not in before),
        tuple(each for each in before if each not in after),
    )


def shifts(snapshot: Snapshot, activity: ActivityId, number: int | None = None) -> tuple[Shift, ...]:
    """What became of each proposal's votes since the revealed round before, without saying whose they are.

    Only groups are compared that both rounds tell; nothing is where one of them tells none.
    """
    number = last_round(snapshot, activity) if number is None else number
    start = _round_before(snapshot, activity, number)
    before = counted(snapshot, activity, start) if start is not None else None
    after = counted(snapshot, activity, number)
    if before is None or after is None or not (before.is_told and after.is_told):
        return ()
    with_rest = all(each.is_split and each.voted(Side.BOTH) for each in (before, after))
    was, now = (_totals(each, with_rest) for each in (before, after))
    answers = sorted(dict.fromkeys([*now, *was]), key=lambda each: each.abstains)
    found = [Shift(each.proposes, was.get(each, 0), now.get(each, 0), each.abstains) for each in answers]
    return tuple(shift for shift in found if shift.before != shift.after)


def _totals(found: Counted, with_rest: bool) -> dict[Answer, int]:
    """How many of both sides, or of everybody, gave each answer."""
    named = {each.proposes: each.total for each in found.proposals} if with_rest else found.of_sides
    unsaid = found.abstentions if with_rest else found.unsaid_of_sides
    return {**{Answer(whom): count for whom, count in named.items()}, Answer(abstains=True): unsaid}


def _answer(ballot: Ballot) -> Answer:
    return Answer(ballot.proposes, ballot.abstains)


def _round_before(snapshot: Snapshot, activity: ActivityId, number: int) -> int | None:
    """The revealed round before a revealed one."""
    if not is_shown(snapshot, activity, number):
        return None
    known = (n for n in rounds(snapshot, activity) if n < number)
    return max((n for n in known if is_shown(snapshot, activity, n)), default=None)
