import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.conftest import ENTER, ESC, TAB
from tests.ui.hands import button, buttons, press_one, texts
from tests.ui.words import voted, voted_on_all
from ui.private import passed
from ui.private.laptop import Laptop, pass_the_laptop
from workshop.actions.ballots import Vote, cast_ballots
from workshop.actions.steps import set_up
from workshop.domain.ballots.codes import answers
from workshop.domain.ballots.votes import counting, entitled, open_round
from workshop.domain.facts.choices import Scheme, StepId
from workshop.texts.labels import label_text
from workshop.texts.names import role_name
from workshop.texts.steps.ballots import same_answers_text

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
    assert "projector" in words(laptop)
    type_in("1", "2")
    assert votes(page, activity) == ()


def test_everybody_votes_by_keys_and_the_laptop_comes_back(laptop, page, activity, type_in):
    people = entitled(page.bridge.snapshot)
    type_in(ENTER)
    for person in people:
        assert len(texts(buttons(laptop), person.name)) == 1
        type_in(ENTER, "2", ENTER)
    assert voted(len(people), len(people)) in words(laptop)
    assert {each.participant for each in votes(page, activity)} == {person.id for person in people}
    assert len({each.proposes for each in votes(page, activity)}) == 1


def test_whoever_votes_hears_when_their_answer_would_be_known(laptop, page, type_in):
    said = same_answers_text(page.bridge.texts)
    type_in(ENTER)
    assert said not in words(laptop)
    type_in(ENTER)
    assert said in words(laptop)


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


def test_enter_pressed_twice_at_the_end_of_a_turn_does_not_begin_the_next(
    laptop, page, qtbot, type_in, monkeypatch
):
    monkeypatch.setattr(passed, "BREATH_MS", 60_000)
    first, second = entitled(page.bridge.snapshot)[:2]
    type_in(ENTER, ENTER)
    assert first.name in words(laptop)
    type_in("1", ENTER)
    laptop.activateWindow()
    qtbot.keyClick(laptop, ENTER)
    assert f"Pass the laptop to {second.name}" in words(laptop)

    start = button(laptop, f"I am {second.name}")
    assert not start.isEnabled()
    start.findChild(QTimer).timeout.emit()
    laptop.activateWindow()
    QApplication.processEvents()
    assert start.isEnabled() and QApplication.focusWidget() is start
    type_in(ENTER)
    assert second.name in words(laptop) and "Pass the laptop" not in words(laptop)


def test_who_took_the_laptop_of_somebody_else_gives_it_back(laptop, page, type_in):
    first = entitled(page.bridge.snapshot)[0]
    alt_left = (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    type_in(ENTER, ENTER, alt_left)
    assert f"Pass the laptop to {first.name}" in words(laptop)
    type_in(ENTER)
    press_one(laptop, f"I am not {first.name}")
    assert f"Pass the laptop to {first.name}" in words(laptop)


def test_nobody_and_can_not_say_are_votes_of_their_own(laptop, page, activity, type_in):
    type_in(ENTER, ENTER, "0", ENTER, ENTER, "?", ENTER)
    assert [(each.proposes, each.abstains) for each in votes(page, activity)] == [(None, False), (None, True)]
    assert voted(2, 9) in words(laptop)


def open_laptop(page, qtbot, activities, type_in):
    opened = pass_the_laptop(page, page.bridge, page.looks, activities)
    qtbot.waitExposed(opened)
    opened.activateWindow()
    QApplication.processEvents()
    type_in(ENTER)
    return opened


def test_who_has_voted_is_not_asked_again_also_who_can_not_say(page, activity, qtbot, type_in):
    people = entitled(page.bridge.snapshot)
    cast = [Vote(activity, people[0].id, abstains=True), Vote(activity, people[1].id, people[0].id)]
    page.bridge.run(cast_ballots, votes=cast)
    laptop = open_laptop(page, qtbot, [activity], type_in)
    assert people[2].name in words(laptop) and people[1].name not in words(laptop)


def test_a_ballot_on_many_activities_counts_who_voted_on_all_and_asks_what_is_missing(
    page, activity, qtbot, type_in
):
    shortlist = [each.id for each in page.bridge.snapshot.shortlist[:3]]
    first = entitled(page.bridge.snapshot)[0]
    page.bridge.run(cast_ballots, votes=[Vote(shortlist[1], first.id, abstains=True)])
    laptop = open_laptop(page, qtbot, shortlist, type_in)
    assert voted_on_all(0, 9, 3, begun=1) in words(laptop)
    type_in(ENTER)
    assert "1 of 2" in words(laptop)
    type_in("1", ENTER, "1", ENTER)
    assert voted_on_all(1, 9, 3) in words(laptop)


def test_the_question_is_worded_by_the_scheme(page, activity, qtbot, type_in):
    page.bridge.run(set_up.edit_workshop, scheme="raci")
    laptop = open_laptop(page, qtbot, [activity], type_in)
    type_in(ENTER)
    title = page.bridge.snapshot.activities[activity].title
    accountable = role_name(page.bridge.texts, Scheme.RACI, "A").lower()
    assert accountable in words(laptop) and title in words(laptop)
    assert accountable in laptop.choices.accessibleName() and title in laptop.choices.accessibleName()


def test_going_back_shows_what_this_person_said_and_the_next_person_nothing(page, qtbot, type_in):
    shortlist = [each.id for each in page.bridge.snapshot.shortlist[:2]]
    laptop = open_laptop(page, qtbot, shortlist, type_in)
    type_in(ENTER, "3", TAB, CANARY, ENTER)
    assert "2 of 2" in words(laptop)
    type_in(Qt.Key.Key_Backspace)
    assert "1 of 2" in words(laptop) and laptop.comment.text() == CANARY
    type_in("4", ENTER, (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier))
    assert "1 of 2" in words(laptop)
    (vote,) = votes(page, shortlist[0])
    assert vote.proposes == answers(page.bridge.snapshot)["4"].proposes
    type_in(ENTER, "5", ENTER, ENTER)
    assert not laptop.choices.is_chosen and laptop.comment.text() == ""


def test_somebody_changes_a_vote_at_the_end_and_leaves_the_others_as_they_were(
    page, activity, qtbot, type_in
):
    shortlist = [each.id for each in page.bridge.snapshot.shortlist[:2]]
    people = entitled(page.bridge.snapshot)
    cast = [Vote(each, person.id, people[0].id) for each in shortlist for person in people]
    page.bridge.run(cast_ballots, votes=cast)
    laptop = open_laptop(page, qtbot, shortlist, type_in)
    assert voted_on_all(9, 9, 2) in words(laptop)
    press_one(laptop, "change")
    type_in("Aiko", ENTER, ENTER)
    assert not laptop.choices.is_chosen
    press_one(laptop, "Leave")
    type_in("0", ENTER)
    assert voted_on_all(9, 9, 2) in words(laptop)
    tanabe = next(person.id for person in people if person.name == "Aiko Tanabe")
    said = [next(v.proposes for v in votes(page, each) if v.participant == tanabe) for each in shortlist]
    assert said == [people[0].id, None]


def test_more_than_nine_people_have_two_digits_each(page, activity, qtbot, type_in):
    page.bridge.run(set_up.add_participant, name="Tenth Person", side="it")
    laptop = open_laptop(page, qtbot, [activity], type_in)
    type_in(ENTER, "2")
    assert "2…" in words(laptop) and not laptop.choices.is_chosen
    type_in(ENTER)
    assert votes(page, activity) == ()
    type_in("0", ENTER)
    tenth = next(p.id for p in page.bridge.snapshot.participants if p.name == "Tenth Person")
    assert [each.proposes for each in votes(page, activity)] == [tenth]
    type_in(ENTER, "9", "1")
    assert "91" in words(laptop) and not laptop.choices.is_chosen
    type_in(Qt.Key.Key_Down, ENTER)
    assert len(votes(page, activity)) == 2


def test_v_on_a_row_opens_the_ballot_for_its_activity(page, type_in):
    page.view.go_to(4, 0)
    page.view.setFocus()
    type_in("v")
    page.findChild(Laptop).activateWindow()
    QApplication.processEvents()
    type_in(ENTER, ENTER)
    assert page.bridge.snapshot.shortlist[4].title in words(page.findChild(Laptop))
