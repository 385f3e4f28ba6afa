"""Press keys as they are written in a table of acts, and see what they reach."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from ui.acts.table import Acts

_BEYOND_ASCII = {"−", "Copy", "Paste"}
"""Keys of some keyboards that QTest has no hand for."""


def press(key: str) -> None:
    """Press a key where the focus is."""
    target, combination = QApplication.focusWidget(), QKeySequence(key)[0]
    assert target is not None, f"nothing has the focus to take {key}"
    if key in _BEYOND_ASCII:
        typed = key if len(key) == 1 else ""
        event = QKeyEvent(QEvent.Type.KeyPress, combination.key(), combination.keyboardModifiers(), typed)
        QApplication.sendEvent(target, event)
    else:
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
    QApplication.processEvents()


def unplug(acts: Acts) -> None:
    """Let actions only say that they are wanted, and do nothing."""
    for act in acts:
        acts[act.id].triggered.disconnect()


def reaches(key: str, action: QAction) -> bool:
    """Whether this key, pressed where the focus is, asks for the action, and once."""
    spy = QSignalSpy(action.triggered)
    press(key)
    return spy.count() == 1
