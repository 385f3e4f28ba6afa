"""What makes a rehearsal hard to read: rings of tasks, dates that run backwards, or none at all."""

from collections.abc import Iterator

import msgspec

from workshop.domain.facts.choices import Choice
from workshop.domain.facts.ids import TaskId
from workshop.domain.rehearsal.succession import rings
from workshop.domain.rehearsal.times import first_day, runs_backwards
from workshop.domain.snapshot import Snapshot


class TroubleKind(Choice):
    """What is the matter with a task, or with several together."""

    RING = "ring"
    BACKWARDS = "backwards"
    UNDATED = "undated"


class Trouble(msgspec.Struct, frozen=True):
    """One thing that was read as well as it can be, and should be mended; no rule of the rehearsal."""

    kind: TroubleKind
    tasks: tuple[TaskId, ...]


def troubles(snapshot: Snapshot) -> Iterator[Trouble]:
    """Each ring of tasks, each task that ends before it starts, and all together that have no date."""
    tasks = snapshot.tasks.in_order
    for ring in rings(tasks):
        yield Trouble(TroubleKind.RING, ring)
    for task in tasks:
        if runs_backwards(task):
            yield Trouble(TroubleKind.BACKWARDS, (task.id,))
    undated = tuple(task.id for task in tasks if first_day(task) is None)
    if undated:
        yield Trouble(TroubleKind.UNDATED, undated)
