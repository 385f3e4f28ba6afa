"""The rows of the palette as they are painted: what is in hand, what can't be done, keys beside the words."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QStyle, QWidget

from tests.ui.paint.in_the_way import crowded
from tests.ui.paint.recorder import TellingLooks, painted_row, painted_widget
from ui.acts.overlay import Overlay
from ui.palette.entries import Entry, Row
from ui.palette.listed import FoundList
from ui.palette.view import Palette

pytestmark = pytest.mark.usefixtures("qapp")


def entry(title="Start a ballot", **fields):
    return Entry(group="On this page", title=title, run=lambda: None, **fields)


def row(looks, shown, selected=False, width=520):
    """One row as its delegate paints it, and the room it has."""
    listed = FoundList(looks)
    listed.found.show_rows([shown])
    state = QStyle.StateFlag.State_Selected if selected else QStyle.StateFlag.State_None
    return painted_row(looks, listed, listed.found.index(0), width, state), QRectF(0, 0, width, 54)


def test_what_is_in_hand_stands_in_its_own_colours():
    looks = TellingLooks()
    shown = Row("Start a ballot", entry(detail="who should be accountable?", keys=("B",)), ((0, 3),))

    found, room = row(looks, shown, selected=True)

    assert "ink" in found.fills
    assert ("Start a ballot", "inkOn") in found.told or "inkOn" in {tone for _, tone in found.told}
    assert not crowded(found, room)


def test_what_cannot_be_done_is_pale_and_says_why():
    found, _ = row(
        TellingLooks(), Row("Redo", entry("Redo", detail="There is nothing to redo.", why_not="no"))
    )

    assert ("Redo", "ink3") in found.told
    assert ("There is nothing to redo.", "ink2") in found.told


@pytest.mark.parametrize("width", [520, 320])
def test_long_words_end_before_the_key(width):
    title = "Agree on the person who decides about every campaign in every country " * 2
    found, room = row(
        TellingLooks(), Row(title, entry(title, detail=title, keys=("Ctrl", "Shift", "Z"))), width=width
    )

    assert not crowded(found, room)
    assert any(word.endswith("…") for word, _ in found.told)


def test_a_head_is_words_alone():
    found, _ = row(TellingLooks(), Row("On this page"))

    assert found.told == [("On this page", "ink2")] and not found.icons


def test_the_window_shows_through_around_the_card(qtbot):
    looks = TellingLooks()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    palette = Palette(looks, window, lambda: [entry()], lambda: [("B", "ballot")])
    window.show()
    palette.open()

    assert palette.listed.in_hand() is not None
    assert "scrim" in painted_widget(looks, palette, whole=True).fills


def test_what_lies_over_a_window_dims_all_of_it_as_it_grows(qtbot):
    looks = TellingLooks()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    overlay = Overlay(looks, window, "Over it")
    overlay.open()
    window.resize(500, 300)

    assert overlay.size() == window.size()
    assert painted_widget(looks, overlay, whole=True).fills.count("scrim") == 1
