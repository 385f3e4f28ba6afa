"""The ballot under its row of the grid: the votes as a picture, agreeing by number."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from ui.private.laptop import Laptop
from ui.steps.ownership.grid.delegate import ROW_HEIGHT
from workshop.actions.ballots import Vote, cast_ballots, reveal_ballots
from workshop.actions.steps.ownership import Place, clear_rights
from workshop.domain.ballots.rounds import Stage, stage
from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import StepId

SETTLED, OPEN, UNVOTED = 2, 10, 4
"""Rows of the example: agreed after its ballot, made open again below, and without a vote."""


@pytest.fixture
def page(on_example, qtbot):
    """The ownership page; in one row a ballot is revealed and nothing agreed."""
    on_example.go_to(StepId.OWNERSHIP)
    page, bridge = on_example.page(StepId.OWNERSHIP), on_example.bridge
    activity = bridge.snapshot.shortlist[OPEN].id
    voters = entitled(bridge.snapshot)
    bridge.run(clear_rights, places=[Place(activity, person.id) for person in voters], phase=None)
    votes = [Vote(activity, who.id, voters[place % 2].id) for place, who in enumerate(voters)]
    bridge.run(cast_ballots, votes=votes)
    bridge.run(reveal_ballots, activities=[activity], at=datetime(2026, 2, 4, 14, tzinfo=UTC))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


def go_to(page, row):
    page.view.go_to(row, 0)
    page.view.setFocus()
    QApplication.processEvents()


def test_it_opens_under_a_row_that_waits_for_agreement_and_closes_when_left(page):
    go_to(page, OPEN)
    assert page.inline.is_open and page.inline.row.isVisible()
    assert page.view.rowHeight(OPEN) > ROW_HEIGHT + 100

    go_to(page, UNVOTED)

    assert not page.inline.is_open and not page.inline.row.isVisible()
    assert page.view.rowHeight(OPEN) == ROW_HEIGHT


def test_all_of_it_is_in_view_when_its_row_was_at_the_foot(page, qtbot):
    go_to(page, 0)
    go_to(page, OPEN)
    card = page.inline.row.card

    def is_whole():
        below = card.mapTo(page.view, QPoint(0, card.height())).y()
        return card.visibleRegion().boundingRect().size() == card.size() and below <= page.view.height()

    qtbot.waitUntil(is_whole)


def test_a_number_agrees_on_that_proposal_and_the_why_comes_next(page, type_in):
    go_to(page, OPEN)
    second = page.inline.row.card.accessibleName()
    assert second
    snapshot = page.bridge.snapshot
    activity = snapshot.shortlist[OPEN].id
    wanted = [each.name for each in entitled(snapshot)][1]

    type_in("2")

    snapshot = page.bridge.snapshot
    assert [snapshot.participants[r.participant].name for r in snapshot.rights.group(activity)] == [wanted]
    assert QApplication.focusWidget().objectName() == "reasonEditor"


def test_a_number_that_nobody_has_does_nothing(page, type_in):
    go_to(page, OPEN)
    before = page.bridge.snapshot
    type_in("9")

    assert page.bridge.snapshot is before


def test_who_is_proposed_is_marked_in_the_row_until_something_is_agreed(page, type_in):
    go_to(page, OPEN)
    row = page.grid.row(OPEN)
    cell = page.grid.index(OPEN, 0)
    assert sum(row.proposed) == 2
    spoken = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Campaign reporting: no role; proposed in the ballot")

    type_in("1")

    assert not any(page.grid.row(OPEN).proposed)


def test_enter_opens_a_settled_ballot_to_be_read(page, type_in):
    go_to(page, SETTLED)
    assert not page.inline.is_open

    type_in(Qt.Key.Key_Return)

    assert page.inline.is_open
    assert page.inline.row.card.accessibleName().startswith("Agreed: Tanabe.")


def test_enter_on_a_row_without_votes_begins_a_ballot(page, type_in):
    go_to(page, UNVOTED)
    type_in(Qt.Key.Key_Return)

    (laptop,) = page.findChildren(Laptop)
    assert laptop.isVisible()
    laptop.reject()


def test_a_screen_reader_hears_what_the_votes_come_to_and_each_button(page):
    go_to(page, OPEN)
    card = page.inline.row.card
    heard = QAccessible.queryAccessibleInterface(card)

    said = heard.text(QAccessible.Text.Name)
    assert said.startswith("Both put it with Marketing. Who there? That side names the person.")
    assert "Marketing leans to Okafor, 3 of 5." in said
    assert [heard.child(place).text(QAccessible.Text.Name) for place in range(heard.childCount())] == [
        "Agree on Okafor",
        "Agree on Brandt",
    ]


def test_after_a_reveal_by_its_button_the_grid_s_keys_go_on(page, type_in):
    activity, voters = page.bridge.snapshot.shortlist[UNVOTED].id, entitled(page.bridge.snapshot)
    go_to(page, UNVOTED)
    page.bridge.run(cast_ballots, votes=[Vote(activity, who.id, voters[0].id) for who in voters])
    page.inline.row.take_focus()
    type_in(Qt.Key.Key_Space)

    assert stage(page.bridge.snapshot, activity) is not Stage.VOTING
    assert QApplication.focusWidget() is page.view


def test_a_reason_that_is_written_is_not_covered_by_the_ballot_under_its_row(page, type_in):
    go_to(page, SETTLED)
    type_in(Qt.Key.Key_Return)
    page.view.setFocus()
    type_in("w")

    (editor,) = page.view.viewport().findChildren(QPlainTextEdit)
    assert editor.hasFocus() and not page.inline.is_open
    assert editor.visibleRegion().boundingRect() == editor.rect()
