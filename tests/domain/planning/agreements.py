"""A working agreement with all of its eight parts."""

from datetime import datetime

from tests.builders import person
from tests.domain.planning.plans import money
from workshop.domain.facts.choices import Capacity, CommitmentKind, Side
from workshop.domain.facts.road_map import Cadence, Commitment, EscalationStep, Principle

PEOPLE = (
    person(1, Side.MARKETING, Capacity.SPONSOR),
    person(2, Side.IT, Capacity.SPONSOR),
    person(3, Side.OTHER, Capacity.CONTRIBUTOR),
)


def principle(topic, **fields):
    return Principle(id=topic, **{"topic": topic, "text": "We hold to it.", **fields})


WHOLE = {
    "participants": PEOPLE,
    "cadences": (Cadence(id="c", who=("p1", "p2"), starts_at=datetime(2026, 2, 9, 9), every="weekly"),),
    "escalation_path": tuple(
        EscalationStep(rank=rank, participant=who) for rank, who in ((1, "p1"), (1, "p2"), (2, "p3"))
    ),
    "principles": (
        principle("One data strategy", owner="p2"),
        principle("Young technology", who=("p1",), limit=money(20_000), days=90),
        principle("Brand and experience"),
        principle("Security and stability"),
    ),
    "commitments": tuple(
        Commitment(id=f"{kind}-{side}", kind=kind, side=side, text="So we do.")
        for kind in CommitmentKind
        for side in (Side.MARKETING, Side.IT)
    ),
}


def without(topic, drop=None, change=None):
    """The agreement, but for the entry with this id, or with a changed one in its place."""
    kept = [each for each in WHOLE[topic] if drop is None or getattr(each, "id", "") != drop]
    return {**WHOLE, topic: (*kept, change) if change else tuple(kept if drop else ())}
