"""What a person's hands do in a window: find a control by kind and name, press it, write in it, answer."""

import warnings
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from ui.bridge import Bridge
from workshop.domain.standing import standing

Kind = TypeVar("Kind", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


def named(inside: QWidget, name: str, kind: type[Kind]) -> list[Kind]:
    """The controls of a kind that can be seen and bear this name, as a screen reader says it."""
    found = [each for each in inside.findChildren(kind) if each.accessibleName() == name]
    return [each for each in found if each.isVisible()]


def the(inside: QWidget, name: str, kind: type[Kind]) -> Kind:
    """The one control of a kind that bears this name; it fails where there is none, or another."""
    found = named(inside, name, kind)
    assert len(found) == 1, f"{len(found)} of {kind.__name__} are called {name!r}: {names(inside, kind)}"
    return found[0]


def names(inside: QWidget, kind: type[QWidget]) -> list[str]:
    """What the controls of a kind that can be seen are called."""
    return [each.accessibleName() for each in inside.findChildren(kind) if each.isVisible()]


def labels(inside: QWidget, kind: type[QWidget]) -> list[str]:
    """What can be read on or of the controls of a kind: their words, or else their names."""
    said = []
    for each in inside.findChildren(kind):
        words = each.text() if isinstance(each, QLabel) else each.accessibleName()
        if each.isVisible() and words:
            said.append(words)
    return said


def read(inside: QWidget) -> list[str]:
    """What stands written there."""
    return labels(inside, QLabel)


def buttons(inside: QWidget) -> list[str]:
    """What the buttons are called."""
    return names(inside, QAbstractButton)


def button(inside: QWidget, name: str) -> QAbstractButton:
    return the(inside, name, QAbstractButton)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click in the middle, or at a place, and let the window take it in."""
    place = widget.rect().center() if at is None else at
    QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, place)
    QApplication.processEvents()


def press(inside: QWidget, name: str) -> None:
    """Click the one button of this name; one that is off is no button to press."""
    found = button(inside, name)
    assert found.isEnabled(), f"{name!r} is off"
    click(found)


def press_one(inside: QWidget, holding: str, several: bool = False) -> None:
    """Click the one button whose name holds this word, or of several the first."""
    QApplication.processEvents()
    found = [name for name in buttons(inside) if holding in name]
    assert len(found) == 1 or (found and several), f"{holding!r} is in {found} of {buttons(inside)}"
    press(inside, found[0])


def press_first(inside: QWidget) -> None:
    """Click the one button that stands out as the act to do next."""
    QApplication.processEvents()
    found = [each for each in inside.findChildren(QAbstractButton) if each.isVisible()]
    (primary,) = [each for each in found if each.property("kind") == "primary"]
    click(primary)


def turn_to(inside: QWidget, name: str) -> None:
    """Choose one of several ways by its button; a mark behind its name is no part of it."""
    found = [each for each in inside.findChildren(QAbstractButton) if each.isVisible() and each.isCheckable()]
    (way,) = [each for each in found if each.accessibleName().rstrip(" •") == name]
    click(way)


def write(inside: QWidget, name: str, text: str) -> None:
    """Write over what a field holds, and leave it."""
    fields: list[QWidget] = [
        *named(inside, name, QLineEdit),
        *named(inside, name, QPlainTextEdit),
        *named(inside, name, QSpinBox),
    ]
    assert len(fields) == 1, f"{len(fields)} fields are called {name!r}: {names(inside, QLineEdit)}"
    (field,) = fields
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QApplication.processEvents()


def choose(inside: QWidget, name: str, text: str) -> None:
    """Choose in a drop-down by its keys, as from a closed one: what begins with this text is taken."""
    box = the(inside, name, QComboBox)
    place = box.findText(text)
    assert place >= 0, f"{name!r} offers no {text!r}"
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(place):
        QTest.keyClick(box, Qt.Key.Key_Down)
    QApplication.processEvents()


def choices_of(open_menu: Callable[[], object], choice: str = "") -> list[str]:
    """What a menu offers once it is open; one of it is chosen by a click, or it is left."""
    offered: list[str] = []

    def answer() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.extend(act.text() for act in menu.actions() if not act.isSeparator())
        chosen = [act for act in menu.actions() if act.text() == choice]
        if chosen:
            click(menu, menu.actionGeometry(chosen[0]).center())
        menu.close()

    QTimer.singleShot(0, answer)
    open_menu()
    QApplication.processEvents()
    assert not choice or choice in offered
    return offered


def texts(messages: Iterable[str], *holding: str) -> list[str]:
    """The messages that hold all of these: names and numbers, which no rewording of a sentence changes."""
    return [each for each in messages if all(part in each for part in holding)]


def sign(qtbot, page, window, state):
    """Sign for the side whose turn it is, and wait until the charter stands so."""
    qtbot.waitUntil(lambda: page.signing.sign.isVisible() and page.signing.sign.isEnabled())
    qtbot.mouseClick(page.signing.sign, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: standing(window.bridge.snapshot).state is state, timeout=60_000)


def drop(window: QWidget, path: Path | str) -> None:
    """Let go of a file over the window, as Qt tells it of that."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Qt 6.12 has another kind of point for it
        over = QDragEnterEvent(QPoint(9, 9), *how)
    QApplication.sendEvent(window, over)
    assert over.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPoint(9, 9), *how))
    QApplication.processEvents()


def put_in_its_place(bridge: Bridge, pdf: bytes) -> None:
    """Replace the charter that the open file keeps, as somebody could who made the file."""
    store = bridge.session._store
    with store._transaction():
        store._db.execute("UPDATE frozen SET pdf = ?, sha256 = ?", (pdf, sha256(pdf).hexdigest()))
