"""Buttons in lines: what has no room in a line begins the next one, and none is wider than all of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.controls.buttons import Button
from ui.controls.scrolled import Flow

WORDS = ("Move a task", "Name a deputy", "Accept…")


@pytest.fixture
def flowing(qtbot, looks):
    """Buttons in a place of some width; gives the place and the buttons."""

    def flowing(width, words=WORDS):
        place, flow = QWidget(), Flow()
        qtbot.addWidget(place)
        place.setLayout(flow)
        buttons = [Button(looks, each, size="row") for each in words]
        for button in buttons:
            flow.addWidget(button)
        place.resize(width, flow.heightForWidth(width))
        place.show()
        return place, buttons

    return flowing


@pytest.mark.parametrize("width", [900, 260, 150])
def test_every_button_is_whole_in_its_place_and_none_over_another(flowing, width):
    place, buttons = flowing(width)
    areas = [each.geometry() for each in buttons]
    assert all(place.rect().contains(each) for each in areas)
    assert not any(one.intersects(other) for one in areas for other in areas if one is not other)
    assert all(each.width() == each.sizeHint().width() for each in buttons)


def test_one_that_is_too_wide_for_any_line_takes_all_of_one(flowing):
    _, (wide, other) = flowing(120, ("Make it an overlap activity of both", "Accept…"))
    assert wide.width() == 120 and other.y() > wide.geometry().bottom()


def test_from_right_to_left_lines_begin_at_the_right(flowing):
    place, buttons = flowing(900)
    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    place.layout().activate()
    assert buttons[0].geometry().right() == 899 and buttons[1].x() < buttons[0].x()
