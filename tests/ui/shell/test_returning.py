"""Where the focus is when what had it goes: where it was sent, or else where work goes on."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from ui.shell.going_on.returning import Returning


class Closing(QObject):
    """An editor in place: it goes as soon as the focus goes elsewhere."""

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.FocusOut:
            watched.hide()
        return False


@pytest.fixture
def fields(qtbot):
    """A window with an editor, a field and the place of work, in this order; the editor has the focus."""
    window, page = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    made = [QLineEdit() for _ in range(3)]
    editor, work = made[0], made[2]
    column = QVBoxLayout(page)
    for each in made:
        column.addWidget(each)
    window.setCentralWidget(page)
    window.returning = Returning(window, work.setFocus)
    window.show()
    window.activateWindow()
    editor.setFocus()
    QApplication.processEvents()
    assert editor.hasFocus()
    editor.installEventFilter(Closing(editor))
    yield made
    window.returning.deleteLater()


def test_an_editor_that_goes_because_the_focus_was_sent_on_takes_it_nowhere(fields):
    editor, field, _ = fields
    field.setFocus()
    QApplication.processEvents()
    assert not editor.isVisible() and field.hasFocus()


def test_when_what_has_the_focus_is_hidden_it_goes_where_work_goes_on(fields):
    editor, _, work = fields
    editor.hide()
    QApplication.processEvents()
    assert work.hasFocus()
