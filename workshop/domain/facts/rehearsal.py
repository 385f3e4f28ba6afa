"""Rehearsal: the test case's tasks, walked through the decision rights; and whether these are understood."""

from typing import ClassVar

from workshop.domain.fact import Count, DatedFact, Day, Fact, Line, Moment, People
from workshop.domain.facts.choices import Asks, StepId
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId, TaskId


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


class Reply(Fact, frozen=True, kw_only=True):
    """One participant's private answer to a situation drawn from the grid; None says nobody.

    Who `abstains` can't say. It is there until the reveal alone.
    """

    of_step: ClassVar[StepId | None] = StepId.REHEARSAL
    key_fields: ClassVar[tuple[str, ...]] = ("activity", "phase", "asks", "participant")
    group_field: ClassVar[str | None] = "activity"
    refs: ClassVar[dict[str, str]] = {
        "activity": "activities",
        "phase": "phases",
        "participant": "participants",
        "says": "participants",
    }

    activity: ActivityId
    phase: PhaseId | None = None
    asks: Asks = Asks.DECIDES
    participant: ParticipantId
    says: ParticipantId | None = None
    abstains: bool = False

    def __post_init__(self) -> None:
        if self.abstains and self.says is not None:
            raise ValueError("an answer that abstains names no one")

    def __repr__(self) -> str:
        """Who answered, never what: this ends up in reports of trouble."""
        return f"Reply(activity={self.activity!r}, participant={self.participant!r})"


class Held(DatedFact, frozen=True, kw_only=True):
    """What a reveal showed of a situation: how many of `count` people named whom the grid named."""

    of_step: ClassVar[StepId | None] = StepId.REHEARSAL
    key_fields: ClassVar[tuple[str, ...]] = ("activity", "phase", "asks", "expected")
    group_field: ClassVar[str | None] = "activity"
    refs: ClassVar[dict[str, str]] = {
        "activity": "activities",
        "phase": "phases",
        "expected": "participants",
    }

    activity: ActivityId
    phase: PhaseId | None = None
    asks: Asks = Asks.DECIDES
    expected: ParticipantId
    count: People = 1
    matched: Count = 0
    at: Moment
