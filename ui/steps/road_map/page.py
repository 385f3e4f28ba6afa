"""Road map: what follows from the charter, and how do both sides work together?"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.page_head import PageHead
from ui.steps.page import Page
from ui.steps.road_map.plan.panel import PlanPanel
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import StepId
from workshop.domain.findings import Subject
from workshop.domain.rules import FINDINGS
from workshop.domain.snapshot import Snapshot


class RoadMapPage(Page):
    """The plan."""

    step = StepId.ROAD_MAP
    reads = FINDINGS

    def _build(self) -> None:
        self._head = PageHead(self.looks, self.tr("Road map"))
        self.plan = PlanPanel(self, lambda: True)
        self._head.acts.addWidget(self.plan.head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.plan, 1)

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        self.plan.show_now()
        self._head.say(*self.plan.said())
        self.acts.refresh()

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("Increment"), self.plan.details

    def in_hand(self) -> str | None:
        return self.plan.in_hand

    def take_focus(self) -> None:
        self.plan.take_focus()

    def show_subject(self, subject: Subject) -> None:
        self.plan.show_subject(subject)
