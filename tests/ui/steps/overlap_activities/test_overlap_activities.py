import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import button, buttons, choose, press, read, turn_to
from tests.ui.words import refusal
from workshop.actions.steps.set_up import add_participant
from workshop.domain.facts.choices import StepId
from workshop.domain.text import short_name

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(on_example):
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    return on_example.page(StepId.OVERLAP_ACTIVITIES)


def titles(page):
    return [activity.title for activity in page.bridge.snapshot.activities]


def test_the_board_has_a_column_a_category(page):
    shown = {name: column.model.rowCount() for name, column in page.board.columns.items()}
    assert shown == {"Data": 5, "Platforms": 5, "Campaign": 5, "Operate": 3}


def test_n_adds_to_the_column_in_hand_and_stays_there(page, type_in):
    page.board.columns["Campaign"].view.setFocus()
    type_in("n", "Gift cards", ENTER, "Vouchers", ENTER, ESC)
    added = [a for a in page.bridge.snapshot.activities if a.title in ("Gift cards", "Vouchers")]
    assert [activity.category for activity in added] == ["Campaign", "Campaign"]
    assert page.board.columns["Campaign"].view.hasFocus()


def test_pasting_many_lines_adds_them_in_one_step(page, type_in):
    QGuiApplication.clipboard().setText("One\nTwo\n\n  Three  \nmarket DATA analytics\n")
    page.board.columns["Data"].add.setFocus()
    before = titles(page)
    type_in((Qt.Key.Key_V, CTRL))
    assert titles(page) == [*before, "One", "Two", "Three"]
    page.bridge.undo()
    assert titles(page) == before


def test_a_title_that_is_there_already_is_refused_in_a_sentence(page, type_in, on_example):
    page.board.columns["Data"].add.setFocus()
    type_in("Market data analytics", ENTER)
    assert on_example.toasts.shown() == [refusal("already-listed", title="Market data analytics")]


def test_s_takes_an_activity_off_the_shortlist_and_puts_it_back(page, type_in):
    page.board.columns["Data"].view.setFocus()
    type_in("s")
    assert not page.bridge.snapshot.activities.in_order[0].shortlisted
    type_in("s")
    assert page.bridge.snapshot.activities.in_order[0].shortlisted


def test_arrows_cross_the_board(page, type_in):
    page.board.columns["Data"].view.setFocus()
    type_in(Qt.Key.Key_Down, Qt.Key.Key_Right)
    column = page.board.columns["Platforms"]
    assert column.view.hasFocus()
    assert column.view.currentIndex().row() == 1


def test_what_is_looked_for_filters_board_and_list(page, qtbot):
    qtbot.keyClicks(page.search, "cons")
    assert page.board.columns["Data"].model.rowCount() == 1
    turn_to(page, "List")
    assert page.list.activities().rowCount() == 1
    turn_to(page, "Board")
    assert page.board.columns["Data"].model.rowCount() == 1


def test_from_the_search_field_the_keys_lead_to_what_was_found(page, type_in):
    page.board.columns["Data"].view.setFocus()
    type_in("/", "peak load", Qt.Key.Key_Down)
    column = page.board.columns["Operate"]
    assert column.view.hasFocus()
    assert page.selected() == ["peak-load"]
    type_in("/", ESC)
    assert page.search.text() == ""
    assert column.view.hasFocus()


def test_details_are_edited_in_the_drawer(page, qtbot, type_in):
    page.board.columns["Data"].view.setFocus()
    type_in(ENTER, (Qt.Key.Key_A, CTRL), "Market insight", ENTER)
    assert titles(page)[0] == "Market insight"
    page.details.category.setFocus()
    type_in((Qt.Key.Key_A, CTRL), "Insight", ENTER)
    assert list(page.board.columns) == ["Insight", "Data", "Platforms", "Campaign", "Operate"]


def test_dots_are_placed_within_the_limit_of_a_person(page, on_example, qtbot):
    page.details.person.choose(page.bridge.snapshot.participants.in_order[0].id)
    for _ in range(9):
        page.details.dotted.emit(page.details.person.value(), -1)
    before = sum(dots.count for dots in page.bridge.snapshot.dots)
    for _ in range(9):
        page.details.dotted.emit(page.details.person.value(), 1)
    after = sum(dots.count for dots in page.bridge.snapshot.dots)
    assert 0 <= after - before <= page.bridge.snapshot.limits.dots_per_activity


def test_how_many_dots_somebody_has_left_is_said(page):
    snapshot = page.bridge.snapshot
    person, limits = snapshot.participants.in_order[0].id, snapshot.limits
    choose(page.details, "Whose dots", short_name(snapshot.participants.in_order[0].name))
    page.details.dotted.emit(person, -1)
    mine = [dots for dots in page.bridge.snapshot.dots if dots.participant == person]
    here = sum(dots.count for dots in mine if dots.activity == page.details.activity)
    left = limits.dots_per_person - sum(dots.count for dots in mine)

    said = f"{here} here of {limits.dots_per_activity} at most, {left} left of {limits.dots_per_person}"
    assert mine and said in read(page.details)


def test_the_dot_buttons_are_on_for_somebody_and_an_activity_alone(window, type_in):
    window.go_to(StepId.OVERLAP_ACTIVITIES)
    details = window.page(StepId.OVERLAP_ACTIVITIES).details

    def dots():
        return [button(window, name).isEnabled() for name in ("Add a dot", "Take a dot")]

    assert dots() == [False, False], "there is nothing yet"
    type_in("Consent", ENTER)
    assert details.activity is not None and dots() == [False, False], "nobody is there to choose"
    window.bridge.run(add_participant, name="Ines Okafor")
    assert dots() == [True, True]
    details.person.setCurrentIndex(-1)
    assert dots() == [False, False], "nobody is chosen"


def test_removing_offers_undo_and_undo_brings_all_back(page, type_in, on_example):
    before = page.bridge.snapshot.document
    page.board.columns["Data"].view.setFocus()
    type_in(Qt.Key.Key_Delete)
    assert len(titles(page)) == 17
    assert len(on_example.toasts.shown()) == 1
    press(on_example.toasts, "Undo")
    assert page.bridge.snapshot.document == before


def test_the_list_shows_all_and_is_a_sound_model(page, qtbot, qtmodeltester):
    qtmodeltester.check(page.list.activities(), force_py=True)
    turn_to(page, "List")
    assert page.list.activities().rowCount() == 18
    assert page.list.isVisible()
    qtbot.keyClicks(page.search, "data")
    assert page.list.activities().rowCount() == 5


def test_a_screen_reader_hears_an_activity_whole(page):
    turn_to(page, "List")
    model = page.list.activities()
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Market data analytics, Data, 5 dots, on the shortlist, value 4.4, pain 3.9"


def test_the_cards_show_value_and_pain_instead_of_the_dots_and_the_list_offers_no_choice(page, qtbot):
    column = page.board.columns["Data"].view
    look = lambda: column.grab().toImage()  # noqa: E731
    with_dots = look()
    turn_to(page, "Value, pain")
    with_levels = look()
    turn_to(page, "Dots")

    assert with_levels != with_dots
    assert look() == with_dots
    turn_to(page, "List")
    assert not {"Dots", "Value, pain"} & {*buttons(page)}


def test_what_was_pasted_last_is_in_hand_and_in_sight_and_one_goes_on_adding(page, type_in):
    column = page.board.columns["Campaign"]
    column.add.setFocus()
    QGuiApplication.clipboard().setText("\n".join(f"Pasted {n}" for n in range(30)))
    type_in((Qt.Key.Key_V, CTRL))
    view = column.view
    last = view.activities().activity_at(view.currentIndex().row())

    assert last.title == "Pasted 29" and page.in_hand() == last.id
    assert page.details.title.text() == "Pasted 29"
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    assert column.add.hasFocus()
