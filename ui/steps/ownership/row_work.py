"""What the drawer does about the activity in hand: its terms, deputies and phases, and what is escalated."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from ui.desk import DESK
from ui.steps.ownership.row_panel import RowPanel
from ui.steps.page import Page
from workshop.actions.fields import EscalationFields, TermFields, one
from workshop.actions.rights import deputies, phases
from workshop.actions.steps import ownership
from workshop.domain.facts.ids import ActivityId, PhaseId
from workshop.domain.facts.ownership import Deputy
from workshop.texts.steps.terms import every_phase_text


class RowWork(QObject):
    """Works on the page's activity in hand, in the phase that `phase` tells."""

    def __init__(self, page: Page, row: RowPanel, phase: Callable[[], PhaseId | None]) -> None:
        super().__init__(page)
        self._page, self._bridge, self._row, self._phase = page, page.bridge, row, phase
        row.term_edited.connect(self._set_term)
        row.escalation_edited.connect(self._escalate)
        row.withdrawn.connect(self._withdraw)
        row.unrefined.connect(self._unrefine)
        row.unread.connect(self._refuse)
        row.phases_asked.connect(lambda: self.ask_phases([here] if (here := page.activity()) else []))
        row.deputies.named.connect(self._name_deputy)
        row.deputies.dismissed.connect(lambda each: self._bridge.run(deputies.dismiss_deputy, deputy=each))

    def ask_phases(self, activities: Sequence[ActivityId]) -> None:
        """Put on record that the same person has each role in every phase, or take that back."""
        words = every_phase_text(self._bridge.texts)
        self._bridge.run(
            phases.agree_on_every_phase, activities=activities, at=datetime.now(UTC), words=words
        )
        self._row.show_row(self._bridge.snapshot, self._page.activity(), self._phase())

    def _set_term(self, field: str, value: object) -> None:
        if activity := self._page.activity():
            term = one(TermFields, field, value)
            self._bridge.run(ownership.set_term, activity=activity, phase=self._phase(), **term)

    def _escalate(self, field: str, value: object) -> None:
        """Put it on the list as soon as there is an addressee; what else is written goes along."""
        written = self._row.escalation() | one(EscalationFields, field, value)
        if written["to"].strip() or written["to_person"]:
            if activity := self._page.activity():
                self._bridge.run(ownership.escalate, activity=activity, phase=self._phase(), **written)
        elif value:
            DESK.keep_aside()

    def _withdraw(self) -> None:
        if activity := self._page.activity():
            self._bridge.run(ownership.withdraw_escalation, activity=activity, phase=self._phase())

    def _unrefine(self) -> None:
        if (activity := self._page.activity()) and (phase := self._phase()):
            self._bridge.run(ownership.unrefine, activity=activity, phase=phase)

    def _name_deputy(self, named: Deputy) -> None:
        self._bridge.run(
            deputies.name_deputy,
            participant=named.participant,
            deputy=named.deputy,
            activity=named.activity,
        )

    def _refuse(self, typed: str) -> None:
        words = self.tr("“{typed}” can’t be read as an amount: write it as 50,000 EUR.")
        self._bridge.troubled.emit(words.format(typed=typed))
