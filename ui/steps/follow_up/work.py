"""What the follow-up's page does to the workshop, each by one action, and what it asks before."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.select import Select
from ui.controls.sheet import Sheet
from ui.steps.follow_up.record_sheet import Asked, RecordSheet
from ui.steps.page import Page
from workshop.actions.steps import follow_up as acts
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ActivityId
from workshop.domain.findings import Subject
from workshop.domain.following.measuring import Of
from workshop.domain.following.seal import last_sealed
from workshop.domain.standing import State, standing
from workshop.texts.following.values import measure_choices

_WIDTH = 520


class FollowUpWork(QObject):
    """`clock` says what time it is."""

    def __init__(self, page: Page, clock: Callable[[], datetime]) -> None:
        super().__init__(page)
        self._page, self._bridge, self._clock = page, page.bridge, clock

    def next_number(self) -> int | None:
        """The number of the revision that a change would open; None where one is open already."""
        stands = standing(self._bridge.snapshot)
        return stands.number + 1 if stands.state is State.FINAL else None

    # -- values

    def record(self, of: Of | None) -> None:
        """Ask for a value, and record it."""
        asked = Asked(self.tr("Record a value"), self.tr("Record the value"), self._remark_on_value)
        sheet = self._sheet(asked, of)
        if sheet is not None:
            sheet.wanted.connect(self._record)

    def _record(self, of: Of, at: date, value: float, comment: str) -> None:
        self._bridge.run(acts.record_outcome, of=of, at=at, value=value, comment=comment)

    def _remark_on_value(self, day: date | None) -> str:
        """What a value of this day does to the signed revision."""
        sealed, number = last_sealed(self._bridge.snapshot), self.next_number()
        if number is None or sealed is None or sealed.sealed_at is None or day is None:
            return ""
        if day < sealed.sealed_at.date():
            words = self.tr("This day lies before the signatures: the value opens revision {n}.")
            return words.format(n=number)
        words = self.tr("Revision {n} stays as it was signed: values belong to its follow-up.")
        return words.format(n=number - 1)

    def forget(self, of: Of, at: date) -> None:
        """Take a value away."""
        if self._bridge.run(acts.forget_outcome, of=of, at=at):
            self._page.notice.emit(self.tr("The value was taken back."))

    def expect(self, of: Of | None) -> None:
        """Ask what is expected of a measure."""
        number = self.next_number()
        act = self.tr("Add the expectation")
        if number is not None:
            act = self.tr("Open revision {n} with it").format(n=number)
        sheet = self._sheet(Asked(self.tr("Add an expectation"), act, self._remark_on_expectation), of)
        if sheet is not None:
            sheet.wanted.connect(self._expect)

    def _expect(self, of: Of, at: date, value: float, comment: str) -> None:
        self._bridge.run(acts.expect_value, of=of, at=at, value=value, comment=comment)

    def _remark_on_expectation(self, _: date | None) -> str:
        number = self.next_number()
        if number is None:
            return ""
        return self.tr("Both sides sign what is expected: it opens revision {n} as a draft.").format(n=number)

    def _sheet(self, asked: Asked, of: Of | None) -> RecordSheet | None:
        page, texts = self._page, self._bridge.texts
        choices = measure_choices(texts, self._bridge.snapshot)
        if not choices:
            page.said.emit(self.tr("There is no objective and no increment to measure."))
            return None
        sheet = RecordSheet(page, page.looks, texts, choices, asked)
        sheet.begin(of, self._clock().date())
        sheet.open()
        return sheet

    # -- looks

    def check_in(self, after_days: int) -> None:
        """Put on record that the charter was looked at."""
        if self._bridge.run(acts.check_in, after_days=after_days, at=self._clock()):
            words = self.tr("The check-in after {n} days is on record.", "", after_days)
            self._page.notice.emit(words.format(n=after_days))

    def reopen_check_in(self, after_days: int) -> None:
        """Take that back."""
        self._bridge.run(acts.reopen_check_in, after_days=after_days)

    # -- the next revision

    def open_revision(self) -> bool:
        """Open the next revision as a draft; False where it could not be."""
        number = self.next_number()
        if number is None:
            return True
        words = self._bridge.texts.say("Revision {number} was opened.", number=number)
        if not self._bridge.run(acts.open_next_revision, at=self._clock(), words=words):
            return False
        said = self.tr("Revision {n} is open as a draft. Revision {before} stays signed.")
        self._page.notice.emit(said.format(n=number, before=number - 1))
        return True

    def ask_to_open(self) -> None:
        """Ask whether the next revision is to be opened, and open it."""
        number = self.next_number()
        if number is not None:
            sheet, act = self._asking(self.tr("Open revision {n}?").format(n=number), number)
            act.setFocus()
            sheet.accepted.connect(self.open_revision)
            sheet.open()

    def _asking(self, title: str, number: int | None) -> tuple[Sheet, Button]:
        """A sheet that says what opening a revision does or, where one is open, where owners are written."""
        page = self._page
        sheet = Sheet(page, page.looks, title)
        sheet.setFixedWidth(page.looks.px(_WIDTH))
        words, act = self.tr("Who decides is written in the grid, with the reason."), self.tr("Go to its row")
        if number is not None:
            words = self.tr("It opens revision {n} as a draft. Revision {before} stays as it was signed.")
            words, act = words.format(n=number, before=number - 1), self.tr("Open revision {n}")
        sheet.body.addWidget(label(page.looks, "body", words, "ink2", wrap=True))
        take = Button(page.looks, act.format(n=number), "primary")
        take.clicked.connect(sheet.accept)
        sheet.foot.addWidget(take)
        return sheet, take

    def change_owner(self, activity: ActivityId | None) -> None:
        """Ask whose owner changes and, where a revision is sealed, whether the next one is to be opened."""
        page, listed = self._page, self._bridge.snapshot.shortlist
        if not listed:
            page.said.emit(self.tr("There is no activity on the shortlist."))
            return
        sheet, _ = self._asking(self.tr("Change an owner"), self.next_number())
        which = Select(page.looks, self.tr("Activity"))
        which.offer([(each.id, each.title) for each in listed])
        which.choose(activity or listed[0].id)
        sheet.body.addWidget(label(page.looks, "label", which.accessibleName(), "ink2"))
        sheet.body.addWidget(which)
        sheet.accepted.connect(lambda: self._go_to_owner(ActivityId(str(which.value()))))
        which.setFocus()
        sheet.open()

    def _go_to_owner(self, activity: ActivityId) -> None:
        if self.open_revision():
            self._page.asked_for.emit(StepId.OWNERSHIP, Subject(activity=activity))
