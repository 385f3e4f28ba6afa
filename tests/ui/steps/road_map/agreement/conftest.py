"""The working agreement on a page of its own, with its drawer beside it, and a day that stays."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from tests.builders import build
from tests.domain.planning.agreements import PEOPLE
from ui.bridge import Bridge
from ui.steps.page import Page
from ui.steps.road_map.agreement.calendar import Calendar
from ui.steps.road_map.agreement.panel import READS, AgreementPanel
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.set_up import TimeBox, Workshop
from workshop.domain.rules import check_step
from workshop.texts import Texts

TODAY = date(2026, 2, 5)
ZURICH = ZoneInfo("Europe/Zurich")
ROOM = {
    "participants": PEOPLE,
    "workshop": Workshop(title="Who decides", starts_on=date(2026, 2, 4), review_on=date(2026, 9, 3)),
    "agenda": (TimeBox(step=StepId.ROAD_MAP, included=True),),
}
"""Two sponsors and a third person, in a workshop that runs the road map."""


class AgreementPage(Page):
    """A page that is nothing but the agreement."""

    step = StepId.ROAD_MAP
    reads = READS

    def _build(self):
        self.panel = AgreementPanel(self, lambda: True, Calendar(lambda: TODAY, ZURICH))
        column = QVBoxLayout(self)
        for button in self.panel.head:
            column.addWidget(button)
        column.addWidget(self.panel)

    def _connect(self):
        self.bridge.changed.connect(lambda changes: self.refresh(self.bridge.snapshot, changes))

    def refresh(self, snapshot, changes):
        self.panel.refresh(snapshot, check_step(snapshot, self.step))
        self.acts.refresh()


@pytest.fixture
def show(qtbot, looks, tmp_path):
    """Open a workshop of these lists, and show its agreement with the drawer beside it."""
    opened = []

    def shown(language="en", **lists):
        bridge = Bridge(Texts(language))
        assert bridge.create(tmp_path / "room.workshop", build(activities=0, **{**ROOM, **lists}))
        page, whole = AgreementPage(bridge, looks), QWidget()
        page.refresh(bridge.snapshot, None)
        row = QHBoxLayout(whole)
        row.addWidget(page, 1)
        row.addWidget(page.panel.details)
        whole.resize(1260, 900)
        qtbot.addWidget(whole)
        whole.show()
        whole.activateWindow()
        page.panel.take_focus()
        QApplication.processEvents()
        opened.append((bridge, whole))
        return page.panel

    yield shown
    for bridge, _ in opened:
        bridge.close()
