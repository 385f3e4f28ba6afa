"""Weights and scores: nothing of the ranking shows before the room reveals them, and after it they stay."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import read
from tests.ui.seen import heard, said_on_screen, settled
from tests.ui.words import refusal
from ui.private.reveal import RevealDialog
from ui.private.walk_screen import WalkScreen
from workshop.actions.steps.test_case import set_weights
from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import RevealKind, StepId
from workshop.imports.data import example

WEIGHTS, SCORES = RevealKind.WEIGHTS, RevealKind.SCORES


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

    assert f"Weights are missing from {last.name}." in said(dialog(page))
    assert dialog(page).focusWidget() is dialog(page).leave
    dialog(page).leave.click()
    assert kinds(page) == set()


def part(page, kind):
    page.show_part(3 if kind is WEIGHTS else 4)
    QApplication.processEvents()
    return page.giving.parts[kind]


def test_once_all_have_given_the_reveal_is_the_first_act_and_plain(page):
    weights = part(page, WEIGHTS)
    assert weights.reveal.property("kind") == "primary" and weights.reveal.words() == "Reveal to the room"
    assert "A reveal is final" in said(weights)
    weights.reveal.click()

    assert kinds(page) == {"weights"} and not page.findChildren(RevealDialog)


def test_before_all_have_given_the_reveal_is_a_second_choice_that_asks(home, tmp_path, type_in):
    doc = example()
    last = doc.participants[-1]
    page = opened(home, tmp_path, weights=tuple(w for w in doc.weights if w.participant != last.id))
    weights = part(page, WEIGHTS)
    assert (weights.laptop.property("kind"), weights.reveal.property("kind")) == ("primary", "secondary")
    assert f"Not yet: {last.name}." in said(weights) and "8 of 9 have weighed" in said(weights)
    page.setFocus()
    type_in("r")
    assert kinds(page) == set() and last.name in said(dialog(page))
    dialog(page).reveal.click()

    assert kinds(page) == {"weights"}


def test_what_one_person_gave_is_not_revealed_and_it_says_why(home, tmp_path):
    doc = example()
    first = doc.participants[0]
    page = opened(home, tmp_path, weights=tuple(w for w in doc.weights if w.participant == first.id))
    weights = part(page, WEIGHTS)

    assert not weights.reveal.isEnabled() and refusal("one-never-reveals") in said(weights)
    page.show_part(0)
    page.ranking.weights.click()
    assert home.toasts.shown()[-1] == refusal("one-never-reveals") and not page.findChildren(RevealDialog)


def test_while_nobody_gave_any_there_is_nothing_to_reveal(home, tmp_path):
    page = opened(home, tmp_path, scores=())
    scores = part(page, SCORES)

    assert not scores.reveal.isEnabled() and refusal("nobody-scored") in said(scores)


def test_after_the_reveal_the_room_votes_again_into_another_round(page, type_in):
    weights = part(page, WEIGHTS)
    weights.reveal.click()
    QApplication.processEvents()
    assert weights.laptop.words() == "Vote again" and "Round 1 is revealed" in said(weights)
    before = page.bridge.snapshot.weights.in_order
    weights.laptop.click()
    give(page, type_in, "100")

    added = [each for each in page.bridge.snapshot.weights if each.round == 2]
    assert [each.points for each in added] == [100, 0, 0, 0, 0]
    assert set(before) <= set(page.bridge.snapshot.weights), "what was revealed stays as it is"


def give(page, type_in, *points):
    """The first person whom the laptop asks gives these, and gives it back."""
    (laptop,) = page.findChildren(WalkScreen)
    laptop.activateWindow()
    QApplication.processEvents()
    type_in(ENTER, ENTER)
    for place in range(len(page.bridge.snapshot.criteria)):
        type_in(*points[place : place + 1], ENTER)
    type_in(ENTER, ESC)


def test_then_and_now_are_the_rooms_means_of_two_rounds(page):
    weights = part(page, WEIGHTS)
    weights.reveal.click()
    assert "Then and now" not in said(weights)
    QApplication.processEvents()
    assert {"What the room weighed, round 1", "30", "28", "18"} <= {*read(weights)}
    criteria = [each.id for each in page.bridge.snapshot.criteria]
    for person in entitled(page.bridge.snapshot):
        points = dict(zip(criteria, (400, 0, 0, 0, 600), strict=True))
        page.bridge.run(set_weights, participant=person.id, points=points)
    weights.reveal.click()
    QApplication.processEvents()

    shown = read(weights)
    assert "Then and now, round 1 → 2" in shown
    assert [each for each in shown if each.endswith(" → 40")] and "10 → 60" in shown


def test_before_the_reveal_no_weight_and_no_score_is_in_the_window_or_on_the_wall(home, tmp_path):
    doc = example()
    weights = tuple(msgspec.structs.replace(each, points=73.125) for each in doc.weights)
    scores = tuple(msgspec.structs.replace(each, value=3.375) for each in doc.scores)
    page = opened(home, tmp_path, weights=weights, scores=scores)
    home.acts["audience"].trigger()
    for place in range(5):
        page.show_part(place)
        settled()
        seen = [*said_on_screen(), *heard()]
        assert not [each for each in seen if "73.1" in each or "3.37" in each or "3.38" in each]
    page.giving.parts[SCORES].agreed.rows.show_scores(page.bridge.snapshot, None, {"cost": 3.375})
    assert [each for each in said_on_screen() if "3.375" in each], "the same search would find it"


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

    assert [each.of for each in page.bridge.snapshot.consents] == ["weights-1"]
    assert kinds(page) == {"weights"}


def test_who_agreed_to_see_the_weights_is_asked_again_before_the_scores(home, tmp_path):
    page = few(home, tmp_path)
    for button, agrees in ((page.ranking.weights, True), (page.ranking.scores, False)):
        button.click()
        assert dialog(page).consent.isVisible()
        dialog(page).consent.setChecked(agrees)
        dialog(page).reveal.click()
        QApplication.processEvents()
    assert "Too few to show" in said(page)

    page.ranking.consent.click()
    assert [each.of for each in page.bridge.snapshot.consents] == ["weights-1", "scores-1"]


def test_a_campaign_is_picked_without_a_ranking(page):
    second = page.bridge.snapshot.candidates.in_order[1]
    page.panel.campaign.choose(second.id)
    page.panel.campaign.activated.emit(1)
    page.panel.pick.click()

    assert page.bridge.snapshot.test_case.candidate == second.id


def test_after_a_reveal_the_way_on_comes_first_and_voting_again_second(page, type_in):
    weights, scores = part(page, WEIGHTS), part(page, SCORES)
    part(page, WEIGHTS).reveal.click()
    QApplication.processEvents()
    assert weights.next.hasFocus() and weights.laptop.property("kind") == "secondary"
    assert "0 of 9" not in " ".join(read(weights)) and not weights.reveal.isVisible()
    type_in(Qt.Key.Key_Space)
    scores.reveal.click()
    QApplication.processEvents()
    assert scores.next.words() == "See the ranking" and scores.next.hasFocus()
    type_in(Qt.Key.Key_Space)

    assert page.ranking.bars.isVisible()
