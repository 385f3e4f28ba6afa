"""A ballot for nine people as a room goes through it: vote, reveal, agree on one, escalate the other."""

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.ui.conftest import ENTER, ESC, TAB
from tests.ui.hands import buttons, press_first, read, texts, turn_to
from tests.ui.words import voted
from ui.controls.buttons import Button
from ui.private.laptop import Laptop
from ui.steps.ownership.ballots.dialog import BallotDialog
from ui.steps.ownership.ballots.move_notes import MoveNotes
from workshop.actions import ballots
from workshop.actions.ballots import Vote
from workshop.actions.steps import set_up
from workshop.actions.steps.export import WRITERS, write_files
from workshop.actions.steps.ownership import Place, clear_rights, withdraw_escalation
from workshop.domain.ballots.counts import counted
from workshop.domain.ballots.rounds import Stage, stage
from workshop.domain.ballots.votes import entitled, open_round
from workshop.domain.facts.choices import StepId
from workshop.domain.wall.ownership_ballot import ballot_room
from workshop.texts import Texts
from workshop.texts.labels import label_text
from workshop.texts.steps.ballots import escalated_text

CANARY = "canary-3307"
DOUBLE = ["2", "2", "2", "2", "2", "7", "7", "7", "?"]
"""What nine people type in their turn: Marketing names Brandt, IT names Tanabe, one can't say."""


@pytest.fixture
def page(on_example):
    """The ownership page with the fifth and sixth activity owned by nobody, and not yet voted on."""
    on_example.go_to(StepId.OWNERSHIP)
    page = on_example.page(StepId.OWNERSHIP)
    people = page.bridge.snapshot.participants
    for row in (4, 5):
        activity = page.grid.activity_at(row).id
        page.bridge.run(clear_rights, places=[Place(activity, each.id) for each in people])
    page.view.go_to(4, 0)
    to_grid(page)
    yield page
    for kind in (Laptop, MoveNotes, BallotDialog):
        for each in page.findChildren(kind):
            each.close()
    QApplication.processEvents()


def activity(page, row=4):
    return page.grid.activity_at(row).id


def to_grid(page):
    """Back in the window, as a window system does when a screen over it is closed."""
    page.window().activateWindow()
    QApplication.processEvents()
    page.view.setFocus()


def on_top(page, kind):
    (found,) = [each for each in page.findChildren(kind) if each.isVisible()]
    found.activateWindow()
    QApplication.processEvents()
    return found


def vote_by_laptop(page, type_in, typed):
    """V on the row passes the laptop round, also for another round; everybody types their code."""
    to_grid(page)
    type_in("v")
    if page.findChild(BallotDialog) is not None:
        on_top(page, BallotDialog)
        type_in(ENTER)
    on_top(page, Laptop)
    type_in(ENTER)
    for code in typed:
        type_in(ENTER, code, ENTER)
    type_in(ENTER)
    assert page.findChild(Laptop) is None


def said(page):
    """What stands beside the ballot under the row in hand."""
    QApplication.processEvents()
    assert page.inline.is_open
    panel = page.inline.row.panel
    return " ".join(each.text() for each in panel.findChildren(QLabel) if each.isVisible())


def press(panel, words):
    (button,) = [each for each in panel.findChildren(Button) if each.words() == words and each.isVisible()]
    button.click()
    QApplication.processEvents()


def offered(panel):
    QApplication.processEvents()
    return [each.accessibleName() for each in panel.findChildren(QPushButton) if each.isVisible()]


def found(page, row=4):
    return {each.rule for each in page.bridge.findings if each.subject.activity == activity(page, row)}


def test_nine_people_vote_the_room_sees_a_difference_and_agrees_by_a_key(page, type_in):
    vote_by_laptop(page, type_in, DOUBLE)
    assert voted(9, 9) in said(page)
    press_first(page.inline.row)
    for words in ("The sides disagree", "Marketing leans to Brandt, 5 of 5.", "IT: one can’t say."):
        assert words in said(page)
    assert "open-difference" in found(page)
    assert offered(page.inline.row.card) == ["Agree on Brandt", "Agree on Tanabe"]
    assert offered(page.inline.row.panel.acts) == ["Escalate…", "Vote again", "Leave open"]

    to_grid(page)
    type_in("2")
    assert page.view.state() is page.view.State.EditingState
    type_in("Their data, their duty", (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    now = page.bridge.snapshot
    assert stage(now, activity(page)) is Stage.AGREED
    to_grid(page)
    type_in(ENTER)
    assert "Tanabe decides." in said(page)
    assert "Their data, their duty" in now.reasons.get(activity(page), None, None).text
    assert not found(page) & {"open-difference", "no-accountable", "no-reason"}


def test_what_the_room_can_not_settle_is_escalated_to_somebody_by_a_day(page, type_in):
    page.view.go_to(5, 0)
    vote_by_laptop(page, type_in, DOUBLE)
    press_first(page.inline.row)
    to_grid(page)
    type_in("e")
    assert QApplication.focusWidget() is page.row.to
    type_in("Both sponsors", TAB)
    page.row.escalation_edited.emit("due", date(2026, 3, 5))
    assert stage(page.bridge.snapshot, activity(page, 5)) is Stage.ESCALATED
    (escalation,) = page.bridge.snapshot.escalations.group(activity(page, 5))
    assert (escalation.to, escalation.due) == ("Both sponsors", date(2026, 3, 5))
    assert escalated_text(Texts(), page.bridge.snapshot, escalation) in said(page)
    assert "open-difference" not in found(page, 5)
    assert "Leave open" not in offered(page.inline.row.panel.acts)
    assert "Agree on Brandt" in offered(page.inline.row.card)
    page.bridge.run(withdraw_escalation, activity=activity(page, 5))
    assert "open-difference" in found(page, 5)


def test_a_difference_that_is_left_open_stays_a_finding_and_can_be_taken_up_again(page, type_in):
    vote_by_laptop(page, type_in, DOUBLE)
    press_first(page.inline.row)
    to_grid(page)
    type_in("o")
    assert not page.inline.is_open and page.view.hasFocus()
    page.view.go_to(3, 0)
    page.view.go_to(4, 0)
    assert not page.inline.is_open
    assert "open-difference" in found(page)
    type_in(ENTER)
    assert "Leave open" in offered(page.inline.row.panel.acts)


def test_a_key_does_nothing_where_no_ballot_was_revealed(page, type_in):
    before = page.bridge.snapshot.document
    type_in("1", "o")
    assert page.bridge.snapshot.document == before and page.findChild(BallotDialog) is None


def two_rounds(page, type_in):
    """Two of Marketing come over in the second round; the ninth person can say now."""
    vote_by_laptop(page, type_in, DOUBLE)
    press_first(page.inline.row)
    to_grid(page)
    type_in("v")
    on_top(page, BallotDialog)
    type_in(ENTER)
    on_top(page, Laptop)
    type_in(ENTER)
    for code in ["2", "7", "7", "2", "2", "7", "7", "7", "7"]:
        type_in(ENTER, code, ENTER)
    type_in(ENTER)
    press_first(page.inline.row)


@pytest.mark.slow
def test_voting_again_keeps_round_one_and_shows_the_room_what_moved_in_counts(page, type_in):
    two_rounds(page, type_in)
    now = page.bridge.snapshot
    assert [counted(now, activity(page), n).total for n in (1, 2)] == [8, 9]
    assert open_round(now, activity(page)) == 3
    words = said(page)
    assert "Since the round before: Tanabe 3 → 6, Brandt 5 → 3 and “can’t say” 1 → 0." in words
    assert "Raman" not in words and "Adeyemi" not in words


@pytest.mark.slow
def test_why_somebody_moved_is_noted_behind_the_projector_question_and_reaches_nobody(
    page, type_in, tmp_path
):
    two_rounds(page, type_in)
    press(page.inline.row, "Who moved…")
    notes = on_top(page, MoveNotes)
    shown = lambda: " ".join(e.text() for e in notes.findChildren(QLabel) if e.isVisible())  # noqa: E731
    assert "projector" in shown() and "Raman" not in shown()
    type_in(ENTER)
    assert "Brandt moved from Brandt to Tanabe." in shown()
    assert "Adeyemi moved from “can’t say” to Tanabe." in shown()
    title = notes.windowTitle()
    type_in(f"{CANARY} they asked", ESC)

    now = page.bridge.snapshot
    assert [each.comment for each in now.ballots if CANARY in each.comment] == [f"{CANARY} they asked"]
    told = [page.bridge.undo_text(), page.window().windowTitle(), said(page), title]
    told += [label_text(page.bridge.texts, each.entry.label) for each in page.bridge.history()]
    told.append(QApplication.clipboard().text())
    told.append(repr(ballot_room(now, activity(page))))
    paths = [tmp_path / f"shared{suffix}" for suffix in (".md", ".json")]
    assert {path.suffix for path in paths} <= set(WRITERS)
    write_files(now, paths, only_shareable=True)
    told += [path.read_text(encoding="utf-8") for path in paths]
    assert not [each for each in told if CANARY in each]
    assert not json.loads(paths[1].read_text())["ballots"]


@pytest.mark.slow
def test_a_note_that_is_there_is_shown_again_to_be_changed(page, type_in):
    two_rounds(page, type_in)
    for why in (CANARY, "Because"):
        press(page.inline.row, "Who moved…")
        notes = on_top(page, MoveNotes)
        type_in(ENTER)
        first = next(iter(notes.fields.values()))
        assert first.text() == ("" if why == CANARY else CANARY)
        first.clear()
        type_in(why, ESC)
    assert [each.comment for each in page.bridge.snapshot.ballots if each.comment in (CANARY, "Because")] == [
        "Because"
    ]


def test_who_leaves_between_the_vote_and_the_reveal_is_not_waited_for_and_counts_no_more(page, type_in):
    vote_by_laptop(page, type_in, DOUBLE)
    gone = next(each for each in entitled(page.bridge.snapshot) if each.name == "Aiko Tanabe")
    page.bridge.run(set_up.edit_participant, participant=gone.id, capacity="absent")
    assert voted(8, 8) in said(page)
    press_first(page.inline.row)
    assert "Brandt, 5 of 7. 2 for Tanabe. One can’t say." in said(page)
    assert "Agree on Tanabe" in offered(page.inline.row.card), "an absent person can hold the role"


def test_who_comes_late_is_named_as_missing_and_votes_by_the_same_way(page, type_in):
    vote_by_laptop(page, type_in, DOUBLE)
    page.bridge.run(set_up.add_participant, name="Late Comer", side="marketing")
    assert voted(9, 10) in said(page) and "Not yet: Comer." in said(page)
    to_grid(page)
    type_in("v")
    laptop = on_top(page, Laptop)
    type_in(ENTER)
    assert any("Late Comer" in each.text() for each in laptop.findChildren(QLabel) if each.isVisible())
    type_in(ENTER, "11", ENTER, ENTER)
    assert voted(10, 10) in said(page)


def test_a_round_in_which_nobody_can_say_is_said_in_words(page):
    people = entitled(page.bridge.snapshot)
    cast = [Vote(activity(page), each.id, abstains=True) for each in people]
    page.bridge.run(ballots.cast_ballots, votes=cast)
    press_first(page.inline.row)
    assert "Nobody can say" in said(page) and "Marketing: 5 can’t say." in said(page)
    assert offered(page.inline.row.panel.acts) == ["Escalate…", "Vote again", "Leave open"]
    assert "open-difference" not in found(page)


def test_a_ballot_on_all_says_how_many_are_left_out_and_one_on_a_row_leaves_none_out(page, type_in):
    type_in("b")
    dialog = page.findChild(BallotDialog)
    revealed = len(page.bridge.snapshot.shortlist) - len(dialog.activities())
    everything, one = buttons(dialog.scope)
    turn_to(dialog, everything)
    assert revealed > 1 and texts(read(dialog), f"{revealed} ", "left out")

    turn_to(dialog, one)

    assert dialog.activities() == (activity(page),) and not texts(read(dialog), "left out")
