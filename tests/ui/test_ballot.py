import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.conftest import ENTER, ESC, TAB
from ui.ballot.laptop import Laptop, pass_the_laptop
from ui.widgets.buttons import Button
from workshop.domain.ballots import counting, entitled, open_round
from workshop.domain.choices import StepId
from workshop.texts.labels import label_text

CANARY = "canary-7319"


@pytest.fixture
def page(on_example):
    on_example.go_to(StepId.OWNERSHIP)
    page = on_example.page(StepId.OWNERSHIP)
    yield page
    for laptop in page.findChildren(Laptop):
        laptop.close()
    QApplication.processEvents()


@pytest.fixture
def activity(page):
    return page.bridge.snapshot.shortlist[0].id


@pytest.fixture
def laptop(page, activity, qtbot):
    opened = pass_the_laptop(page, page.bridge, page.looks, [activity])
    qtbot.waitExposed(opened)
    opened.activateWindow()
    QApplication.processEvents()
    return opened


def votes(page, activity):
    snapshot = page.bridge.snapshot
    return counting(snapshot, activity, open_round(snapshot, activity))


def words(laptop):
    return " ".join(each.text() for each in laptop.findChildren(QLabel) if each.isVisible())


def test_nobody_votes_before_the_projector_is_answered_for(laptop, page, activity, type_in):
    assert "Does the projector show this screen?" in words(laptop)
    type_in("1", "2")
    assert votes(page, activity) == ()


def test_everybody_votes_by_keys_and_the_laptop_comes_back(laptop, page, activity, type_in):
    people = entitled(page.bridge.snapshot)
    type_in(ENTER)
    for person in people:
        assert f"Pass the laptop to {person.name}" in words(laptop)
        type_in(ENTER, "2", ENTER)
    assert "Give the laptop back" in words(laptop)
    assert {each.participant for each in votes(page, activity)} == {person.id for person in people}
    assert len({each.proposes for each in votes(page, activity)}) == 1


def test_escape_gives_the_laptop_back_and_keeps_the_votes_cast(laptop, page, activity, type_in):
    type_in(ENTER, ENTER, "1", ENTER, ENTER, "2", ESC)
    assert page.findChild(Laptop) is None
    assert len(votes(page, activity)) == 1


def test_nothing_of_a_vote_shows_to_the_next_or_in_titles_undo_and_clipboard(laptop, page, activity, type_in):
    ctrl = Qt.KeyboardModifier.ControlModifier
    type_in(ENTER, ENTER, "1", TAB, CANARY, (Qt.Key.Key_A, ctrl), (Qt.Key.Key_C, ctrl), ENTER)
    assert [each.comment for each in votes(page, activity)] == [CANARY]
    shown = [words(laptop), laptop.windowTitle(), page.window().windowTitle(), page.bridge.undo_text()]
    shown += [label_text(page.bridge.texts, each.entry.label) for each in page.bridge.history()]
    shown.append(QApplication.clipboard().text())
    assert not any(CANARY in each for each in shown)
    type_in(ENTER)
    assert not laptop.choices.is_chosen
    assert laptop.comment.text() == ""


def test_the_page_opens_a_ballot_on_the_whole_shortlist(page, qtbot):
    button = next(b for b in page.findChildren(Button) if b.words() == "Ballot")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.findChild(Laptop).isVisible()


def test_nobody_is_a_vote_and_cannot_say_is_none(laptop, page, activity, type_in):
    type_in(ENTER, ENTER, "0", ENTER, ENTER, "?", ENTER)
    assert [each.proposes for each in votes(page, activity)] == [None]


def test_b_on_a_row_opens_the_ballot_for_its_activity(page, type_in):
    page.view.go_to(2, 0)
    page.view.setFocus()
    type_in("b")
    page.findChild(Laptop).activateWindow()
    QApplication.processEvents()
    type_in(ENTER, ENTER)
    assert page.bridge.snapshot.shortlist[2].title in words(page.findChild(Laptop))
