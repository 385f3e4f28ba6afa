"""The ballot on one activity on the wall: who has voted, and after the reveal a mark a vote."""

from collections.abc import Mapping
from datetime import date

import msgspec

from workshop.domain.ballots import rounds
from workshop.domain.ballots.counts import side_counts
from workshop.domain.ballots.reading import Read, read
from workshop.domain.ballots.rounds import Shift, Stage, shifts, stage
from workshop.domain.ballots.votes import SideCount, votes_counted
from workshop.domain.facts.choices import RevealKind, Side
from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.ownership import Escalation
from workshop.domain.noting.noted import agreed_id
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.domain.wall.people import Person, deciders, person


class Row(msgspec.Struct, frozen=True):
    """One who was proposed (None: nobody), and a mark a vote: by side, or all under `both`."""

    proposes: Person | None
    marks: Mapping[Side, int]


class BallotRoom(msgspec.Struct, frozen=True):
    """The ballot on one activity: counts of who has voted, and after the reveal the votes per side.

    `round` and `sides` are of the round that is open, or of the one that was revealed; while a round is open
    nothing of earlier ones shows. `abstained`: how many can't say, by side like the rows' marks.
    `texts.steps.ballots` words the reading from `read`. `is_answered`: who decides is whom it proposes, or
    was agreed on since: on a row that had an owner a ballot says first what it came to.
    """

    title: str
    stage: Stage
    round: int
    sides: tuple[SideCount, ...]
    rows: tuple[Row, ...]
    read: Read | None
    shifts: tuple[Shift, ...]
    deciders: tuple[Person, ...]
    reason: str
    escalated_to: str
    due: date | None
    abstained: Mapping[Side, int] = {}
    is_answered: bool = True


def ballot_room(snapshot: Snapshot, activity: ActivityId) -> BallotRoom | None:
    """The ballot on an activity; None where the activity is gone."""
    fact = snapshot.activities.get(activity)
    if fact is None:
        return None
    now, found = stage(snapshot, activity), read(snapshot, activity)
    hidden = now in (Stage.NOT_STARTED, Stage.VOTING) or found is None
    progress = votes_counted(snapshot, activity)
    reason = snapshot.reasons.get(activity, None, None)
    escalation = snapshot.escalations.get(activity, None)
    return BallotRoom(
        title=fact.title,
        stage=now,
        round=progress.round if hidden or found is None else found.counted.round,
        sides=progress.sides if hidden or found is None else side_counts(snapshot, found.counted),
        rows=() if hidden else _rows(snapshot, found),
        read=None if hidden else found,
        shifts=() if hidden else shifts(snapshot, activity),
        deciders=deciders(snapshot, activity),
        reason=reason.text if reason else "",
        escalated_to=_addressee(snapshot, escalation) if escalation else "",
        due=escalation.due if escalation else None,
        abstained={} if hidden or found is None else found.counted.abstained,
        is_answered=hidden or found is None or _is_answered(snapshot, activity, found),
    )


def _is_answered(snapshot: Snapshot, activity: ActivityId, found: Read) -> bool:
    if found.proposes in rounds.deciders(snapshot, activity):
        return True
    agreed = snapshot.decisions.get(agreed_id(activity))
    when = (snapshot.reveals.get(RevealKind.BALLOT, of, found.counted.round) for of in (activity, None))
    reveal = next(filter(None, when), None)
    return bool(agreed and agreed.at and reveal and agreed.at >= reveal.at)


def _addressee(snapshot: Snapshot, escalation: Escalation) -> str:
    """Who settles it: by name, then in words."""
    named = snapshot.participants.get(escalation.to_person)
    return ", ".join(filter(None, [short_name(named.name) if named else "", escalation.to]))


def _rows(snapshot: Snapshot, found: Read | None) -> tuple[Row, ...]:
    proposals = found.counted.proposals if found else ()
    return tuple(
        Row(None if each.proposes is None else person(snapshot, each.proposes), each.counts)
        for each in proposals
    )
