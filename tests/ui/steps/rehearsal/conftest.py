import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.steps.rehearsal.rehearsed import TASKS, rehearsed
from workshop.domain.facts.choices import StepId


@pytest.fixture
def room(home, tmp_path):
    """Opens a workshop of these tasks at its rehearsal; gives the page, the focus on the swimlane."""

    def room(*tasks, **lists):
        home.files.make(tmp_path / "Rehearsed.workshop", rehearsed(*tasks, **lists))
        home.go_to(StepId.REHEARSAL)
        QApplication.processEvents()
        return home.page(StepId.REHEARSAL)

    return room


@pytest.fixture
def page(room):
    return room(*TASKS)
