"""What the room sees of a grid in work: no alarm where nobody has come yet, and no reason that is hidden."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.hands import read, texts
from tests.ui.seen import settled
from ui.steps.ownership.grid.delegate import words_of
from workshop.actions.steps.ownership import Place, assign_right, clear_rights, write_reason
from workshop.domain.facts.choices import StepId


@pytest.fixture
def page(on_example):
    """Nobody has any role yet, and no ballot was held on the first three rows."""
    on_example.go_to(StepId.OWNERSHIP)
    settled()
    return on_example.page(StepId.OWNERSHIP)


def emptied(page, *rows):
    """Take all roles of some rows away; which activities those are."""
    people = page.bridge.snapshot.participants
    ids = [page.grid.activity_at(row).id for row in rows]
    page.bridge.run(clear_rights, places=[Place(each, who.id) for each in ids for who in people])
    settled()
    return ids


def of_findings(page):
    return " ".join(read(page.panel))


def said(page):
    return " ".join(each.text() for each in page._head.findChildren(QLabel))


def plain(page):
    """The rows without a vote, and without a phase that has roles of its own."""
    now, rows = page.bridge.snapshot, range(page.grid.rowCount())
    voted = {each.activity for each in now.ballots} | {each.of for each in now.reveals}
    ids = [page.grid.activity_at(row).id for row in rows]
    return [
        row
        for row, id_ in enumerate(ids)
        if id_ not in voted and not any(each.phase for each in now.rights.group(id_))
    ]


def test_rows_that_nobody_has_come_to_are_one_line_and_no_alarm(page):
    first, second, *_ = plain(page)
    assert 4 in plain(page)
    emptied(page, 4, first if first != 4 else second)
    row = page.grid.row(4)

    assert (row.alert, row.stops) == ("", False)
    assert texts(read(page.panel), "2 activities have no roles yet")
    assert page.grid.activity_at(4).title not in of_findings(page)
    assert page.bridge.checked.stopped == 2, "the signature waits for them all the same"


def test_a_row_in_work_says_what_it_lacks(page):
    (activity,) = emptied(page, 4)
    person = page.grid.person_at(0).id
    page.bridge.run(assign_right, places=[Place(activity, person)], role="C", phase=None, add=False)
    settled()

    page.bridge.run(write_reason, activity=activity, text="", phase=None)
    row = page.grid.row(4)
    assert row.stops and words_of(row, None) == (row.alert, "label", "stopText")
    assert page.grid.activity_at(4).title in of_findings(page)


def test_who_decides_counts_as_agreed_also_before_the_why(page):
    (activity,) = emptied(page, 4)
    total = len(page.bridge.snapshot.shortlist)
    person = page.grid.person_at(0).id
    page.bridge.run(write_reason, activity=activity, text="", phase=None)
    page.bridge.run(assign_right, places=[Place(activity, person)], role="A", phase=None, add=False)

    assert f"{total} of {total}</span> agreed; 1 of them lacks" in said(page)


def test_a_reason_that_is_written_shows_while_another_finding_stands(page):
    (activity,) = emptied(page, 4)
    person = page.grid.person_at(0).id
    page.bridge.run(assign_right, places=[Place(activity, person)], role="A", phase=None, add=False)
    page.bridge.run(write_reason, activity=activity, text="They pay for it", phase=None)
    settled()
    row = page.grid.row(4)
    cell = page.grid.index(4, page.grid.reason_column)

    assert row.stops and row.reason == "They pay for it"
    assert words_of(row, None)[0] == "They pay for it"
    spoken = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "They pay for it" in spoken and row.alert in spoken
