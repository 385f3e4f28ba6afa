"""What a finding asks for, done from the page: each act of `beside.mending` opens or does its thing."""

from PySide6.QtCore import QObject

from ui.steps.rehearsal.asking.deputy import DeputySheet
from ui.steps.rehearsal.asking.meeting import MeetingSheet
from ui.steps.rehearsal.beside.mending import Mend
from ui.steps.rehearsal.gestures import RehearsalGestures
from ui.steps.rehearsal.stage import Stage
from ui.steps.rehearsal.work import RehearsalWork
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import TaskId
from workshop.domain.findings import Finding, Subject
from workshop.domain.rehearsal.times import first_day
from workshop.texts.rehearsing.places import task_name


class Mending(QObject):
    """Works on what the finding names."""

    def __init__(self, page: Stage, does: RehearsalGestures, work: RehearsalWork) -> None:
        super().__init__(page)
        self._page, self._does, self._work = page, does, work

    def mend(self, mend: Mend, finding: Finding) -> None:
        """Do what the button of a finding says."""
        task = self._task_of(finding)
        if task is not None:
            self._does.choose(task)
        {
            Mend.MAP: self._does.map,
            Mend.ROLES: self._does.change_roles,
            Mend.SHOW: self._page.take_focus,
            Mend.SHORTLIST: lambda: self._shortlist(finding),
            Mend.DEPUTY: lambda: self._name_deputy(finding),
            Mend.BEHIND: lambda: self._start_behind(finding),
            Mend.MEETING: lambda: self._add_meeting(finding),
            Mend.ADD: lambda: self._does.new(finding.subject.phase),
            Mend.ABOVE: lambda: self._go_to_limit(finding),
        }[mend]()

    def _task_of(self, finding: Finding) -> TaskId | None:
        """The task that it stands at, or of several the last one: that can move the easiest."""
        return finding.subject.task or next(iter(reversed(finding.tasks)), None)

    def _shortlist(self, finding: Finding) -> None:
        if finding.subject.activity is not None:
            self._work.shortlist(finding.subject.activity)

    def _name_deputy(self, finding: Finding) -> None:
        page, person = self._page, finding.subject.participants[0]
        sheet = DeputySheet(page, page.looks, page.bridge.snapshot, person)
        sheet.named.connect(lambda deputy: self._work.name_deputy(person, deputy))
        sheet.open()

    def _start_behind(self, finding: Finding) -> None:
        earlier, later = finding.tasks
        self._work.shift_behind(later, earlier)

    def _add_meeting(self, finding: Finding) -> None:
        """With all who decide or do either task, on the day that the one begins that takes it over."""
        page = self._page
        one, other = finding.tasks
        who = page.walk.cells[one].at_work | page.walk.cells[other].at_work
        title = task_name(page.bridge.texts, page.bridge.snapshot, other)
        proposed = self.tr("Hand-over of “{title}”").format(title=title)
        first = first_day(page.walk.by_id[one])
        agree = self._work.add_meeting
        MeetingSheet(page, page.looks, page.bridge.snapshot, who, first, proposed, agree).open()

    def _go_to_limit(self, finding: Finding) -> None:
        where = Subject(finding.subject.activity, finding.subject.phase)
        self._page.asked_for.emit(StepId.OWNERSHIP, where)
