"""A field to find something in, with the key that leads to it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListWidget

from ui.controls.keys import caps_width, paint_caps
from ui.theme.looks import Looks
from ui.theme.plain import set_tip

_AROUND = 24
"""What the frame takes, and the space around the words."""


class Hinted(QLineEdit):
    """A line to write in, whose hint says less where all of it has no room; the tip says the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.hint = self._short = ""

    def set_hint(self, hint: str, short: str) -> None:
        """Hint at this or, where it has no room, at what is shorter."""
        self._short = short
        self.setPlaceholderText(hint)

    def setPlaceholderText(self, hint: str) -> None:
        self.hint = hint
        self._show_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def _show_hint(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.hint) + _AROUND <= self.width()
        shown = self.hint if fits else self._short
        if shown != self.placeholderText():
            super().setPlaceholderText(shown)
            set_tip(self, "" if fits else self.hint)


class SearchField(Hinted):
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
