import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit

from tests.ui.conftest import ENTER
from tests.ui.hands import buttons, press, turn_to
from ui.steps.ownership.findings_panel import FindingCard
from workshop.actions.steps.ownership import Place, clear_rights
from workshop.domain.facts.choices import StepId
from workshop.domain.findings import Subject

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(on_example):
    on_example.go_to(StepId.OWNERSHIP)
    return on_example.page(StepId.OWNERSHIP)


def letters(page, title, name):
    snapshot = page.bridge.snapshot
    activity = next(a.id for a in snapshot.activities if a.title == title)
    person = next(p.id for p in snapshot.participants if p.name.endswith(name))
    held = [r for r in snapshot.rights.group(activity) if r.participant == person and r.phase is None]
    return "".join(right.role for right in held)


def rules(page):
    return [finding.rule for finding in page.bridge.findings if finding.accepted is None]


def card(page, rule):
    return next(c for c in page.panel.findChildren(FindingCard) if c.finding.rule == rule)


def test_a_letter_sets_the_role_of_the_cell_and_the_finding_follows(page, type_in):
    page.view.go_to(0, 0)
    type_in("a")
    assert letters(page, "Market data analytics", "Okafor") == "A"
    assert rules(page)[0] == "many-accountable"
    type_in((Qt.Key.Key_Z, CTRL))
    assert letters(page, "Market data analytics", "Okafor") == "I"
    assert "many-accountable" not in rules(page)


def test_shift_adds_a_second_letter(page, type_in):
    page.view.go_to(1, 1)
    type_in((Qt.Key.Key_R, SHIFT))
    assert letters(page, "Customer profile and segments", "Brandt") in ("AR", "RA")


def test_space_clears_the_cell(page, type_in):
    page.view.go_to(1, 1)
    type_in(Qt.Key.Key_Space)
    assert letters(page, "Customer profile and segments", "Brandt") == ""
    assert "no-accountable" in rules(page)


def test_several_selected_cells_take_one_letter_in_one_step(page, type_in):
    page.view.go_to(0, 0)
    type_in((Qt.Key.Key_Down, SHIFT), (Qt.Key.Key_Down, SHIFT), "c")
    titles = [activity.title for activity in page.bridge.snapshot.shortlist[:3]]
    assert [letters(page, title, "Okafor") for title in titles] == ["C", "C", "C"]
    page.bridge.undo()
    assert [letters(page, title, "Okafor") for title in titles] == ["I", "I", "I"]


def test_a_why_is_written_in_its_row(page, type_in):
    page.view.go_to(8, 2)
    type_in("w", (Qt.Key.Key_A, CTRL), "Because <b>we</b> said so", ENTER)
    activity = page.bridge.snapshot.shortlist[8].id
    assert page.bridge.snapshot.reasons.get(activity, None, None).text == "Because <b>we</b> said so"


def test_a_why_half_written_is_kept_when_the_step_is_left(page, type_in, on_example):
    page.view.go_to(8, 2)
    type_in("w", (Qt.Key.Key_A, CTRL), "Not lost")
    on_example.go_to(StepId.TEST_CASE)
    activity = page.bridge.snapshot.shortlist[8].id
    assert page.bridge.snapshot.reasons.get(activity, None, None).text == "Not lost"


def test_n_goes_to_the_next_row_in_which_something_stops(page, type_in):
    page.view.go_to(4, 7)
    type_in(Qt.Key.Key_Space)
    page.view.go_to(0, 0)
    type_in("n")
    assert page.view.currentIndex().row() == 4


def test_a_finding_leads_to_its_cell(page, qtbot, type_in):
    page.view.go_to(4, 7)
    type_in(Qt.Key.Key_Space)
    page.view.go_to(0, 0)
    card(page, "no-accountable").wanted.emit(card(page, "no-accountable").finding)
    assert page.view.currentIndex().row() == 4
    assert page.view.hasFocus()


def test_a_finding_is_accepted_with_a_reason_and_reopened(page, qtbot, type_in):
    page.view.go_to(4, 7)
    type_in(Qt.Key.Key_Space)
    shown = card(page, "no-accountable")
    press(shown, "Accept…")
    press(shown, "Accept…")
    (field,) = shown.findChildren(QLineEdit)
    qtbot.keyClicks(field, "Until the new CTO is here")
    qtbot.keyClick(field, ENTER)
    accepted = [f for f in page.bridge.findings if f.rule == "no-accountable"]
    assert [finding.accepted for finding in accepted] == ["Until the new CTO is here"]
    page.panel.reopened.emit(accepted[0])
    assert "no-accountable" in rules(page)


def test_a_phase_shows_and_takes_its_own_roles(page, type_in):
    design, activity = page.bridge.snapshot.phases.in_order[1], page.bridge.snapshot.shortlist[0]
    assert letters(page, activity.title, "Okafor") == "I"
    turn_to(page, design.name)
    page.view.go_to(0, 0)
    page.view.setFocus()
    type_in("r")

    okafor = page.grid.people[0].id
    held = [r for r in page.bridge.snapshot.rights.group(activity.id) if r.participant == okafor]
    assert [(r.phase, r.role) for r in held] == [(None, "I"), (design.id, "R")]
    assert page.grid.row(0).letters[0] == "R"
    turn_to(page, "All phases")
    assert page.grid.row(0).letters[0] == "I"


def test_square_brackets_turn_to_the_next_phase_and_back_and_the_cell_stays(page, type_in):
    phases = [phase.id for phase in page.bridge.snapshot.phases.in_order]
    page.view.go_to(3, 2)
    page.view.setFocus()
    type_in("]]")
    assert page.phase == phases[1]
    type_in("[[[")
    assert page.phase == phases[-1]
    type_in("]")
    assert page.phase is None
    assert (page.view.currentIndex().row(), page.view.currentIndex().column()) == (3, 2)


def test_a_screen_reader_hears_person_side_activity_and_role(page, type_in):
    page.view.go_to(1, 1)
    page.view.setFocus()
    grid = QAccessible.queryAccessibleInterface(page.view)
    cell = grid.focusChild()
    assert cell.role() is QAccessible.Role.Cell
    assert cell.text(QAccessible.Text.Name) == "Brandt, Marketing, Customer profile and segments: accountable"

    type_in(Qt.Key.Key_Right, "c")

    said = grid.focusChild().text(QAccessible.Text.Name)
    assert said == "Raman, Marketing, Customer profile and segments: consulted"


def test_a_screen_reader_finds_every_cell_of_the_grid_in_the_tree(page):
    grid = QAccessible.queryAccessibleInterface(page.view)
    found = [grid.child(place) for place in range(grid.childCount())]
    cells = [each.text(QAccessible.Text.Name) for each in found if each.role() is QAccessible.Role.Cell]

    snapshot = page.bridge.snapshot
    assert len(cells) == len(snapshot.shortlist) * (len(page.grid.people) + 1)
    for activity in snapshot.shortlist:
        of_it = [each for each in cells if f", {activity.title}: " in each]
        assert len(of_it) == len(page.grid.people) + 1
        assert any("accountable" in each for each in of_it)


@pytest.mark.slow
def test_the_whole_grid_is_filled_by_keyboard_alone(page, type_in):
    """Clear it all; then a letter for who decides and one for who does, and the why, row by row."""
    snapshot, grid = page.bridge.snapshot, page.grid
    places = [Place(each.id, person.id) for each in snapshot.shortlist for person in grid.people]
    page.bridge.run(clear_rights, places=places)
    page.view.go_to(0, 0)
    page.view.setFocus()
    assert page.bridge.checked.stopped == len(snapshot.shortlist)
    back = len(grid.people) - 1
    for number, activity in enumerate(snapshot.shortlist):
        if number:
            type_in("n")
        assert page.in_hand() == activity.id
        type_in("a", Qt.Key.Key_Right, "r", *[Qt.Key.Key_Right] * (back - 1), "c", "w")
        type_in(f"Reason {number}", ENTER)
        type_in(*[Qt.Key.Key_Left] * (back + 1))

    now = page.bridge.snapshot
    assert page.bridge.checked.stopped == 0
    first, second, last = grid.people[0].id, grid.people[1].id, grid.people[-1].id
    for number, activity in enumerate(now.shortlist):
        held = {each.participant: each.role for each in now.rights.group(activity.id) if each.phase is None}
        assert held == {first: "A", second: "R", last: "C"}
        assert now.reasons.get(activity.id, None, None).text == f"Reason {number}"


def test_the_grid_is_a_sound_model(page, qtmodeltester):
    qtmodeltester.check(page.grid, force_py=True)
    assert page.grid.rowCount() == 12


def test_a_jump_from_elsewhere_lands_on_the_activity(on_example):
    activity = on_example.bridge.snapshot.shortlist[6].id
    on_example.go_to(StepId.OWNERSHIP, Subject(activity=activity))
    assert on_example.page(StepId.OWNERSHIP).view.currentIndex().row() == 6


def test_without_a_shortlist_the_page_shows_the_way_to_one(window, qtbot):
    window.go_to(StepId.OWNERSHIP)
    page = window.page(StepId.OWNERSHIP)
    (way,) = [name for name in buttons(page) if "overlap activities" in name]
    press(page, way)
    assert window.frame.pages.currentWidget().step is StepId.OVERLAP_ACTIVITIES
