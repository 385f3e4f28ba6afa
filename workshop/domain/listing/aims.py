"""Aims and what serves them: who is served by an objective, and which aims none serves."""

from collections.abc import Mapping

from workshop.domain.facts.choices import ObjectiveKind, Side
from workshop.domain.facts.ids import ObjectiveId
from workshop.domain.facts.objectives import Objective, Tension
from workshop.domain.snapshot import Snapshot

AIMS: Mapping[ObjectiveKind, Side] = {ObjectiveKind.MARKETING: Side.MARKETING, ObjectiveKind.IT: Side.IT}
"""The kinds of objectives that are one side's own."""
KIND_OF: Mapping[Side, ObjectiveKind] = {side: kind for kind, side in AIMS.items()}
SERVED = (*AIMS, ObjectiveKind.COMPANY)
"""What a shared objective can serve."""


def of_kind(snapshot: Snapshot, kind: ObjectiveKind) -> tuple[Objective, ...]:
    """All objectives of a kind, in their order; their places are what they are numbered by."""
    return tuple(each for each in snapshot.objectives if each.kind is kind)


def shared_by_aim(snapshot: Snapshot) -> Mapping[ObjectiveId, tuple[Objective, ...]]:
    """The shared objectives that serve each aim or goal, in order; what none serves is left out."""
    found: dict[ObjectiveId, list[Objective]] = {}
    for objective in of_kind(snapshot, ObjectiveKind.SHARED):
        for aim in dict.fromkeys(objective.serves):
            found.setdefault(aim, []).append(objective)
    return {aim: tuple(objectives) for aim, objectives in found.items()}


def unserved(snapshot: Snapshot) -> tuple[Objective, ...]:
    """The aims of either side that no shared objective serves."""
    served = shared_by_aim(snapshot)
    return tuple(each for each in snapshot.objectives if each.kind in AIMS and each.id not in served)


def served_sides(snapshot: Snapshot, objective: Objective) -> frozenset[Side]:
    """The sides of which an objective serves an aim."""
    aims = (snapshot.objectives.get(each) for each in objective.serves)
    return frozenset(AIMS[aim.kind] for aim in aims if aim is not None and aim.kind in AIMS)


def tensions_of(snapshot: Snapshot, aim: ObjectiveId) -> tuple[Tension, ...]:
    """The pairs in which an aim pulls against another."""
    return tuple(each for each in snapshot.tensions if aim in each.aims)
