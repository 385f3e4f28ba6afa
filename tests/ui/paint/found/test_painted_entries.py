"""The notebook's entries at the foot of the rail as they are painted: a name, and how much stands there."""

import pytest
from PySide6.QtCore import QRectF

from tests.ui.paint.in_the_way import crowded
from tests.ui.paint.recorder import TellingLooks, painted_widget
from ui.notebook.entries import NotebookEntries

pytestmark = pytest.mark.usefixtures("qapp")


def entry(number, narrow=False):
    looks = TellingLooks()
    shown = NotebookEntries(looks).entries["parking-lot"]
    shown.show_number(number, narrow)
    shown.resize(200, shown.height())
    return painted_widget(looks, shown), QRectF(shown.rect())


def test_the_count_stands_beside_the_name():
    seen, room = entry("3")
    assert {words for words, _ in seen.told} == {"Parking lot", "3"}
    assert not crowded(seen, room)


def test_a_narrow_rail_has_the_icon_alone():
    seen, _ = entry("3", narrow=True)
    assert not seen.told and seen.icons == [("square-parking", "ink2")]
