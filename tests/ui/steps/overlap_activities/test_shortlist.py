import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import read, texts
from tests.ui.words import refusal
from ui.private.silent.round import SilentRound
from ui.steps.overlap_activities.offers.shortlist_dialog import ShortlistDialog
from workshop.actions.editing import put
from workshop.actions.steps import portfolios
from workshop.actions.steps.set_up import add_participant
from workshop.domain.changes import Label
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.text import short_name

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DOWN, SPACE = Qt.Key.Key_Down, Qt.Key.Key_Space


@pytest.fixture
def page(on_example):
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    QApplication.processEvents()
    return on_example.page(StepId.OVERLAP_ACTIVITIES)


def listed(page):
    return [each.title for each in page.bridge.snapshot.shortlist]


def ask(page, type_in):
    page.board.columns["Data"].view.setFocus()
    type_in((ENTER, CTRL))
    return next(each for each in page.findChildren(ShortlistDialog) if each.isVisible())


def test_the_nine_with_most_dots_are_shortlisted_in_one_step(page, type_in, on_example):
    before = page.bridge.snapshot.document
    dialog = ask(page, type_in)
    type_in("9")
    assert not dialog.tie.isVisible()
    assert dialog.off.text().startswith("4 come off: Website experience and testing")
    assert dialog.make.words() == "Shortlist 9 activities"
    type_in((ENTER, CTRL))
    assert len(listed(page)) == 9
    assert "Customer data platform" in listed(page) and "Campaign reporting" not in listed(page)
    assert len(on_example.toasts.shown()) == len(texts(on_example.toasts.shown(), "9")) == 1
    on_example.acts["undo"].trigger()
    assert page.bridge.snapshot.document == before


def test_a_tie_is_said_before_anything_is_done_and_nobody_is_chosen_by_chance(page, type_in):
    before = listed(page)
    dialog = ask(page, type_in)
    type_in("7")
    assert dialog.tie.isVisible()
    assert texts([dialog.tie.text()], " 2 ", " 3 ")
    assert len(dialog.chosen()) == 5
    assert listed(page) == before
    dialog.all.setFocus()
    type_in(SPACE)
    assert len(dialog.chosen()) == 9
    type_in(ESC)
    assert listed(page) == before


def test_without_dots_it_is_said_what_to_do(window, type_in):
    window.go_to(StepId.OVERLAP_ACTIVITIES)
    QApplication.processEvents()
    page = window.page(StepId.OVERLAP_ACTIVITIES)
    type_in("Consent", ENTER)
    page.board.columns[""].view.setFocus()
    type_in((ENTER, CTRL))
    dialog = page.findChild(ShortlistDialog)
    assert dialog.tie.isVisible() and "dot" in dialog.tie.text()
    assert not dialog.make.isEnabled()


def test_several_are_shortlisted_by_hand_in_one_step(page, type_in):
    before = listed(page)
    page.board.columns["Campaign"].view.setFocus()
    page.board.columns["Campaign"].view.setCurrentIndex(page.board.columns["Campaign"].model.index(3))
    type_in((DOWN, SHIFT), "s")
    assert len(listed(page)) == len(before) + 2
    page.bridge.undo()
    assert listed(page) == before


def test_an_activity_is_linked_with_an_initiative_and_parted_from_it(page):
    wanted = Initiative(id=InitiativeId("crm"), title="CRM renewal")
    all_of_them = [each.id for each in page.bridge.snapshot.initiatives.in_order]
    page.bridge.run(portfolios.remove_initiatives, initiatives=all_of_them)
    assert page.details.initiatives.isHidden()
    page.bridge.run(lambda store, now: put(store, Label("nothing"), "initiatives", wanted))
    links = page.details.initiatives
    assert not links.isHidden()
    links.choice.setCurrentIndex(1)
    links.choice.activated.emit(1)
    first = page.bridge.snapshot.activities.in_order[0]
    assert first.initiatives == ("crm",)
    assert not links.choice.isEnabled()
    links.linked.emit("crm", False)
    assert page.bridge.snapshot.activities.in_order[0].initiatives == ()


def test_dots_left_are_told_and_one_too_many_is_refused_in_a_sentence(page, type_in, on_example):
    okafor = page.bridge.snapshot.participants.in_order[0]
    assert texts(read(page), short_name(okafor.name), " 0 ")
    assert page.details.chosen_person() == okafor.id
    page.board.columns["Data"].view.setFocus()
    type_in("+")
    assert on_example.toasts.shown() == [refusal("no-dots-left", name=okafor.name, limit=5)]


def test_from_a_silent_round_to_a_shortlist_by_keys_alone(window, type_in, qtbot):
    for name, side in (("Ines Okafor", Side.MARKETING), ("Marcus Lindqvist", Side.IT)):
        window.bridge.run(add_participant, name=name, side=side)
    window.go_to(StepId.OVERLAP_ACTIVITIES)
    window.activateWindow()
    page = window.page(StepId.OVERLAP_ACTIVITIES)
    page.setFocus()
    QApplication.processEvents()
    type_in("r")
    QApplication.processEvents()
    type_in(SPACE, "1", ENTER, "Loyalty points", ENTER, "Consent wording", ENTER, (ENTER, CTRL))
    type_in("2", ENTER, "Interface catalogue", ENTER, "consent wording", ENTER, (ENTER, CTRL), (ENTER, CTRL))
    qtbot.waitUntil(lambda: page.findChild(SilentRound) is None)
    assert [each.title for each in page.bridge.snapshot.activities] == [
        "Loyalty points",
        "Consent wording",
        "Interface catalogue",
    ]
    window.activateWindow()
    QApplication.processEvents()
    page.take_focus()
    type_in("+", "+", DOWN, "+", (ENTER, CTRL), "2", ENTER)
    assert listed(page) == ["Loyalty points", "Consent wording"]
    assert len(window.toasts.shown()) == len(texts(window.toasts.shown(), "2")) == 1
