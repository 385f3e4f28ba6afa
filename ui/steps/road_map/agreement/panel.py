"""The working agreement: when and how both sides work together, in their own words."""

from collections.abc import Callable

from ui.controls.scrolled import bring_into_view
from ui.steps.page import Page
from ui.steps.road_map.agreement.acting import AgreementActs
from ui.steps.road_map.agreement.calendar import Calendar
from ui.steps.road_map.agreement.parts import Parts
from ui.steps.road_map.agreement.places import Kind, Place
from workshop.domain.facts.ownership import Acceptance, Term
from workshop.domain.facts.road_map import Cadence, Commitment, EscalationStep, Principle
from workshop.domain.facts.set_up import Participant, Workshop
from workshop.domain.findings import Subject
from workshop.domain.planning.agreement import missing_by_part
from workshop.domain.wall.road_map_agreement import AgreementPlace
from workshop.texts.steps.agreement import parts_text

READS = (Cadence, EscalationStep, Principle, Commitment, Participant, Workshop, Term, Acceptance)
"""The facts that the agreement shows or follows from."""


class AgreementPanel(Parts):
    """A tab of the road map's page; `is_here` tells whether it is the one that shows.

    Its `details` belong into the page's drawer, its `head` onto the page's head.
    """

    def __init__(self, page: Page, is_here: Callable[[], bool], calendar: Calendar | None = None) -> None:
        super().__init__(page, calendar or Calendar())
        self.acting = AgreementActs(self, is_here)
        page.acts.add(*self.acting.all())
        self.build()
        self._connect()

    def _connect(self) -> None:
        for side, each in self.columns.items():
            each.taken.connect(self.take)
            each.written.connect(
                lambda kind, id_, text, side=side: self.work.write_commitment(side, kind, id_, text)
            )
        for part in (self.cadences, self.ladder, self.principles, self.data, self.young):
            part.taken.connect(self.take)
        for entered in (self.cadences.entered, self.ladder.entered):
            entered.connect(self.acting.enter_details)
        for writing in (self.principles, self.data, self.young):
            writing.written.connect(self.work.write_principle)
        self.add_cadence.added.connect(self._add_cadences)
        self.add_principle.added.connect(self._add_principles)
        self.add_cadence.left.connect(self.take_focus)
        self.add_principle.left.connect(self.take_focus)
        self.acting.connect_details(self.details)

    def said(self) -> tuple[str, str]:
        """How many parts are agreed, as a sentence and the figure in it."""
        return parts_text(self.page.bridge.texts, missing_by_part(self.page.bridge.snapshot))

    def place(self) -> AgreementPlace:
        """Where the audience follows to."""
        here = self.in_hand
        if here is None or here.kind is Kind.ROLE:
            return AgreementPlace(role=self.side_in_hand(), beside=self.beside)
        if here.kind is Kind.PRINCIPLE:
            return AgreementPlace(principle=here.id)
        return AgreementPlace(cadences=here.kind is Kind.CADENCE, path=here.kind is Kind.RUNG)

    def show_subject(self, subject: Subject) -> None:
        """Put the focus where what a finding is about can be given."""
        if subject.participants:
            self.go_to(self.ladder.downwards()[0])
        elif self.open:
            self.acting.close(self.open[0].missing)
        else:
            self.take_focus()

    def _add_cadences(self, lines: list[str]) -> None:
        added = self.work.add_cadences(lines)
        if added is not None:
            self.take(Place(Kind.CADENCE, added))
            bring_into_view(self.area, self.add_cadence)

    def _add_principles(self, lines: list[str]) -> None:
        added = self.work.add_principles(lines)
        if added is not None:
            self.take(Place(Kind.PRINCIPLE, added))
            self.acting.enter()
