"""Weights and scores: nothing of the ranking shows before the room reveals them, and after it they stay."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.hands import read
from ui.steps.test_case.entry_grids import ALL
from ui.steps.test_case.reveal_dialog import RevealDialog
from workshop.domain.facts.choices import StepId
from workshop.imports.data import example


def opened(home, tmp_path, **lists):
    """The test case of the example before its reveals."""
    doc = example()
    hidden = tuple(each for each in doc.reveals if each.kind == "ballot")
    made = msgspec.structs.replace(doc, **{"reveals": hidden, **lists})
    home.files.make(tmp_path / "Hidden.workshop", made)
    home.go_to(StepId.TEST_CASE)
    return home.page(StepId.TEST_CASE)


@pytest.fixture
def page(home, tmp_path):
    return opened(home, tmp_path)


def said(widget):
    """What the labels in it say, and its parts' names."""
    words = [each.text() for each in widget.findChildren(QLabel)]
    return " ".join([*words, *(each.accessibleName() for each in widget.findChildren(QWidget))])


def dialog(page):
    return page.findChildren(RevealDialog)[-1]


def reveal(page, button):
    button.click()
    dialog(page).reveal.click()
    QApplication.processEvents()


def kinds(page):
    return {each.kind for each in page.bridge.snapshot.reveals} - {"ballot"}


def test_before_the_reveals_no_ranking_shows_and_both_are_offered(home, page):
    assert "Not revealed yet" in said(page) and "4.17" not in said(page)
    assert page.ranking.weights.isVisible() and page.ranking.scores.isVisible()
    assert not page.ranking.bars.isVisible() and page.ranking.bars.accessibleName() == ""


def test_enter_on_a_button_in_hand_presses_it(page, type_in):
    QApplication.processEvents()
    page.ranking.weights.setFocus()
    type_in(Qt.Key.Key_Return)
    assert dialog(page).isVisible()
    type_in(Qt.Key.Key_Return)

    assert kinds(page) == {"weights"}


def test_after_both_reveals_the_ranking_shows_and_undo_does_not_hide_it(home, page):
    reveal(page, page.ranking.weights)
    assert kinds(page) == {"weights"} and not page.ranking.bars.isVisible()
    reveal(page, page.ranking.scores)
    page.bridge.undo()

    assert kinds(page) == {"weights", "scores"}
    assert page.ranking.bars.isVisible() and "4.17" in page.ranking.bars.accessibleName()


def test_who_gave_none_yet_is_named_and_leaving_reveals_nothing(home, tmp_path):
    doc = example()
    last = doc.participants[-1]
    page = opened(home, tmp_path, weights=tuple(w for w in doc.weights if w.participant != last.id))
    page.ranking.weights.click()

    assert f"Not yet: {last.name}." in said(dialog(page))
    assert dialog(page).focusWidget() is dialog(page).leave
    dialog(page).leave.click()
    assert kinds(page) == set()


def test_what_people_gave_is_locked_by_the_reveal_and_the_room_s_row_is_open(page):
    reveal(page, page.ranking.weights)
    grid = page.weights.grid
    first, room = grid.index(0, 0), grid.index(grid.rowCount() - 1, 0)

    assert not first.flags() & Qt.ItemFlag.ItemIsEditable and not grid.setData(first, "99")
    assert grid.setData(room, "50")
    agreed = [each for each in page.bridge.snapshot.weights if each.participant is None]
    assert [(each.side, each.points) for each in agreed] == [(None, 50)]


def test_scores_agreed_on_aloud_are_entered_for_all(page):
    page.scores.scorer.choose(ALL)
    page.scores.show_snapshot(page.bridge.snapshot)
    page.scores.grid.setData(page.scores.grid.index(0, 0), "4")

    agreed = [each for each in page.bridge.snapshot.scores if each.participant is None]
    assert [(each.side, each.value) for each in agreed] == [(None, 4)]


def test_down_the_column_enter_passes_the_row_for_all(page):
    view, grid = page.weights.view, page.weights.grid
    people = grid.rowCount() - 1
    view.setCurrentIndex(grid.index(people - 1, 0))
    view._down_from(view.currentIndex())
    assert (view.currentIndex().row(), view.currentIndex().column()) == (0, 1)
    view._down_from(grid.index(people, 0))
    assert (view.currentIndex().row(), view.currentIndex().column()) == (people, 1)


def few(home, tmp_path):
    doc = example()
    two = [person.id for person in doc.participants[:2]]
    weights = tuple(each for each in doc.weights if each.participant in two)
    scores = tuple(each for each in doc.scores if each.participant in two)
    return opened(home, tmp_path, weights=weights, scores=scores)


def test_what_too_few_gave_stays_hidden_until_the_room_agrees(home, tmp_path):
    page = few(home, tmp_path)
    reveal(page, page.ranking.weights)
    reveal(page, page.ranking.scores)
    assert "Too few to show" in said(page) and not page.ranking.bars.isVisible()

    page.ranking.consent.click()
    assert page.ranking.bars.isVisible()


def test_the_dialog_asks_the_room_where_so_few_gave_any(home, tmp_path):
    page = few(home, tmp_path)
    page.ranking.weights.click()
    dialog(page).consent.setChecked(True)
    dialog(page).reveal.click()

    assert [each.step for each in page.bridge.snapshot.consents] == [StepId.TEST_CASE]
    assert kinds(page) == {"weights"}


def test_a_campaign_is_picked_without_a_ranking(page):
    second = page.bridge.snapshot.candidates.in_order[1]
    page.panel.campaign.choose(second.id)
    page.panel.campaign.activated.emit(1)
    page.panel.pick.click()

    assert page.bridge.snapshot.test_case.candidate == second.id


def test_the_weights_say_how_they_are_given_and_after_their_reveal_that_they_stay(page):
    page.show_part(3)
    assert "spread over the criteria" in " ".join(read(page.weights))
    reveal(page, page.ranking.weights)
    page.show_part(3)

    assert "agreed on aloud" in " ".join(read(page.weights))
