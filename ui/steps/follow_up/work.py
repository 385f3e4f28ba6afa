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
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ActivityId
from workshop.domain.findings import Subject
from workshop.domain.following.measuring import Of
from workshop.domain.following.seal import last_sealed
from workshop.texts.following.values import measure_choices

_WIDTH = 520


class FollowUpWork(QObject):
    """`clock` says what time it is."""

    def __init__(self, page: Page, clock: Callable[[], datetime]) -> None:
        super().__init__(page)
        self._page, self._bridge, self._clock = page, page.bridge, clock

    # -- values

    def record(self, of: Of | None) -> None:
        """Ask for a value, and record it."""
        asked = Asked(self.tr("Record a value"), self.tr("Record the value"), self._remark_on_value)
        self._open(asked, of, acts.record_outcome)

    def _remark_on_value(self, day: date | None) -> str:
        """What a value of this day does to the signed revision."""
        sealed, number = last_sealed(self._bridge.snapshot), self._bridge.next_number()
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
        words = self.tr("Add an expectation"), self.tr("Add the expectation")
        self._open(Asked(*words, self._remark_on_expectation), of, acts.expect_value)

    def _remark_on_expectation(self, _: date | None) -> str:
        number = self._bridge.next_number()
        if number is None:
            return ""
        return self.tr("Both sides sign what is expected: it opens revision {n} as a draft.").format(n=number)

    def _open(self, asked: Asked, of: Of | None, action: Callable[..., Changes]) -> None:
        """Ask for a value; the sheet stays until it could be put on record."""
        page, texts = self._page, self._bridge.texts
        choices = measure_choices(texts, self._bridge.snapshot)
        if not choices:
            page.said.emit(self.tr("There is no objective and no increment to measure."))
            return
        sheet = RecordSheet(page, page.looks, texts, choices, asked)

        def take(of: Of, at: date, value: float, comment: str) -> None:
            if self._bridge.run(action, of=of, at=at, value=value, comment=comment) is not None:
                sheet.accept()

        sheet.wanted.connect(take)
        sheet.begin(of, self._clock().date())
        sheet.open()

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

    def change_owner(self, activity: ActivityId | None) -> None:
        """Ask whose owner changes, and go there: who decides is written in the grid, with the reason."""
        page, listed = self._page, self._bridge.snapshot.shortlist
        if not listed:
            page.said.emit(self.tr("There is no activity on the shortlist."))
            return
        sheet = Sheet(page, page.looks, self.tr("Change an owner"))
        sheet.setFixedWidth(page.looks.px(_WIDTH))
        words = self.tr("Who decides is written in the grid, with the reason.")
        sheet.body.addWidget(label(page.looks, "body", words, "ink2", wrap=True))
        which = Select(page.looks, self.tr("Activity"))
        which.offer([(each.id, each.title) for each in listed])
        which.choose(activity or listed[0].id)
        sheet.body.addWidget(label(page.looks, "label", which.accessibleName(), "ink2"))
        sheet.body.addWidget(which)
        take = Button(page.looks, self.tr("Go to its row"), "primary")
        take.clicked.connect(sheet.accept)
        sheet.foot.addWidget(take)
        sheet.accepted.connect(lambda: self._go_to_owner(ActivityId(str(which.value()))))
        which.setFocus()
        sheet.open()

    def _go_to_owner(self, activity: ActivityId) -> None:
        self._page.asked_for.emit(StepId.OWNERSHIP, Subject(activity=activity))
