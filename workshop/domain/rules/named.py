"""The rules that compare who is named in a decision right with whom the room named in a ballot."""

from collections.abc import Iterator

from workshop.domain.ballots.named import most_named, most_named_by_side
from workshop.domain.facts.choices import Severity, Side
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.findings import Finding, Subject
from workshop.domain.holding.situations import Situation, grid_says
from workshop.domain.people import sponsors
from workshop.domain.rights.matrix import deciders, phases_to_check
from workshop.domain.snapshot import Snapshot

_SIDES = (Side.MARKETING, Side.IT)


def against_ballot(snapshot: Snapshot, activity: ActivityId) -> Iterator[Finding]:
    """Somebody decides, and in no phase it is the person most named in the last revealed round."""
    named = most_named(snapshot, activity)
    if named is None:  # of most activities: a file of thousands is checked when it opens
        return
    phases = phases_to_check(snapshot, activity)
    decides = {who for phase in phases for who in deciders(snapshot, activity, phase)}
    if decides and named not in decides:
        yield Finding("against-ballot", Severity.NOTE, Subject(activity, participants=(named,)))


def not_understood(snapshot: Snapshot, activity: ActivityId) -> Iterator[Finding]:
    """Not all who were asked in private named whom the grid names, and it names the same person still."""
    for held in snapshot.holds.group(activity):
        asked = Situation(activity, held.phase, held.asks)
        if held.matched < held.count and grid_says(snapshot, asked) == held.expected:
            params = {"count": held.count, "matched": held.matched}
            subject = Subject(activity, held.phase, (held.expected,))
            yield Finding("not-understood", Severity.NOTE, subject, params)


def tiebreaker_is_party(snapshot: Snapshot, activity: ActivityId) -> Iterator[Finding]:
    """A tiebreaker, or whom a difference goes to, is one of those who disagree.

    These are of each side the person it named most in the last revealed round, or without one its sponsor.
    """
    asked: dict[PhaseId | None, list[ParticipantId]] = {}
    for term in snapshot.terms.group(activity):
        if term.tiebreaker_person is not None:
            asked.setdefault(term.phase, []).append(term.tiebreaker_person)
    for escalation in snapshot.escalations.group(activity):
        if escalation.to_person is not None:
            asked.setdefault(escalation.phase, []).append(escalation.to_person)
    parties = _parties(snapshot, activity) if asked else frozenset()
    for phase, people in asked.items():
        found = tuple(dict.fromkeys(person for person in people if person in parties))
        if found:
            yield Finding("tiebreaker-is-party", Severity.WARNING, Subject(activity, phase, found))


def _parties(snapshot: Snapshot, activity: ActivityId) -> frozenset[ParticipantId]:
    speak = {side: person.id for side, person in sponsors(snapshot.participants).items() if side in _SIDES}
    return frozenset({**speak, **most_named_by_side(snapshot, activity)}.values())
