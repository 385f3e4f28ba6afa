"""What the window says when something can't be done, and that nothing is lost by it."""

import resource
import signal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from tests.ui.conftest import ENTER
from tests.ui.hands import click, read, texts, the
from tests.ui.seen import settled
from tests.ui.words import trouble
from ui.app import Reporter
from ui.preferences import Recent
from ui.shell.crash import CrashDialog
from ui.shell.home_cards import RecentCard
from workshop.actions.export import write_files
from workshop.domain.choices import StepId
from workshop.texts import Texts


@pytest.fixture
def full_disk():
    """No file may grow any more, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    heard = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def fill(path):
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, before[1]))

    yield fill
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, heard)


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


def test_a_data_file_opens_as_a_new_workshop_beside_it(on_example, tmp_path):
    data = tmp_path / "mine.json"
    write_files(on_example.bridge.snapshot, Texts(), [data])
    on_example.files.open(data)
    assert on_example.bridge.path == tmp_path / "mine.workshop"
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
    report_fault = Reporter(window)
    try:
        raise ZeroDivisionError("in a slot")
    except ZeroDivisionError as error:
        report_fault(type(error), error, error.__traceback__)
    dialog = window.findChild(CrashDialog)
    assert dialog.isVisible()
    assert "ZeroDivisionError: in a slot" in dialog.findChild(QPlainTextEdit).toPlainText()
    assert "ZeroDivisionError: in a slot" in capsys.readouterr().err
    dialog.accept()
    field = window.page(StepId.SET_UP).add
    qtbot.keyClicks(field, "Ines Okafor")
    qtbot.keyClick(field, ENTER)
    assert len(window.bridge.snapshot.participants) == 1


def test_a_recent_workshop_whose_file_is_gone_says_so_and_can_be_forgotten(home, tmp_path):
    gone = tmp_path / "gone.workshop"
    home.preferences.remember(Recent(path=str(gone), title="Gone"))
    home.home.show_recents()
    settled()
    click(the(home.home, "Gone", RecentCard))
    assert home.toasts.shown() == [trouble("missing", path=str(gone))]
    QTest.keyClick(the(home.home, "Gone", RecentCard), Qt.Key.Key_Delete)
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
