"""The parking lot and the decision log as lists: from anywhere by a key, to be settled, worded, dropped."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import click, press, press_one, read, texts, turn_to
from tests.ui.seen import settled
from ui.notebook.lists import NotebookLists
from workshop.actions.notebook import park, record_decision
from workshop.domain.facts.choices import StepId

CTRL = Qt.KeyboardModifier.ControlModifier
AT = datetime(2026, 2, 4, 14, tzinfo=UTC)
DECISIONS, POINTS = (Qt.Key.Key_F7, CTRL), (Qt.Key.Key_F8, CTRL)


@pytest.fixture
def bridge(window):
    bridge = window.bridge
    bridge.run(park, text="Who trains the stores?")
    bridge.run(park, text="Which agency stays?")
    bridge.run(record_decision, text="We meet on Fridays.", step=StepId.SET_UP, at=AT)
    window.go_to(StepId.OWNERSHIP)
    settled()
    return bridge


@pytest.fixture
def shown(window, bridge, type_in):
    """The list that a key opens."""

    def shown(keys):
        window.activateWindow()
        settled()
        type_in(keys)
        settled()
        return window.findChildren(NotebookLists)[-1]

    return shown


def written(lists):
    """What stands there, from above to below."""
    settled()
    shown = [each for each in lists.findChildren(QPlainTextEdit) if each.isVisible()]
    return [each.toPlainText() for each in sorted(shown, key=lambda each: each.mapTo(lists, QPoint()).y())]


def parked(bridge):
    return [(each.text, each.settled) for each in bridge.snapshot.parking_lot]


def test_a_key_shows_what_was_put_aside_and_another_what_was_decided(shown):
    lists = shown(POINTS)
    assert written(lists) == ["Who trains the stores?", "Which agency stays?"]
    assert texts(read(lists), "2 of 2")
    turn_to(lists, "Decision log")
    assert written(lists) == ["We meet on Fridays."]
    assert texts(read(lists), "Set up")


def test_a_point_ends_settled_escalated_or_dropped_and_undo_opens_it_again(bridge, shown, type_in):
    lists = shown(POINTS)
    item = bridge.snapshot.parking_lot.in_order[0].id
    row = lists.rows[lists.kind, item]

    def state():
        return bridge.snapshot.parking_lot[item].state

    press(row, "Settled")
    assert state() == "settled" and texts(read(lists), "1 of 2")
    press(row, "Escalated")
    assert state() == "settled" and row.to.hasFocus()
    type_in("Both sponsors, by Friday.", ENTER)
    assert (
        state() == "escalated" and bridge.snapshot.parking_lot[item].escalated == "Both sponsors, by Friday."
    )
    assert texts(read(lists), "2 of 2")
    press(row, "Dropped")
    assert state() == "dropped" and texts(read(lists), "1 of 2")
    for before in ("escalated", "settled", "open"):
        bridge.undo()
        assert state() == before == row.states.value()


def test_a_point_is_removed_and_undo_brings_it_back(bridge, shown):
    lists = shown(POINTS)
    press(lists.rows[lists.kind, bridge.snapshot.parking_lot.in_order[0].id], "Remove")
    settled()

    assert parked(bridge) == [("Which agency stays?", False)]
    assert lists.focusWidget() is lists.add
    bridge.undo()
    assert written(lists) == ["Who trains the stores?", "Which agency stays?"]


def test_words_are_written_otherwise_and_one_more_is_added(bridge, shown, type_in):
    lists = shown(POINTS)
    (field, *_) = [each for each in lists.findChildren(QPlainTextEdit) if each.isVisible()]
    click(field)
    field.selectAll()
    type_in("Who trains whom?", (ENTER, CTRL))
    lists.add.setFocus()
    type_in("And when?", ENTER)

    assert [text for text, _ in parked(bridge)] == ["Who trains whom?", "Which agency stays?", "And when?"]
    assert written(lists)[-1] == "And when?"


def test_what_is_half_written_is_kept_when_it_is_left(bridge, shown, type_in):
    lists = shown(POINTS)
    (field, *_) = [each for each in lists.findChildren(QPlainTextEdit) if each.isVisible()]
    click(field)
    field.selectAll()
    type_in("Who trains whom?", ESC)
    assert parked(bridge)[0][0] == "Who trains whom?"


def test_esc_clears_half_a_line_and_then_closes(bridge, shown, type_in):
    lists = shown(POINTS)
    type_in("Half", ESC)
    assert lists.isVisible() and not lists.add.text()
    type_in(ESC)
    assert QApplication.activeModalWidget() is None and len(parked(bridge)) == 2


def test_a_decision_is_taken_off_the_record_and_undo_brings_it_back(bridge, shown):
    lists = shown(DECISIONS)
    press(lists, "Take off the record")
    assert not len(bridge.snapshot.decisions)
    bridge.undo()
    assert written(lists) == ["We meet on Fridays."]


def test_the_review_leads_to_the_parking_lot(window, bridge, type_in):
    window.go_to(StepId.REVIEW)
    settled()
    (row,) = [each for each in window.page(StepId.REVIEW).points.rows if "parking lot" in each.point.title]
    click(row)
    settled()
    lists = window.findChildren(NotebookLists)[-1]

    assert lists.isVisible() and written(lists)[0] == "Who trains the stores?"
    press_one(lists, "Close")
    assert QApplication.activeModalWidget() is None
