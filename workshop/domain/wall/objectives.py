"""What the room sees of the objectives: one between the aims that it serves, or both sides' aims."""

from collections.abc import Mapping
from datetime import date

import msgspec

from workshop.domain.facts.choices import Capacity, ObjectiveKind, Side, StepId
from workshop.domain.facts.ids import ObjectiveId
from workshop.domain.facts.objectives import Objective
from workshop.domain.listing.aims import AIMS, KIND_OF, of_kind
from workshop.domain.listing.silent_round import counts, is_open
from workshop.domain.snapshot import Snapshot


class WritingRoom(msgspec.Struct, frozen=True):
    """A silent round: how many aims each side has written, and nothing of them."""

    written: Mapping[Side, int]


class AimsRoom(msgspec.Struct, frozen=True):
    """Both sides' aims before anything is shared; `readers` read out the other side's."""

    aims: Mapping[Side, tuple[str, ...]]
    readers: Mapping[Side, str]


class ObjectiveRoom(msgspec.Struct, frozen=True):
    """One shared objective with its place among all, and the aims of each side that it serves."""

    text: str
    measure: str
    target: str
    baseline: float | None
    unit: str
    due: date | None
    place: int
    total: int
    aims: Mapping[Side, tuple[str, ...]]


def objectives_room(
    snapshot: Snapshot, in_hand: ObjectiveId | None
) -> WritingRoom | AimsRoom | ObjectiveRoom | None:
    """The shared objective in hand, or one that serves what is; before there is any both sides' aims.

    None where there is neither. While the sides write unseen nothing shows but how many lines there are.
    """
    if is_open(snapshot, StepId.OBJECTIVES):
        return WritingRoom(counts(snapshot, StepId.OBJECTIVES))
    shared = of_kind(snapshot, ObjectiveKind.SHARED)
    if shared:
        near = (each for each in shared if in_hand in each.serves)
        shown = next((each for each in shared if each.id == in_hand), next(near, shared[0]))
        return _room(snapshot, shown, shared.index(shown) + 1, len(shared))
    aims = {side: tuple(each.text for each in of_kind(snapshot, KIND_OF[side])) for side in AIMS.values()}
    return AimsRoom(aims, _readers(snapshot)) if any(aims.values()) else None


def _room(snapshot: Snapshot, shown: Objective, place: int, total: int) -> ObjectiveRoom:
    return ObjectiveRoom(
        text=shown.text,
        measure=shown.measure,
        target=shown.target,
        baseline=shown.baseline,
        unit=shown.unit,
        due=shown.due,
        place=place,
        total=total,
        aims=_served(snapshot, shown),
    )


def _served(snapshot: Snapshot, objective: Objective) -> Mapping[Side, tuple[str, ...]]:
    return {
        side: tuple(each.text for each in of_kind(snapshot, kind) if each.id in objective.serves)
        for kind, side in AIMS.items()
    }


def _readers(snapshot: Snapshot) -> Mapping[Side, str]:
    """Who of each side reads out what the other wrote: its sponsor, where it has one."""
    found: dict[Side, str] = {}
    for person in snapshot.participants:
        if person.capacity is Capacity.SPONSOR and person.side in KIND_OF:
            found.setdefault(person.side, person.name)
    return found
