"""Marks, chips, keys and buttons as they are painted: their shape tells what their tone tells."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtWidgets import QWidget

from tests.builders import person
from tests.ui.paint.in_the_way import crowded
from tests.ui.paint.recorder import TellingLooks, painted, painted_widget
from ui.charter.page_strip import PageStrip
from ui.controls.buttons import Button
from ui.controls.chips import Chip
from ui.controls.empty import EmptyState
from ui.controls.labels import Elided, label
from ui.controls.search_field import SearchField
from ui.controls.select import Select
from ui.controls.severity import SeverityMark
from ui.controls.tick import Tick
from ui.controls.timer import TimerDisplay
from ui.shell.footer import KeyFooter
from ui.steps.ownership.grid.roles import paint_differing, paint_proposed
from ui.theme.brand import Mark
from ui.theme.focus_ring import RINGED, FocusRings
from ui.theme.looks import THEMES
from ui.theme.shapes import paint_marks
from workshop.domain.facts.choices import Capacity, Severity, Side

ROOT = Path(__file__).parents[3]
SIDES = [(Side.MARKETING, "mkt"), (Side.IT, "it"), (Side.BOTH, "ink3"), (Side.OTHER, "ink3")]


IN_EACH_THEME = pytest.mark.parametrize("looks", THEMES, indirect=True)


@pytest.fixture
def looks(request, qapp):
    return TellingLooks(getattr(request, "param", "light"))


def is_square(shape):
    """Whether a shape's corner is filled: of a square it is, of a circle it isn't."""
    box = shape.box
    return shape.path.contains(box.topRight() + QPointF(-box.width() / 9, box.height() / 9))


@pytest.mark.parametrize(("side", "token"), SIDES)
@IN_EACH_THEME
def test_a_side_is_told_by_its_shape_and_its_tone(looks, side, token):
    marks = painted(looks, lambda p: paint_marks(p, QRectF(0, 0, 99, 20), looks, [side, side]), 99, 20)
    assert marks.fills == [token] * 2 and marks.shapes[0].box.right() < marks.shapes[1].box.left()
    assert is_square(marks.shapes[0]) == (side is not Side.MARKETING)
    left = marks.shapes[0].box.topLeft() + QPointF(1.3, 1.3)
    assert marks.shapes[0].path.contains(left) == (side not in (Side.MARKETING, Side.BOTH))
    assert {bool(each.edge) for each in marks.shapes} == {looks.theme == "high-contrast"}


def test_marks_on_a_darker_ground_have_an_edge(looks):
    draw = [Side.IT], 12, 4, True
    marks = painted(looks, lambda p: paint_marks(p, QRectF(0, 0, 99, 20), looks, *draw), 99, 20)
    assert [(each.fill, each.edge) for each in marks.shapes] == [("it", "itEdge")]


@IN_EACH_THEME
@pytest.mark.parametrize(("side", "token"), SIDES)
def test_a_chip_holds_the_initials_and_is_filled_for_those_who_decide(looks, shown, side, token):
    is_sided = token != "ink3"
    on, ground = (f"{token}On", token) if is_sided else ("ink", "select")
    text, edge = (f"{token}Text", f"{token}Edge") if is_sided else ("ink2", "edge")
    for capacity in Capacity:
        chip = shown(Chip(looks, person(1, side, capacity, name="Ann Bee")), 36, 36)
        is_filled = capacity in (Capacity.SPONSOR, Capacity.DECIDER)
        assert chip.told == [("AB", on if is_filled else text)]
        assert chip.fills == [ground if is_filled else "surface"]
        rings = sum(each.edge == edge for each in chip.shapes)
        assert rings == (capacity is Capacity.SPONSOR) + (not is_filled or looks.theme == "high-contrast")
        assert crowded(chip, QRectF(0, 0, 36, 36)) == []


@IN_EACH_THEME
def test_severities_are_told_by_their_shapes(looks, shown):
    stops, warns, notes = (shown(SeverityMark(looks, each), 18, 18) for each in Severity)
    assert stops.fills == ["stop"] and len(stops.edged("stopOn")) == 2
    assert warns.fills == [] and len(warns.edged("ink")) == 3
    assert notes.fills == [] and notes.told == [("i", "ink3")] and len(notes.edged("ink3")) == 1
    assert all(each.shapes[0].box.width() > 14 for each in (stops, warns, notes))
    assert all(abs(e.shapes[0].box.width() - e.shapes[0].box.height()) < 2 for e in (stops, warns, notes))
    octagon, triangle = stops.shapes[0].path, warns.shapes[0].path
    assert [path.contains(QPointF(2, 2)) for path in (octagon, triangle)] == [False, False]
    assert [path.contains(QPointF(2.5, 15.5)) for path in (octagon, triangle)] == [False, True]


@pytest.mark.parametrize("severity", Severity)
def test_what_is_accepted_has_a_check_whatever_it_was(looks, shown, severity):
    mark = shown(SeverityMark(looks, severity, accepted=True), 18, 18)
    assert mark.fills == ["ink"] and len(mark.edged("inkOn")) == 1 and mark.said == []


@pytest.mark.parametrize(
    ("kind", "ink"),
    [("primary", "inkOn"), ("secondary", "ink"), ("quiet", "ink"), ("destructive", "stopText")],
)
def test_a_button_shows_its_icon_its_words_and_its_keys_beside_each_other(looks, shown, kind, ink):
    button = Button(looks, "Add & go", kind, "plus", ("Ctrl", "Enter"))
    keys = "inkOn" if kind == "primary" else "ink2"
    on = shown(button)
    assert on.told == [("Add & go", ink), ("Ctrl", keys), ("Enter", keys)] and on.icons == [("plus", ink)]
    edges = [each.box.left() for each in on.all if each in on.words or hasattr(each, "name")]
    assert edges == sorted(edges)
    assert crowded(on, QRectF(button.rect())) == []
    button.setEnabled(False)
    assert shown(button).told == [("Add & go", "ink3"), ("Ctrl", "ink2"), ("Enter", "ink2")]


def test_a_round_button_is_its_icon_alone_and_a_chosen_segment_is_inverted(looks, shown):
    assert shown(Button(looks, "Go", icon="plus", size="round")).said == []
    segment = Button(looks, "Mine")
    segment.setCheckable(True)
    segment.setProperty("segment", True)
    assert shown(segment).told == [("Mine", "ink2")]
    segment.setChecked(True)
    assert shown(segment).told == [("Mine", "inkOn")]


def test_keys_that_fit_are_shown_and_the_last_always_is(looks, shown):
    following = Button(looks, "Next", size="row")
    footer = KeyFooter(looks, following)
    footer.show_keys([("A", "accountable"), ("Ctrl Z", "undo"), ("F1", "all keys")])
    room = following.sizeHint().width() + 12
    wide, narrow = shown(footer, 900), shown(footer, 180 + room)
    assert wide.said == ["A", "accountable", "Ctrl", "Z", "undo", "F1", "all keys"]
    assert narrow.said == ["F1", "all keys"]
    assert [crowded(wide, QRectF(0, 0, 900, 38)), crowded(narrow, QRectF(0, 0, 180 + room, 38))] == [[], []]


def test_a_search_field_shows_its_keys_until_something_is_looked_for(looks, shown):
    field = SearchField(looks, "Find", ("Ctrl", "F"))
    assert shown(field, 280).said == ["Find", "Ctrl", "F"]
    field.setText("data")
    assert shown(field, 280).said == ["data"]


def test_a_tick_is_checked_and_a_select_points_down(looks, shown):
    tick, select = Tick(looks, "Sales & more"), Select(looks, "Side")
    select.offer([(1, "one")])
    assert shown(tick).icons == [] and shown(tick).said == ["Sales & more"]
    tick.setChecked(True)
    assert shown(tick).icons == [("check", "inkOn")]
    assert shown(select).icons == [("chevron-down", "ink2")]
    select.setEnabled(False)
    assert shown(select).icons == [("chevron-down", "ink3")]


def test_an_elided_line_ends_in_an_ellipsis_and_its_tip_holds_the_rest(looks, shown):
    line = Elided(looks, "body", "Market data analytics", "ink2")
    assert shown(line).told == [("Market data analytics", "ink2")] and line.toolTip() == ""
    (cut,) = shown(line, 60).told
    assert cut[0].endswith("…") and cut[0][:3] == "Mar"
    assert "Market data analytics" in line.toolTip()


def test_a_label_in_several_lines_shows_all_its_words(looks, shown):
    words = label(looks, "body", "Market data analytics and more", "ink2", wrap=True)
    lines = shown(words, 90, 200, whole=True)
    assert " ".join(lines.said) == "Market data analytics and more" and len(lines.said) > 2
    assert {each.token for each in lines.words} == {"ink2"}
    assert crowded(lines, QRectF(0, 0, 90, 200)) == []


@pytest.mark.parametrize("page", range(3))
def test_the_page_in_hand_is_the_filled_one_of_the_strip(looks, shown, page):
    strip = PageStrip(looks)
    strip.show_place(page, 3)
    pages = shown(strip)
    assert pages.fills == ["ink" if place == page else "surface" for place in range(3)]
    assert all(one.box.right() < other.box.left() for one, other in pairwise(pages.shapes))


@pytest.mark.parametrize(
    ("spent", "share"), [(0, 0), (5, 0.5), (9, 0.9), (12, 1)], ids=["fresh", "half", "urgent", "over"]
)
@pytest.mark.parametrize("runs", [False, True])
@IN_EACH_THEME
def test_the_timer_shows_time_step_and_how_much_is_gone(looks, shown, spent, share, runs):
    timer = TimerDisplay(looks)
    timer.show_step("Test case", 10, spent)
    if runs:
        timer.toggle()
    display, urgent = shown(timer), runs and spent > 8
    ink = "inkOn" if urgent else "ink" if runs else "ink3"
    assert display.told == [(timer.text(), ink), ("Test case", "inkOn" if urgent else "ink2")]
    (ground,) = [b for b in display.filled("ink2" if urgent else "select") if b.height() < 5]
    gone = [box.width() for box in display.filled(ink) if box.height() < 5]
    assert sum(gone) == pytest.approx(ground.width() * share, abs=1)
    assert crowded(display, QRectF(timer.rect())) == []
    assert (display.fills[0] == "ink" and display.shapes[0].box == timer.rect().toRectF()) == urgent


def test_the_mark_and_the_empty_page_show_a_circle_and_a_square(looks, shown):
    circle, square, both = shown(Mark(looks), 29).shapes
    assert [circle.fill, square.fill, both.fill] == ["mkt", "it", "ink"]
    assert circle.box.left() < square.box.left() < circle.box.right() < square.box.right()
    assert both.box.right() <= circle.box.right() + 0.1 and both.box.left() >= square.box.left() - 0.1
    empty = shown(EmptyState(looks, "Nothing yet", "Add one"), whole=True)
    assert ("Nothing yet", "ink") in empty.told and ("Add one", "ink2") in empty.told
    assert [len(empty.edged(token)) for token in ("mktEdge", "itEdge")] == [1, 1]


def test_a_proposal_is_dashed_with_a_question_until_the_letter_is_held(looks):
    cell = QRect(0, 0, 50, 36)
    asked, held = (
        painted(looks, lambda p, h=h: paint_proposed(p, cell, looks, "A", Side.IT, h), 50, 36)
        for h in (False, True)
    )
    assert asked.told == [("A?", "itText")] and held.told == []
    assert [len(each.edged("itEdge")) for each in (asked, held)] == [1, 1]
    assert held.shapes[0].box.width() > asked.shapes[0].box.width()
    dot = painted(looks, lambda p: paint_differing(p, cell, looks), 50, 36)
    assert dot.fills == ["ink"] and dot.shapes[0].box.left() > 35 and dot.shapes[0].box.bottom() < 14


def test_the_control_in_hand_has_a_ring_around_it(qapp, qtbot, looks):
    rings, owner = FocusRings(qapp), QWidget()
    rings.wear(looks.color("ink"), 2)
    qtbot.addWidget(owner)
    owner.resize(200, 100)
    control = Button(looks, "Go")
    control.setParent(owner)
    control.setGeometry(40, 30, 90, 36)
    owner.show()
    qtbot.waitExposed(owner)
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)
    around = [box for box in painted_widget(looks, owner, whole=True).edged("ink") if box.width() > 90]
    assert control.property(RINGED) and len(around) == 1
    assert around[0].contains(QRectF(control.geometry())) and around[0].width() < 102
    control.clearFocus()
    qapp.processEvents()
    assert [box for box in painted_widget(looks, owner, whole=True).edged("ink") if box.width() > 90] == []
    rings.deleteLater()


def test_every_module_that_paints_is_read_as_it_is_painted_in_some_test():
    paints = re.compile(r"^ +def (paintEvent|paint|paintSection)\(", re.MULTILINE)
    painting = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in (ROOT / "ui").rglob("*.py")
        if paints.search(path.read_text("utf-8"))
    }
    tests = "".join(path.read_text("utf-8") for path in Path(__file__).parent.rglob("test_painted_*.py"))
    assert [each for each in sorted(painting) if f"\nfrom {each} import " not in tests] == []
