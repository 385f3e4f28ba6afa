"""The working agreement, as two leaders and a facilitator write it: by keyboard, and nothing is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.builders import person
from tests.domain.planning.agreements import PEOPLE, WHOLE
from tests.domain.planning.plans import money
from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import choose, press, read, write
from workshop.actions.steps.set_up import edit_participant
from workshop.domain.facts.choices import CommitmentKind, Side
from workshop.domain.facts.road_map import Cadence, Commitment, Principle
from workshop.domain.planning.agreement import Missing, missing
from workshop.domain.planning.path import rungs

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
DONE = (Key.Key_Return, CTRL)


def now(panel):
    return panel.page.bridge.snapshot


def focus():
    return QApplication.focusWidget()


def test_from_nothing_to_a_whole_agreement_by_keys_alone(show, type_in):
    panel = show()
    type_in("w", "I speak for the customer.", Key.Key_Tab, "Costs.", Key.Key_Tab, "A seat.", DONE)
    type_in("w", "I stand for safe.", Key.Key_Tab, "Figures.", Key.Key_Tab, "A yes or no.", DONE)
    type_in("n", "Board", ENTER, ESC, "o", Key.Key_Space, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    type_in("every Monday", ENTER, Key.Key_Tab, Key.Key_Space, ESC)
    type_in("l", ENTER, Key.Key_Space, "o")
    choose(panel.details, "Who has the last word", "Person 3")
    type_in(ESC, "o", "One profile.", DONE, "o")
    choose(panel.details, "Who answers for it", "Person 2")
    type_in(ESC, "o", "Together.", DONE, "o", Key.Key_Space, ESC, "o", "20000", ENTER, ESC)
    type_in("o", "90", ENTER, ESC, "o", "Seen first.", DONE, "o", "Checked.", DONE)
    assert missing(now(panel)) == () and panel.said()[0] == "8 of 8 parts agreed"
    assert not panel.page.acts["agreement-open"].isEnabled()


@pytest.mark.parametrize("lack", Missing)
def test_next_open_item_leads_to_where_it_is_closed(show, lack):
    panel = show()
    panel.acting.close(lack)
    assert isinstance(focus(), QWidget) and focus().isVisible() and focus() is not panel


def test_words_are_kept_on_leaving_and_undo_brings_the_empty_place_back(show, type_in):
    panel = show()
    field = panel.columns[Side.IT].field_of(CommitmentKind.GIVE)
    field.setFocus()
    type_in("A yes or a no", Key.Key_Tab)
    assert [each.text for each in now(panel).commitments] == ["A yes or a no"]
    panel.page.bridge.undo()
    assert not len(now(panel).commitments)
    assert panel.columns[Side.IT].field_of(CommitmentKind.GIVE) is field and field.toPlainText() == ""


def test_while_the_first_words_are_written_the_field_stays(show, type_in):
    panel = show()
    panel.acting.close(Missing.SECURITY)
    field = focus()
    type_in("No tool")
    field.hand_over()
    QApplication.processEvents()
    assert focus() is field and len(now(panel).principles) == 1
    type_in(" goes live unchecked.", DONE)
    (only,) = now(panel).principles
    assert (only.topic, only.text) == ("Security and stability", "No tool goes live unchecked.")


def test_words_that_are_deleted_leave_the_field_and_the_focus_in_it(show, type_in):
    panel = show(**WHOLE)
    field = panel.columns[Side.IT].field_of(CommitmentKind.LEARN)
    field.setFocus()
    type_in((Key.Key_A, CTRL), Key.Key_Delete)
    field.hand_over()
    QApplication.processEvents()
    assert focus() is field and Missing.IT_LEARNS in missing(now(panel))
    type_in("How a release is built", DONE)
    assert missing(now(panel)) == ()


def test_ctrl_enter_goes_from_the_words_back_to_the_part(show, type_in):
    panel = show()
    type_in("w", "I answer", DONE)
    assert focus() is panel.columns[Side.MARKETING]
    type_in(Key.Key_Down)
    assert focus() is panel.columns[Side.IT]


def test_the_path_begins_with_the_sponsors_and_grows_under_the_last_word(show, type_in):
    panel = show()
    type_in("l", (Key.Key_L, SHIFT))
    assert [rung.people for rung in rungs(now(panel))] == [("p1", "p2")]
    panel.work.name_tiebreaker("p3")
    assert [rung.people for rung in rungs(now(panel))] == [("p1", "p2"), ("p3",)]
    assert not panel.page.acts["agreement-rung"].isEnabled()


def test_somebody_else_is_asked_and_the_focus_stays_where_it_was(show):
    panel = show(**WHOLE)
    panel.go_to(panel.ladder.rungs[1])
    field = panel.details.rung.fields[Side.IT, 0]
    field.setFocus()
    field.choose("")
    field.draft.touch()
    field.hand_over()
    QApplication.processEvents()
    assert [rung.people for rung in rungs(now(panel))] == [("p1",), ("p3",)] and focus() is field


def test_several_of_a_side_are_asked_on_a_rung_and_the_focus_stays(show):
    panel = show(**{**WHOLE, "participants": (*PEOPLE, person(4, Side.IT), person(5, Side.IT))})
    panel.go_to(panel.ladder.rungs[1])
    fields = panel.details.rung.fields
    assert (Side.MARKETING, 1) not in fields, "all of Marketing are on it"
    added = fields[Side.IT, 1]
    added.setFocus()
    choose(panel.details, "IT, person 2", "Person 4")
    added.hand_over()
    assert [rung.people for rung in rungs(now(panel))] == [("p1", "p2", "p4"), ("p3",)] and focus() is added
    QApplication.processEvents()
    choose(panel.details, "IT, person 3", "Person 5")
    panel.details.rung.fields[Side.IT, 2].hand_over()
    assert rungs(now(panel))[0].it == ("p2", "p4", "p5")
    assert [at for at in panel.details.rung.fields if at[0] is Side.IT] == [(Side.IT, n) for n in range(3)]
    choose(panel.details, "IT", "Nobody")
    panel.details.rung.fields[Side.IT, 0].hand_over()
    assert rungs(now(panel))[0].it == ("p4", "p5")


def test_limits_of_young_technology_are_given_and_said(show):
    young = Principle(id="y", topic="Young technology", text="Together.", who=("p1",))
    panel = show(principles=(young,))
    panel.go_to(panel.young)
    assert "No limit in money for young technology\nNo limit in days for young technology" in read(panel)
    write(panel.details, "Limit in money", "20000")
    write(panel.details, "Limit in days", "90")
    fact = now(panel).principles["y"]
    assert (fact.limit, fact.days) == (money(20_000), 90)
    assert "1 may bet. Up to 20,000 EUR, for 90 days at most." in read(panel)


def test_starter_texts_are_taken_over_and_stay_to_be_edited(show, type_in):
    panel = show()
    type_in("t", "t", "t")
    said = {each.kind for each in now(panel).commitments}
    assert said == set(CommitmentKind) and not panel.page.acts["agreement-starter"].isEnabled()
    type_in("m")
    titles = [each.title for each in now(panel).cadences]
    assert titles == ["Campaign and release board", "Figures hour", "Sponsors’ table", "Charter review"]
    assert Missing.CADENCES not in missing(now(panel))


def test_removing_a_part_goes_on_at_the_next(show, type_in):
    panel = show(cadences=tuple(Cadence(id=each, title=each) for each in "abc"))
    panel.go_to(panel.cadences.rows["b"])
    type_in(Key.Key_Delete)
    assert [each.id for each in now(panel).cadences] == ["a", "c"]
    assert focus() is panel.cadences.rows["c"]


def test_parts_move_by_key(show, type_in):
    panel = show(cadences=tuple(Cadence(id=each, title=each) for each in "abc"))
    panel.go_to(panel.cadences.rows["c"])
    type_in((Key.Key_Up, ALT | SHIFT))
    assert [each.id for each in now(panel).cadences] == ["a", "c", "b"]
    assert focus() is panel.cadences.rows["c"]


def test_what_is_missing_is_left_open_with_a_reason_and_reopened(show, type_in):
    panel = show()
    press(panel.details, "Leave open…")
    type_in("Next quarter.", ENTER)
    (accepted,) = now(panel).accepted
    assert (accepted.rule, accepted.reason) == ("agreement-incomplete", "Next quarter.")
    press(panel.details, "Reopen")
    assert not len(now(panel).accepted)


def test_all_of_many_parts_are_reached_by_the_arrow_alone(show, type_in):
    many = {
        "cadences": tuple(Cadence(id=f"c{n}", title=f"Meeting {n}") for n in range(20)),
        "principles": tuple(Principle(id=f"q{n}", topic=f"Topic {n}", text="So it is.") for n in range(20)),
    }
    panel = show(**many)
    seen = [panel.in_hand]
    for _ in range(60):
        type_in(Key.Key_Down)
        seen.append(panel.in_hand)
    assert {each.place for each in panel.items()} == set(seen)
    assert seen[-1] == panel.young.place


def test_where_one_side_has_written_the_other_place_is_as_high(show):
    panel = show()
    panel.work.start_commitment(Side.MARKETING, CommitmentKind.ROLE, "r")
    QApplication.processEvents()
    heights = {each.height() for each in panel.columns.values()}
    assert len(heights) == 1


def test_a_leader_who_has_the_last_word_is_said_in_the_drawer(show):
    panel = show(**{**WHOLE, "escalation_path": WHOLE["escalation_path"][:1]})
    assert "1 would break a tie of their own" in read(panel.details.open)


def test_a_principle_that_gets_another_topic_leaves_its_place_to_the_next(show, type_in):
    panel = show()
    for words in ("Checked.", "Never without Adeyemi."):
        panel.acting.close(Missing.SECURITY)
        type_in(words, DONE)
        last = now(panel).principles.in_order[-1]
        panel.work.write_principle(last.id, "topic", f"Topic of {words}")
    assert [each.text for each in now(panel).principles] == ["Checked.", "Never without Adeyemi."]
    assert len({each.place for each in panel.items()}) == len(panel.items())


def test_who_changes_sides_takes_the_words_along_and_leaves_an_empty_place(show, type_in):
    panel = show()
    type_in("w", "I speak for the customer.", DONE)
    panel.page.bridge.run(edit_participant, participant="p1", side=Side.IT)
    QApplication.processEvents()
    field = panel.columns[Side.MARKETING].field_of(CommitmentKind.ROLE)
    assert field.toPlainText() == ""
    field.setFocus()
    type_in("I bring the budget.", DONE)
    assert [each.text for each in now(panel).commitments] == [
        "I speak for the customer.",
        "I bring the budget.",
    ]


@pytest.mark.parametrize(("width", "columns"), [(1260, 2), (900, 1)])
def test_where_two_columns_have_no_room_they_stand_under_each_other(show, width, columns):
    panel = show(**WHOLE)
    panel.window().resize(width, 900)
    QApplication.processEvents()
    assert len({each.x() for each in panel.columns.values()}) == columns
    for part in panel.items():
        right = part.mapTo(panel.area.widget(), part.rect().topRight()).x()
        assert right < panel.area.viewport().width(), part.accessibleName()


def test_undo_of_what_is_in_hand_leaves_the_focus_on_the_page(show, type_in):
    panel = show()
    type_in("n", "Board", ENTER, "Hour", ENTER, ESC)
    assert focus().place == panel.in_hand
    panel.page.bridge.undo()
    QApplication.processEvents()
    assert panel.isAncestorOf(focus()) and panel.item(panel.in_hand) is not None
    type_in(Key.Key_Down)
    assert panel.isAncestorOf(focus())


def test_what_somebody_else_of_the_side_takes_on_bears_their_name(show):
    said = {"side": Side.MARKETING, "kind": CommitmentKind.ROLE}
    roles = tuple(
        Commitment(id=each, participant=each, text=f"I am {each}.", **said) for each in ("p1", "p4")
    )
    panel = show(participants=(*PEOPLE, person(4, Side.MARKETING)), commitments=roles)
    column = panel.columns[Side.MARKETING]
    assert read(column).count("Person 1") == 1 and read(column).count("Person 4") == 1
    shown = [each.toPlainText() for each in column.committed[CommitmentKind.ROLE].fields.values()]
    assert shown == ["I am p1.", "I am p4."]


def test_a_leader_with_the_last_word_is_mended_by_naming_another(show):
    panel = show(**{**WHOLE, "escalation_path": WHOLE["escalation_path"][:1]})
    press(panel.details, "Name another tiebreaker")
    assert focus() is panel.details.rung.last


def test_both_leaders_agree_to_a_role_by_a_key_and_other_words_are_to_be_agreed_anew(show, type_in):
    panel = show()
    column, agree = panel.columns[Side.MARKETING], panel.page.acts["agreement-agree"]
    column.setFocus()
    assert not agree.isEnabled() and not column.agreed.isVisible()
    type_in(ENTER, "I speak for the customer.", DONE, "a")
    assert column.agreed.isVisible() and column.accessibleName().endswith("agreed by both")
    assert agree.isChecked() and not panel.columns[Side.IT].agreed.isVisible()
    type_in(ENTER, Key.Key_End, " And the money.", DONE)
    assert not column.agreed.isVisible()
    type_in("a", "a")
    assert not column.agreed.isVisible() and not agree.isChecked()
