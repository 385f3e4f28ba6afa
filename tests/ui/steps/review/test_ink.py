"""The pad that one signs on: pen, finger and mouse, keys, and when it takes no ink."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import LEFT
from ui.steps.review.pad.ink_pad import InkPad

EVENT, NONE = QTabletEvent.Type, Qt.KeyboardModifier.NoModifier
TRACE = (QPointF(30, 40), QPointF(80, 70), QPointF(140, 30), QPointF(200, 60))


@pytest.fixture(scope="module")
def pen(qapp):
    """A pen that knows how hard it is pressed."""
    kind, point = QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen
    return QPointingDevice("pen", 1, kind, point, QInputDevice.Capability.Pressure, 1, 1)


@pytest.fixture
def pad(qtbot, looks):
    made = InkPad(looks)
    qtbot.addWidget(made)
    made.resize(300, made.height())
    made.show()
    made.setFocus()
    QApplication.processEvents()
    return made


@pytest.fixture
def told(pad):
    """Whether the pad was empty, each time that it told of a change."""
    heard = []
    pad.drawn.connect(lambda: heard.append(pad.is_empty))
    return heard


def touch_with_pen(pad, pen, kind, at, pressure):
    button = LEFT if kind is not EVENT.TabletRelease else Qt.MouseButton.NoButton
    still = (0.0, 0.0, 0.0, 0.0, 0.0)
    event = QTabletEvent(kind, pen, at, pad.mapToGlobal(at), pressure, *still, NONE, LEFT, button)
    QApplication.sendEvent(pad, event)


def draw_with_pen(pad, pen, *pressures):
    touch_with_pen(pad, pen, EVENT.TabletPress, TRACE[0], pressures[0])
    for at, pressure in zip(TRACE[1:], pressures[1:], strict=True):
        touch_with_pen(pad, pen, EVENT.TabletMove, at, pressure)
    touch_with_pen(pad, pen, EVENT.TabletRelease, TRACE[-1], 0.0)


def dark(pad):
    """How many points of the kept image are ink."""
    image = QImage.fromData(pad.image())
    return sum(
        image.pixelColor(x, y).lightness() < 128 for x in range(image.width()) for y in range(image.height())
    )


def test_a_pen_draws_a_stroke_where_it_went_and_says_so_once(pad, pen, told):
    draw_with_pen(pad, pen, 0.4, 0.4, 0.4, 0.4)

    assert [[at for at, _ in stroke] for stroke in pad.strokes()] == [list(TRACE)]
    assert told == [False]


def test_who_presses_harder_draws_a_broader_line(pad, pen):
    draw_with_pen(pad, pen, 0.1, 0.3, 0.6, 1.0)
    widths = [width for _, width in pad.strokes()[0]]
    assert widths == sorted({*widths}) and len(widths) == 4
    pad.clear()
    draw_with_pen(pad, pen, *[0.0] * 4)
    light = dark(pad)
    pad.clear()
    draw_with_pen(pad, pen, *[1.0] * 4)
    assert dark(pad) > 1.5 * light


def test_a_pressure_beyond_what_there_is_changes_no_more(pad, pen):
    draw_with_pen(pad, pen, 1.0, 7.0, 1.0, 1.0)
    assert len({width for _, width in pad.strokes()[0]}) == 1


def test_a_pen_that_hovers_draws_nothing(pad, pen, told):
    for at in TRACE:
        touch_with_pen(pad, pen, EVENT.TabletMove, at, 0.0)
    touch_with_pen(pad, pen, EVENT.TabletRelease, TRACE[-1], 0.0)

    assert pad.is_empty and pad.image() is None and told == []


def test_a_finger_draws_as_the_mouse_does(pad, told):
    finger = QTest.createTouchDevice()
    QTest.touchEvent(pad, finger).press(0, QPoint(30, 40), pad).commit()
    QTest.touchEvent(pad, finger).move(0, QPoint(90, 60), pad).commit()
    QTest.touchEvent(pad, finger).release(0, QPoint(90, 60), pad).commit()
    QTest.mousePress(pad, LEFT, NONE, QPoint(30, 40))
    QTest.mouseMove(pad, QPoint(90, 60))
    QTest.mouseRelease(pad, LEFT, NONE, QPoint(90, 60))

    finger_s, mouse_s = pad.strokes()
    assert finger_s[:2] == mouse_s[:2]
    assert told == [False, False]


def test_the_other_button_of_the_mouse_draws_nothing(pad):
    QTest.mousePress(pad, Qt.MouseButton.RightButton, NONE, QPoint(30, 40))
    QTest.mouseMove(pad, QPoint(90, 60))
    QTest.mouseRelease(pad, Qt.MouseButton.RightButton, NONE, QPoint(90, 60))
    assert pad.is_empty


def test_a_tap_leaves_a_dot(pad):
    QTest.mouseClick(pad, LEFT, NONE, QPoint(60, 60))
    assert dark(pad) > 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_key_takes_all_ink_away_and_one_can_draw_again(pad, pen, told, key):
    draw_with_pen(pad, pen, *[0.4] * 4)
    draw_with_pen(pad, pen, *[0.4] * 4)
    QTest.keyClick(pad, key)
    assert pad.is_empty and pad.image() is None
    draw_with_pen(pad, pen, *[0.4] * 4)

    assert len(pad.strokes()) == 1 and told == [False, False, True, False]


def test_ink_is_black_on_white_whatever_the_theme_and_cut_to_what_was_drawn(pad, pen, looks):
    draw_with_pen(pad, pen, *[0.4] * 4)
    light = pad.image()
    looks.use("dark")
    try:
        assert pad.image() == light
    finally:
        looks.use("light")
    image = QImage.fromData(light)
    assert image.pixelColor(0, 0).lightness() == 255
    assert (image.width(), image.height()) == ((170 + 12) * 4, (40 + 12) * 4)


@pytest.mark.parametrize("closed", ["signed", "not yet"])
def test_a_pad_that_is_signed_or_not_open_yet_takes_no_ink_and_loses_none(pad, pen, told, closed):
    draw_with_pen(pad, pen, *[0.4] * 4)
    kept = pad.strokes()
    if closed == "signed":
        pad.show_signed(kept, "Ines Okafor")
    else:
        pad.show_not_yet("Signs after Ines Okafor", stops=False)
    draw_with_pen(pad, pen, *[1.0] * 4)
    QTest.mouseClick(pad, LEFT, NONE, QPoint(60, 60))
    QTest.keyClick(pad, Qt.Key.Key_Delete)

    assert pad.strokes() == kept and told == [False]
    assert pad.focusPolicy() is Qt.FocusPolicy.NoFocus and "Ines Okafor" in pad.accessibleName()


def test_a_signed_name_of_any_length_is_wrapped_and_the_pad_grows_with_it(pad):
    pad.show_signed([], "Ines Okafor")
    low = pad.height()
    pad.show_signed([], "Ines Adaeze Okafor " * 20)
    QApplication.processEvents()
    high = pad.height()
    pad.resize(600, high)
    QApplication.processEvents()

    assert high > 5 * low and low < pad.height() < high
