"""What was typed and could not be saved stays where it is, says so, and is never let go unasked."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from tests.ui.conftest import ENTER, TAB
from ui.bridge import Bridge
from ui.desk import DESK
from ui.shell.files.leaving import Leave
from workshop.domain.facts.choices import RevealKind, StepId
from workshop.texts import Texts

TYPED = "Worth keeping"


def set_up(window):
    window.go_to(StepId.SET_UP)
    return window.page(StepId.SET_UP)


def campaigns(window, part=0):
    window.go_to(StepId.TEST_CASE)
    page = window.page(StepId.TEST_CASE)
    page.show_part(part)
    return page


def row_of(window):
    window.go_to(StepId.OWNERSHIP)
    return window.page(StepId.OWNERSHIP).row


def first(cards):
    return next(iter(cards.cards.values()))


FIELDS = {
    "title": (lambda w: set_up(w).lines["title"], lambda s: s.workshop.title),
    "company": (lambda w: set_up(w).lines["company"], lambda s: s.workshop.company),
    "ground rules": (lambda w: set_up(w).rules, lambda s: s.workshop.ground_rules[0]),
    "a side": (lambda w: next(iter(set_up(w).sides.values())), lambda s: s.workshop.sides.marketing),
    "a name": (
        lambda w: next(iter(set_up(w).people.rows.values())).name,
        lambda s: s.participants.in_order[0].name,
    ),
    "a phase": (lambda w: next(iter(set_up(w).phases.fields.values())), lambda s: s.phases.in_order[0].name),
    "a description": (
        lambda w: first(campaigns(w, 1).campaigns).words,
        lambda s: s.candidates.in_order[0].description,
    ),
    "why": (lambda w: campaigns(w).panel.reason, lambda s: s.test_case.reason),
    "a criterion": (lambda w: first(campaigns(w, 2).criteria).name, lambda s: s.criteria.in_order[0].name),
    "a limit": (
        lambda w: row_of(w).threshold,
        lambda s: next((t.threshold for t in s.terms if t.threshold == TYPED), ""),
    ),
}


def write(field, text):
    """Put it in as typing does, and leave the field."""
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    else:
        field.setText(text)
        field.textEdited.emit(text)
    field.hand_over()


def text_of(field):
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def saved(window):
    return window.frame.top_bar._saved.text()


@pytest.mark.parametrize("name", FIELDS)
def test_what_a_full_disk_refuses_stays_in_its_field_and_is_saved_when_there_is_room(on_example, disk, name):
    find, kept = FIELDS[name]
    field = find(on_example)
    disk.fill()
    write(field, TYPED)

    assert text_of(field) == TYPED and kept(on_example.bridge.snapshot) != TYPED
    assert field.property("state") == "unsaved" and field.accessibleDescription() == field.toolTip() != ""
    assert saved(on_example) == "Not saved"
    disk.make_room()
    DESK.try_again()
    assert kept(on_example.bridge.snapshot) == TYPED == text_of(field)
    assert (field.property("state"), field.accessibleDescription()) == ("", "")
    assert saved(on_example) == "Saved"


def test_a_date_and_a_number_that_were_refused_stay_too(on_example, disk):
    page = set_up(on_example)
    disk.fill()
    page.days["review_on"]._edit.setDate(QDate(2031, 5, 17))
    page.agenda.rows[(StepId.SET_UP, "")].minutes.setValue(77)
    DESK.hand_over()
    assert page.days["review_on"].day() == date(2031, 5, 17)
    assert page.agenda.rows[(StepId.SET_UP, "")].minutes.value() == 77
    disk.make_room()
    DESK.try_again()
    snapshot = on_example.bridge.snapshot
    assert (snapshot.workshop.review_on, snapshot.box(StepId.SET_UP).minutes) == (date(2031, 5, 17), 77)


def test_the_next_edit_that_goes_through_takes_the_refused_words_along(on_example, disk, qtbot):
    page = set_up(on_example)
    disk.fill()
    write(page.lines["company"], TYPED)
    disk.make_room()
    write(page.lines["place"], "Hamburg")
    qtbot.waitUntil(lambda: on_example.bridge.snapshot.workshop.company == TYPED, timeout=2_000)
    assert saved(on_example) == "Saved"


def test_a_line_that_could_not_be_added_stays_to_be_added(on_example, disk, type_in):
    page = set_up(on_example)
    page.add.setFocus()
    disk.fill()
    type_in("Ines Okafor; CMO", ENTER)
    assert page.add.text() == "Ines Okafor; CMO" and page.add.property("state") == "unsaved"
    disk.make_room()
    type_in(ENTER)
    assert on_example.bridge.snapshot.participants.in_order[-1].name == "Ines Okafor"
    assert page.add.text() == ""


def test_a_refused_line_that_is_typed_on_is_added_once_and_whole(on_example, disk, type_in):
    page = set_up(on_example)
    page.add.setFocus()
    disk.fill()
    type_in("Ines", ENTER, " Okafor")
    disk.make_room()
    DESK.try_again()
    type_in(ENTER)
    names = [each.name for each in on_example.bridge.snapshot.participants]
    assert [name for name in names if name.startswith("Ines")][-1:] == ["Ines Okafor"] and "Ines" not in names


def test_a_dissent_that_was_refused_stays_to_be_added(on_example, disk):
    form = campaigns(on_example).panel.form
    form.choice.setCurrentIndex(0)
    form.words.setPlainText(TYPED)
    disk.fill()
    form.add.click()
    assert form.words.toPlainText() == TYPED and form.words.property("state") == "unsaved"
    disk.make_room()
    DESK.try_again()
    assert on_example.bridge.snapshot.test_case.dissent[-1].text == TYPED
    assert form.words.toPlainText() == ""


def test_a_reason_that_was_refused_shows_in_its_row_and_opens_again(on_example, disk, type_in):
    on_example.go_to(StepId.OWNERSHIP)
    page = on_example.page(StepId.OWNERSHIP)
    disk.fill()
    type_in("w", (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier), TYPED, ENTER)
    assert page.view.reasons.unsaved(0) == TYPED
    type_in("w")
    assert page.view.viewport().findChildren(QPlainTextEdit)[-1].toPlainText() == TYPED
    disk.make_room()
    DESK.hand_over()
    assert TYPED in [reason.text for reason in on_example.bridge.snapshot.reasons]
    assert page.view.reasons.unsaved(0) is None


def aloud(window, kind):
    """What the room agrees on aloud."""
    page = campaigns(window)
    page.show_part(3 if kind is RevealKind.WEIGHTS else 4)
    rows = page.giving.parts[kind].agreed
    rows.take_focus()
    return rows.rows


def test_a_weight_that_was_refused_stays_in_its_field_and_says_so(on_example, disk, type_in):
    rows = aloud(on_example, RevealKind.WEIGHTS)
    field = next(iter(rows.fields.values()))
    disk.fill()
    type_in("93", TAB)
    assert field.text() == "93" and "Not saved" in field.accessibleDescription()
    disk.make_room()
    DESK.try_again()
    assert 93 in [weight.points for weight in on_example.bridge.snapshot.weights]
    assert not field.accessibleDescription()


def test_a_score_that_was_refused_stays_in_its_row_and_says_so(on_example, disk, type_in):
    rows = aloud(on_example, RevealKind.SCORES)
    row = next(iter(rows.rows.values()))
    disk.fill()
    type_in("2")
    assert row.accessibleName().endswith(": 2") and "Not saved" in row.accessibleDescription()
    assert row.hasFocus(), "what is not kept is not passed over"
    disk.make_room()
    DESK.try_again()
    agreed = [each for each in on_example.bridge.snapshot.scores if each.participant is None]
    assert [each.value for each in agreed] == [2]
    assert row.accessibleName().endswith(": 2") and not row.accessibleDescription()


def test_words_about_one_activity_never_go_to_another(on_example, disk):
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    page = on_example.page(StepId.OVERLAP_ACTIVITIES)
    one, other = [each.id for each in on_example.bridge.snapshot.activities][:2]
    page._choose(one)
    disk.fill()
    write(page.details.description, TYPED)
    page._choose(other)
    assert page.details.description.toPlainText() != TYPED
    page._choose(one)
    assert page.details.description.toPlainText() == TYPED
    page._choose(other)
    disk.make_room()
    DESK.try_again()
    activities = on_example.bridge.snapshot.activities
    assert (activities[one].description, activities[other].description != TYPED) == (TYPED, True)


@pytest.mark.parametrize("leave", ["close", "go_home"])
def test_unsaved_words_are_not_let_go_unasked(on_example, disk, answering, leave):
    field = set_up(on_example).lines["company"]
    disk.fill()
    write(field, TYPED)
    asked = answering(Leave.STAY)
    getattr(on_example, leave)()
    assert asked == ["Some of what you typed is not saved"]
    assert on_example.bridge.is_open and field.text() == TYPED


def test_opening_another_workshop_asks_too(on_example, disk, answering, tmp_path):
    path, other = on_example.bridge.path, tmp_path / "Other.workshop"
    on_example.bridge.save_copy(other)
    disk.fill()
    write(set_up(on_example).lines["company"], TYPED)
    asked = answering(Leave.STAY)
    on_example.files.open(other)
    assert asked and on_example.bridge.path == path


def test_asked_one_can_try_again_once_there_is_room(on_example, disk, answering):
    path = on_example.bridge.path
    disk.fill()
    write(set_up(on_example).lines["company"], TYPED)
    asked = answering(Leave.AGAIN, first=disk.make_room)
    on_example.close()
    assert len(asked) == 1
    on_example.bridge.open(path)
    assert on_example.bridge.snapshot.workshop.company == TYPED


def test_a_copy_saved_elsewhere_holds_the_unsaved_words(on_example, disk, answering, tmp_path, monkeypatch):
    copy = tmp_path / "Copy.workshop"

    def choose(*_):
        disk.make_room()  # it is another disk
        monkeypatch.setattr(DESK, "try_again", lambda: None)
        return str(copy), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    disk.fill()
    write(set_up(on_example).lines["company"], TYPED)
    answering(Leave.COPY)
    on_example.go_home()
    assert not on_example.bridge.is_open
    again = Bridge(Texts())
    assert again.open(copy) and again.snapshot.workshop.company == TYPED
    again.close()


def test_one_may_leave_without_them(on_example, disk, answering):
    path = on_example.bridge.path
    disk.fill()
    write(set_up(on_example).lines["company"], TYPED)
    answering(Leave.WITHOUT)
    on_example.go_home()
    disk.make_room()
    on_example.bridge.open(path)
    assert on_example.bridge.snapshot.workshop.company != TYPED and saved(on_example) == "Saved"


def test_not_saved_is_said_in_the_tone_of_trouble(on_example, disk):
    disk.fill()
    write(set_up(on_example).lines["company"], TYPED)
    assert on_example.frame.top_bar._saved.property("tone") == "stop"
    disk.make_room()
    DESK.try_again()
    assert on_example.frame.top_bar._saved.property("tone") == "ink2"
