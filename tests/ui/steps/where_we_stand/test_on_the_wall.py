"""A statement on the wall: who can't say, people of neither side, and ratings that are not shown."""

import msgspec
import pytest
from PySide6.QtCore import QRectF

from tests.builders import person
from tests.domain.perceiving.rooms import room
from tests.ui.paint.in_the_way import crowded, outside
from tests.ui.paint.recorder import TellingLooks, painted
from ui.audience.canvas import Canvas
from ui.audience.scenes.where_we_stand import paint_rated
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.wall import wall
from workshop.texts import Texts
from workshop.texts.wall.wall import picture

pytestmark = pytest.mark.usefixtures("qapp")
ALIGNMENT = (Statement(id="c", text="Alignment matters.", benchmark="alignment-important"),)


def on_wall(ratings, others=()):
    document = room({"c": ratings}, ALIGNMENT)
    joined = {
        "participants": (*document.participants, *(person(n, Side.OTHER) for n, _ in others)),
        "ratings": (
            *document.ratings,
            *(Rating(statement="c", participant=f"p{n}", value=v) for n, v in others),
        ),
    }
    now = Snapshot.of(msgspec.structs.replace(document, **joined))
    looks, told = TellingLooks(), picture(Texts(), now, wall(now, StepId.WHERE_WE_STAND, "c"))
    shown = painted(looks, lambda painter: paint_rated(Canvas(painter, looks, 1920, 1080), told), 1920, 1080)
    assert crowded(shown, QRectF(0, 0, 1920, 1080)) == [] and outside(shown, QRectF(0, 0, 1920, 1080)) == []
    return told, shown


def square(shown, token):
    return [box for box in shown.filled(token) if abs(box.width() - box.height()) < 0.1]


def test_who_can_not_say_has_an_outlined_mark_in_a_sixth_column_of_the_wall():
    told, shown = on_wall("2334- 455-")
    outlined = square(shown, "surface")
    filled = [box for token in ("mkt", "it") for box in square(shown, token) if box.width() > 30]

    assert [group.unsaid for group in told.groups] == [1, 1] and len(outlined) == 2
    assert min(box.left() for box in outlined) > max(box.right() for box in filled)
    assert "Can’t say" in [each.said for each in shown.words]


def test_there_is_no_sixth_column_where_nobody_said_so():
    told, shown = on_wall("23344 4555")
    assert told.cant_say == "" and not square(shown, "surface")
    assert "Can’t say" not in [each.said for each in shown.words]


def test_a_side_that_can_not_say_at_all_is_told_in_words():
    told, _ = on_wall("23344 ----")
    assert "IT: 4 can’t say." in told.detail and told.cant_say == ""


def test_people_of_neither_side_have_their_marks_below_the_two():
    told, shown = on_wall("23344 4555", ((10, 1), (11, 3), (12, 3)))
    others = [box for box in square(shown, "ink3") if box.width() > 10 and box.top() > 300]
    lowest = max(box.bottom() for box in square(shown, "it"))

    assert [group.name for group in told.groups] == ["Marketing", "IT", "Others"]
    assert len(others) == 3 and all(box.top() > lowest for box in others if box.left() < 1300)
    assert any(each.said.startswith("Others 2.3") for each in shown.words)


def test_a_rating_that_is_not_shown_is_counted_on_the_wall():
    told, _ = on_wall("23344 4555", ((10, 1),))
    assert "One more rated; not shown, because it would be known whose it is." in told.detail
    assert [group.name for group in told.groups] == ["Marketing", "IT"]
