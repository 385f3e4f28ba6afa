"""What the page of the rehearsal does to the workshop: one action a gesture, told where it matters."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from PySide6.QtCore import QObject

from ui.steps.page import Page
from workshop.actions.fields import TaskFields, one
from workshop.actions.rights import deputies
from workshop.actions.steps import agreement, overlap_activities, ownership, rehearsal, review
from workshop.actions.steps.ownership import Place
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId, TaskId
from workshop.domain.facts.road_map import Cadence
from workshop.domain.findings import Finding
from workshop.domain.rehearsal.planned import Planned
from workshop.domain.rehearsal.times import first_day, last_day
from workshop.texts.rehearsing.places import task_name


class RehearsalWork(QObject):
    """Runs actions through the page's bridge."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._bridge = page, page.bridge

    def _title(self, task: TaskId) -> str:
        return task_name(self._bridge.texts, self._bridge.snapshot, task)

    def add(self, tasks: Sequence[Planned]) -> TaskId | None:
        """Add tasks; the last one that was added."""
        before = {each.id for each in self._bridge.snapshot.tasks}
        if not self._bridge.run(rehearsal.add_tasks, tasks=tasks):
            return None
        added = [each.id for each in self._bridge.snapshot.tasks if each.id not in before]
        return added[-1] if added else None

    def edit(self, task: TaskId, field: str, value: object) -> None:
        """Change one field of it."""
        self._bridge.run(rehearsal.edit_task, task=task, **one(TaskFields, field, value))

    def map(self, activities: Mapping[TaskId, ActivityId], phase: PhaseId | None = None) -> None:
        """Say which activity each belongs to, and in which phase."""
        self._bridge.run(rehearsal.map_tasks, activities=activities, phase=phase)

    def shift(self, task: TaskId, starts: int, ends: int) -> None:
        """Move its first and last day by so many days."""
        self._bridge.run(rehearsal.shift_task, task=task, starts=starts, ends=ends)

    def shift_behind(self, task: TaskId, other: TaskId) -> None:
        """Let it begin on the day after the other one ends, for as long as it runs now."""
        tasks = self._bridge.snapshot.tasks
        first, last = first_day(tasks[task]), last_day(tasks[other])
        if first is not None and last is not None:
            by = (last + timedelta(days=1) - first).days
            self.shift(task, by, by)

    def move(self, task: TaskId, by: int) -> None:
        """Put it so many places further in the list, where there is such a place."""
        ids = [each.id for each in self._bridge.snapshot.tasks]
        to = ids.index(task) + by
        if 0 <= to < len(ids):
            after = to + 1 if by > 0 else to
            before = ids[after] if after < len(ids) else None
            self._bridge.run(rehearsal.move_task, task=task, before=before)

    def remove(self, task: TaskId) -> None:
        """Take it away."""
        title = self._title(task)
        if self._bridge.run(rehearsal.remove_tasks, tasks=[task]):
            self._page.notice.emit(self.tr("“{title}” was removed.").format(title=title))

    # -- what findings ask for

    def shortlist(self, activity: ActivityId) -> None:
        """Put the activity on the shortlist."""
        self._bridge.run(overlap_activities.set_shortlisted, activities=[activity], shortlisted=True)

    def give_role(
        self, activity: ActivityId, person: ParticipantId, letter: str, phase: PhaseId | None
    ) -> None:
        """Give somebody a role, or take it away again."""
        place = Place(activity, person)
        self._bridge.run(ownership.assign_right, places=[place], role=letter, phase=phase, add=True)

    def name_deputy(self, person: ParticipantId, deputy: ParticipantId) -> None:
        """Let somebody stand in for a person in all that is theirs."""
        self._bridge.run(deputies.name_deputy, participant=person, deputy=deputy)

    def add_meeting(self, cadence: Cadence) -> bool:
        """Agree on a meeting; whether it was taken."""
        changes = self._bridge.run(agreement.take_cadences, cadences=[cadence])
        if changes:
            words = self.tr("“{title}” is part of the working agreement.")
            self._page.notice.emit(words.format(title=cadence.title))
        return changes is not None

    def accept(self, finding: Finding, reason: str) -> None:
        """Let a finding stand."""
        self._bridge.run(review.accept_finding, finding=finding, reason=reason)

    def reopen(self, finding: Finding) -> None:
        """Take that back."""
        self._bridge.run(review.reopen_finding, finding=finding)
