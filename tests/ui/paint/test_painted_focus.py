"""Where the keys go is painted: a ring in ink around the row, cell or point that has the focus."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.builders import activity, build, people
from tests.ui.paint.pictures import acts
from tests.ui.paint.recorder import TellingLooks, painted_widget
from ui.shell.rail import StepRail
from ui.steps.overlap_activities.activity_list import ActivityList, ActivityRow
from ui.steps.overlap_activities.delegates import CardDelegate, RowDelegate
from ui.steps.overlap_activities.offers.starter_library import StarterLibrary
from ui.steps.overlap_activities.views import ActivityView
from ui.steps.ownership.grid.model import RightsGrid
from ui.steps.ownership.grid.view import RightsView
from ui.steps.review.open_points import OpenPoints
from ui.steps.test_case.ranking.ranking_bars import RankingBars
from workshop.domain import rules
from workshop.domain.facts.choices import StepId
from workshop.domain.flow import State
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.snapshot import Snapshot
from workshop.domain.starting.starters import StarterActivity
from workshop.imports.data import example
from workshop.texts import Texts
from workshop.texts.steps.open_points import Group, Mark, OpenPoint

TITLE = "Tracking"


def rail(looks):
    rail = StepRail(looks)
    steps = ((StepId.SET_UP, "Set up"), (StepId.OWNERSHIP, TITLE), (StepId.REVIEW, "Review"))
    rail.show_steps([(step, name, 10, State.OPEN) for step, name in steps], StepId.OWNERSHIP)
    return rail, rail.take_focus


def points(looks):
    points = OpenPoints(looks, Texts())
    names = ("Consent", TITLE)
    points.show_points([OpenPoint(Group.STOPS, Mark.BLOCKING, n, step=StepId.OWNERSHIP) for n in names])
    return points, points.rows[1].setFocus


def ranking(looks):
    snapshot, bars = Snapshot.of(example()), RankingBars(looks, Texts())
    bars.show_ranking(snapshot, shared_ranking(snapshot))
    bars.current = shared_ranking(snapshot).ranking[1].candidate
    return bars, bars.setFocus


def library(looks):
    known = [StarterActivity(title, "Data", "A line.") for title in ("Consent", TITLE)]
    owner = QWidget()
    library = StarterLibrary(owner, looks, Texts(), known, [])
    library.owner = owner
    library.view.setCurrentIndex(library.model.index(2))
    return library, library.view.setFocus


def listed(delegate):
    def listed(looks):
        model = ActivityList(Texts())
        view = ActivityView(model, "Activities", acts())
        view.setItemDelegate(delegate(looks, Texts(), view))
        model.setParent(view)
        facts = (activity(1, title="Consent"), activity(2, title=TITLE), activity(3))
        model.show([ActivityRow(each, (), 0) for each in facts])
        view.selectionModel().setCurrentIndex(model.index(1), view.selectionModel().SelectionFlag.NoUpdate)
        return view, view.setFocus

    return listed


def grid(looks):
    facts = (activity(1), activity(2, title=TITLE), activity(3))
    snapshot, grid = Snapshot.of(build(activities=facts, participants=people(2))), RightsGrid(Texts())
    grid.show(snapshot, rules.checked(snapshot), None)
    view = RightsView(grid, looks, acts())
    view.setCurrentIndex(grid.index(1, 0))
    return view, view.setFocus


MADE = {
    "rail": rail,
    "points": points,
    "ranking": ranking,
    "library": library,
    "row": listed(RowDelegate),
    "card": listed(CardDelegate),
    "grid": grid,
}


@pytest.fixture
def before_and_after(qtbot):
    """What is painted of a widget before it has the focus, and after."""

    def before_and_after(make):
        looks, window = TellingLooks(), QWidget()
        qtbot.addWidget(window)
        widget, take_focus = make(looks)
        QVBoxLayout(window).addWidget(widget)
        window.resize(900, 400)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window)
        window.setFocus()
        before = painted_widget(looks, window, whole=True)
        take_focus()
        qtbot.waitUntil(lambda: window.isAncestorOf(QApplication.focusWidget()))
        return before, painted_widget(looks, window, whole=True)

    return before_and_after


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_a_ring_is_around_what_the_keys_go_to_and_only_while_they_do(before_and_after, make):
    before, after = before_and_after(make)
    rings = [box for box in after.edged("ink") if min(box.width(), box.height()) > 20]
    (ring,) = [box for box in rings if box not in before.edged("ink")]
    row = next(each.box for each in after.words if each.said in (TITLE, "Garden week in the app"))
    assert ring.top() < row.center().y() < ring.bottom()
    # The next row is painted after this one: a ring that stood into it would be painted over.
    inside = ring.adjusted(1, 1, -1, -1)
    assert [line for line in after.filled("line") if line.intersects(inside)] == []
