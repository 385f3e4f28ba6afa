"""The overview of keys: what "?" shows over the page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.overlay import Overlay
from ui.acts.table import Acts
from ui.controls.buttons import Button, caps_width, paint_caps, press_by_key
from ui.controls.labels import emptied, label, rule
from ui.theme.looks import Looks

Hints = Sequence[tuple[str, str]]


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


class KeyList(QWidget):
    """What keys do, under a title, the caps at the right; `column` takes what stands below."""

    def __init__(self, looks: Looks, title: str, hints: Hints) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(16)
        grid.setContentsMargins(0, 6, 0, 0)
        for place, (keys, text) in enumerate(hints):
            grid.addWidget(label(looks, "body", text[:1].upper() + text[1:]), place, 0)
            caps = _Caps(looks, keys.split())
            grid.addWidget(caps, place, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnMinimumWidth(0, 220)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(label(looks, "section", title))
        self.column.addSpacing(10)
        self.column.addWidget(rule("ink"))
        self.column.addLayout(grid)
        self.column.addStretch()


class KeyOverview(Overlay):
    """All keys of the page and those that work everywhere; Esc and ? close it, too."""

    def __init__(self, looks: Looks, everywhere: Acts, over: QWidget) -> None:
        super().__init__(looks, over, self.tr("Keys"))
        self._everywhere = everywhere
        self._page_keys: Hints = ()
        self._card.setMaximumWidth(820)
        self._row = QHBoxLayout(self._card)
        self._row.setContentsMargins(28, 24, 28, 28)
        self._row.setSpacing(36)
        QVBoxLayout(self).addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_page_keys(self, hints: Hints) -> None:
        """Take over the page's keys."""
        self._page_keys = tuple(hints)

    def _fill(self) -> None:
        emptied(self._row)
        everywhere = KeyList(self._looks, self.tr("Everywhere"), self._everywhere.hints())
        close = Button(self._looks, self.tr("Close"), keys=("Esc",), size="row")
        close.clicked.connect(self.leave)
        everywhere.column.addSpacing(12)
        everywhere.column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self._row.addWidget(KeyList(self._looks, self.tr("On this page"), self._page_keys), 1)
        self._row.addWidget(everywhere, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_key(self, event):
            super().keyPressEvent(event)
