"""What the window says when something can't be done, and that nothing is lost by it."""

import os
import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from tests.ui.conftest import ENTER
from tests.ui.hands import click, drop, names, press, read, texts, the
from tests.ui.seen import settled
from tests.ui.words import trouble
from ui.controls.buttons import Button
from ui.faults.reporter import Reporter
from ui.faults.window import FaultWindow
from ui.jobs import Job
from ui.preferences import Recent
from ui.shell.home.latest import Latest
from workshop.actions.steps.export import write_files
from workshop.domain.facts.choices import StepId


@pytest.fixture
def watched(window):
    """Every fault goes to the window, as in the app; what pytest listens with comes back after."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    Reporter(window, window.looks).watch()
    yield window
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def test_a_file_that_is_no_workshop_is_refused_in_one_sentence(home, tmp_path):
    other = tmp_path / "notes.workshop"
    other.write_text("just some notes")
    home.files.open(other)
    assert not home.bridge.is_open
    assert home.toasts.shown() == [trouble("not-a-workshop", path=str(other))]
    assert other.read_text() == "just some notes"


def test_opening_the_workshop_that_is_open_changes_nothing(on_example):
    before = on_example.bridge.snapshot
    on_example.files.open(on_example.bridge.path)
    assert on_example.bridge.snapshot is before
    assert on_example.toasts.shown() == []


def test_a_full_disk_is_shown_and_what_is_on_disk_stays_in_view(window, type_in, full_disk):
    type_in("Ines Okafor", ENTER)
    full_disk(window.bridge.path)
    for number in range(40):
        type_in(f"Somebody with a long name to fill a page of the file, number {number}", ENTER)
    assert trouble("disk-full", path=str(window.bridge.path)) in window.toasts.shown()
    assert "Not saved" in read(window.frame.top_bar)
    kept = [person.name for person in window.bridge.snapshot.participants]
    assert kept[0] == "Ines Okafor"
    assert len(window.page(StepId.SET_UP).people.rows) == len(kept)


def test_a_name_typed_and_not_yet_entered_is_kept_when_the_window_closes(window, type_in, qtbot):
    type_in("Ines Okafor")
    path = window.bridge.path
    window.close()
    assert path.stat().st_size
    window.bridge.open(path)
    assert [person.name for person in window.bridge.snapshot.participants] == ["Ines Okafor"]


def test_a_data_file_opens_as_a_new_workshop_beside_it(on_example, qtbot, tmp_path):
    data = tmp_path / "mine.json"
    write_files(on_example.bridge.snapshot, [data])
    on_example.files.open(data)
    qtbot.waitUntil(lambda: on_example.bridge.path == tmp_path / "mine.workshop", timeout=20_000)
    assert len(on_example.bridge.snapshot.shortlist) == 12


def test_an_empty_title_is_refused_and_the_old_one_comes_back(window, qtbot):
    field = window.page(StepId.SET_UP).lines["title"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, ENTER)
    assert window.bridge.snapshot.workshop.title == "New"
    assert field.text() == "New"
    assert len(window.toasts.shown()) == 1


def test_a_fault_that_nobody_expected_shows_a_report_and_the_work_goes_on(window, qtbot, capsys):
    report_fault = Reporter(window, window.looks)
    try:
        raise ZeroDivisionError("in a slot")
    except ZeroDivisionError as error:
        report_fault(type(error), error, error.__traceback__)
    settled()
    dialog = window.findChild(FaultWindow)
    assert dialog.isVisible()
    said = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "ZeroDivisionError" in said and "test_trouble.py" in said
    assert "in a slot" not in said
    assert "ZeroDivisionError: in a slot" in capsys.readouterr().err
    dialog.accept()
    field = window.page(StepId.SET_UP).add
    qtbot.keyClicks(field, "Ines Okafor")
    qtbot.keyClick(field, ENTER)
    assert len(window.bridge.snapshot.participants) == 1


def fall():
    raise ZeroDivisionError("aside")


class Falling:
    def __del__(self):
        fall()


@pytest.mark.parametrize("fault", [lambda: threading.Thread(target=fall).start(), lambda: Falling() and None])
def test_a_fault_aside_is_shown_by_a_dialog_of_the_windows_own_thread(watched, qtbot, capsys, fault):
    fault()

    qtbot.waitUntil(lambda: watched.findChild(FaultWindow) is not None)
    dialog = watched.findChild(FaultWindow)
    assert dialog.thread() is watched.thread()
    assert "ZeroDivisionError" in dialog.findChild(QPlainTextEdit).toPlainText()


def test_a_fault_told_on_another_thread_makes_its_dialog_on_the_windows_own(window, qtbot, capsys):
    reporter = Reporter(window, window.looks)
    error = ZeroDivisionError("in a drawing")
    other = threading.Thread(target=reporter, args=(ZeroDivisionError, error, None))
    other.start()
    other.join()
    assert window.findChild(FaultWindow) is None

    qtbot.waitUntil(lambda: window.findChild(FaultWindow) is not None)
    assert window.findChild(FaultWindow).isVisible()


def test_a_fault_in_painting_is_told_once_and_not_again_after_its_window(watched, qtbot, capsys):
    class Faulty(QWidget):
        def paintEvent(self, event):
            fall()

    faulty = Faulty(watched)
    for _ in range(3):
        faulty.show()
        faulty.update()
        settled()
    (dialog,) = watched.findChildren(FaultWindow)
    press(dialog, "Go on")
    settled()
    faulty.update()
    settled()

    assert watched.findChild(FaultWindow) is None
    assert capsys.readouterr().err.count("\nZeroDivisionError") == 1


def test_the_report_of_a_fault_is_saved_and_the_app_can_be_closed(watched, tmp_path, monkeypatch, capsys):
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("Hollis & Vane"), None)
    settled()
    dialog = watched.findChild(FaultWindow)
    report = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(report), ""))
    press(dialog, "Save the report…")
    assert "ZeroDivisionError" in report.read_text("utf-8") and "Hollis" not in report.read_text("utf-8")
    assert any(str(report) in words for words in read(dialog))

    press(dialog, "Close the app")

    assert not watched.isVisible() and not watched.bridge.is_open


def test_work_that_cannot_even_start_ends_and_is_reported(watched, qtbot, capsys):
    job = Job(lambda **_: None, watched)  # no other process can be told of it

    qtbot.waitUntil(lambda: not job.is_running, timeout=15_000)
    settled()
    assert watched.findChild(FaultWindow) is not None


def test_a_workshop_is_opened_by_dropping_its_file(window):
    path = window.bridge.path
    window.go_home()
    drop(window, path)
    assert window.bridge.path == path and window.toasts.shown() == []


@pytest.mark.parametrize("end", ["workshop", "json", "pdf"])
@pytest.mark.parametrize("is_open", [False, True])
def test_a_dropped_name_that_no_file_can_have_is_refused_in_one_sentence(request, tmp_path, end, is_open):
    window = request.getfixturevalue("window" if is_open else "home")
    name = tmp_path / f"{'x' * 300}.{end}"

    drop(window, name)

    assert window.toasts.shown() == [f"{name} is too long a name for a file here: choose a shorter one."]
    assert window.bridge.is_open == is_open


@pytest.mark.parametrize("end", ["workshop", "json", "pdf"])
def test_a_pipe_that_nobody_writes_into_is_refused_at_once(home, tmp_path, end):
    pipe = tmp_path / f"pipe.{end}"
    os.mkfifo(pipe)

    drop(home, pipe)

    assert home.toasts.shown() == [trouble("not-a-file", path=pipe)]


def test_a_pipe_is_no_table_to_import(window, tmp_path, monkeypatch):
    pipe = tmp_path / "people.csv"
    os.mkfifo(pipe)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(pipe), ""))
    window.page(StepId.SET_UP)._import.click()
    assert window.toasts.shown() == [trouble("not-a-file", path=pipe)]


def test_a_recent_workshop_whose_file_is_gone_says_so_and_can_be_forgotten(home, tmp_path, monkeypatch):
    gone = tmp_path / "gone.workshop"
    home.preferences.remember(Recent(path=str(gone), title="Gone"))
    home.home.show_recents()
    settled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: ("", ""))
    click(the(home.home, "Gone", Latest))
    assert not home.bridge.is_open
    assert "Not found" in read(home.home) and "Locate…" in names(home.home, Button)
    QTest.keyClick(the(home.home, "Gone", Latest), Qt.Key.Key_Delete)
    assert home.preferences.recents == ()


def test_a_text_that_is_too_long_is_marked_kept_in_its_field_and_never_cut(window, qtbot):
    field = window.page(StepId.SET_UP).lines["title"]
    field.setFocus()
    field.selectAll()
    QGuiApplication.clipboard().setText("x" * 540)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, ENTER)

    assert field.text() == "x" * 540
    assert texts([field.accessibleDescription()], "40", "500")
    assert window.bridge.snapshot.workshop.title == "New"
    window.go_home()
    assert window.bridge.is_open and texts(window.toasts.shown()[-1:], "too long")
    assert field.hasFocus()
    for _ in range(40):
        qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClick(field, ENTER)
    assert window.bridge.snapshot.workshop.title == "x" * 500


def test_a_prose_beyond_its_limit_stays_in_its_field_until_it_is_shortened(window, qtbot):
    field = window.page(StepId.SET_UP).rules
    field.setFocus()
    field.setPlainText("y" * 20_001)
    qtbot.keyClick(field, ENTER, Qt.KeyboardModifier.ControlModifier)
    assert window.bridge.snapshot.workshop.ground_rules == ()
    qtbot.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClick(field, ENTER, Qt.KeyboardModifier.ControlModifier)
    assert window.bridge.snapshot.workshop.ground_rules == ("y" * 20_000,)
