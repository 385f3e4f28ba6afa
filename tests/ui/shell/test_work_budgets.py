"""How much is done for one thing that a person does, in counts: they are the same on any machine."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.builders import build
from workshop.actions.steps.ownership import write_reason
from workshop.domain.facts.choices import StepId

ROOT = Path(__file__).parents[3]
MODULES = 105
"""Ours, before the home screen is painted: what only an open workshop needs comes when one opens."""
LATER = {
    *("cryptography", "numpy", "openpyxl", "PIL", "pptx", "pyhanko", "reportlab", "sqlite_utils"),
    *("logging.handlers", "multiprocessing", "ui.shell.files.new_workshop", "workshop.domain.snapshot"),
}
STATEMENTS = 12
"""From the edit to the file on disk: its rows, its undo step, its history, whatever the size of the file."""
WIDGETS = {
    StepId.SET_UP: 700,
    StepId.OBJECTIVES: 180,
    StepId.WHERE_WE_STAND: 160,
    StepId.PORTFOLIOS: 290,
    StepId.OVERLAP_ACTIVITIES: 190,
    StepId.OWNERSHIP: 210,
    StepId.TEST_CASE: 260,
    StepId.REHEARSAL: 180,
    StepId.ROAD_MAP: 650,
    StepId.REVIEW: 180,
    StepId.EXPORT: 80,
}
"""On the page of each step of the example with its drawer: what is listed without end is painted."""


def test_the_home_screen_is_painted_before_what_it_does_not_show_is_loaded(tmp_path):
    words = [sys.executable, "-m", "bench.first_paint", "app"]
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run(words, cwd=ROOT, env=around, capture_output=True, text=True, check=True)
    loaded = done.stdout.partition("loaded")[2].split()
    ours = [name for name in loaded if name.split(".")[0] in ("ui", "workshop")]
    assert "ui.shell.home.page" in ours
    assert LATER.isdisjoint(loaded)
    assert len(ours) <= MODULES


@pytest.mark.parametrize("activities", [10, 1_000])
def test_an_edit_takes_as_many_statements_in_a_large_file_as_in_a_small_one(home, tmp_path, activities):
    home.files.make(tmp_path / "Some.workshop", build(activities=activities, owned=True))
    home.go_to(StepId.OWNERSHIP)
    last = home.bridge.snapshot.activities.in_order[-1].id
    told: list[str] = []
    home.bridge.session._store._db.set_trace_callback(told.append)
    home.bridge.run(write_reason, activity=last, text="Because it sells")
    QApplication.processEvents()
    assert 0 < len(told) <= STATEMENTS, told


class Painted(QObject):
    """How much of a widget is painted, in pixels of its height."""

    def __init__(self, widget):
        super().__init__(widget)
        self.height = 0
        widget.installEventFilter(self)

    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.Paint:
            self.height += event.region().boundingRect().height()
        return False


def test_a_key_in_the_grid_paints_the_rows_it_touches_and_no_other(home, tmp_path):
    home.files.make(tmp_path / "Many.workshop", build(activities=500, owned=True))
    home.go_to(StepId.OWNERSHIP)
    grid = home.page(StepId.OWNERSHIP).view
    QApplication.processEvents()
    painted, row = Painted(grid.viewport()), grid.rowHeight(3)
    QTest.keyClick(grid, Qt.Key.Key_Down)  # the first cell in hand brings its drawer with it
    for key, rows in ((Qt.Key.Key_Down, 2), (Qt.Key.Key_Right, 1), (Qt.Key.Key_I, 2)):
        QApplication.processEvents()
        painted.height = 0
        QTest.keyClick(grid, key)
        QApplication.processEvents()
        assert 0 < painted.height <= rows * row, key


def test_a_page_builds_no_more_widgets_than_its_budget(on_example):
    built = {}
    for step in WIDGETS:
        on_example.go_to(step)
        page = on_example.page(step)
        drawer = page.drawer()
        built[step] = sum(len(part.findChildren(QWidget)) for part in (page, *(drawer or ())[1:]))
    assert {step: count for step, count in built.items() if count > WIDGETS[step]} == {}
