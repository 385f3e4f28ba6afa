import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER
from ui.steps.overlap_activities.offers.starter_library import StarterLibrary
from ui.steps.overlap_activities.offers.starter_list import StarterList
from workshop.domain.facts.choices import StepId
from workshop.domain.starting.starters import STARTER_ACTIVITIES

CTRL = Qt.KeyboardModifier.ControlModifier
DOWN, SPACE = Qt.Key.Key_Down, Qt.Key.Key_Space


@pytest.fixture
def page(on_example):
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    return on_example.page(StepId.OVERLAP_ACTIVITIES)


@pytest.fixture
def library(page, type_in):
    QApplication.processEvents()
    page.board.columns["Data"].view.setFocus()
    type_in("l")
    return page.findChild(StarterLibrary)


def titles(page):
    return [each.title for each in page.bridge.snapshot.activities]


def test_seven_overlaps_are_ticked_by_keyboard_and_added_in_one_step(library, page, type_in):
    before = page.bridge.snapshot.document
    there = {title.casefold() for title in titles(page)}
    fresh = [each for each in STARTER_ACTIVITIES if each.title.casefold() not in there][:7]
    for entry in fresh:
        library.search.setFocus()
        library.search.clear()
        type_in(entry.title, DOWN, SPACE)
    assert library.add.words() == "Add 7 activities"
    type_in((ENTER, CTRL))
    added = page.bridge.snapshot.activities.in_order[-7:]
    assert [(each.title, each.category, each.description) for each in added] == [
        (each.title, each.category, each.line) for each in fresh
    ]
    page.bridge.undo()
    assert page.bridge.snapshot.document == before


def test_what_is_on_the_board_is_marked_and_can_not_be_ticked(library, type_in):
    type_in("Market data analytics", DOWN, SPACE)
    row = library.model.row_at(1)
    assert row.entry.title == "Market data analytics"
    assert row.is_there
    assert not library.add.isEnabled()
    spoken = library.model.data(library.model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("On the board already.")


def test_looking_for_words_goes_over_titles_categories_and_lines(library, type_in):
    type_in("peak warned")
    rows = [library.model.row_at(place) for place in range(library.model.rowCount())]
    assert [row.entry.title if row.entry else row.category for row in rows] == [
        "Operations and budget",
        "Peak load and incidents",
    ]
    type_in("xyz")
    assert library.model.rowCount() == 0
    assert library.none.isVisible()


def test_a_click_ticks_and_ticks_survive_another_search(library, qtbot, type_in):
    type_in("cookie")
    picked = library.model.row_at(1).entry.title
    place = library.view.visualRect(library.model.index(1)).center()
    qtbot.mouseClick(library.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    library.search.clear()
    library.search.setFocus()
    type_in("zzz")
    assert [each.title for each in library.model.ticked()] == [picked]
    assert library.add.words() == "Add 1 activity"


def test_the_library_has_eight_categories_and_is_a_sound_model(qtmodeltester):
    model = StarterList(STARTER_ACTIVITIES, [])
    qtmodeltester.check(model, force_py=True)
    heads = [model.row_at(n) for n in range(model.rowCount()) if model.row_at(n).entry is None]
    assert len(heads) == 8
    assert model.rowCount() - len(heads) >= 40


def test_closing_it_adds_nothing(library, page, type_in):
    before = titles(page)
    type_in("tags", DOWN, SPACE, Qt.Key.Key_Escape)
    assert titles(page) == before
