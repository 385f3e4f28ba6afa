"""A dialog over the page: a head, what it is about, and a row of acts at its foot."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button, press_by_key
from ui.controls.labels import label
from ui.controls.scrolled import WholeArea
from ui.theme.looks import Looks
from ui.theme.plain import set_title

_RING, _AROUND = 4, 48
"""The room that the ring of the focus takes, and what stays free around a sheet on a small screen."""


class Sheet(QDialog):
    """Closes by Esc; `body` is where a dialog puts what it shows, `foot` its acts, after a stretch."""

    def __init__(self, parent: QWidget, looks: Looks, title: str, close: str = "") -> None:
        super().__init__(parent)
        self._looks = looks
        set_title(self, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.head = label(looks, "section", title, wrap=True)
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(_RING, _RING, _RING, _RING)
        self.body.setSpacing(10)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addStretch()
        self.leave = Button(looks, close or self.tr("Cancel"), keys=("Esc",))
        self.leave.clicked.connect(self.reject)
        self.foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24 - _RING, 20, 24 - _RING, 20)
        column.setSpacing(10 - _RING)
        self._top = QHBoxLayout()
        self._top.setSpacing(12)
        self._top.addWidget(self.head, 1)
        for row in (self._top, self.foot):
            row.setContentsMargins(_RING, 0, _RING, 0)
        column.addLayout(self._top)
        column.addWidget(WholeArea(content), 1)
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

    def showEvent(self, event: QShowEvent) -> None:
        """No larger than its screen: what has no room there scrolls."""
        self.resize(self.size().boundedTo(self._room()))
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return is_done

    def _grow(self) -> None:
        """What came to stand in it since has its room too, as far as the screen has."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            high = min(layout.totalHeightForWidth(self.width()), self._room().height())
            self.resize(self.width(), max(self.height(), high))

    def _room(self) -> QSize:
        return self.screen().availableSize() - QSize(_AROUND, _AROUND)
