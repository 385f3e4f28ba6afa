"""Rehearsal: the test case's tasks, walked through the decision rights."""

from typing import ClassVar

from workshop.domain.fact import DatedFact, Day, Line
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ActivityId, PhaseId, TaskId


class Task(DatedFact, frozen=True, kw_only=True):
    """A piece of the test case's work; `after` names the tasks that come before it.

    `question` is what the room is asked where the task is taken over; empty: a question of the app's.
    """

    of_step: ClassVar[StepId | None] = StepId.REHEARSAL
    refs: ClassVar[dict[str, str]] = {"activity": "activities", "phase": "phases", "after": "tasks"}
    added: ClassVar[frozenset[str]] = frozenset({"question"})

    id: TaskId
    title: Line = ""
    activity: ActivityId | None = None
    phase: PhaseId | None = None
    starts_on: Day | None = None
    ends_on: Day | None = None
    after: tuple[TaskId, ...] = ()
    question: Line = ""
