"""What the rules read: which kinds of facts, and which of those are about one activity alone."""

from collections.abc import Mapping, Set

from workshop.domain.changes import Changes
from workshop.domain.document import KINDS
from workshop.domain.fact import Fact
from workshop.domain.facts.follow_up import Expectation
from workshop.domain.facts.objectives import Objective, Tension
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import (
    Acceptance,
    Ballot,
    Consent,
    Deputy,
    Escalation,
    Phase,
    Reason,
    Reveal,
    Right,
    Tally,
    Term,
)
from workshop.domain.facts.portfolios import Gap
from workshop.domain.facts.rehearsal import Held, Task
from workshop.domain.facts.road_map import Cadence, Commitment, EscalationStep, Increment, Principle
from workshop.domain.facts.set_up import Limits, Participant, TimeBox, Workshop
from workshop.domain.facts.test_case import Candidate, TestCase

_OF_ONE: Mapping[type[Fact], str] = {
    Activity: "id",
    Right: "activity",
    Reason: "activity",
    Ballot: "activity",
    Escalation: "activity",
    Term: "activity",
    Held: "activity",
    Acceptance: "activity",
    Reveal: "of",
    Consent: "of",
}
"""Facts about one activity (or, some, about all), and the key field that says which."""
_OF_ALL: Set[type[Fact]] = frozenset({Workshop, Limits, Participant, Phase, Tally, Consent})

_OF_OBJECTIVES: Set[type[Fact]] = frozenset({Objective, Tension})
_OF_ROAD_MAP: Set[type[Fact]] = frozenset(
    (
        *(Increment, Cadence, EscalationStep, Principle, Commitment, Gap, Expectation),
        *(Workshop, Participant, Phase, Activity, Right, Term),
    )
)
_OF_REHEARSAL: Set[type[Fact]] = frozenset(
    (
        *(Task, Activity, Phase, Right, Term, Participant, Deputy, Workshop, Limits),
        *(Cadence, Candidate, TestCase),
    )
)
_OF_STEPS: Set[type[Fact]] = _OF_OBJECTIVES | _OF_REHEARSAL | _OF_ROAD_MAP | {TimeBox, Acceptance}
"""What the rules about the entries of other steps read; the agenda says which steps are in."""

FINDINGS: Set[type[Fact]] = _OF_ALL | _OF_ONE.keys() | _OF_STEPS
"""The kinds of facts that findings follow from: a change of any other can't change one."""


def steps_touched(changes: Changes) -> bool:
    """Whether the rules about the entries of other steps may find something else now."""
    return any(KINDS[topic] in _OF_STEPS for topic in changes.topics)


def activities_touched(changes: Changes) -> Set[object] | None:
    """The activities of which the rules may find something else now; None where it may be any of them.

    A None among them is the shortlist as a whole: a finding about that was accepted, or taken up again.
    """
    touched: set[object] = set()
    for topic, change in changes.topics.items():
        kind = KINDS[topic]
        if kind in _OF_ALL:
            return None
        if kind in _OF_ONE:
            place = kind.key_fields.index(_OF_ONE[kind])
            named = {key[place] for key in (*change.gone, *(row.fact.key for row in change.now))}
            if kind in (Reveal, Consent) and None in named:
                return None
            touched |= named
    return touched
