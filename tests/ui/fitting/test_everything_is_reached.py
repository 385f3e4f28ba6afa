"""Who can't see or can't point: every control has a name and a role that fits, and Tab comes to each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tools.walk import STOPS, settled, stopped

Role = QAccessible.Role
ROLES = (
    (QCheckBox, {Role.CheckBox}),
    (QAbstractButton, {Role.Button, Role.RadioButton, Role.CheckBox, Role.ButtonMenu}),
    (QComboBox, {Role.ComboBox}),
    (QAbstractSpinBox, {Role.SpinBox}),
    (QLineEdit | QPlainTextEdit, {Role.EditableText}),
    (QAbstractItemView, {Role.List, Role.Table, Role.Tree}),
)
MOST, PARTS = 400, 3
"""A field for a day has three parts that Tab goes through."""


def controls(seen):
    """What takes the focus by Tab, where it shows."""
    every = [each for each in seen.findChildren(QWidget) if each.isVisible() and each.isEnabled()]
    return [
        each for each in every if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
    ]


def unspoken(control):
    """What a screen reader lacks of a control."""
    spoken = QAccessible.queryAccessibleInterface(control)
    if not spoken.text(QAccessible.Text.Name).strip():
        yield "has no name"
    for kind, roles in ROLES:
        if isinstance(control, kind):
            if spoken.role() not in roles:
                yield f"is a {spoken.role()}"
            break
    if not spoken.state().focusable:
        yield "says that it takes no focus"


def told(control):
    return f"{type(control).__name__} {control.accessibleName()!r}"


def tabbed(inside):
    """Where Tab leads, from where the focus is until it is there again or leaves what it is in."""
    seen = [QApplication.focusWidget()]
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is seen[0] or here is None or not inside.isAncestorOf(here):
            return seen
        assert seen[-PARTS:] != [here] * PARTS, f"Tab does not leave {told(here)}"
        seen.append(here)
    raise AssertionError(f"Tab goes in a circle without {told(seen[0])}")


def missed(window, page):
    """What Tab does not come to: on the page and around it, and in the drawer, into which F6 leads."""
    drawer = window.frame.drawer
    page.take_focus()
    reached = {*tabbed(window.frame)}
    yield from (
        each for each in controls(window.frame) if each not in reached and not drawer.isAncestorOf(each)
    )
    for _ in range(4):
        if drawer.isVisible() and not drawer.isAncestorOf(QApplication.focusWidget()):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    if drawer.isVisible():
        reached |= {*tabbed(drawer)}
        yield from (each for each in controls(drawer) if each not in reached)


@pytest.mark.slow
def test_every_control_has_a_name_and_a_role_and_tab_comes_to_it(on_example):
    found = []
    for stop in STOPS:
        with stopped(on_example, stop) as seen:
            found += [(stop.name, told(each), why) for each in controls(seen) for why in unspoken(each)]
            if not stop.opens:
                on_example.activateWindow()
                settled()
                found += [(stop.name, told(each)) for each in missed(on_example, on_example.page(stop.step))]
    assert found == []
