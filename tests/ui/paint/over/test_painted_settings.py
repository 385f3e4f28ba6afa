"""What the sheet of the settings paints: the window behind it, its switches, its slider, its tiles."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from tests.ui.paint.in_the_way import crowded
from tests.ui.paint.recorder import TellingLooks, painted_widget
from ui.controls.over.cover import Cover
from ui.controls.over.size_slider import SizeSlider
from ui.controls.over.switch import Switch
from ui.settings.tiles import ThemeTiles


@pytest.fixture
def looks(qapp):
    return TellingLooks()


def test_a_switch_says_whether_it_is_on_and_its_knob_is_at_that_end(looks, shown):
    switch = Switch(looks, "Sound")
    off = shown(switch)
    switch.setChecked(True)
    on = shown(switch)
    assert (off.told, on.told) == ([("Off", "ink")], [("On", "ink")])
    assert off.filled("edge")[-1].center().x() < on.filled("inkOn")[-1].center().x()


def test_a_slider_names_its_ticks_and_the_knob_is_at_the_size(looks, shown):
    slider = SizeSlider(looks, "Text size")
    slider.setValue(150)
    drawn = shown(slider)
    assert drawn.said == ["80", "100", "125", "150", "175", "200"]
    tick = next(each.box for each in drawn.words if each.said == "150")
    assert abs(tick.center().x() - drawn.filled("surface")[-1].center().x()) < 2
    assert crowded(drawn, QRectF(slider.rect())) == []


def test_the_chosen_theme_is_marked_and_every_one_is_named(looks, qtbot):
    tiles = ThemeTiles(looks, "Theme")
    qtbot.addWidget(tiles)
    tiles.resize(500, 110)
    tiles.show_theme("dark", "light")
    drawn = {theme: painted_widget(looks, tile) for theme, tile in tiles.tiles.items()}
    assert [each.said for each in drawn.values()] == [
        ["System: light"],
        ["Light"],
        ["Dark"],
        ["High contrast"],
    ]
    assert [theme for theme, each in drawn.items() if "ink" in each.fills] == ["dark"]


def test_a_cover_lies_over_all_of_the_window_and_its_card_in_the_middle(looks, shown, qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(900, 700)
    cover = Cover(over, looks, "Settings", 400, 300)
    cover.resize(900, 700)
    drawn = painted_widget(looks, cover)
    assert QRectF(cover.rect()) in drawn.filled("scrim")
    assert cover.card.geometry().center() == cover.rect().center()
