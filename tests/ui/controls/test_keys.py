"""Keys in their three notations: what is pressed means the same on every keyboard."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.controls.keys import caps_of, caps_together, key_of, pressed

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PAD = Qt.KeyboardModifier.KeypadModifier


@pytest.mark.parametrize(
    ("key", "held", "typed", "meant"),
    [
        (Qt.Key.Key_A, NONE, "a", ("A",)),
        (Qt.Key.Key_A, SHIFT, "A", ("Shift+A", "A")),
        (Qt.Key.Key_A, CTRL, "\x01", ("Ctrl+A",)),
        (Qt.Key.Key_Ampersand, SHIFT, "1", ("Shift+1", "1")),  # digits of a French keyboard
        (Qt.Key.Key_1, PAD, "1", ("1",)),
        (Qt.Key.Key_BracketLeft, CTRL | ALT, "[", ("[",)),  # AltGr on Windows
        (Qt.Key.Key_BracketLeft, ALT, "[", ("[",)),  # Option on a Mac
        (Qt.Key.Key_Slash, SHIFT, "/", ("/",)),  # a German keyboard
        (Qt.Key.Key_Plus, CTRL, "+", ("Ctrl++",)),
        (Qt.Key.Key_Enter, PAD, "\r", ("Return",)),
        (Qt.Key.Key_Return, CTRL, "\r", ("Ctrl+Return",)),
        (Qt.Key.Key_Left, CTRL | SHIFT, "", ("Ctrl+Shift+Left", "Ctrl+Left")),
        (Qt.Key.Key_Space, NONE, " ", ("Space",)),
        (Qt.Key.Key_F2, NONE, "", ("F2",)),
    ],
)
def test_a_key_means_what_it_types_or_else_what_it_is_called(key, held, typed, meant):
    assert pressed(QKeyEvent(QEvent.Type.KeyPress, key, held, typed)) == meant


@pytest.mark.parametrize(
    "key", ["A", "Ctrl+Return", "Ctrl+Shift+Z", "Alt+Left", "-", "+", "Ctrl++", "PgDown"]
)
def test_caps_lead_back_to_their_key(key):
    assert key_of(caps_of(key)) == key


@pytest.mark.parametrize(
    ("keys", "caps"),
    [
        (("Alt+Left", "Alt+Right"), "Alt ← →"),
        (("Ctrl+C", "Ctrl+V"), "Ctrl C V"),
        (("1", "2", "3"), "1–3"),
        (("1", "2"), "1 2"),
        (("?", "F1"), "? F1"),
        (("Return", "Ctrl+Return"), "Enter Ctrl Enter"),
        ((), ""),
    ],
)
def test_keys_in_one_line_share_what_is_held_down(keys, caps):
    assert " ".join(caps_together(keys)) == caps


@pytest.mark.parametrize(("platform", "codes"), [("linux", (12, 0)), ("win32", (4, 0)), ("darwin", (0, 20))])
def test_a_digit_with_shift_is_found_by_its_place_where_it_types_a_sign(monkeypatch, platform, codes):
    monkeypatch.setattr("ui.controls.keys.sys.platform", platform)
    scan, virtual = codes
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_section, SHIFT, scan, virtual, 0, "§")
    assert pressed(event) == ("§", "Shift+3")
    beside = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Question, SHIFT, 20, 200, 0, "?")
    assert pressed(beside) == ("?",)
