"""The rehearsal as it is painted: the swimlane, its list of hand-overs, and the wall."""

import msgspec
import pytest
from PySide6.QtCore import QRectF

from tests.builders import candidate
from tests.ui.paint.in_the_way import crowded, outside
from tests.ui.paint.recorder import TellingLooks, painted, painted_widget
from tests.ui.steps.rehearsal.rehearsed import PEOPLE, TASKS, rehearsed, task
from ui.acts.table import Acts
from ui.audience.canvas import Canvas
from ui.audience.scenes.wall import paint
from ui.controls.labels import label
from ui.steps.rehearsal.beside.hand_over_list import HandOverList
from ui.steps.rehearsal.chart.board import InHand, board
from ui.steps.rehearsal.chart.painted_bars import paint_ghost
from ui.steps.rehearsal.chart.view import Swimlane
from ui.steps.rehearsal.legend import Legend
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.notebook import Decision, ParkedItem
from workshop.domain.rehearsal.findings import shown
from workshop.domain.rehearsal.stations import stations
from workshop.domain.rehearsal.walk import walk
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.rehearsal import RehearsalPlace
from workshop.domain.wall.wall import wall
from workshop.texts import Texts
from workshop.texts.rehearsing.swimlane import counts
from workshop.texts.wall.wall import picture

pytestmark = pytest.mark.usefixtures("qapp")
LONG = " and all that belongs to it in every country and channel"
WALLS = [(1920, 1080), (1280, 800), (1024, 768)]
MANY = tuple(
    task(n, f"Task number {n}", n % 2 * 2 + 1, n * 3, n * 3 + 5, *([f"t{n - 1}"] if n else []))
    for n in range(20)
)
PAIRS = [("t1", "t2"), ("t2", "t3"), ("t3", "t4"), ("t3", "t5")]


def snapshot(tasks=TASKS, more="", **lists):
    named = tuple(msgspec.structs.replace(each, title=f"{each.title}{more}") for each in tasks)
    return Snapshot.of(rehearsed(*named, **lists))


def on_wall(now, pair=None, size=WALLS[0]):
    looks = TellingLooks()
    told = picture(Texts(), now, wall(now, StepId.REHEARSAL, RehearsalPlace(pair)))
    return painted(looks, lambda painter: paint(Canvas(painter, looks, *size), told), *size)


def said(shown):
    return [each.said for each in shown.words]


def lanes(now, in_hand=None, width=900, height=600):
    looks = TellingLooks()
    view = Swimlane(looks, Acts(label(looks)), lambda *_: "")
    view.resize(width, height)
    walked = walk(now)
    view.show_board(board(Texts(), now, walked, [*shown(now)], width), in_hand or InHand(), "")
    return painted_widget(looks, view.viewport()), view


@pytest.mark.parametrize("size", WALLS)
@pytest.mark.parametrize("more", ["", LONG], ids=["short", "long"])
@pytest.mark.parametrize("tasks", [TASKS, MANY, TASKS[:1]], ids=["five", "twenty", "one"])
def test_at_rest_every_word_on_the_wall_has_its_place(size, more, tasks):
    seen = on_wall(snapshot(tasks, more), size=size)
    assert crowded(seen, QRectF(0, 0, *size)) == [] and outside(seen, QRectF(0, 0, *size)) == []


@pytest.mark.parametrize("size", WALLS)
@pytest.mark.parametrize("more", ["", LONG], ids=["short", "long"])
@pytest.mark.parametrize("pair", PAIRS)
def test_at_each_station_every_word_on_the_wall_has_its_place(size, more, pair):
    seen = on_wall(snapshot(more=more), pair, size)
    assert crowded(seen, QRectF(0, 0, *size)) == [] and outside(seen, QRectF(0, 0, *size)) == []


def test_marketing_stays_left_also_where_it_hands_over_to_it():
    seen = on_wall(snapshot(), ("t3", "t5"))
    (left,), (right,) = ([each for each in seen.words if each.said == side] for side in ("Marketing", "IT"))
    assert left.box.x() < right.box.x()
    assert said(seen).index("takes over") < said(seen).index("hands over")


def test_nobody_takes_over_in_the_colour_of_what_stops():
    seen = on_wall(snapshot(), ("t3", "t4"))
    assert "Nobody takes over" in said(seen) and "Who takes it?" in said(seen)
    assert "stopTint" in seen.fills


def test_a_station_says_that_it_is_settled_or_parked():
    decided = Decision(id="d", step=StepId.REHEARSAL, text="Segments → Interface: by Friday")
    parked = ParkedItem(id="p", text="Segments → Interface: who tests?")
    assert "settled" in said(on_wall(snapshot(decisions=(decided,)), ("t2", "t3")))
    assert "parked" in said(on_wall(snapshot(parking_lot=(parked,)), ("t2", "t3")))


def test_of_many_the_strip_shows_the_six_around_the_one_in_hand():
    seen = said(on_wall(snapshot(MANY), ("t10", "t11")))
    numbers = [each for each in seen if each.isdigit()]
    assert len(numbers) <= 6


def test_the_swimlane_says_who_decides_when_and_when_it_launches():
    seen, _ = lanes(snapshot())
    words = said(seen)
    assert {"Okafor", "Brandt", "Nobody", "Duarte", "Launch", "2 Mar"} <= {*words}
    assert words.count("1") == 1 and words.count("2") == 1, "each number stands once"


def test_what_is_out_of_sight_is_not_painted():
    tasks = [task(n, f"Task {n}", n % 4 + 1, n * 2, n * 2 + 5) for n in range(200)]
    seen, _ = lanes(snapshot(tuple(tasks)))
    bars = [each for each in said(seen) if each.startswith("Task ")]
    assert 0 < len(bars) < 80


def test_a_bar_in_hand_is_dragged_with_its_days_beside_it():
    _, view = lanes(snapshot(), InHand("t2", ("t1", "t2")))
    looks = TellingLooks()
    seen = painted(
        looks,
        lambda painter: paint_ghost(painter, looks, view.board, "t2", (20.0, 20.0), "9–13 March"),
        900,
        600,
    )
    assert said(seen) == ["9–13 March"]


def test_the_list_names_what_comes_after_what_and_the_legend_the_sides():
    now, looks = snapshot(), TellingLooks()
    listed, legend = HandOverList(looks, Texts()), Legend(looks)
    listed.show_stations(now, walk(now), stations(walk(now)), None)
    listed.resize(300, 200)
    assert "after Segments" in said(painted_widget(looks, listed))
    legend.show_sides([(Side.MARKETING, "Marketing")], [*now.participants][3:])
    legend.resize(900, 40)
    assert {"Marketing decides", "No decisions:"} <= {*said(painted_widget(looks, legend))}


@pytest.mark.parametrize("size", WALLS)
@pytest.mark.parametrize("more", ["", LONG * 2], ids=["short", "long"])
def test_a_question_of_the_room_s_own_stands_on_the_wall_in_the_place_of_the_app_s(size, more):
    tasks = [msgspec.structs.replace(each, question=f"Who pays for it{more}?") for each in TASKS]
    seen = on_wall(snapshot(tasks), ("t2", "t3"), size)
    assert crowded(seen, QRectF(0, 0, *size)) == [] and any(
        each.startswith("Who pays") for each in said(seen)
    )
    assert not any(each.startswith(("What must", "Who says", "What happens")) for each in said(seen))


def test_what_and_who_has_no_name_is_told_apart_from_nobody():
    nameless = [msgspec.structs.replace(each, name="", title="") for each in PEOPLE]
    tasks = [msgspec.structs.replace(each, title="") for each in TASKS]
    now = snapshot(tasks, participants=tuple(nameless))
    assert {"p2", "p3", "Task t2", "Task t3"} <= {*said(on_wall(now, ("t2", "t3")))}
    assert "Task t3" in said(on_wall(now)) and "p3" in said(lanes(now)[0])


def test_a_campaign_without_a_name_leaves_no_comma_behind():
    now = snapshot(candidates=(candidate(1, title=""),))
    assert now.test_case.candidate in now.candidates
    assert counts(Texts(), now, walk(now)) == "5 tasks. Each bar sits with who decides it."
