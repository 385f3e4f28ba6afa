"""The drawer: what belongs beside the page; in a narrow window it lies over it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.looks import Looks
from ui.widgets.buttons import Button
from ui.widgets.labels import label

WIDTH = 304


class Drawer(QWidget):
    """A title, a way to close it, and the page's own content, whose property `drawerWidth` may widen it."""

    closed = Signal()

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._content: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 8, 4)
        self._title = label(looks, "section")
        head.addWidget(self._title)
        head.addStretch()
        close = Button(looks, self.tr("Close the drawer (F4)"), "quiet", "x", size="icon")
        close.clicked.connect(self.closed)
        head.addWidget(close)
        column.addLayout(head)
        self._column = column

    def show_content(self, title: str, content: QWidget) -> None:
        """Put a page's content in."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self.setFixedWidth(content.property("drawerWidth") or WIDTH)
        if content is self._content:
            return
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.setParent(None)
        self._content = content
        self._column.addWidget(content, 1)
        content.show()

    def take_focus(self) -> None:
        """Put the focus on the first thing in the drawer that takes it."""
        if self._content is not None:
            for child in self._content.findChildren(QWidget):
                if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled():
                    child.setFocus(Qt.FocusReason.ShortcutFocusReason)
                    return
