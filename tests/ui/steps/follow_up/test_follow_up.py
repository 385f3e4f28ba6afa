"""The follow-up's page on a signed workshop: values, looks, what is due, and the next revision, by key."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.builders import json_bytes
from tests.domain.following.sealed import SEALED_AT, SEALED_ON, revision
from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import press, read
from ui.shell.going_on.next_revision import Answer
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.follow_up import Expectation
from workshop.domain.flow import states
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State, standing
from workshop.imports.data import example

Key = Qt.Key
LATER = datetime(2026, 4, 7, 9, 30, tzinfo=UTC)
CTRL = Qt.KeyboardModifier.ControlModifier


def day(after):
    return SEALED_ON + timedelta(days=after)


def expected(increment, after, value):
    return Expectation(increment=increment, at=day(after), value=value)


def signed(window, path, **fields):
    document = msgspec.structs.replace(example(), **fields)
    document = msgspec.structs.replace(document, revisions=(revision(Snapshot.of(document)),))
    window.files.make(path, document)
    page = window.page(StepId.FOLLOW_UP)
    page.clock = lambda: LATER
    window.go_to(StepId.FOLLOW_UP)
    page.refresh(window.bridge.snapshot, None)
    QApplication.processEvents()
    return page


@pytest.fixture
def page(home, tmp_path):
    """The page 61 days after the example was signed, with two values expected by then and one later."""
    wanted = (expected("calendar", 40, 0), expected("shop-to-till", 58, 60), expected("analysts", 170, 12))
    return signed(home, tmp_path / "Signed.workshop", expectations=wanted)


def heard(listed):
    return listed.accessibleName()


def back(page):
    """The window is the active one again, as it is on a desktop once a sheet is gone."""
    page.window().activateWindow()
    QApplication.processEvents()


def sheet():
    QApplication.processEvents()
    return QApplication.activeModalWidget()


def test_it_is_a_step_only_of_a_signed_workshop_and_opens_where_work_goes_on(on_example, tmp_path):
    assert StepId.FOLLOW_UP not in states(on_example.bridge.snapshot, ())
    page = signed(on_example, tmp_path / "Signed.workshop")
    assert page.isVisible() and standing(page.bridge.snapshot).state is State.FINAL


def test_a_value_is_recorded_by_key_and_opens_no_revision(page, type_in):
    first = page.sections.values
    assert first.hasFocus() and "No value recorded, Hofer, due 17 Mar." in heard(first)
    type_in("v", "1", ENTER)
    assert [(each.increment, each.at, each.value) for each in page.bridge.snapshot.outcomes] == [
        ("calendar", LATER.date(), 1.0)
    ]
    assert "expected 0, actual 1. 1 behind, Short of it." in heard(first)
    assert "1 of 3 values can be compared." in page.sections.head.sentence.text()
    assert standing(page.bridge.snapshot).state is State.FINAL
    back(page)
    type_in(Key.Key_Delete)
    assert len(page.bridge.snapshot.outcomes) == 0


def test_what_is_no_number_and_a_day_before_the_signatures_are_said_before_it_is_taken(page, type_in):
    type_in("v", "some")
    asked = sheet()
    assert not asked.take.isEnabled() and "as a number" in asked.remark.text()
    asked.day.show_day(day(-3))
    asked.value.setText("2,5")
    assert asked.take.isEnabled() and asked.remark.text().endswith("the value opens revision 2.")
    type_in(ESC)
    assert len(page.bridge.snapshot.outcomes) == 0


def test_the_look_in_hand_is_the_last_one_reached_and_is_ticked_off(page, type_in):
    assert page.sections.period.value() == 60
    type_in("k")
    assert page.bridge.snapshot.check_ins[60].done_at == LATER
    assert standing(page.bridge.snapshot).state is State.FINAL
    type_in("]", "]")
    assert page.sections.period.value() == 0
    type_in("[", "[", "k")
    assert len(page.bridge.snapshot.check_ins) == 0


def test_arrows_lead_from_the_values_to_what_is_due_and_enter_to_where_it_is_settled(page, type_in, qtbot):
    values, dues = page.sections.values, page.sections.dues
    type_in(Key.Key_End, Key.Key_Down)
    assert dues.hasFocus() and dues.in_hand.title == "Access rights for agencies"
    assert dues.in_hand.near == "39 days over"
    with qtbot.waitSignal(page.asked_for) as asked:
        type_in(ENTER)
    assert asked.args[0] is StepId.OWNERSHIP and asked.args[1].activity == "agency-access"
    assert values.in_hand is values.rows[-1]


def test_an_owner_is_changed_in_its_row_of_the_grid(page, type_in, qtbot):
    type_in("c")
    press(sheet(), "Cancel")
    back(page)
    type_in("c")
    with qtbot.waitSignal(page.asked_for) as asked:
        press(sheet(), "Go to its row")
    assert asked.args[0] is StepId.OWNERSHIP
    assert standing(page.bridge.snapshot).state is State.FINAL


def test_without_a_change_the_drawer_says_so_and_without_pages_what_to_compare_with(page, type_in, answering):
    assert "Nothing has changed since revision 1." in read(page.beside.panel)
    asked = answering(Answer.LEAVE)
    type_in((Key.Key_Return, CTRL))
    assert standing(page.bridge.snapshot).state is State.FINAL
    back(page)
    answering(Answer.OPEN)
    type_in((Key.Key_Return, CTRL))
    assert asked == ["Open revision 2?"] * 2
    said = page.beside.panel.said.text()
    assert said == "This file keeps no pages of revision 1: compare with its charter."
    assert "Revision 2 is open as a draft." in read(page.beside.panel)


def test_where_nothing_was_expected_it_asks_for_it(home, tmp_path, type_in, answering):
    page = signed(home, tmp_path / "Signed.workshop", expectations=())
    assert "Nothing was expected of this charter." in read(page)
    type_in("e", "40")
    asked = sheet()
    assert asked.remark.text() == "Both sides sign what is expected: it opens revision 2 as a draft."
    answering(Answer.LEAVE)
    type_in(ENTER)
    assert asked.isVisible() and not page.bridge.snapshot.expectations
    answering(Answer.OPEN)
    press(asked, "Add the expectation")
    (expectation,) = page.bridge.snapshot.expectations
    assert (expectation.at, expectation.value) == (LATER.date(), 40.0)
    assert standing(page.bridge.snapshot).number == 2


def test_of_many_measures_the_sections_are_tabs(home, tmp_path, type_in):
    aims = [each.id for each in example().objectives[:9]]
    wanted = tuple(Expectation(objective=each, at=day(50), value=1) for each in aims)
    page = signed(home, tmp_path / "Signed.workshop", expectations=wanted)
    assert page.sections.values.isVisible() and not page.sections.dues.isVisible()
    press(page, "Ownership")
    assert page.sections.dues.isVisible() and not page.sections.values.isVisible()
    assert page.sections.dues.hasFocus()
    assert SEALED_AT < LATER


@pytest.mark.slow
def test_the_sheet_is_saved_and_another_file_compared(page, type_in, qtbot, tmp_path, monkeypatch):
    sheet_at, other = tmp_path / "sheet", tmp_path / "other.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(sheet_at), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    workshop = msgspec.structs.replace(example().workshop, title="Who decided what")
    other.write_bytes(json_bytes(msgspec.structs.replace(example(), workshop=workshop)))

    type_in("p")
    qtbot.waitUntil(lambda: sheet_at.with_suffix(".pdf").exists(), timeout=60_000)
    type_in("f")
    comparing = page.beside.comparing
    qtbot.waitUntil(lambda: comparing.compared is not None, timeout=60_000)
    assert page.beside.panel.before.currentText() == "other.json"
    assert any("“Who decided what”" in each for each in page.beside.panel.sentences)
