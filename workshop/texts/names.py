"""What the product's closed lists are called on screen, in messages and in documents."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from workshop.domain.facts.choices import Capacity, Choice, Scheme, Severity, Side, StepId
from workshop.texts import Texts

if TYPE_CHECKING:
    from workshop.domain.facts.set_up import TimeBox
    from workshop.domain.snapshot import Snapshot

_STEPS: Mapping[Choice, str] = {
    StepId.SET_UP: "Set up",
    StepId.OBJECTIVES: "Objectives",
    StepId.WHERE_WE_STAND: "Where we stand",
    StepId.PORTFOLIOS: "Portfolios",
    StepId.OVERLAP_ACTIVITIES: "Overlap activities",
    StepId.OWNERSHIP: "Ownership",
    StepId.TEST_CASE: "Test case",
    StepId.REHEARSAL: "Rehearsal",
    StepId.ROAD_MAP: "Road map",
    StepId.REVIEW: "Review, sign-off",
    StepId.EXPORT: "Export",
    StepId.FOLLOW_UP: "Follow-up",
}

_CAPACITIES: Mapping[Choice, str] = {
    Capacity.SPONSOR: "Sponsor",
    Capacity.DECIDER: "Decision maker",
    Capacity.CONTRIBUTOR: "Contributor",
    Capacity.OBSERVER: "Observer",
    Capacity.FACILITATOR: "Facilitator",
    Capacity.ABSENT: "Absent",
}

_SEVERITIES: Mapping[Choice, str] = {
    Severity.BLOCKING: "Blocking",
    Severity.WARNING: "Warning",
    Severity.NOTE: "Note",
}

_ROLES: Mapping[Scheme, Mapping[str, str]] = {
    Scheme.RACI: {"R": "Responsible", "A": "Accountable", "C": "Consulted", "I": "Informed"},
    Scheme.DACI: {"D": "Driver", "A": "Approver", "C": "Contributor", "I": "Informed"},
    Scheme.RAPID: {"R": "Recommend", "A": "Agree", "P": "Perform", "I": "Input", "D": "Decide"},
}


def step_name(texts: Texts, step: StepId) -> str:
    """The step as the rail and the agenda call it."""
    return texts.say(_STEPS[step])


def box_name(texts: Texts, box: "TimeBox") -> str:
    """What the agenda calls a box of time: its title, or else its step."""
    if box.title:
        return box.title
    return step_name(texts, box.step) if box.step else texts.say("Break")


def capacity_name(texts: Texts, capacity: Capacity) -> str:
    """In what capacity somebody takes part."""
    return texts.say(_CAPACITIES[capacity])


def severity_name(texts: Texts, severity: Severity) -> str:
    """How much a finding matters."""
    return texts.say(_SEVERITIES[severity])


def role_name(texts: Texts, scheme: Scheme, letter: str) -> str:
    """What a role letter stands for; a letter that the scheme lacks stands for itself."""
    name = _ROLES[scheme].get(letter)
    return texts.say(name) if name else letter


def side_label(texts: Texts, snapshot: "Snapshot", side: Side) -> str:
    """What a side is called in this workshop."""
    labels = snapshot.workshop.sides
    if side is Side.MARKETING:
        return labels.marketing or texts.say("Marketing")
    if side is Side.IT:
        return labels.it or texts.say("IT")
    return texts.say("Both sides") if side is Side.BOTH else texts.say("Others")


def candidate_title(snapshot: "Snapshot", candidate: str) -> str:
    """The campaign's title, or its id where it has none."""
    found = snapshot.candidates.get(candidate)
    return (found.title if found else "") or candidate


def criterion_name(snapshot: "Snapshot", criterion: str) -> str:
    """The criterion's name, or its id where it has none."""
    found = snapshot.criteria.get(criterion)
    return (found.name if found else "") or criterion
