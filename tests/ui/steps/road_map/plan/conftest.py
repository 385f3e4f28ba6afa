import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import build, people
from tests.domain.planning.plans import HOLLIS
from workshop.actions.editing import put
from workshop.actions.steps.set_up import set_time_box
from workshop.domain.changes import Label
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.set_up import TimeBox


def filled(store, now, /, *, facts):
    return put(store, Label("add-increments", {"count": "3"}), "increments", *facts)


@pytest.fixture
def empty(window):
    """The plan of a workshop that has none yet."""
    window.go_to(StepId.ROAD_MAP)
    QApplication.processEvents()
    return window.page(StepId.ROAD_MAP).plan


@pytest.fixture
def plan(window):
    """Three increments without owners, the focus on the first."""
    window.bridge.run(filled, facts=HOLLIS)
    window.bridge.run(set_time_box, step=StepId.ROAD_MAP, included=True)
    window.go_to(StepId.ROAD_MAP)
    QApplication.processEvents()
    return window.page(StepId.ROAD_MAP).plan


@pytest.fixture
def whole(on_example):
    """The example's plan."""
    on_example.go_to(StepId.ROAD_MAP)
    QApplication.processEvents()
    return on_example.page(StepId.ROAD_MAP).plan


@pytest.fixture
def show(home, tmp_path):
    """Open a workshop of these lists at its road map."""

    def shown(**lists):
        agenda = (TimeBox(step=StepId.ROAD_MAP, included=True),)
        lists = {"participants": people(4), "agenda": agenda, **lists}
        home.files.make(tmp_path / "room.workshop", build(activities=0, **lists))
        home.go_to(StepId.ROAD_MAP)
        QApplication.processEvents()
        return home.page(StepId.ROAD_MAP)

    return shown
