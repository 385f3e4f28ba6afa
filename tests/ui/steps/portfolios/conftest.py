import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.steps.portfolios.portfolio_room import ENTRIES
from workshop.actions.editing import put
from workshop.domain.changes import Label
from workshop.domain.facts.choices import StepId


def filled(store, now, /, *, facts):
    return put(store, Label("import-initiatives", {"count": "6"}), "initiatives", *facts)


@pytest.fixture
def page(window):
    """The page with both portfolios on it, the focus on the chart."""
    window.bridge.run(filled, facts=ENTRIES)
    window.go_to(StepId.PORTFOLIOS)
    QApplication.processEvents()
    return window.page(StepId.PORTFOLIOS)


@pytest.fixture
def empty(window):
    window.go_to(StepId.PORTFOLIOS)
    QApplication.processEvents()
    return window.page(StepId.PORTFOLIOS)
