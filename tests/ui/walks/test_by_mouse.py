"""The example by mouse alone, in the light: from home to a signed PDF, with ink that is drawn."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.hands import LEFT, button, buttons, choices_of, click, press, press_first, press_one
from tests.ui.seen import settled
from tests.ui.walks.walked import (
    OWNED,
    VOTED_ON,
    assert_they_have_signed,
    back_in,
    focus,
    in_view,
    on_wall,
    owner,
    state,
)
from ui.private.laptop import Laptop
from workshop.domain.facts.choices import StepId
from workshop.domain.standing import State

NONE = Qt.KeyboardModifier.NoModifier
TRACE = [QPoint(x, 40 + x % 30) for x in range(30, 200, 8)]

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("does not support")]


def walk_to(window, step):
    """On through the steps by the button at the end of each page."""
    while in_view(window) is not step:
        press_one(window.frame, "Next: ")
        assert focus() is not None


def cell(page, row, column):
    page.view.scrollTo(page.grid.index(row, column))
    return page.view.visualRect(page.grid.index(row, column)).center()


def choose_role(page, row, column, role):
    """Click a cell twice and choose from what it offers."""
    at, view = cell(page, row, column), page.view.viewport()

    def twice():
        QTest.mouseClick(view, LEFT, NONE, at)
        QTest.mouseDClick(view, LEFT, NONE, at)

    choices_of(twice, role)
    back_in(page.window())


def choose_from_menu(page, row, column, choice):
    at, view = cell(page, row, column), page.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    choices_of(lambda: QApplication.sendEvent(view, event), choice)
    settled()


def vote(window):
    (laptop,) = [each for each in window.findChildren(Laptop) if each.isVisible()]
    press_one(laptop, "No, it is dark")
    for _ in range(9):
        press_one(laptop, "I am ")
        press(laptop, "Aiko Tanabe")
        press_one(laptop, "Done")
        assert "Tanabe" not in on_wall(window)
    press(laptop, "Back to the workshop")
    back_in(window)


def sign(window, qtbot, after):
    """Draw with the button held, and sign."""
    page = window.page(StepId.REVIEW)
    pad = page.signing.pad
    QTest.mousePress(pad, LEFT, NONE, TRACE[0])
    for at in TRACE[1:]:
        QTest.mouseMove(pad, at)
    QTest.mouseRelease(pad, LEFT, NONE, TRACE[-1])
    assert not pad.is_empty
    click(page.signing.sign)
    qtbot.waitUntil(lambda: state(window) is after, timeout=60_000)
    assert focus() is page.pdf.sheet


def assert_sealed(window):
    """It is said, and what was signed is at hand: beside the page, or behind a button of it."""
    page = window.page(StepId.REVIEW)
    assert "sealed" in window.toasts.shown()[-1]
    assert not {"Signatures", "Sign"} & {*buttons(page)}
    press_one(window.frame, "Close the drawer")
    assert "Signatures" in buttons(page) and "Sign" not in buttons(page)


def test_the_example_is_walked_to_a_signed_pdf_by_mouse_alone(home, qtbot, tmp_path, monkeypatch, capsys):
    window, target = home, tmp_path / "charter.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    press(window.home, "Try the example")
    walk_to(window, StepId.OWNERSHIP)
    page = window.page(StepId.OWNERSHIP)
    click(window.frame.top_bar.audience.turn)
    choose_from_menu(page, OWNED, 0, "Accountable")
    choose_role(page, OWNED, 1, "Accountable")
    assert owner(window, OWNED) == ["Thomas Brandt"]
    press_one(window.frame.top_bar, "Undo")
    assert owner(window, OWNED) == []
    press_one(window.frame.top_bar, "Redo")
    assert owner(window, OWNED) == ["Thomas Brandt"]
    choose_from_menu(page, VOTED_ON, 0, "Vote on it, or again")
    vote(window)
    press_first(page.inline.row)
    assert "Tanabe" in on_wall(window)
    press_one(page.inline.row.card, "Agree")
    assert owner(window, VOTED_ON) == ["Aiko Tanabe"]
    click(window.page(StepId.OWNERSHIP).view.viewport(), cell(page, VOTED_ON, 0))
    walk_to(window, StepId.TEST_CASE)
    case = window.page(StepId.TEST_CASE)
    bars = case.ranking.bars
    click(bars, QPoint(bars.width() // 2, bars.height() // 4 + 30))
    press_one(case.panel, "Pick")
    assert window.bridge.snapshot.test_case.candidate == "garden-week"
    walk_to(window, StepId.REVIEW)
    sign(window, qtbot, State.WAITING)
    assert window.bridge.undo_text() == ""
    sign(window, qtbot, State.FINAL)
    assert_sealed(window)
    walk_to(window, StepId.EXPORT)
    click(button(window.page(StepId.EXPORT), "Save the file"))
    qtbot.waitUntil(lambda: window.page(StepId.EXPORT).progress.done.isVisible(), timeout=60_000)
    assert_they_have_signed(("Ines Okafor", "Marcus Lindqvist"), target, capsys)
