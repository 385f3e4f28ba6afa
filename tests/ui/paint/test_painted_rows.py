"""Rows and cells as they are painted: what they say, in which tone, and what a mark beside it tells."""

from itertools import product

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QStyle, QWidget

from tests.builders import activity, build, people, right
from tests.ui.paint.in_the_way import crowded
from tests.ui.paint.pictures import acts
from tests.ui.paint.recorder import TellingLooks, painted_row
from ui.steps.overlap_activities.activity_list import ActivityList, ActivityRow
from ui.steps.overlap_activities.delegates import CardDelegate, RowDelegate
from ui.steps.overlap_activities.offers.starter_library import StarterLibrary
from ui.steps.overlap_activities.views import ActivityView
from ui.steps.ownership.grid.delegate import RightsDelegate
from ui.steps.ownership.grid.model import RightsGrid
from ui.steps.ownership.grid.view import RightsView
from ui.theme.looks import THEMES
from workshop.domain import rules
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ownership import Reason
from workshop.domain.snapshot import Snapshot
from workshop.domain.starting.starters import StarterActivity
from workshop.texts import Texts

pytestmark = pytest.mark.usefixtures("qapp")
REST = QStyle.StateFlag.State_None
SELECTED, HOVERED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_MouseOver
PLAIN = activity(1, title="Consent", category="Data", shortlisted=False)
LISTED = activity(2, title="Tracking", category="Data", value=4.0, pain=2.5)
LONG = activity(3, title="Everything that both sides do " * 9, category="All of it " * 9)
MARKS = (Side.MARKETING, Side.MARKETING, Side.IT)


@pytest.fixture(params=[RowDelegate, CardDelegate])
def row(request, qtbot):
    """Paint an activity as a row or a card; `with_levels` has the card show value and pain."""
    looks, model = TellingLooks(), ActivityList(Texts())
    view = ActivityView(model, "Activities", acts())
    qtbot.addWidget(view)
    view.setItemDelegate(request.param(looks, Texts(), view))

    def row(fact, marks=(), number=0, width=0, state=REST, with_levels=False):
        model.show([ActivityRow(fact, marks, number)])
        view.itemDelegate().levels = with_levels
        wide = width or (900 if request.param is RowDelegate else 260)
        return painted_row(looks, view, model.index(0), wide, state)

    row.is_card = request.param is CardDelegate
    return row


def test_a_row_says_what_it_is_and_whether_it_is_on_the_shortlist(row):
    said = row(LISTED, MARKS, number=7)
    assert ("Tracking", "ink") in said.told and ("3", "ink") in said.told
    assert ("Shortlist", "ink") in said.told and said.icons == [("check", "ink")]
    assert row.is_card or {("Data", "ink2"), ("7", "ink3")} <= set(said.told)

    plain = row(PLAIN)
    assert "Shortlist" not in plain.said and plain.icons == []
    assert row.is_card or ("·", "ink3") in plain.told


def test_dots_are_a_shape_each_with_their_number_and_no_dots_are_said(row):
    some, none = row(PLAIN, MARKS), row(PLAIN)
    assert (len(some.filled("mkt")), len(some.filled("it"))) == (2, 1)
    assert "3" in some.said and "No dots yet" not in some.said
    assert none.filled("mkt") == none.filled("it") == [] and "0" not in none.said
    assert row.is_card == (("No dots yet", "ink3") in none.told)


def test_who_wrote_it_is_a_mark_beside_the_title_and_words_to_hear(row):
    theirs, nobodys = activity(1, title="Consent", written_by=Side.IT, shortlisted=False), PLAIN
    assert (len(row(theirs).filled("it")), len(row(nobodys).filled("it"))) == (1, 0)
    assert "Consent" in row(theirs).said


def test_more_dots_than_there_is_room_for_are_counted(row):
    many = row(PLAIN, (Side.IT,) * 30)
    assert len(many.filled("it")) == 9 and "30" in many.said


def test_with_levels_value_and_pain_stand_for_the_dots(row):
    if row.is_card:
        told = row(LISTED, MARKS, with_levels=True).told
        assert {("Value", "ink2"), ("4", "ink"), ("Pain", "ink2"), ("2.5", "ink")} <= set(told)
        assert row(PLAIN, with_levels=True).said[-4:] == ["Value", "–", "Pain", "–"]
        assert row(LISTED, MARKS, with_levels=True).filled("mkt") == []


def test_selected_and_hovered_rows_look_otherwise(row):
    rest, hovered, selected = (
        row(PLAIN, state=state).shapes for state in (QStyle.StateFlag(0), HOVERED, SELECTED)
    )
    grounds = ["surface", "canvas", "canvas" if row.is_card else "select"]
    assert [each[0].fill for each in (rest, hovered, selected)] == grounds
    assert [each[0].edge for each in (rest, selected)] == (["line", "ink"] if row.is_card else ["", ""])
    assert row.is_card or (
        "ink" in [each.fill for each in selected] and "ink" not in [e.fill for e in hovered]
    )


@pytest.mark.parametrize("fact", [PLAIN, LISTED, LONG])
def test_nothing_in_a_row_is_over_another_or_beside_it(row, fact):
    for width, marks in product([152, 164, 260] if row.is_card else [460, 900], [(), MARKS, (Side.IT,) * 30]):
        assert crowded(row(fact, marks, 12, width), QRectF(0, 0, width, 110)) == []


LIBRARY = (
    StarterActivity("Consent", "Data", "Who may be written to."),
    StarterActivity("Tracking", "Data", "What is measured."),
    StarterActivity("Tone of voice " * 9, "Content", "How we sound. " * 19),
)


@pytest.fixture
def library(qtbot):
    """A library of which the first is on the board already and the second is ticked."""
    looks, owner = TellingLooks(), QWidget()
    qtbot.addWidget(owner)
    library = StarterLibrary(owner, looks, Texts(), LIBRARY, ["Consent"])
    library.model.turn(2)
    return [painted_row(looks, library.view, library.model.index(n), 480) for n in range(5)]


def test_the_library_names_each_category_over_a_line(library):
    assert [library[place].told for place in (0, 3)] == [[("Data", "ink")], [("Content", "ink")]]
    assert library[0].fills == ["line"] and library[0].icons == []


def test_an_overlap_in_the_library_says_its_name_and_its_line(library):
    assert set(library[2].told) == {("Tracking", "ink"), ("What is measured.", "ink2")}
    assert [each[0][:13] for each in library[4].told] == ["How we sound.", "we sound. How", "Tone of voice"]
    assert all(each.endswith("…") for each in library[4].said[1:])


def test_what_is_on_the_board_is_said_to_be_there_and_has_no_box_to_tick(library):
    assert {("Consent", "ink3"), ("On the board", "ink3")} <= set(library[1].told)
    assert library[1].icons == [("check", "ink3")] and library[1].fills == []


def test_a_ticked_overlap_has_its_box_filled_and_one_that_is_not_an_empty_one(library):
    assert library[2].fills == ["canvas", "ink"] and library[2].icons == [("check", "inkOn")]
    assert library[4].fills == ["surface"] and library[4].icons == []
    (box,) = library[4].edged("edge")
    assert abs(box.width() - box.height()) < 1 and box.right() < library[4].words[0].box.left()


def test_nothing_in_the_library_is_over_another_or_beside_it(library):
    for shown in library:
        assert crowded(shown, QRectF(0, 0, 480, 70)) == []


def grid_of(looks, qtbot, **wanted):
    """The grid of a workshop; what is painted of it, and where a cell is."""
    snapshot, grid = Snapshot.of(build(participants=people(4), **wanted)), RightsGrid(Texts())
    grid.show(snapshot, rules.checked(snapshot), None)
    view = RightsView(grid, looks, acts())
    assert isinstance(view.itemDelegate(), RightsDelegate)
    qtbot.addWidget(view)
    view.resize(900, 400)
    return view


@pytest.fixture(params=THEMES)
def grid(request, qtbot):
    rights = (right(1, 1), right(1, 2, "R"), right(1, 3, "C"), right(1, 4, "I"), right(2, 1), right(2, 2))
    looks = TellingLooks(request.param)
    reasons = (Reason(activity="a1", text="She knows the data."), Reason(activity="a2", text="Both of them."))
    view = grid_of(looks, qtbot, activities=3, rights=rights, reasons=reasons)
    view.looks = looks
    return view


def cell(grid, row, person):
    """What is painted of a person's cell."""
    place = grid.model().column_of(person)
    return painted_row(grid.looks, grid, grid.model().index(row, place), 50)


def test_a_letter_stands_in_its_sides_shape_by_its_weight(grid):
    decides, does, voice, told = (cell(grid, 0, f"p{n}") for n in (1, 2, 3, 4))
    assert [each.told[0] for each in (decides, does, voice, told)] == [
        ("A", "mktOn"),
        ("R", "itText"),
        ("C", "mktText"),
        ("I", "ink2"),
    ]
    assert [each.fills[-1] for each in (decides, does, voice, told)] == ["mkt", "surface", "mktTint", "line"]
    assert "itEdge" in [each.edge for each in does.shapes]
    weights = [each.words[0].font.weight() for each in (decides, does, voice, told)]
    assert weights[0] == weights[1] > weights[2] == weights[3]


def test_an_empty_cell_is_a_faint_dot_alone(grid):
    empty = cell(grid, 2, "p1")
    assert empty.said == [] and empty.fills == ["surface", "line", "edge"]


def test_two_who_decide_are_ringed_in_the_tone_that_stops(grid):
    assert [len(cell(grid, row, "p1").edged("stop")) for row in (0, 1, 2)] == [0, 1, 0]


def test_the_reason_is_quoted_beside_the_mark_of_what_stops_and_an_empty_row_is_quiet(grid):
    reasons = [painted_row(grid.looks, grid, grid.model().index(row, 4), 300) for row in range(3)]
    assert ("She knows the data.", "ink2") in reasons[0].told and "stop" not in reasons[0].fills
    assert "Both of them." in reasons[1].said and "stop" in reasons[1].fills
    assert reasons[2].said == [] and "stop" not in reasons[2].fills


def test_a_reason_that_is_not_saved_is_its_own_rows(grid):
    model = grid.model()
    assert [model.reason_key(row) for row in (0, 2, 9)] == [("a1", None), ("a3", None), (None, None)]
