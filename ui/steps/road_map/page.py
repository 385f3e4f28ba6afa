"""Road map: what follows from the charter, and how do both sides work together?"""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.acts.act import Act
from ui.controls.buttons import Segments
from ui.controls.page_head import PageHead
from ui.steps.page import Page
from ui.steps.road_map.agreement.panel import READS, AgreementPanel
from ui.steps.road_map.plan.panel import PlanPanel
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.findings import Subject
from workshop.domain.rules import FINDINGS, check_step
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.wall import At

_PLAN, _AGREEMENT = range(2)


class RoadMapPage(Page):
    """The plan and the working agreement, a tab each; head and drawer are those of the tab that shows."""

    step = StepId.ROAD_MAP
    reads = frozenset((*FINDINGS, *READS, Initiative))

    def _build(self) -> None:
        self._tab = _PLAN
        self.plan = PlanPanel(self, lambda: self._tab == _PLAN)
        self.agreement = AgreementPanel(self, lambda: self._tab == _AGREEMENT)
        self.acts.add(
            Act("plan", self.tr("Road map"), lambda: self.turn_to(_PLAN), ("Ctrl+1",)),
            Act("agreement", self.tr("Working agreement"), lambda: self.turn_to(_AGREEMENT), ("Ctrl+2",)),
        )
        self._heads = (
            PageHead(self.looks, self.tr("Road map")),
            PageHead(self.looks, self.tr("Working agreement")),
        )
        self._heads[_PLAN].acts.addWidget(self.plan.head)
        for button in self.agreement.head:
            self._heads[_AGREEMENT].acts.addWidget(button)
        self.tabs = Segments(self.looks, self.tr("What shows of the road map"))
        names = [(tab, self.acts[id_].text(), "") for tab, id_ in enumerate(("plan", "agreement"))]
        self.tabs.set_choices(names)
        self._parts = QStackedWidget()
        self._details = QStackedWidget()
        for panel in (self.plan, self.agreement):
            self._parts.addWidget(panel)
            self._details.addWidget(panel.details)
        self._lay_out()
        self._show_tab()

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(24, 0, 24, 8)
        strip.addWidget(self.tabs)
        strip.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for head in self._heads:
            column.addWidget(head)
        column.addLayout(strip)
        column.addWidget(self._parts, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.turn_to)
        self.agreement.moved.connect(lambda: self.looked_at.emit(self.place()))

    def turn_to(self, tab: object) -> None:
        """Go on in one of the two, and have the audience follow."""
        if tab != self._tab:
            self._tab = _AGREEMENT if tab == _AGREEMENT else _PLAN
            self._show_tab()
            self.acts.refresh()
            self.looked_at.emit(self.place())
        self.take_focus()

    def _show_tab(self) -> None:
        self.tabs.choose(self._tab)
        self._parts.setCurrentIndex(self._tab)
        self._details.setCurrentIndex(self._tab)
        for tab, head in enumerate(self._heads):
            head.setVisible(tab == self._tab)

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        self.plan.show_now()
        self.agreement.refresh(snapshot, check_step(snapshot, self.step))
        self._heads[_PLAN].say(*self.plan.said())
        self._heads[_AGREEMENT].say(*self.agreement.said())
        self.acts.refresh()

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("In hand"), self._details

    def in_hand(self) -> str | None:
        """The increment in hand, where the plan shows."""
        return self.plan.in_hand if self._tab == _PLAN else None

    def place(self) -> At | None:
        return self.agreement.place() if self._tab == _AGREEMENT else self.in_hand()

    def take_focus(self) -> None:
        (self.agreement if self._tab == _AGREEMENT else self.plan).take_focus()

    def show_subject(self, subject: Subject) -> None:
        if subject.at is self.step:
            self.turn_to(_AGREEMENT)
            self.agreement.show_subject(subject)
        else:
            self.turn_to(_PLAN)
            self.plan.show_subject(subject)
