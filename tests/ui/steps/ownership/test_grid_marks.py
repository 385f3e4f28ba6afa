"""What the grid marks beside the letters: a phase that differs, and whom a ballot proposes."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtTest import QTest

from tests.builders import right, snapshot
from tests.ui.hands import turn_to
from ui.steps.ownership.grid.model import RightsGrid
from workshop.actions import ballots
from workshop.actions.ballots import Vote
from workshop.actions.steps import ownership
from workshop.domain import rules
from workshop.domain.facts.choices import RevealKind, Scheme, StepId
from workshop.domain.facts.ownership import Ballot, Reason, Reveal
from workshop.domain.facts.set_up import Workshop
from workshop.texts import Texts

AT = datetime(2026, 2, 4, 15, tzinfo=UTC)


@pytest.fixture
def page(on_example):
    on_example.go_to(StepId.OWNERSHIP)
    return on_example.page(StepId.OWNERSHIP)


def person(page, name):
    return next(each for each in page.grid.people if each.name.endswith(name))


def spoken(page, row, name):
    index = page.grid.index(row, page.grid.column_of(person(page, name).id))
    return page.grid.data(index, Qt.ItemDataRole.AccessibleTextRole)


def test_a_dot_marks_the_cells_that_a_phase_refines_and_a_reader_hears_which(page):
    activity, design = page.grid.activity_at(0), page.bridge.snapshot.phases.in_order[1]
    place = ownership.Place(activity.id, person(page, "Brandt").id)
    assert not any(page.grid.row(0).differs)
    page.bridge.run(ownership.assign_right, places=[place], role="R", phase=design.id)

    assert page.grid.row(0).differs[page.grid.column_of(place.participant)] == "Design"
    assert spoken(page, 0, "Brandt").endswith("consulted; differs in Design")
    assert page.legend.accessibleName() == "differs in 3 activities"


def test_the_dot_of_another_phase_is_not_shown_in_this_one(page):
    activity, design = page.grid.activity_at(0), page.bridge.snapshot.phases.in_order[1]
    place = ownership.Place(activity.id, person(page, "Brandt").id)
    page.bridge.run(ownership.assign_right, places=[place], role="R", phase=design.id)
    turn_to(page, page.bridge.snapshot.phases.in_order[2].name)

    assert not any(page.grid.row(0).differs)


def test_whom_a_revealed_ballot_names_is_marked_until_one_is_agreed_on(page):
    people = {each.name.split()[-1]: each.id for each in page.bridge.snapshot.participants}
    activity = page.grid.activity_at(2).id
    run = page.bridge.run
    run(ownership.clear_rights, places=[ownership.Place(activity, people["Tanabe"])], phase=None)
    named = {"Brandt": "Weiss", "Raman": "Weiss", "Hofer": "Duarte"}
    votes = [Vote(activity, people[who], people[whom]) for who, whom in named.items()]
    run(ballots.cast_ballots, votes=votes)
    assert "proposed" not in spoken(page, 2, "Weiss")
    run(ballots.reveal_ballots, activities=[activity], at=AT)

    assert spoken(page, 2, "Weiss").endswith("no role; proposed in the ballot")
    assert page.grid.row(2).alert == "Revealed, but not agreed"
    run(ballots.agree, activity=activity, participant=people["Weiss"])
    assert not any(page.grid.row(2).proposed)


def test_a_column_that_is_painted_again_alone_leaves_the_side_s_name_whole(page):
    header = page.view.people_header
    whole = header.grab().toImage()
    first = QRect(header.sectionViewportPosition(0), 0, header.sectionSize(0), header.height())
    again = QImage(whole)
    header.viewport().render(again, first.topLeft(), QRegion(first))

    assert again == whole


def test_an_equals_sign_marks_the_rows_whose_phases_were_asked_for_and_a_reader_hears_it(page):
    def heard():
        role = Qt.ItemDataRole.AccessibleTextRole
        rows = range(page.grid.rowCount())
        return [row for row in rows if "same" in page.grid.headerData(row, Qt.Orientation.Vertical, role)]

    page.view.go_to(2, 0)
    page.view.setFocus()
    QTest.keyClicks(page.view, "=")

    assert heard() == [2]
    assert page.legend.accessibleName().endswith("same in all phases: 1 of 12")
    page.bridge.undo()
    assert heard() == []
    assert "same" not in page.legend.accessibleName()


def shown_row(scheme, *rights, **lists):
    """The only row of a workshop in a scheme."""
    made = snapshot(activities=1, rights=rights, workshop=Workshop(title="T", scheme=scheme), **lists)
    grid = RightsGrid(Texts())
    grid.show(made, rules.checked(made), None)
    return grid.row(0)


def test_who_decides_clashes_only_with_another_who_does(qapp):
    assert shown_row(Scheme.DACI, right(1, 1), right(1, 2)).clash
    assert not shown_row(Scheme.DACI, right(1, 1), right(1, 2, "D"), right(1, 3, "D")).clash
    assert not shown_row(Scheme.RAPID, right(1, 1, "D"), right(1, 2, "A"), right(1, 3, "A")).clash


def test_a_note_is_no_alert_in_its_row(qapp):
    votes = tuple(Ballot(activity="a1", participant=f"p{n}", proposes="p2") for n in range(1, 7))
    row = shown_row(
        Scheme.RACI,
        *(right(1, 1), right(1, 2, "R")),
        participants=6,
        reasons=(Reason(activity="a1", text="Why"),),
        ballots=votes,
        reveals=(Reveal(kind=RevealKind.BALLOT, of="a1", at=AT),),
    )
    assert row.alert == ""
