"""A field to find something in, with the key that leads to it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QListWidget

from ui.controls.buttons import caps_width, paint_caps
from ui.theme.looks import Looks


class SearchField(QLineEdit):
    """The key caps stand in it as long as it is empty and has not the focus."""

    def __init__(self, looks: Looks, name: str, keys: Sequence[str]) -> None:
        super().__init__()
        self._looks, self._keys = looks, tuple(keys)
        self.setFont(looks.font("body"))
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setMinimumHeight(looks.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        width = caps_width(QFontMetrics(self._looks.font("key")), self._keys)
        x = self.width() - width - 10
        paint_caps(QPainter(self), x, self.height() // 2, self._looks, self._keys, False)


class ListSearch(SearchField):
    """Finds something in the list under it: up and down go through what is listed."""

    def __init__(self, looks: Looks, name: str, listed: QListWidget) -> None:
        super().__init__(looks, name, ())
        self._listed = listed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if event.key() == Qt.Key.Key_Down else -1
            row = min(max(self._listed.currentRow() + by, 0), self._listed.count() - 1)
            self._listed.setCurrentRow(row)
        else:
            super().keyPressEvent(event)
