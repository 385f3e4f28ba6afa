"""The acts that are the same on every page, with their keys."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from ui.shell.place import toggle_full_screen

if TYPE_CHECKING:
    from ui.shell.window import MainWindow


def make_acts(window: "MainWindow") -> dict[str, QAction]:
    """The window's acts by name; each works from everywhere in it by its key."""
    acts = (
        ("new", window.tr("New workshop"), "Ctrl+N", window.files.new),
        ("open", window.tr("Open…"), "Ctrl+O", window.files.choose),
        ("copy", window.tr("Save a copy…"), "Ctrl+Shift+S", window.files.save_copy),
        ("snapshots", window.tr("Go back to a snapshot…"), "", window.files.show_snapshots),
        ("history", window.tr("History…"), "Ctrl+H", window.files.show_history),
        ("close", window.tr("Close the workshop"), "Ctrl+W", window.go_home),
        ("undo", window.tr("Undo"), "Ctrl+Z", window.undo),
        ("redo", window.tr("Redo"), "Ctrl+Shift+Z", window.redo),
        ("drawer", window.tr("Drawer"), "F4", lambda: window.in_frame("toggle_drawer")),
        ("cycle", window.tr("Next part of the window"), "F6", lambda: window.in_frame("cycle_focus")),
        ("timer", window.tr("Start or pause the timer"), "F9", lambda: window.in_frame("toggle_timer")),
        ("full", window.tr("Full screen"), "F11", lambda: toggle_full_screen(window)),
        ("last", window.tr("Last step"), "Alt+Left", lambda: window.turn(-1)),
        ("next", window.tr("Next step"), "Alt+Right", lambda: window.turn(1)),
        ("find", window.tr("Find"), "Ctrl+F", window.seek),
        ("keys", window.tr("All keys"), "?", window.show_keys),
        ("dark", window.tr("Dark theme"), "", window.turn_theme),
        ("quit", window.tr("Quit"), "Ctrl+Q", window.close),
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
