"""The drawer: what belongs beside the page; in a narrow window it lies over it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.theme.looks import Looks

WIDTH = 304
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Drawer(QWidget):
    """A title, a way to close it, and the page's own content, whose property `drawerWidth` may widen it.

    `left` says that Esc, or Ctrl+Enter in a field, leads back to the page.
    """

    closed = Signal()
    left = Signal()

    def __init__(self, looks: Looks, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._looks, self._content_width = looks, WIDTH
        self.resize_text()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 8, 4)
        self._title = label(looks, "section")
        head.addWidget(self._title)
        head.addStretch()
        words = acts.named("drawer", self.tr("Close the drawer"))
        self._close = Button(looks, words, "quiet", "x", size="icon")
        self._close.clicked.connect(self.closed)
        head.addWidget(self._close)
        column.addLayout(head)
        self._contents = QWidget()
        self._inside = QVBoxLayout(self._contents)
        self._inside.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._contents, 1)

    def show_content(self, title: str, content: QWidget) -> None:
        """Put a page's content in; it is the drawer's from then on, until the page lets it go."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._content_width = content.property("drawerWidth") or WIDTH
        self.resize_text()
        if content.parent() is not self._contents:
            self._inside.addWidget(content)
        for beside in self._contents.findChildren(QWidget, options=_DIRECT):
            beside.setVisible(beside is content)

    def resize_text(self) -> None:
        """Take the size that text has now."""
        self.setFixedWidth(self._looks.px(self._content_width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (enter and with_ctrl):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Put the focus on the first thing in the drawer that takes it."""
        for child in self.findChildren(QWidget):
            takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled()
            if takes and child.isVisible() and child is not self._close:
                child.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
