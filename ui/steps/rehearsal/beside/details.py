"""The task in hand, in the drawer: all of it that can be edited, and who decides it by the rights."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.buttons import Button
from ui.controls.labels import emptied, label
from ui.controls.select import Select
from ui.fields.text_fields import DayField, LineField
from ui.theme.looks import Looks
from workshop.domain.facts.ids import ActivityId, PhaseId, TaskId
from workshop.domain.facts.rehearsal import Task
from workshop.domain.rehearsal.walk import Walk
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import listing
from workshop.texts.rehearsing.places import task_name
from workshop.texts.rehearsing.swimlane import deciders, person_name


class TaskDetails(QWidget):
    """`edited` carries a field of the task in hand and its value."""

    edited = Signal(str, object)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts, self._acts = looks, texts, acts
        self.task: TaskId | None = None
        self._after: tuple[TaskId, ...] = ()
        self._place = label(looks, "label", "", "ink2")
        self.title = LineField(looks, self.tr("Title"))
        self.starts, self.ends = DayField(looks, self.tr("Starts")), DayField(looks, self.tr("Ends"))
        self.activity = label(looks, "body", "", wrap=True)
        self.guess = label(looks, "small", "", "ink2", wrap=True)
        self.confirm = acts.button("confirm", looks, size="row")
        self.phase = Select(looks, self.tr("Phase"))
        self.after = QVBoxLayout()
        self.after.setSpacing(2)
        self.more = Select(looks, self.tr("Comes after"))
        self.who = label(looks, "body", "", wrap=True)
        for each in (self.phase, self.more):
            each.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._lay_out()
        self.title.written.connect(lambda text: self.edited.emit("title", text))
        self.starts.written.connect(lambda day: self.edited.emit("starts_on", day))
        self.ends.written.connect(lambda day: self.edited.emit("ends_on", day))
        self.phase.activated.connect(lambda _: self.edited.emit("phase", self.chosen_phase()))
        self.more.activated.connect(lambda _: self._add_after())

    def chosen_phase(self) -> PhaseId | None:
        """The phase that is chosen."""
        return PhaseId(str(value)) if (value := self.phase.value()) else None

    def _lay_out(self) -> None:
        looks = self._looks
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(label(looks, "label", self.tr("Task in hand"), "ink2"))
        head.addStretch()
        head.addWidget(self._place)
        column.addLayout(head)
        column.addWidget(self.title)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Starts"), self.starts),
            (self.tr("Ends"), self.ends),
            (self.tr("Phase"), self.phase),
        )
        for place, (name, field) in enumerate(rows):
            grid.addWidget(label(looks, "label", name, "ink2"), place, 0)
            grid.addWidget(field, place, 1)
        column.addLayout(grid)
        column.addWidget(label(looks, "label", self.tr("Activity"), "ink2"))
        for widget in (self.activity, self.guess):
            column.addWidget(widget)
        mapping = QHBoxLayout()
        mapping.addWidget(self.confirm)
        mapping.addWidget(self._acts.button("map", looks, size="row"))
        mapping.addStretch()
        column.addLayout(mapping)
        column.addWidget(label(looks, "label", self.tr("Comes after"), "ink2"))
        column.addLayout(self.after)
        column.addWidget(self.more)
        column.addWidget(label(looks, "label", self.tr("Who decides and does it"), "ink2"))
        column.addWidget(self.who)
        roles = self._acts.button("roles", looks, size="row")
        column.addWidget(roles)
        column.addSpacing(6)
        column.addLayout(self._order())
        column.addStretch()

    def _order(self) -> QHBoxLayout:
        """Its place in the list, and away with it."""
        order = QHBoxLayout()
        for act, icon in (("sooner", "arrow-up"), ("later", "arrow-down"), ("remove", "trash-2")):
            order.addWidget(self._acts.button(act, self._looks, "quiet", icon, "icon"))
        order.addStretch()
        return order

    def show_task(self, snapshot: Snapshot, walk: Walk, task: Task | None, guess: ActivityId | None) -> None:
        """Show one as it is kept, with the activity that is guessed for it; hidden where there is none."""
        if task is None or task.id != self.task:
            self.hand_over()
        self.task = task.id if task else None
        self.setVisible(task is not None)
        if task is None:
            return
        place = [each.id for each in walk.tasks].index(task.id) + 1
        self._place.setText(self.tr("{place} of {count}").format(place=place, count=len(walk.tasks)))
        self.title.show_text(task.title, task.id)
        self.starts.show_day(task.starts_on, task.id)
        self.ends.show_day(task.ends_on, task.id)
        self._show_mapping(snapshot, task, guess)
        self._show_after(snapshot, task)
        cell = walk.cells[task.id]
        does = listing(self._texts, [person_name(snapshot, each) for each in cell.does])
        words = self.tr("{who} decides, {others} does it.") if does else self.tr("{who} decides.")
        self.who.setText(words.format(who=deciders(self._texts, snapshot, walk, task.id), others=does))

    def _show_mapping(self, snapshot: Snapshot, task: Task, guess: ActivityId | None) -> None:
        fact, guessed = snapshot.activities.get(task.activity), snapshot.activities.get(guess)
        self.activity.setText(fact.title if fact else self.tr("None yet"))
        is_guess = fact is None and guessed is not None
        self.guess.setVisible(is_guess)
        self.confirm.setVisible(is_guess)
        if guessed is not None:
            words = self.tr("A guess by its title: {activity}")
            self.guess.setText(words.format(activity=guessed.title))
        self.phase.offer([("", self.tr("None")), *((each.id, each.name) for each in snapshot.phases)])
        self.phase.choose(task.phase or "")

    def _show_after(self, snapshot: Snapshot, task: Task) -> None:
        self._after = task.after
        emptied(self.after)
        for each in task.after:
            self.after.addWidget(self._line(each, task_name(self._texts, snapshot, each)))
        others = [each for each in snapshot.tasks if each.id != task.id and each.id not in task.after]
        offered = [(each.id, task_name(self._texts, snapshot, each.id)) for each in others]
        self.more.offer([("", self.tr("Another task…")), *offered])
        self.more.setEnabled(bool(offered))

    def _line(self, task: TaskId, name: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self._looks, "body", name, wrap=True), 1)
        off = Button(self._looks, self.tr("Not after {task}").format(task=name), "quiet", "x", size="icon")
        rest = tuple(each for each in self._after if each != task)
        off.clicked.connect(lambda: self.edited.emit("after", rest))
        row.addWidget(off)
        return line

    def _add_after(self) -> None:
        if value := self.more.value():
            self.edited.emit("after", (*self._after, TaskId(str(value))))
            self.more.choose("")

    def hand_over(self) -> None:
        """Hand over what is being typed."""
        for field in (self.title, self.starts, self.ends):
            field.hand_over()
