"""Road map: what follows from the charter, and how do both sides work together?"""

from functools import partial
from typing import TypeAlias

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.acts.act import Act, Reach
from ui.controls.buttons import Segments
from ui.controls.labels import label
from ui.controls.page_head import PageHead
from ui.steps.page import Page
from ui.steps.road_map.agreement.panel import READS, AgreementPanel
from ui.steps.road_map.plan.panel import PlanPanel
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.portfolios import Capability, Initiative
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.domain.findings import Subject
from workshop.domain.rules import FINDINGS, check_step
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.wall import At

Tab: TypeAlias = PlanPanel | AgreementPanel


class RoadMapPage(Page):
    """Two tabs: the plan, and the working agreement. What stands beside them is that of the tab in view."""

    step = StepId.ROAD_MAP
    reads = frozenset((*FINDINGS, *READS, Initiative, Capability, Statement, Rating))

    def _build(self) -> None:
        self._in_view = 0
        self._names = (self.tr("Road map"), self.tr("Working agreement"))
        self._heads = [PageHead(self.looks, words) for words in self._names]
        self.plan = PlanPanel(self, lambda: self._in_view == 0)
        self.agreement = AgreementPanel(self, lambda: self._in_view == 1)
        self._add_acts()
        self._heads[0].acts.addWidget(self.plan.head)
        for button in self.agreement.head:
            self._heads[1].acts.addWidget(button)
        self.tabs = Segments(self.looks, self.tr("Road map or working agreement"))
        self.tabs.set_choices([(place, name, "") for place, name in enumerate(self._names)])
        self._counts = label(self.looks, "small_medium", "", "ink2")
        self._beside = QStackedWidget()
        self._beside.addWidget(self.plan.details)
        self._beside.addWidget(self.agreement.details)
        self._lay_out()

    def _add_acts(self) -> None:
        for place, words in enumerate(self._names):
            turn, keys = partial(self.turn_to, place), (f"Ctrl+{place + 1}",)
            hint = self.tr("road map, working agreement")
            self.acts.add(Act(f"tab-{place}", words, turn, keys, hint, Reach.WINDOW))

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for tab in (self.plan, self.agreement):
            self._stack.addWidget(tab)
        line = QHBoxLayout()
        line.setContentsMargins(24, 0, 24, 6)
        line.addWidget(self.tabs)
        line.addStretch(1)
        line.addWidget(self._counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for head in self._heads:
            column.addWidget(head)
        self._heads[1].hide()
        column.addLayout(line)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda place: self.turn_to(int(str(place))))
        self.agreement.moved.connect(lambda: self.looked_at.emit(self.place()))

    # -- what is shown

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        found = check_step(snapshot, self.step)
        self.plan.show_now(found)
        self.agreement.refresh(snapshot, found)
        self._heads[0].sentence.setText(
            self.tr("Each increment brings more than it costs, and belongs to one person.")
        )
        self._heads[1].sentence.setText(
            self.tr("When and how both sides work together, in their own words. The charter prints it.")
        )
        self._say()
        self.acts.refresh()

    def _say(self) -> None:
        self.tabs.choose(self._in_view)
        self._counts.setText(self._tab().said()[0])

    def _tab(self) -> Tab:
        return (self.plan, self.agreement)[self._in_view]

    def turn_to(self, place: int) -> None:
        """Show a tab, with the focus where its work goes on."""
        self._in_view = place
        for stack in (self._stack, self._beside):
            stack.setCurrentIndex(place)
        for tab, head in enumerate(self._heads):
            head.setVisible(tab == place)
        self._say()
        self.acts.refresh()
        self.looked_at.emit(self.place())
        self._tab().take_focus()

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("In hand"), self._beside

    def in_hand(self) -> str | None:
        return self.plan.in_hand

    def place(self) -> At | None:
        return self.agreement.place() if self._in_view else self.plan.in_hand

    def take_focus(self) -> None:
        self._tab().take_focus()

    def show_subject(self, subject: Subject) -> None:
        self.turn_to(1 if subject.at is self.step else 0)
        self._tab().show_subject(subject)
