import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.importing.importing import PLAN, in_sight
from workshop.domain.facts.choices import StepId


@pytest.fixture
def choose(monkeypatch):
    """Answer the system's dialogs, which no test can type into."""

    def answer(path):
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path), ""))

    return answer


@pytest.fixture
def plan(window):
    """The sheet over a table of initiatives that was copied."""

    def shown(text=PLAN):
        window.go_to(StepId.PORTFOLIOS)
        QApplication.clipboard().setText(text.replace(";", "\t"))
        window.page(StepId.PORTFOLIOS).acts["paste"].trigger()
        QApplication.processEvents()
        return in_sight(window)

    return shown
