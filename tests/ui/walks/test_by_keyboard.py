"""The example by keyboard alone, in the dark: from home to a signed PDF, and half-way the projector goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import ENTER, ESC, TAB
from tests.ui.walks.walked import (
    OWNED,
    VOTED_ON,
    assert_they_have_signed,
    back_in,
    focus,
    in_view,
    on_wall,
    owner,
    plug_in,
    pull_out,
    state,
    why,
)
from ui.private.laptop import Laptop
from workshop.domain.facts.choices import StepId
from workshop.domain.standing import State

KEY = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
UNDO, DO, ON = (KEY.Key_Z, CTRL), (ENTER, CTRL), (KEY.Key_Right, ALT)
CANARY = "canary-5521"
SIGNERS = ("I. Okafor", "M. Lindqvist")

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def in_the_dark(home, looks, type_in):
    """Home, after the dark theme was chosen in the settings."""
    assert focus() is not None
    type_in((KEY.Key_Comma, CTRL))
    type_in(KEY.Key_Left, KEY.Key_Left, ESC)
    back_in(home)
    assert looks.theme == "dark"
    yield home
    looks.use("light")


def walk_to(window, type_in, step):
    """On through the steps to this one; what can be worked with has the focus at each."""
    seen = [in_view(window)]
    while seen[-1] is not step:
        type_in(ON)
        seen.append(in_view(window))
        assert window.frame.pages.currentWidget().isAncestorOf(focus())
    return seen


def open_example(window, type_in):
    for _ in range(12):
        if focus().accessibleName() != "Try the example":
            type_in(TAB)
    type_in(ENTER)
    assert in_view(window) is StepId.SET_UP


def give_to_another(window, type_in, view):
    """Vendor selection goes from Okafor to Brandt with a why, back, and over again."""
    before = owner(window, OWNED), why(window, OWNED)
    type_in((KEY.Key_Home, CTRL), *[KEY.Key_Down] * OWNED, "a", KEY.Key_Right, "a", "w")
    type_in((KEY.Key_A, CTRL), "He runs the contracts", ENTER)
    after = owner(window, OWNED), why(window, OWNED)
    assert focus() is view and after == (["Thomas Brandt"], "He runs the contracts")
    type_in(UNDO, UNDO, UNDO)
    assert focus() is view and (owner(window, OWNED), why(window, OWNED)) == before
    for _ in range(3):
        type_in((KEY.Key_Z, CTRL | SHIFT))
    assert focus() is view and (owner(window, OWNED), why(window, OWNED)) == after


def vote(window, type_in, patch):
    """Nine people type whom they propose; while the fifth writes why, the projector is pulled out."""
    type_in("v")
    (laptop,) = window.findChildren(Laptop)
    type_in(ENTER)
    for place in range(9):
        type_in(ENTER, "7")
        if place == 4:
            type_in(TAB, CANARY)
            field = focus()
            pull_out(patch)
            assert focus() is field and laptop.isVisible()
        type_in(ENTER)
        assert laptop.isAncestorOf(focus())
        assert "Tanabe" not in repr(window.audience.view.window.picture)
    heard = on_wall(window)
    assert CANARY not in heard and "Tanabe" not in heard
    type_in(ENTER)
    back_in(window)


def sign(window, qtbot, type_in, name, after):
    page = window.page(StepId.REVIEW)
    type_in((KEY.Key_S, ALT))
    qtbot.waitUntil(page.signing.name.hasFocus)
    type_in((KEY.Key_A, CTRL), name, DO)
    qtbot.waitUntil(lambda: state(window) is after, timeout=60_000)
    assert focus() is page.pdf.sheet


def test_the_example_is_walked_to_a_signed_pdf_by_keyboard_alone(
    in_the_dark, qtbot, type_in, tmp_path, monkeypatch, capsys
):
    window, target = in_the_dark, tmp_path / "charter.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    open_example(window, type_in)
    walk_to(window, type_in, StepId.OWNERSHIP)
    page = window.page(StepId.OWNERSHIP)
    give_to_another(window, type_in, page.view)
    with monkeypatch.context() as patch:
        plug_in(patch)
        type_in(KEY.Key_Down, KEY.Key_F5)
        assert window.audience.view.window.isFullScreen() and focus() is page.view
        vote(window, type_in, patch)
    assert not window.audience.view.window.isFullScreen() and focus() is page.view
    type_in(ENTER, ENTER)
    assert focus() is page.view and "Tanabe" in on_wall(window) and CANARY not in on_wall(window)
    type_in("1")
    assert page.view.isAncestorOf(focus()) and owner(window, VOTED_ON) == ["Aiko Tanabe"]
    type_in("All of us said so", ENTER)
    assert focus() is page.view and why(window, VOTED_ON) == "All of us said so"
    walk_to(window, type_in, StepId.TEST_CASE)
    type_in(KEY.Key_Down, DO, "It is small", DO)
    case = window.bridge.snapshot.test_case
    assert (case.candidate, case.reason) == ("garden-week", "It is small")
    assert focus() is window.page(StepId.TEST_CASE).ranking.bars
    walk_to(window, type_in, StepId.REVIEW)
    sign(window, qtbot, type_in, SIGNERS[0], State.WAITING)
    sign(window, qtbot, type_in, SIGNERS[1], State.FINAL)
    walk_to(window, type_in, StepId.EXPORT)
    type_in(DO)
    qtbot.waitUntil(lambda: window.page(StepId.EXPORT).progress.done.isVisible(), timeout=60_000)
    assert window.frame.pages.currentWidget().isAncestorOf(focus())
    assert_they_have_signed(SIGNERS, target, capsys)
