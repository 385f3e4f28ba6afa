"""Who has answered which situation, and what may be told of it; nothing here tells how somebody answered."""

from collections import defaultdict
from datetime import datetime

from workshop.domain.ballots.codes import mark_of, proposable
from workshop.domain.ballots.small_groups import groups_of_votes
from workshop.domain.ballots.votes import entitled, may_vote
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.rehearsal import Held, Reply
from workshop.domain.holding.situations import Situation, grid_says, situations
from workshop.domain.private.roll import Roll
from workshop.domain.snapshot import Snapshot


def replies(snapshot: Snapshot, situation: Situation) -> tuple[Reply, ...]:
    """The answers to a situation that count."""
    given = snapshot.replies.group(situation.activity)
    return tuple(
        each
        for each in given
        if (each.phase, each.asks) == (situation.phase, situation.asks)
        and may_vote(snapshot.participants.get(each.participant))
    )


def holding_roll(snapshot: Snapshot) -> Roll[Situation]:
    """Everybody who votes is asked every situation."""
    drawn = situations(snapshot)
    answered = {(each.participant, asked) for asked in drawn for each in replies(snapshot, asked)}
    return Roll(tuple(person.id for person in entitled(snapshot)), drawn, frozenset(answered))


def situations_mark(snapshot: Snapshot) -> str:
    """Four signs that are on each sheet: one with other situations, or other people's codes, has others."""
    drawn = (f"{each.activity} {each.phase} {each.asks}" for each in situations(snapshot))
    return mark_of((*(person.id for person in proposable(snapshot)), "holding", *drawn))


def answered(snapshot: Snapshot) -> tuple[ParticipantId, ...]:
    """Who has answered any of them, in the workshop's order."""
    roll = holding_roll(snapshot)
    gave = {who for who, _ in roll.answered}
    return tuple(each for each in roll.people if each in gave)


def held(snapshot: Snapshot, situation: Situation, at: datetime) -> Held | None:
    """How many answered as the grid says, sides never told apart; None where so few would be known by it."""
    says = grid_says(snapshot, situation)
    by_side: dict[Side, list[Reply]] = defaultdict(list)
    for each in replies(snapshot, situation):
        by_side[snapshot.participants[each.participant].side].append(each)
    groups = groups_of_votes(by_side, _is_value, snapshot.limits.small_side, agreed=False)
    counted = [each for group in groups.values() for each in group]
    if says is None or not counted or sum(map(_is_value, counted)) < snapshot.limits.small_side:
        return None
    return Held(
        activity=situation.activity,
        phase=situation.phase,
        asks=situation.asks,
        expected=says,
        count=len(counted),
        matched=sum(each.says == says for each in counted),
        at=at,
    )


def _is_value(reply: Reply) -> bool:
    return not reply.abstains
