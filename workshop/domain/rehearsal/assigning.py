"""Who decides, does and is asked at each task, by the rights that hold where it is."""

from collections.abc import Mapping, Sequence

import msgspec

from workshop.domain.facts.choices import Scheme, Side
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.rehearsal import Task
from workshop.domain.rights.matrix import effective
from workshop.domain.rights.roles import RoleWeight, deciding, weight, working
from workshop.domain.snapshot import Snapshot

People = tuple[ParticipantId, ...]

_STOPS: Mapping[Scheme, str] = {Scheme.RACI: "", Scheme.DACI: "", Scheme.RAPID: "A"}
"""The letters whose holders can stop a decision."""


class Cell(msgspec.Struct, frozen=True):
    """What holds for a task: `phase` is its own where that is refined, else the whole activity's, None.

    `agrees` are those beside who decides that can stop it, `asked` all who have a voice and no more.
    """

    activity: ActivityId | None = None
    phase: PhaseId | None = None
    decides: People = ()
    does: People = ()
    agrees: People = ()
    asked: People = ()
    sides: frozenset[Side] = frozenset()

    @property
    def at_work(self) -> frozenset[ParticipantId]:
        """Who decides or does."""
        return frozenset((*self.decides, *self.does))

    @property
    def side(self) -> Side | None:
        """The side that decides; None where nobody does, or people of several."""
        return next(iter(self.sides)) if len(self.sides) == 1 else None


def assigned(snapshot: Snapshot, tasks: Sequence[Task]) -> tuple[Cell, ...]:
    """The cell of each task; one without an activity that is there has an empty one."""
    known: dict[tuple[ActivityId | None, PhaseId | None], Cell] = {}
    for task in tasks:
        place = (task.activity, task.phase)
        if place not in known:
            activity = snapshot.activities.get(task.activity)
            known[place] = _cell(snapshot, activity.id, task.phase) if activity else Cell()
    return tuple(known[task.activity, task.phase] for task in tasks)


def _cell(snapshot: Snapshot, activity: ActivityId, phase: PhaseId | None) -> Cell:
    scheme = snapshot.workshop.scheme
    rights = effective(snapshot, activity, phase)

    def held(letters: str) -> People:
        return tuple(dict.fromkeys(right.participant for right in rights if right.role in letters))

    decides = held(deciding(scheme))
    voices = {right.role for right in rights if weight(scheme, right.role) is RoleWeight.VOICE}
    people = (snapshot.participants.get(person) for person in decides)
    return Cell(
        activity,
        rights[0].phase if rights else None,
        decides,
        held(working(scheme)),
        tuple(person for person in held(_STOPS[scheme]) if person not in decides),
        held("".join(voices)),
        frozenset(person.side for person in people if person is not None),
    )
