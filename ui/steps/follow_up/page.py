"""Follow-up: what became of the charter that both sides signed?"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from ui import places
from ui.acts.act import Act, Reach
from ui.jobs import Job
from ui.steps.follow_up.drawer import FollowUpDrawer
from ui.steps.follow_up.sections import Sections
from ui.steps.follow_up.work import FollowUpWork
from ui.steps.page import Page
from workshop.actions.paper.check_in import write_check_in_sheet
from workshop.domain.changes import Changes
from workshop.domain.document import KINDS
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ActivityId
from workshop.domain.findings import Subject
from workshop.domain.following.due import PERIODS, CheckInDay, What, check_in_days, day_of_look
from workshop.domain.following.measuring import Of
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.follow_up import FollowUpPlace
from workshop.domain.wall.wall import At
from workshop.texts.file_names import export_name


def _local() -> datetime:
    return datetime.now().astimezone()


class FollowUpPage(Page):
    """Expected and actual, the survey again, who decides now, what is due; `clock` says what time it is."""

    step = StepId.FOLLOW_UP
    reads = frozenset(KINDS.values())

    def _build(self) -> None:
        self.clock: Callable[[], datetime] = _local
        self._period: int | None = None
        self._is_chosen = False
        self.work_on = FollowUpWork(self, lambda: self.clock())
        self.sections = Sections(self)
        self._add_acts()
        self.sections.build()
        self.beside = FollowUpDrawer(self, self.sections)

    def _add_acts(self) -> None:
        work = self.work_on
        self.acts.add(
            Act("row", self.tr("row"), None, ("Up", "Down")),
            Act("record", self.tr("Record a value"), lambda: work.record(self._of()), ("V",)),
            Act("expect", self.tr("Add an expectation"), lambda: work.expect(self._of()), ("E",)),
            Act("enter", self.tr("Go there"), self._enter, ("Return", "Enter"), reach=Reach.HERE),
            Act("forget", self.tr("Take the value back"), self._forget, ("Del",), when=self._has_value),
            Act("check-in", self.tr("Check in"), self._check_in, ("K",), when=self._has_look),
            Act("survey", self.tr("Survey again"), self._survey, ("S",)),
            Act("owner", self.tr("Change an owner"), lambda: work.change_owner(self._activity()), ("C",)),
            Act("compare", self.tr("Compare revisions"), self._compare, ("D",)),
            Act("compare-file", self.tr("Compare with a file…"), self._compare_file, ("F",)),
            Act("sheet", self.tr("Save the check-in sheet…"), self._save_sheet, ("P",)),
            Act("earlier", self.tr("Earlier look"), partial(self._turn, -1), ("[",), self.tr("look")),
            Act("later", self.tr("Later look"), partial(self._turn, 1), ("]",), self.tr("look")),
            Act(
                "open-revision",
                self.tr("Open the next revision"),
                self.bridge.open_revision,
                ("Ctrl+Return", "Ctrl+Enter"),
                when=lambda: self.bridge.is_open and self.bridge.next_number() is not None,
                reach=Reach.WINDOW,
            ),
        )

    def _connect(self) -> None:
        self.beside.wanted.connect(self._lead)
        self.sections.period.chosen.connect(self._choose)
        self.sections.moved.connect(self._look)
        self.sections.opened.connect(self._enter)
        self.sections.progress.troubled.connect(self.bridge.tell)

    # -- what is shown

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        now = self.clock()
        if not self._is_chosen:
            self._period = self._period_of(snapshot)
        at = day_of_look(snapshot, self._period, now.date())
        self.sections.show_now(snapshot, at, now.date(), self._period)
        number = self.bridge.next_number()
        if number is not None:
            self.acts.reword("open-revision", self.tr("Open revision {n}").format(n=number))
        look = self._look_in_hand(snapshot)
        if look is not None:
            words = self.tr("Check in after {n} days", "", look.after_days) if look.done_on is None else ""
            undone = self.tr("Take the check-in after {n} days back", "", look.after_days)
            self.acts.reword("check-in", (words or undone).format(n=look.after_days))
        self.beside.show_now(snapshot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.bridge.is_open:
            self.refresh(self.bridge.snapshot, None)

    def _period_of(self, snapshot: Snapshot) -> int | None:
        """The last look that has been reached."""
        today = self.clock().date()
        reached = [each.after_days for each in check_in_days(snapshot) if each.day <= today]
        return reached[-1] if reached else PERIODS[0]

    def _choose(self, period: object) -> None:
        self._period, self._is_chosen = int(str(period)) or None, True
        self.refresh(self.bridge.snapshot, None)
        self.acts.refresh()

    def _turn(self, by: int) -> None:
        """Another look, by its key."""
        offered = [*PERIODS, None]
        place = offered.index(self._period) + by
        if 0 <= place < len(offered):
            self._choose(offered[place] or 0)

    # -- what is in hand

    def _of(self) -> Of | None:
        """The measure in hand: of a value that is due, or of the row of values."""
        due, row = self.sections.dues, self.sections.values.in_hand
        if due.hasFocus() and due.in_hand is not None and due.in_hand.due.what is What.VALUE:
            return self.sections.of_due(due.in_hand)
        return row.of if row is not None else None

    def _activity(self) -> ActivityId | None:
        """The activity of the row in hand, where it has one."""
        if self.sections.owners.hasFocus() and (owner := self.sections.owners.in_hand) is not None:
            return owner.activity
        due = self.sections.dues.in_hand
        if self.sections.dues.hasFocus() and due is not None and due.subject is not None:
            return due.subject.activity
        return None

    def _has_value(self) -> bool:
        return self.sections.values.hasFocus() and self.sections.value_in_hand() is not None

    def _look_in_hand(self, snapshot: Snapshot) -> CheckInDay | None:
        looks = {each.after_days: each for each in check_in_days(snapshot)}
        return looks.get(self._period) if self._period is not None else None

    def _has_look(self) -> bool:
        return self.bridge.is_open and self._look_in_hand(self.bridge.snapshot) is not None

    def in_hand(self) -> str | None:
        of = self._of()
        return str(of.increment or of.objective) if of is not None else None

    def place(self) -> At | None:
        """The statement in hand, what changed while the drawer is read, or else the measure in hand."""
        today = self.clock().date()
        day = day_of_look(self.bridge.snapshot, self._period, today)
        if self.sections.surveys.hasFocus() and (asked := self.sections.surveys.in_hand) is not None:
            return asked.id
        if self.beside.is_read:
            panel = self.beside.panel
            return FollowUpPlace(None, day, today, panel.said.text(), panel.sentences)
        return FollowUpPlace(self._of(), day, today)

    def _look(self) -> None:
        self.beside.is_read = False
        self.looked_at.emit(self.place())
        self.acts.refresh()

    # -- acts

    def _enter(self) -> None:
        """Where the row in hand leads to: a value to be recorded, or the place where it is settled."""
        due, survey = self.sections.dues, self.sections.surveys
        if self.sections.owners.hasFocus():
            if (owner := self.sections.owners.in_hand) is not None:
                self._lead(Subject(activity=owner.activity, phase=owner.phase))
        elif survey.hasFocus():
            self.sections.show_rest()
        elif due.hasFocus() and due.in_hand is not None:
            self._enter_due()
        else:
            self.work_on.record(self._of())

    def _enter_due(self) -> None:
        row = self.sections.dues.in_hand
        if row is None:
            return
        if row.due.what is What.PARKED:
            self.parking_lot_wanted.emit()
        elif row.due.what is What.CHECK_IN:
            self.work_on.check_in(int(row.due.id))
        elif row.due.what is What.VALUE:
            self.work_on.record(self._of())
        elif row.subject is not None:
            self._lead(row.subject)

    def _lead(self, subject: Subject) -> None:
        self.asked_for.emit(subject.step, subject)

    def _forget(self) -> None:
        outcome = self.sections.value_in_hand()
        if outcome is not None and outcome.at is not None:
            of = Of(outcome.increment, outcome.objective)
            self.work_on.forget(of, outcome.at)

    def _check_in(self) -> None:
        look = self._look_in_hand(self.bridge.snapshot)
        if look is None:
            return
        if look.done_on is None:
            self.work_on.check_in(look.after_days)
        else:
            self.work_on.reopen_check_in(look.after_days)

    def _save_sheet(self) -> None:
        """Save what a look goes through, filled as far as it is known, to be printed."""
        now = self.clock().date()
        name = export_name(self.bridge.texts, self.bridge.snapshot, ".pdf", self.tr("check-in"))
        start = str(places.documents() / name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the check-in sheet"), start, "*.pdf")
        if chosen:
            path = Path(chosen if chosen.casefold().endswith(".pdf") else f"{chosen}.pdf")
            wanted = {"snapshot": self.bridge.snapshot, "path": path, "at": now, "file": self.bridge.path}
            self.sections.progress.write(write_check_in_sheet, [path], force=True, **wanted)

    def _survey(self) -> None:
        self.asked_for.emit(StepId.WHERE_WE_STAND, None)

    def _compare_file(self) -> None:
        self.beside.compare_with_file()

    def _compare(self) -> None:
        self.beside.read()
        self.looked_at.emit(self.place())

    # -- the frame

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("What changed"), self.beside.panel

    def work(self) -> Job | None:
        return self.sections.progress.work.job

    def take_focus(self) -> None:
        self.sections.take_focus()
