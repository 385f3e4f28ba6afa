"""The overview of keys: what "?" shows over the page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.overlay import Overlay
from ui.acts.table import Acts
from ui.controls.buttons import Button, press_by_key
from ui.controls.keys import caps_width, paint_caps
from ui.controls.labels import emptied, label, rule
from ui.controls.scrolled import WholeArea
from ui.theme.looks import Looks

Hints = Sequence[tuple[str, str]]
_WIDTH, _WORDS = 820, 180
_SCROLLS = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)


class _Caps(QWidget):
    """Key caps, right-aligned."""

    def __init__(self, looks: Looks, keys: Sequence[str]) -> None:
        super().__init__()
        self._looks = looks
        self._keys = tuple(keys)
        self.setFont(looks.font("key"))
        self.setFixedSize(caps_width(self.fontMetrics(), self._keys) + 2, looks.px(24))

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
            grid.addWidget(label(looks, "body", text[:1].upper() + text[1:], wrap=True), place, 0)
            caps = _Caps(looks, keys.split())
            grid.addWidget(caps, place, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnMinimumWidth(0, looks.px(_WORDS))
        grid.setColumnStretch(0, 1)
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
        self._card.setMaximumWidth(looks.px(_WIDTH))
        content = QWidget()
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(0, 0, 12, 0)
        self._row.setSpacing(36)
        self._area = WholeArea(content)
        self._close = Button(looks, self.tr("Close"), keys=("Esc",), size="row")
        self._close.clicked.connect(self.leave)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addWidget(self._area)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        QVBoxLayout(self).addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_page_keys(self, hints: Hints) -> None:
        """Take over the page's keys."""
        self._page_keys = tuple(hints)

    def _fill(self) -> None:
        emptied(self._row)
        everywhere = KeyList(self._looks, self.tr("Everywhere"), self._everywhere.hints())
        self._row.addWidget(KeyList(self._looks, self.tr("On this page"), self._page_keys), 1)
        self._row.addWidget(everywhere, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What has no room scrolls by the keys that scroll a page."""
        if event.key() in _SCROLLS:
            QApplication.sendEvent(self._area.verticalScrollBar(), event)
        elif not press_by_key(self, event):
            super().keyPressEvent(event)
