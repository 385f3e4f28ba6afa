"""What the home screen shows, and hands on it: the framed workshop and the rows of the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import names
from ui.shell.home.latest import Latest

MENU = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


def titles(window):
    """The workshops that are shown, the framed one first."""
    listed = [each.title for each in window.home.shelf.list.recents()]
    return names(window.home, Latest) + listed


def row_at(window, title):
    """The middle of a workshop's row in the list."""
    listed = window.home.shelf.list
    place = next(p for p, row in enumerate(listed.found.rows) if row.recent and row.recent.title == title)
    return listed.visualRect(listed.found.index(place)).center()


def click_row(window, title):
    listed = window.home.shelf.list.viewport()
    QTest.mouseClick(listed, Qt.MouseButton.LeftButton, pos=row_at(window, title))


def ask_for_menu(widget, at=None):
    """The right button of the mouse, which a platform without a screen makes no menu of."""
    at = at or widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)


def ask_in_list(window, title):
    ask_for_menu(window.home.shelf.list.viewport(), row_at(window, title))


def framed(window):
    return next(each for each in window.home.findChildren(Latest) if each.isVisible())
