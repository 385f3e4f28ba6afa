"""What the page of the rehearsal does, gesture by gesture: each takes what is in hand."""

from PySide6.QtCore import QObject

from ui.fields.clipboard import copied
from ui.steps.rehearsal.asking.picker import ActivityPicker
from ui.steps.rehearsal.asking.roles import RolesSheet
from ui.steps.rehearsal.beside.drawer import TASK
from ui.steps.rehearsal.chart.board import launch_of
from ui.steps.rehearsal.stage import Stage
from ui.steps.rehearsal.work import RehearsalWork
from workshop.domain.facts.ids import PhaseId, TaskId
from workshop.domain.facts.rehearsal import Task
from workshop.domain.rehearsal.planned import Planned
from workshop.domain.rehearsal.stations import Station
from workshop.imports.asking import Kind
from workshop.imports.clipboard.copied import Titles, read_titles
from workshop.imports.reading import heads_of
from workshop.texts.steps.starters import starter_tasks


class RehearsalGestures(QObject):
    """Works on the page's task in hand."""

    def __init__(self, page: Stage, work: RehearsalWork) -> None:
        super().__init__(page)
        self._page, self._work = page, work

    def _task(self) -> Task | None:
        return self._page.bridge.snapshot.tasks.get(self._page.hand.task)

    # -- walking

    def choose(self, task: TaskId) -> None:
        """Take a task in hand."""
        self._page.hand.task = task
        self._page.show_in_hand()
        self._page.lanes.bring_into_view()

    def step(self, by: int) -> None:
        self._page.lanes.step(by)

    def step_to(self, last: bool) -> None:
        self._page.lanes.step_to(last)

    def step_lane(self, by: int) -> None:
        self._page.lanes.step_lane(by)

    def walk(self, by: int, crossing: bool = False) -> None:
        """Go on to the next station, or the one before; say so where there is none."""
        page = self._page
        if not page.hand.stations:
            page.said.emit(self.tr("There is no hand-over yet: say which task comes after which."))
            return
        page.hand.step(by, crossing)
        page.show_in_hand()
        page.lanes.bring_into_view()
        page.lanes.setFocus()

    def walk_to(self, station: Station) -> None:
        """Walk on from this one."""
        self._page.hand.go_to(station)
        self._page.show_in_hand()
        self._page.lanes.bring_into_view()
        self._page.lanes.setFocus()

    def ask(self) -> None:
        """Type what the room is asked here."""
        self._page.bar.ask()

    def leave(self) -> None:
        """Walk no longer."""
        self._page.hand.leave()
        self._page.show_in_hand()

    # -- changing

    def shift(self, starts: int, ends: int) -> None:
        if (task := self._task()) is not None:
            if task.starts_on is None and task.ends_on is None:
                self._page.said.emit(self.tr("It has no dates yet: Enter opens it, to give it some."))
                return
            self._work.shift(task.id, starts, ends)

    def order(self, by: int) -> None:
        if (task := self._task()) is not None:
            self._work.move(task.id, by)

    def edit(self) -> None:
        """Write in the drawer."""
        self._page.beside.turn_to(TASK)
        self._page.drawer_wanted.emit()
        self._page.beside.details.title.setFocus()

    def edit_field(self, field: str, value: object) -> None:
        if (task := self._page.beside.details.task) is not None:
            self._work.edit(task, field, value)

    def remove(self) -> None:
        """Take it away; the one that comes to its place is in hand then."""
        task = self._task()
        if task is None:
            return
        listed = [each.id for each in self._page.walk.tasks]
        place = listed.index(task.id)
        self._work.remove(task.id)
        rest = [each.id for each in self._page.walk.tasks]
        if rest and task.id not in rest:
            self.choose(rest[min(place, len(rest) - 1)])

    # -- new ones

    def new(self, phase: PhaseId | None = None) -> None:
        """Type a new one, for a phase that asks for it; nobody walks meanwhile."""
        if self._page.hand.station is not None:
            self.leave()
        self._page.adding.begin(phase)

    def add(self, lines: list[str]) -> None:
        phase = self._page.adding.phase
        self._add([Planned(line, phase=phase) for line in lines])

    def _add(self, tasks: list[Planned]) -> None:
        self._page.adding.phase = None
        added = self._work.add(tasks)
        if added is not None:
            self.choose(added)

    def paste(self) -> None:
        """Take what was copied."""
        found = read_titles(copied(), heads_of(Kind.TASKS))
        if found.grid is not None:
            self.take_pasted(found)
        elif found.lines:
            self.add([*found.lines])

    def import_table(self) -> None:
        """Take tasks over from a table in a file; what was read is shown before anything is written."""
        self._page.importing.ask(Kind.TASKS)

    def take_pasted(self, found: Titles) -> None:
        """Add the tasks that were copied; what could be read otherwise is shown first."""
        self._page.importing.take_titles(Kind.TASKS, found)

    def take_starters(self) -> None:
        """Add what every campaign goes through, spread backwards from the launch of the one picked."""
        snapshot = self._page.bridge.snapshot
        candidate = snapshot.candidates.get(snapshot.test_case.candidate)
        launch, until = launch_of(snapshot), candidate.ends_on if candidate else None
        tasks = []
        for each in starter_tasks(self._page.bridge.texts):
            first, last = each.days(launch, until) if launch else (None, None)
            phase = next((fact.id for fact in snapshot.phases if fact.id == each.phase), None)
            tasks.append(Planned(each.title, first, last, each.after, phase))
        if self._work.add(tasks):
            self.choose(self._page.walk.tasks[0].id)
        self._page.take_focus()

    # -- where it belongs

    def map(self) -> None:
        """Choose its activity, and the phase by a digit."""
        page, task = self._page, self._task()
        if task is None:
            return
        guess = page.guesses.get(task.id)
        dialog = ActivityPicker(page, page.looks, page.bridge.snapshot, task, guess)
        dialog.picked.connect(lambda activity, phase: self._work.map({task.id: activity}, phase))
        dialog.open()

    def confirm(self) -> None:
        """Let the guess of the task in hand hold, or else that of the first task that has one."""
        guesses = self._page.guesses
        task = self._page.hand.task if self._page.hand.task in guesses else next(iter(guesses), None)
        if task is not None:
            self._work.map({task: guesses[task]})
            self.choose(task)

    def confirm_all(self) -> None:
        """Let all guesses hold."""
        self._work.map(dict(self._page.guesses))

    def why_no_roles(self) -> str:
        """Why nobody can be chosen for the task in hand."""
        task = self._task()
        if task is None or task.activity in self._page.bridge.snapshot.activities:
            return ""
        return self.tr("Map it to an activity first: who decides is said there.")

    def change_roles(self) -> None:
        """Who decides and does the activity of the task in hand, in its phase."""
        task = self._task()
        if task is not None and not self.why_no_roles():
            self.change_roles_of(task)

    def change_roles_of(self, task: Task) -> None:
        """The roles that hold where the task is: its phase's own, or those of the whole activity."""
        page, cell = self._page, self._page.walk.cells[task.id]
        if cell.activity is None:
            return
        activity, phase = cell.activity, cell.phase
        sheet = RolesSheet(
            page, page.looks, page.bridge.texts, lambda: page.bridge.snapshot, (activity, phase)
        )
        sheet.turned.connect(lambda person, letter: self._work.give_role(activity, person, letter, phase))
        sheet.open()
