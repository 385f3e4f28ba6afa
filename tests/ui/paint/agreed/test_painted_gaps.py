"""Capabilities as they are painted: levels at their ticks, letters under them, and how the gap ends."""

import pytest
from PySide6.QtCore import QRectF

from tests.ui.paint.in_the_way import crowded
from tests.ui.paint.pictures import acts
from tests.ui.paint.recorder import TellingLooks, painted_widget
from ui.steps.road_map.plan.gaps.lines import GapLine, GapLines, letters_of

pytestmark = pytest.mark.usefixtures("qapp")
LETTERS = (("K", 3.0), ("N", 4.0), ("Za", 4.0))
WAY = GapLine("w", "Know customers", 2.0, 4.0, LETTERS, "Closed by 7", False, True, "")
BACK = GapLine("b", "Too much of it", 5.0, 2.0, (), "Left open", True, False, "")
KEEP = GapLine("k", "Stay up", 3.0, 3.0, (), "Keep", False, False, "")
NONE = GapLine(
    "n", "Not rated by anybody in this room, whatever it may be" * 2, None, None, (), "", False, False, ""
)


def lines(*shown, width=272):
    looks = TellingLooks()
    widget = GapLines(looks, acts())
    widget.show_lines(shown, shown[0].id)
    widget.resize(width, widget.sizeHint().height())
    return painted_widget(looks, widget)


def levels(picture):
    """Where each of the five levels stands."""
    return {each.said: each.box.center().x() for each in picture.words if each.said in "12345"}


@pytest.mark.parametrize("width", [272, 240, 400])
def test_no_word_is_over_another_and_none_outside(width):
    shown = (WAY, BACK, KEEP, NONE)
    picture = lines(*shown, width=width)
    room = QRectF(0, 0, width, 22 + 46 * len(shown))
    assert [each for each in crowded(picture, room) if "…" not in each] == []


def test_letters_stand_under_the_level_of_their_competitor_side_by_side():
    picture = lines(WAY)
    at = {each.said: each.box.center().x() for each in picture.words}
    assert at["K"] == pytest.approx(levels(picture)["3"], abs=1)
    assert at["N Za"] == pytest.approx(levels(picture)["4"], abs=1)


@pytest.mark.parametrize(("line", "tip"), [(WAY, "4"), (BACK, "2")])
def test_an_arrow_ends_at_the_target_whichever_way_it_goes(line, tip):
    picture = lines(line)
    (head,) = [each.box for each in picture.shapes if each.fill == "ink"]
    end = head.right() if tip == "4" else head.left()
    assert end == pytest.approx(levels(picture)[tip], abs=1)


def test_without_a_way_to_go_there_is_no_arrow():
    assert not [each for each in lines(KEEP, NONE).shapes if each.fill == "ink"]


def test_what_stays_open_is_strong():
    open_, closed = ({each.said: each for each in lines(one).words} for one in (BACK, WAY))
    assert open_["Left open"].token == "ink" and closed["Closed by 7"].token == "ink2"


def test_names_that_begin_alike_take_two_letters():
    assert letters_of(["Nordhaus", "Kestrel", "norma"]) == {"Nordhaus": "No", "Kestrel": "K", "norma": "No"}
