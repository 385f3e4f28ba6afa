"""The acts that are the same on every page, with their keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from ui.shell.place import toggle_full_screen

if TYPE_CHECKING:
    from ui.shell.window import MainWindow

translate = QCoreApplication.translate


def make_acts(window: "MainWindow") -> dict[str, QAction]:
    """The window's acts by name; each works from everywhere in it by its key."""
    frame = window.in_frame
    acts = (
        ("new", translate("Acts", "New workshop"), "Ctrl+N", window.files.new),
        ("open", translate("Acts", "Open…"), "Ctrl+O", window.files.choose),
        ("copy", translate("Acts", "Save a copy…"), "Ctrl+Shift+S", window.files.save_copy),
        ("snapshots", translate("Acts", "Go back to a snapshot…"), "", window.files.show_snapshots),
        ("history", translate("Acts", "History…"), "Ctrl+H", window.files.show_history),
        ("close", translate("Acts", "Close the workshop"), "Ctrl+W", window.go_home),
        ("undo", translate("Acts", "Undo"), "Ctrl+Z", window.undo),
        ("redo", translate("Acts", "Redo"), "Ctrl+Shift+Z", window.redo),
        ("drawer", translate("Acts", "Drawer"), "F4", lambda: frame("toggle_drawer")),
        ("cycle", translate("Acts", "Next part of the window"), "F6", lambda: frame("cycle_focus")),
        ("timer", translate("Acts", "Start or pause the timer"), "F9", lambda: frame("toggle_timer")),
        ("full", translate("Acts", "Full screen"), "F11", lambda: toggle_full_screen(window)),
        ("last", translate("Acts", "Last step"), "Alt+Left", lambda: window.turn(-1)),
        ("next", translate("Acts", "Next step"), "Alt+Right", lambda: window.turn(1)),
        ("find", translate("Acts", "Find"), "Ctrl+F", window.seek),
        ("keys", translate("Acts", "All keys"), "?", window.show_keys),
        ("dark", translate("Acts", "Dark theme"), "", window.turn_theme),
        ("quit", translate("Acts", "Quit"), "Ctrl+Q", window.close),
    )
    made: dict[str, QAction] = dict(window.audience.acts)
    for name, text, keys, slot in acts:
        act = QAction(text, window)
        if keys:
            act.setShortcut(QKeySequence(keys))
        act.triggered.connect(lambda _=False, slot=slot: slot())
        window.addAction(act)
        made[name] = act
    made["redo"].setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
    made["keys"].setShortcuts([QKeySequence("?"), QKeySequence("F1")])  # a field takes "?" as text
    made["dark"].setCheckable(True)
    made["dark"].setChecked(window.looks.theme == "dark")
    return made
