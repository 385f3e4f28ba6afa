"""Follow-up: what became of the charter that both sides signed?"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from ui import places
from ui.acts.act import Act, Reach
from ui.steps.follow_up.comparing import NOW, Comparing
from ui.steps.follow_up.panel import ChangesPanel
from ui.steps.follow_up.sections import Sections
from ui.steps.follow_up.work import FollowUpWork
from ui.steps.page import Page
from workshop.domain.changes import Changes
from workshop.domain.document import KINDS
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ActivityId
from workshop.domain.findings import Subject
from workshop.domain.following.due import PERIODS, CheckInDay, What, check_in_days, day_of_look
from workshop.domain.following.measuring import Of
from workshop.domain.following.seal import last_sealed
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State, standing
from workshop.domain.wall.wall import At
from workshop.texts.comparing.sentences import summary_text
from workshop.texts.steps.following.changes import change_groups, owner_rows, owners_text, unchanged_text
from workshop.texts.steps.following.dues import brief_day


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
        self.comparing = Comparing(self.bridge, self)
        self.work_on = FollowUpWork(self, lambda: self.clock())
        self.sections = Sections(self)
        self._add_acts()
        self.sections.build()
        self.panel = ChangesPanel(self.looks, self.acts)

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
            Act("earlier", self.tr("Earlier look"), partial(self._turn, -1), ("[",), self.tr("look")),
            Act("later", self.tr("Later look"), partial(self._turn, 1), ("]",), self.tr("look")),
            Act(
                "open-revision",
                self.tr("Open the next revision"),
                work.open_revision,
                ("Ctrl+Return", "Ctrl+Enter"),
                when=lambda: self.bridge.is_open and work.next_number() is not None,
                reach=Reach.WINDOW,
            ),
        )

    def _connect(self) -> None:
        self.comparing.told.connect(self._show_changes)
        self.panel.chosen.connect(self.comparing.choose)
        self.panel.wanted.connect(self._lead)
        self.sections.period.chosen.connect(self._choose)
        self.sections.moved.connect(self._look)
        self.sections.opened.connect(self._enter)

    # -- what is shown

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        now = self.clock()
        if not self._is_chosen:
            self._period = self._period_of(snapshot)
        at = day_of_look(snapshot, self._period, now.date())
        self.sections.show_now(snapshot, at, now.date(), self._period)
        number = self.work_on.next_number()
        if number is not None:
            self.acts.reword("open-revision", self.tr("Open revision {n}").format(n=number))
        look = self._look_in_hand(snapshot)
        if look is not None:
            words = self.tr("Check in after {n} days", "", look.after_days) if look.done_on is None else ""
            undone = self.tr("Take the check-in after {n} days back", "", look.after_days)
            self.acts.reword("check-in", (words or undone).format(n=look.after_days))
        self._show_foot(snapshot)
        self.comparing.look()
        self._show_changes()

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

    def _show_foot(self, snapshot: Snapshot) -> None:
        stands, sealed = standing(snapshot), last_sealed(snapshot)
        mark = note = ""
        if sealed is not None:
            words = self.tr("Revision {n}, {mark}, is unchanged")
            if stands.state is not State.FINAL:
                words = self.tr("Revision {n}, {mark}, stays signed")
            shown = f"{sealed.fingerprint[:4]} {sealed.fingerprint[4:8]}"
            mark = words.format(n=sealed.number, mark=shown)
        if stands.state is State.FINAL:
            words = self.tr("It starts as a draft. Revision {n} stays signed and can be exported for ever.")
            note = words.format(n=stands.number)
        elif stands.state is State.VOID and stands.revision is not None:
            note = self.tr("Revision {n}: signed by one side, voided by an edit.").format(n=stands.number)
        elif stands.state is State.WAITING:
            note = self.tr("Revision {n} waits for the second signature.").format(n=stands.number)
        else:
            note = self.tr("Revision {n} is open as a draft.").format(n=stands.number)
        self.panel.show_foot(mark, self.work_on.next_number() is None, note)

    def _show_changes(self) -> None:
        """Show what differs between the states that are compared."""
        comparing, texts = self.comparing, self.bridge.texts
        self.panel.offer(self._states(), comparing.before, comparing.after)
        compared = comparing.compared
        if compared is None:
            self.panel.show_changes(comparing.said, (), "")
            self.sections.show_owners((), "", comparing.said)
            return
        before, after, found = compared.before.snapshot, compared.after.snapshot, compared.found
        said = summary_text(texts, found)
        if found.is_equal and comparing.after == NOW:
            said = self.tr("Nothing has changed since revision {n}.").format(n=compared.before.number)
        groups = change_groups(texts, before, after, found)
        self.panel.show_changes(said, groups, "" if found.is_equal else unchanged_text(texts, after, found))
        owners = owner_rows(texts, before, after, found)
        nothing = self.tr("Nobody else decides than was signed.")
        self.sections.show_owners(owners, owners_text(texts, len(owners), after), nothing)

    def _states(self) -> list[tuple[int | Path, str]]:
        """What can be compared: each signed revision, what the workshop says now, and named files."""
        found: list[tuple[int | Path, str]] = []
        for number in self.comparing.numbers():
            revision = self.bridge.snapshot.revisions.get(number)
            at = revision.sealed_at if revision is not None else None
            words = self.tr("Revision {n}, signed {day}") if at is not None else self.tr("Revision {n}")
            day = brief_day(self.bridge.texts, at.date()) if at is not None else ""
            found.append((number, words.format(n=number, day=day)))
        found.append((NOW, self.tr("As it is now")))
        named = (self.comparing.before, self.comparing.after)
        found += [(each, each.name) for each in named if isinstance(each, Path)]
        return found

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
        return self.in_hand()

    def _look(self) -> None:
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

    def _survey(self) -> None:
        self.asked_for.emit(StepId.WHERE_WE_STAND, None)

    def _compare(self) -> None:
        self.drawer_wanted.emit()
        self.panel.take_focus()

    def _compare_file(self) -> None:
        """Compare what the workshop says now with a file that is chosen."""
        start, kinds = str(places.documents()), "*.workshop *.pdf *.json"
        title = self.tr("Compare with a file")
        words = self.tr("Workshops, charters and data ({kinds})").format(kinds=kinds)
        name, _ = QFileDialog.getOpenFileName(self, title, start, words)
        if name:
            self.drawer_wanted.emit()
            self.comparing.choose(Path(name), NOW)

    # -- the frame

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("What changed"), self.panel

    def take_focus(self) -> None:
        self.sections.take_focus()
