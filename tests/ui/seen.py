"""What can be seen and heard of the app's windows, gathered so that a test can search it."""

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.controls.buttons import Button

_SAID = (
    QAccessible.Text.Name,
    QAccessible.Text.Value,
    QAccessible.Text.Description,
    QAccessible.Text.Help,
)


def said_on_screen():
    """Everything that a widget holds, whether it shows or not: texts, names, tips, rows, titles."""
    return said_by(QApplication.allWidgets())


def said_in(*parts):
    """Everything that these and what is in them holds."""
    return said_by([each for part in parts for each in (part, *part.findChildren(QWidget))])


def said_by(widgets):
    said = []
    for widget in widgets:
        said += [widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription()]
        said.append(widget.toolTip())
        if isinstance(widget, QAbstractItemView) and isinstance(widget.model(), QAbstractItemModel):
            model = widget.model()
            columns = range(model.columnCount() if isinstance(model, QAbstractTableModel) else 1)
            rows = range(model.rowCount())
            said += [str(model.index(row, column).data()) for row in rows for column in columns]
        if isinstance(widget, Button):
            said.append(widget.words())
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            said.append(widget.toPlainText())
        elif isinstance(widget, QAbstractButton | QLabel | QLineEdit):
            said.append(widget.text())
    return said


def settled():
    """Let everything happen that was asked for, as an event loop does between two keys: paint, and let go."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def heard():
    """Everything that a screen reader can say of any window, in the order of the accessibility tree."""
    said = []
    waiting = [QAccessible.queryAccessibleInterface(each) for each in QApplication.topLevelWidgets()]
    while waiting:
        each = waiting.pop()
        said += [each.text(kind) for kind in _SAID]
        children = [each.child(place) for place in range(each.childCount())]
        waiting += [child for child in reversed(children) if child is not None and child.isValid()]
    return [each for each in said if each]
