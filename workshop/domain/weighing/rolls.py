"""The rolls of weights and of scores: who is asked what, and who has answered in the open round."""

from collections import defaultdict
from collections.abc import Collection, Iterable

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
    def gave(self) -> tuple[ParticipantId, ...]:
        """Everybody who gave anything."""
        return (*self.done, *self.begun)

    @property
    def is_complete(self) -> bool:
        """Whether somebody has answered and of nobody anything is missing."""
        return bool(self.done) and not self.missing

    @property
    def missing(self) -> tuple[ParticipantId, ...]:
        """Everybody of whom something is missing."""
        return (*self.begun, *self.none)


def weights_roll(
    snapshot: Snapshot, people: Iterable[Participant], number: int | None = None
) -> Roll[RevealKind]:
    """The roll of weights in a round, by default the open one; one question to each person.

    Somebody has answered whose points are there for every criterion, 0 or not, and who gave any at all.
    """
    points = _points(snapshot, open_round(snapshot, RevealKind.WEIGHTS) if number is None else number)
    wanted = {each.id for each in snapshot.criteria}
    given = {who for who, own in points.items() if own.keys() >= wanted and any(own.values())}
    answered = frozenset((who, RevealKind.WEIGHTS) for who in given)
    return Roll(tuple(person.id for person in people), (RevealKind.WEIGHTS,), answered)


def scores_roll(
    snapshot: Snapshot, people: Iterable[Participant], number: int | None = None
) -> Roll[CandidateId]:
    """The roll of scores in a round, by default the open one; a question for each campaign.

    Somebody has answered who gave it any score: what they can't judge they leave blank.
    """
    number = open_round(snapshot, RevealKind.SCORES) if number is None else number
    answered = {(each.participant, each.candidate) for each in snapshot.scores if each.round == number}
    told = frozenset((who, campaign) for who, campaign in answered if who is not None)
    campaigns = tuple(candidate.id for candidate in snapshot.candidates)
    return Roll(tuple(person.id for person in people), campaigns, told)


def given(snapshot: Snapshot, kind: RevealKind) -> Given:
    """How far the open round of weights, or of scores, has come."""
    people, number = entitled(snapshot), open_round(snapshot, kind)
    roll: Roll[RevealKind] | Roll[CandidateId]
    if kind is RevealKind.WEIGHTS:
        roll = weights_roll(snapshot, people, number)
        some = {who for who, own in _points(snapshot, number).items() if any(own.values())}
    else:
        roll = scores_roll(snapshot, people, number)
        some = {who for who, _ in roll.answered}
    return given_of(kind, number, roll.people, some, roll.waiting)


def given_of(
    kind: RevealKind,
    number: int,
    people: Iterable[ParticipantId],
    some: Collection[ParticipantId | None],
    waiting: Collection[ParticipantId],
) -> Given:
    """Of these people, who of a round gave all, who `some` of it while more of theirs is waited for."""
    asked, missing = tuple(people), set(waiting)
    return Given(
        kind,
        number,
        tuple(each for each in asked if each not in missing),
        tuple(each for each in asked if each in missing and each in some),
        tuple(each for each in asked if each in missing and each not in some),
    )


def _points(snapshot: Snapshot, number: int) -> dict[ParticipantId, dict[str, float]]:
    """What each person gave each criterion in a round."""
    points: dict[ParticipantId, dict[str, float]] = defaultdict(dict)
    for weight in snapshot.weights:
        if weight.participant is not None and weight.round == number:
            points[weight.participant][weight.criterion] = weight.points
    return points
