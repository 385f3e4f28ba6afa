"""The whole way by keyboard alone: from an empty workshop to a charter PDF, and back the next day."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from ui.bridge import Bridge
from workshop.domain import flow
from workshop.domain.facts.choices import Capacity, Side, StepId
from workshop.texts import Texts

ENTER, RIGHT, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Down
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PEOPLE = ("Ines Okafor; CMO", "Marcus Lindqvist; CIO", "Thomas Brandt", "Sofia Duarte")
ACTIVITIES = ("Market data analytics", "Vendor selection", "App innovation", "Consent", "Peak load")
CAMPAIGNS = ("Spring loyalty", "Garden week", "Back to school")


def next_step(window, qtbot, type_in):
    type_in((RIGHT, ALT))


def set_up(window, type_in):
    for person in PEOPLE:
        type_in(person, ENTER)


def list_activities(window, type_in):
    for title in ACTIVITIES:
        type_in(title, ENTER)
    type_in(Qt.Key.Key_Escape, (Qt.Key.Key_A, CTRL), "s")


def own_all(window, type_in):
    """An A and an R in each row, and a why; before the first A the room confirms what the letters mean."""
    type_in("a", ENTER, "a")
    for row, title in enumerate(ACTIVITIES):
        type_in(Qt.Key.Key_Home, "a", RIGHT, "r", "w")
        type_in(f"Because of {title}", ENTER)
        if row + 1 < len(ACTIVITIES):
            type_in(Qt.Key.Key_Home, DOWN)


def score_campaigns(window, type_in):
    type_in((Qt.Key.Key_2, CTRL))
    for title in CAMPAIGNS:
        type_in(title, ENTER)
    type_in((Qt.Key.Key_3, CTRL), "Value", ENTER, "Cost", ENTER)
    type_in((Qt.Key.Key_4, CTRL), "a")
    for points in ("60", "40"):
        type_in(points, ENTER)
    type_in((Qt.Key.Key_5, CTRL), "a", "531524")
    type_in((Qt.Key.Key_1, CTRL), (ENTER, CTRL), "All of us need it")


@pytest.fixture
def saved_as(monkeypatch, tmp_path):
    """Answer the system's save dialog, which no test can type into."""
    target = tmp_path / "charter.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    return target


@pytest.mark.slow
def test_a_workshop_is_held_by_keyboard_alone(window, qtbot, type_in, saved_as):
    set_up(window, type_in)
    next_step(window, qtbot, type_in)
    list_activities(window, type_in)
    next_step(window, qtbot, type_in)
    own_all(window, type_in)
    next_step(window, qtbot, type_in)
    score_campaigns(window, type_in)
    snapshot = window.bridge.snapshot
    people = [(p.name, p.title, p.side, p.capacity) for p in snapshot.participants][:2]
    assert people == [
        ("Ines Okafor", "CMO", Side.MARKETING, Capacity.SPONSOR),
        ("Marcus Lindqvist", "CIO", Side.IT, Capacity.SPONSOR),
    ]
    assert [activity.title for activity in snapshot.shortlist] == list(ACTIVITIES)
    assert [reason.text for reason in snapshot.reasons] == [f"Because of {title}" for title in ACTIVITIES]
    assert not [finding for finding in window.bridge.findings if finding.stops]
    picked = snapshot.candidates[snapshot.test_case.candidate]
    assert picked.title == "Spring loyalty"
    next_step(window, qtbot, type_in)
    assert window.bridge.snapshot.test_case.reason == "All of us need it"
    next_step(window, qtbot, type_in)
    type_in((ENTER, CTRL))
    qtbot.waitUntil(saved_as.exists, timeout=20_000)
    assert saved_as.read_bytes().startswith(b"%PDF-")


def test_yesterdays_edits_are_there_and_can_still_be_undone(window, qtbot, type_in):
    set_up(window, type_in)
    path = window.bridge.path
    window.close()
    tomorrow = Bridge(Texts())
    assert tomorrow.open(path)
    assert len(tomorrow.snapshot.participants) == 4
    tomorrow.undo()
    assert [p.name for p in tomorrow.snapshot.participants][-1] == "Thomas Brandt"
    tomorrow.close()


def test_alt_and_arrows_walk_the_steps_of_the_agenda(on_example, type_in):
    on_example.go_to(StepId.SET_UP)
    seen = []
    for _ in flow.STEPS:
        seen.append(on_example.frame.pages.currentWidget().step)
        type_in((RIGHT, ALT))
    assert seen == [each.id for each in flow.STEPS]
    assert seen[0] is StepId.SET_UP and seen[-1] is StepId.EXPORT
    assert QApplication.focusWidget() is not None


def test_ctrl_z_takes_back_a_step_even_while_the_focus_is_in_an_empty_field(window, type_in):
    set_up(window, type_in)
    type_in((Qt.Key.Key_Z, CTRL))
    assert [p.name for p in window.bridge.snapshot.participants][-1] == "Thomas Brandt"
    type_in((Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier))
    assert [p.name for p in window.bridge.snapshot.participants][-1] == "Sofia Duarte"


def test_ctrl_z_takes_back_typing_first(window, type_in):
    type_in("Ines Okafor", ENTER, "Marc", (Qt.Key.Key_Z, CTRL))
    assert [p.name for p in window.bridge.snapshot.participants] == ["Ines Okafor"]
