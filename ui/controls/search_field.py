"""A field to find something in, with the key that leads to it."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

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
        self.setMinimumHeight(36)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        width = caps_width(QFontMetrics(self._looks.font("key")), self._keys)
        x = self.width() - width - 10
        paint_caps(QPainter(self), x, self.height() // 2, self._looks, self._keys, False)
