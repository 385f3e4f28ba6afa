"""The rolls of weights and of scores: who is asked what, and who has answered in the open round."""

from collections import defaultdict
from collections.abc import Iterable

import msgspec

from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import RevealKind
from workshop.domain.facts.ids import CandidateId, ParticipantId
from workshop.domain.facts.set_up import Participant
from workshop.domain.private.roll import Roll
from workshop.domain.ranking.giving import open_round
from workshop.domain.snapshot import Snapshot


class Given(msgspec.Struct, frozen=True):
    """Who has answered all that is asked in a round, who some of it, and who nothing yet."""

    kind: RevealKind
    round: int
    done: tuple[ParticipantId, ...]
    begun: tuple[ParticipantId, ...]
    none: tuple[ParticipantId, ...]

    @property
    def people(self) -> int:
        """How many are asked."""
        return len(self.done) + len(self.begun) + len(self.none)

    @property
    def missing(self) -> tuple[ParticipantId, ...]:
        """Everybody of whom something is missing."""
        return (*self.begun, *self.none)


def weights_roll(snapshot: Snapshot, people: Iterable[Participant]) -> Roll[RevealKind]:
    """The roll of weights, one question to each person.

    Somebody has answered whose points are there for every criterion, 0 or not, and who gave any at all.
    """
    number, wanted = open_round(snapshot, RevealKind.WEIGHTS), {each.id for each in snapshot.criteria}
    points: dict[ParticipantId, dict[str, float]] = defaultdict(dict)
    for weight in snapshot.weights:
        if weight.participant is not None and weight.round == number:
            points[weight.participant][weight.criterion] = weight.points
    given = {who for who, own in points.items() if own.keys() >= wanted and any(own.values())}
    answered = frozenset((who, RevealKind.WEIGHTS) for who in given)
    return Roll(tuple(person.id for person in people), (RevealKind.WEIGHTS,), answered)


def scores_roll(snapshot: Snapshot, people: Iterable[Participant]) -> Roll[CandidateId]:
    """The roll of scores, a question for each campaign.

    Somebody has answered who gave it any score: what they can't judge they leave blank.
    """
    number = open_round(snapshot, RevealKind.SCORES)
    answered = frozenset(
        (score.participant, score.candidate)
        for score in snapshot.scores
        if score.participant is not None and score.round == number
    )
    campaigns = tuple(candidate.id for candidate in snapshot.candidates)
    return Roll(tuple(person.id for person in people), campaigns, answered)


def given(snapshot: Snapshot, kind: RevealKind) -> Given:
    """How far the open round of weights, or of scores, has come."""
    people = entitled(snapshot)
    roll: Roll[RevealKind] | Roll[CandidateId]
    roll = weights_roll(snapshot, people) if kind is RevealKind.WEIGHTS else scores_roll(snapshot, people)
    some = _gave_some(snapshot, kind)
    waiting = set(roll.waiting)
    return Given(
        kind,
        open_round(snapshot, kind),
        tuple(each for each in roll.people if each not in waiting),
        tuple(each for each in roll.people if each in waiting and each in some),
        tuple(each for each in roll.people if each in waiting and each not in some),
    )


def _gave_some(snapshot: Snapshot, kind: RevealKind) -> set[ParticipantId | None]:
    number = open_round(snapshot, kind)
    if kind is RevealKind.SCORES:
        return {each.participant for each in snapshot.scores if each.round == number}
    return {each.participant for each in snapshot.weights if each.round == number and each.points > 0}
