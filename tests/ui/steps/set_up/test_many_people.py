"""Thousands of people: rows are made as they come into view, and all that a row does works in any of them."""

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.builders import build
from tests.ui.conftest import ENTER, TAB
from ui.steps.set_up.people_list import PersonRow
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.findings import Subject

MANY = 400


@pytest.fixture
def page(home, tmp_path):
    home.files.make(tmp_path / "Many.workshop", build(participants=MANY, activities=1))
    home.go_to(StepId.SET_UP)
    QApplication.processEvents()
    return home.page(StepId.SET_UP)


def scrolled_to(page, person):
    """The row of a person after the page was scrolled until it shows, as by the wheel."""
    area = page.findChild(QScrollArea)
    bar = area.verticalScrollBar()
    place = [each.id for each in page.bridge.snapshot.participants].index(person)
    bar.setValue(page.people.height() * place // MANY)
    QApplication.processEvents()
    QApplication.processEvents()
    return page.people.rows[person]


def test_rows_are_made_as_they_come_into_view_and_what_is_typed_there_is_kept(page, type_in):
    assert len(page.people.findChildren(PersonRow)) < 100
    row = scrolled_to(page, ParticipantId("p300"))
    assert row.name.text() == page.bridge.snapshot.participants["p300"].name
    assert not row.visibleRegion().isEmpty()
    row.name.setFocus()
    row.name.selectAll()
    type_in("Ines Okafor", ENTER)
    assert page.bridge.snapshot.participants["p300"].name == "Ines Okafor"
    assert len(page.people.findChildren(PersonRow)) < 250
    page.bridge.undo()
    assert row.name.text() == page.bridge.snapshot.participants["p300"].name != "Ines Okafor"


def test_tab_goes_on_from_row_to_row_in_the_order_in_which_they_stand(page, type_in):
    page.people.row(ParticipantId("p39")).name.setFocus()
    for _ in range(2 * 6):
        type_in(TAB)
        QApplication.processEvents()
    assert QApplication.focusWidget() is page.people.rows[ParticipantId("p41")].name
    page.people.rows[ParticipantId("p41")].raised.emit()
    page.people.rows[ParticipantId("p39")].name.setFocus()
    for _ in range(6):
        type_in(TAB)
    assert QApplication.focusWidget() is page.people.rows[ParticipantId("p41")].name, (
        "who moved up comes first"
    )


def test_the_last_of_many_is_found_and_can_go(page, type_in):
    page.show_subject(Subject(participants=(ParticipantId(f"p{MANY}"),)))
    QApplication.processEvents()
    row = page.people.rows[ParticipantId(f"p{MANY}")]
    assert row.name.hasFocus()
    assert not row.visibleRegion().isEmpty()
    row.removed.emit()
    assert ParticipantId(f"p{MANY}") not in page.people.rows
    assert page.people.height() == (MANY - 1) * row.height()
