import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.ui.hands import buttons, press, read, texts
from ui.importing.dialog import ImportDialog
from ui.jobs import Job
from workshop.domain.facts.choices import StepId


@pytest.fixture
def choose(monkeypatch):
    """Answer the system's open dialog, which no test can type into."""
    return lambda path: monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))


def opened(window, qtbot, step):
    window.go_to(step)
    page = window.page(step)
    (ask,) = [name for name in buttons(page) if name.startswith("Import")]
    press(page, ask)
    return page.findChild(ImportDialog)


def test_people_are_shown_before_they_are_written(window, qtbot, tmp_path, choose):
    table = tmp_path / "people.csv"
    table.write_text("Name,Job title\nInes Okafor,CMO\n,nobody\nMarcus Lindqvist,CIO\n")
    choose(table)
    dialog = opened(window, qtbot, StepId.SET_UP)
    qtbot.waitUntil(dialog.take.isEnabled, timeout=15_000)
    assert "2 of 3" in dialog.head.text()
    assert len(window.bridge.snapshot.participants) == 0
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert [person.name for person in window.bridge.snapshot.participants] == [
        "Ines Okafor",
        "Marcus Lindqvist",
    ]


def test_a_table_that_cannot_be_read_says_why_and_changes_nothing(window, qtbot, tmp_path, choose):
    table = tmp_path / "none.md"
    table.write_text("# No table here\n")
    choose(table)
    dialog = opened(window, qtbot, StepId.OVERLAP_ACTIVITIES)
    qtbot.waitUntil(lambda: "no table" in dialog.head.text(), timeout=15_000)
    assert not dialog.take.isEnabled()
    dialog.reject()
    assert len(window.bridge.snapshot.activities) == 0


def test_an_imported_matrix_is_one_step_to_undo(window, qtbot, tmp_path, choose):
    table = tmp_path / "raci.csv"
    table.write_text("Activity;Okafor;Lindqvist\nData;A;R\nWeb;C;A\n")
    choose(table)
    dialog = opened(window, qtbot, StepId.OWNERSHIP)
    qtbot.waitUntil(dialog.take.isEnabled, timeout=15_000)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert len(window.bridge.snapshot.rights) == 4
    window.acts["undo"].trigger()
    assert len(window.bridge.snapshot.rights) == len(window.bridge.snapshot.participants) == 0


def test_what_a_matrix_would_change_is_said_cell_by_cell_before_it_is_taken(
    on_example, qtbot, tmp_path, choose
):
    table = tmp_path / "raci.csv"
    table.write_text("Activity,Lena Hofer,Somebody New\nMarket data analytics,R,C\nA new one,A,R\n")
    choose(table)
    dialog = opened(on_example, qtbot, StepId.OWNERSHIP)
    qtbot.waitUntil(dialog.take.isEnabled, timeout=15_000)

    qtbot.waitUntil(lambda: bool(texts(read(dialog), "people", "Somebody New")))
    said = read(dialog)
    for new in (["people", "Somebody New"], ["activities", "A new one"]):
        assert len(texts(said, *new)) == 1
    assert len(texts(said, "Market data analytics", "Lena Hofer", "→ R")) == 1
    assert on_example.bridge.undo_text() == ""


def test_closing_the_import_dialog_stops_the_reading(window, qtbot, tmp_path, choose):
    table = tmp_path / "people.csv"
    table.write_text("Name\n" + "Ines Okafor\n" * 1_000)
    choose(table)
    dialog = opened(window, qtbot, StepId.SET_UP)
    stop = dialog.findChild(Job)._stop

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert stop.is_set()
    assert len(window.bridge.snapshot.participants) == 0
