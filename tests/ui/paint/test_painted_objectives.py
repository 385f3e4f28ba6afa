"""Objectives as they are painted, on the page and on the wall: what stands there, and none over another."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from tests.ui.paint.in_the_way import crowded, outside
from tests.ui.paint.pictures import acts
from tests.ui.paint.recorder import TellingLooks, painted, painted_widget
from ui.audience.canvas import Canvas
from ui.audience.scenes.objectives import paint_aims, paint_objective, paint_writing
from ui.steps.objectives.board import Board
from ui.steps.objectives.drawer.serves import Toggle
from ui.steps.objectives.entries.aims import AimRow, GoalEntry
from ui.steps.objectives.entries.card import ObjectiveCard
from ui.steps.objectives.entries.entry import FLAG_LINE
from ui.steps.objectives.entries.shown import Shown
from ui.steps.objectives.entries.tags import paint_port, paint_tag
from ui.steps.objectives.heads import ColumnHead
from ui.theme.looks import THEMES
from workshop.domain.facts.choices import ObjectiveKind, Side
from workshop.texts.objectives import Flag, Goal
from workshop.texts.wall.objectives import AimsPicture, ObjectivePicture, WritingPicture

pytestmark = pytest.mark.usefixtures("qapp")
COMPANY, MARKETING, IT, SHARED = (
    ObjectiveKind.COMPANY,
    ObjectiveKind.MARKETING,
    ObjectiveKind.IT,
    ObjectiveKind.SHARED,
)
BASE = Shown(
    "x",
    MARKETING,
    "3",
    "Launch in weeks",
    "",
    Goal("", ""),
    "",
    (),
    (),
    (),
    "",
    "",
    "spoken",
    is_served=False,
)
CARD = BASE._replace(
    kind=SHARED,
    sign="2",
    text="Every second basket is known",
    measure="Share of sales",
    goal=Goal("50 %", "from 31 %"),
    due="31 Dec 2026",
    goals=("A", "B"),
)
FLAGS = (Flag("No date yet", is_settled=False), Flag("Serves no aim of IT", is_settled=True))
LONG = "All that both sides want to have reached before the season begins " * 3


@pytest.fixture
def entry(qtbot):
    """Paint an entry at a width, as high as it asks for; nothing is in the way of its words."""

    def entry(kind, shown, width=296, theme="light", in_hand=False, dense=False):
        board = QWidget()
        qtbot.addWidget(board)
        looks = TellingLooks(theme)
        made = kind(looks, shown, board)
        made.show_state(in_hand, False, dense)
        made.resize(width, made.height_for(width))
        said = painted_widget(looks, made)
        assert crowded(said, made.rect().toRectF()) == []
        return said

    return entry


def test_a_card_says_what_by_what_how_far_from_where_and_until_when(entry):
    said = entry(ObjectiveCard, CARD)
    assert {"2", "Share of sales", "50 %", "from 31 %", "31 Dec 2026", "A", "B"} <= set(said.said)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", [ObjectiveCard, AimRow, GoalEntry])
def test_long_words_and_all_that_is_worth_a_word_have_room(entry, kind, theme):
    own = {ObjectiveCard: SHARED, AimRow: IT, GoalEntry: COMPANY}[kind]
    shown = CARD._replace(kind=own, text=LONG, measure=LONG, flags=FLAGS, below="Objectives 1 and 2")
    said = entry(kind, shown, 240, theme)
    assert {flag.words for flag in FLAGS} <= set(said.said)


def test_a_row_of_many_is_one_line(entry):
    high = entry(AimRow, BASE._replace(text=LONG), dense=True)
    assert len([word for word in high.said if word.startswith("All that")]) == 1


def test_whose_an_aim_is_shows_by_its_colour(entry):
    for kind, token in ((MARKETING, "mktTint"), (IT, "itTint")):
        assert entry(AimRow, BASE._replace(kind=kind)).filled(token)


def test_a_toggle_that_is_on_is_tinted_and_one_that_is_off_is_not(qtbot):
    looks = TellingLooks("light")
    toggle = Toggle(looks, BASE)
    qtbot.addWidget(toggle)
    off = painted_widget(looks, toggle)
    toggle.setChecked(True)
    on = painted_widget(looks, toggle)
    assert not off.filled("mktTint") and on.filled("mktTint") and off.said == on.said == ["3"]


def test_a_head_says_what_the_column_holds_and_how_many(qtbot):
    looks = TellingLooks("light")
    board = QWidget()
    qtbot.addWidget(board)
    head = ColumnHead(looks, IT, board)
    head.show_words("IT’s own aims", 6)
    head.resize(234, 38)
    said = painted_widget(looks, head)
    assert {"IT’s own aims", "6"} <= set(said.said) and said.filled("it")


def test_the_ends_of_lines_are_a_dot_and_a_square():
    looks = TellingLooks("light")

    def paint(painter):
        paint_port(painter, 10, 10, looks, Side.MARKETING)
        paint_port(painter, 40, 10, looks, Side.IT)
        paint_tag(painter, QRectF(60, 0, 20, 20), looks, COMPANY, "A")

    said = painted(looks, paint, 100, 30)
    assert len(said.filled("mktEdge")) == len(said.filled("itEdge")) == 1 and said.said == ["A"]


def test_each_thing_that_is_worth_a_word_makes_a_row_higher(entry, qtbot):
    board = QWidget()
    qtbot.addWidget(board)
    row = AimRow(TellingLooks("light"), BASE._replace(text=LONG), board)
    before = row.height_for(240)
    row.show_fact(BASE._replace(text=LONG, flags=FLAGS))
    assert row.height_for(240) == before + 2 * FLAG_LINE


def test_lines_join_what_serves_and_those_of_the_one_in_hand_are_the_heavier(qtbot):
    looks = TellingLooks("light")
    board = Board(looks, dict.fromkeys(ObjectiveKind, "Add one"), acts())
    qtbot.addWidget(board)
    facts = [
        *(BASE._replace(id="m1"), BASE._replace(id="i1", kind=IT)),
        *(CARD._replace(id="s1", serves=("m1", "i1")), CARD._replace(id="s2", serves=("m1",))),
    ]
    board.resize(1200, 700)
    board.show_facts(facts, dict.fromkeys(ObjectiveKind, "Aims"), {})
    board.take("s1")
    drawn = [each for each in painted_widget(looks, board).all if getattr(each, "edge", "").endswith("Edge")]
    assert len(board.lines()) == 3 and len(drawn) == 3
    board.resize(600, 700)
    assert not board.lines()


# -- on the wall

NAMES = {Side.MARKETING: "Marketing", Side.IT: "IT"}
AIMS = {Side.MARKETING: ("Know each customer", "Win the app"), Side.IT: ("One register",)}
ONE = ObjectivePicture("What?", "Known", "50 %", "Share of sales", "from 31 %", AIMS, NAMES, 2, 4)
BOTH = AimsPicture(
    "What?", tuple((side, NAMES[side], f"Ina reads {NAMES[side]}’s aims", AIMS[side]) for side in NAMES)
)
SILENT = WritingPicture("What?", "Each writes", ((Side.MARKETING, "4 so far"), (Side.IT, "1 so far")))
WALL = QRectF(0, 0, 1920, 1080)
SCENES = (
    (paint_objective, ONE, ("Known", "50 %", "2", "4")),
    (paint_aims, BOTH, ("One register", "Win the app")),
    (paint_writing, SILENT, ("4 so far", "Each writes")),
)


def on_wall(paint, picture, size=(1920, 1080), theme="light"):
    looks = TellingLooks(theme)
    return painted(looks, lambda painter: paint(Canvas(painter, looks, *size), picture), *size)


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1024, 768)])
@pytest.mark.parametrize(("paint", "picture", "words"), SCENES)
def test_a_wall_holds_every_word_and_none_over_another(paint, picture, words, size):
    said = on_wall(paint, picture, size)
    assert crowded(said, QRectF(0, 0, *size)) == []
    assert set(words) <= set(said.said)


def test_very_long_words_and_very_many_aims_stay_on_the_wall():
    many = dict.fromkeys(NAMES, (LONG,) * 30)
    columns = tuple((side, NAMES[side], LONG, many[side]) for side in NAMES)
    assert outside(on_wall(paint_aims, AimsPicture(LONG, columns)), WALL) == []
    few = dict.fromkeys(NAMES, (LONG,) * 3)
    one = ObjectivePicture("What?", LONG, LONG, LONG, LONG, few, NAMES, 1, 90)
    assert outside(on_wall(paint_objective, one), WALL) == []
