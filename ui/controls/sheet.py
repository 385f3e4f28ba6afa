"""A dialog over the page: a head, what it is about, and a row of acts at its foot."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button, press_by_key
from ui.controls.labels import label
from ui.theme.looks import Looks
from ui.theme.plain import set_title


class Sheet(QDialog):
    """Closes by Esc; `body` is where a dialog puts what it shows, `foot` its acts, after a stretch."""

    def __init__(self, parent: QWidget, looks: Looks, title: str, close: str = "") -> None:
        super().__init__(parent)
        self._looks = looks
        set_title(self, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.head = label(looks, "section", title, wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addStretch()
        self.leave = Button(looks, close or self.tr("Cancel"), keys=("Esc",))
        self.leave.clicked.connect(self.reject)
        self.foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        self._top = QHBoxLayout()
        self._top.setSpacing(12)
        self._top.addWidget(self.head, 1)
        column.addLayout(self._top)
        column.addLayout(self.body, 1)
        column.addLayout(self.foot)

    def mark_with(self, mark: QWidget) -> None:
        """Put a mark before the head."""
        self._top.insertWidget(0, mark, alignment=Qt.AlignmentFlag.AlignTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys on its buttons work wherever no field takes them."""
        if not press_by_key(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As high as its words are at its width."""
        layout, hint = self.layout(), super().sizeHint()
        width = max(hint.width(), self.minimumWidth())
        if layout is None or not layout.hasHeightForWidth():
            return hint
        return QSize(width, layout.totalHeightForWidth(width))
