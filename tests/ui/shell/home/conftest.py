"""The home screen with workshops on it, and answers to the system's dialogs."""

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.builders import build
from workshop.domain.facts.set_up import Workshop


@pytest.fixture
def recents(home, tmp_path):
    """The home screen with two workshops on it, the second one opened last."""
    QApplication.processEvents()  # the window is in front by then
    for title in ("Loyalty", "Checkout"):
        workshop = Workshop(title=title, company=f"{title} & Co", place="Utrecht")
        home.files.make(tmp_path / f"{title}.workshop", build(workshop=workshop))
    home.go_home()
    QApplication.processEvents()
    return home


@pytest.fixture
def answers(monkeypatch, tmp_path):
    """Answer the system's dialogs, which no test can type into: what was offered to be saved as."""
    offered = []

    def save(_parent, _title, start, *_):
        offered.append(start)
        return str(tmp_path / "made.workshop"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    return offered
