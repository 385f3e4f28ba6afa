"""With 5,000 activities on the board: what a key costs, and that only what changed is made anew."""

import msgspec
import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from tests.pace.counting import steps
from tests.ui.hands import turn_to
from ui.steps.overlap_activities.activity_list import ActivityIndex, Role
from workshop.actions.steps.overlap_activities import move_activities, place_dots, set_shortlisted
from workshop.domain.facts.choices import StepId, Template
from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.starting.templates import new_workshop
from workshop.texts import Texts

MANY = 5_000
STEPS_A_ROW = 150
"""What a frame has room for; it takes 110."""
WORDS = ("vendor", "consent", "data", "campaign", "peak load", "tags", "budget")


@pytest.fixture
def page(home, tmp_path):
    listed = tuple(
        Activity(
            id=ActivityId(f"a{n}"),
            title=f"{WORDS[n % 7].title()} {WORDS[n % 5]} {n}",
            category=f"Category {n % 8}",
            description=" ".join(WORDS),
            shortlisted=n % 100 == 0,
        )
        for n in range(MANY)
    )
    document = new_workshop(Template.NINETY_MINUTES, "Big")
    home.files.make(tmp_path / "Big.workshop", msgspec.structs.replace(document, activities=listed))
    home.go_to(StepId.OVERLAP_ACTIVITIES)
    QApplication.processEvents()
    return home.page(StepId.OVERLAP_ACTIVITIES)


def taken(page, text):
    """The steps that it takes to look for this."""
    counted = steps(lambda: page.search.setText(text))
    QApplication.processEvents()
    return counted


def test_a_key_in_the_search_field_takes_a_few_steps_a_row_and_makes_each_column_anew_once(page):
    columns = [column.model for column in page.board.columns.values()]
    assert sum(model.rowCount() for model in columns) == MANY
    first = taken(page, "v")
    anew = [QSignalSpy(model.modelReset) for model in columns]
    keys = "ve", "vendor", "vendor 12", "tags load", "zzz", "", "v"
    counted = {text: taken(page, text) for text in keys}
    assert 0 < max(counted.values()) < STEPS_A_ROW * MANY
    assert counted["v"] < first - MANY, "the text of a row is made when it is looked in first"
    assert max(spy.count() for spy in anew) <= len(keys)


def test_what_is_looked_for_is_found_in_title_category_and_description(page):
    turn_to(page, "List")
    page.search.setText("category 3 4999")
    assert page.list.activities().rowCount() == 0
    page.search.setText("category 7 4999")
    assert page.list.activities().rowCount() == 1
    page.search.setText("budget")
    assert page.list.activities().rowCount() == MANY


@pytest.mark.slow
def test_an_edit_makes_only_the_rows_anew_that_it_touched(page):
    index, bridge = ActivityIndex(Texts()), page.bridge
    index.take(bridge.snapshot)
    edits = (
        (set_shortlisted, {"activities": [ActivityId("a4999")], "shortlisted": True}),
        (move_activities, {"activities": [ActivityId("a7")], "category": "Category 0", "before": "a3"}),
        (set_shortlisted, {"activities": [ActivityId("a0")], "shortlisted": False}),
    )
    for action, wanted in edits:
        kept = index.found()
        before = {id(row) for row in kept}
        changes = bridge.run(action, **wanted)
        index.take(bridge.snapshot, changes)
        whole = ActivityIndex(Texts())
        whole.take(bridge.snapshot)
        assert index.found() == whole.found()
        assert index.sorted_out(index.found()) == whole.sorted_out(whole.found())
        anew = [row for row in index.found() if id(row) not in before]
        assert len(anew) <= len(kept) // 90, action.__name__


def test_dots_show_on_their_card_alone(page):
    from workshop.actions.steps.set_up import add_participant

    page.bridge.run(add_participant, name="Ines Okafor")
    person = page.bridge.snapshot.participants.in_order[0].id
    page.bridge.run(place_dots, activity=ActivityId("a9"), participant=person, count=2)
    models = [column.model for column in page.board.columns.values()]
    rows = [model.index(place).data(Role.ROW) for model in models for place in range(model.rowCount())]
    found = [row for row in rows if row.marks]
    assert [(row.activity.id, len(row.marks)) for row in found] == [("a9", 2)]
