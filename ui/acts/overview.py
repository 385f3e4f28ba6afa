"""The overview of keys: what "?" shows over the page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.acts.table import Acts
from ui.controls.buttons import Button, caps_width, paint_caps, press_by_key
from ui.controls.labels import label, rule
from ui.theme.looks import Looks
from ui.theme.shapes import paint_scrim


class _Caps(QWidget):
    """Key caps, right-aligned."""

    def __init__(self, looks: Looks, keys: Sequence[str]) -> None:
        super().__init__()
        self._looks = looks
        self._keys = tuple(keys)
        self.setFont(looks.font("key"))
        self.setFixedSize(caps_width(self.fontMetrics(), self._keys) + 2, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_caps(QPainter(self), 0, self.height() // 2, self._looks, self._keys, False)


def key_list(looks: Looks, title: str, hints: Sequence[tuple[str, str]]) -> QVBoxLayout:
    """A titled list of what keys do, the caps at the right."""
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(label(looks, "section", title))
    column.addSpacing(10)
    column.addWidget(rule("ink"))
    grid = QGridLayout()
    grid.setVerticalSpacing(4)
    grid.setHorizontalSpacing(16)
    grid.setContentsMargins(0, 6, 0, 0)
    for place, (keys, text) in enumerate(hints):
        grid.addWidget(label(looks, "body", text[:1].upper() + text[1:]), place, 0)
        caps = _Caps(looks, keys.split())
        grid.addWidget(caps, place, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnMinimumWidth(0, 220)
    column.addLayout(grid)
    column.addStretch()
    return column


class KeyOverview(QWidget):
    """All keys of the page and those that work everywhere, on a card over a scrim."""

    def __init__(self, looks: Looks, everywhere: Acts, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks, self._everywhere = looks, everywhere
        self._page_keys: Sequence[tuple[str, str]] = ()
        self._card: QFrame | None = None
        self._in_hand: QWidget | None = None
        self._column = QVBoxLayout(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keys"))
        self.hide()

    def set_page_keys(self, hints: Sequence[tuple[str, str]]) -> None:
        """Take over the page's keys."""
        self._page_keys = tuple(hints)

    def open(self) -> None:
        """Show the overview; Esc, ? or a click beside the card closes it, and work goes on where it was."""
        if self.isVisible():
            self.leave()
            return
        self._in_hand = self.window().focusWidget()
        self._build()
        self.fit()
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Close the overview and give the focus back."""
        self.hide()
        before, self._in_hand = self._in_hand, None
        if before is not None and isValid(before):
            before.setFocus()

    def fit(self) -> None:
        """Cover the frame."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def _build(self) -> None:
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.deleteLater()
        self._card = QFrame()
        self._card.setProperty("card", "overlay")
        self._card.setMaximumWidth(820)
        row = QHBoxLayout(self._card)
        row.setContentsMargins(28, 24, 28, 28)
        row.setSpacing(36)
        row.addLayout(self._list(self.tr("On this page"), self._page_keys), 1)
        row.addLayout(self._list(self.tr("Everywhere"), self._everywhere.hints()), 1)
        self._column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)

    def _list(self, title: str, hints: Sequence[tuple[str, str]]) -> QVBoxLayout:
        column = key_list(self._looks, title, hints)
        if title == self.tr("Everywhere"):
            close = Button(self._looks, self.tr("Close"), keys=("Esc",), size="row")
            close.clicked.connect(self.leave)
            column.addSpacing(12)
            column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        return column

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_key(self, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._card is None or not self._card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_scrim(QPainter(self), self.rect(), self._looks)
