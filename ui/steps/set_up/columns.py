"""Two columns that stand one below the other where there is no room for both."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class Columns(QWidget):
    """The first column gets twice the room of the second; below `fold` pixels of width they fold."""

    def __init__(self, first: QBoxLayout, second: QBoxLayout, fold: int) -> None:
        super().__init__()
        self._fold = fold
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(24, 8, 24, 24)
        self._row.setSpacing(36)
        self._row.addLayout(first, 2)
        self._row.addLayout(second, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if self.width() >= self._fold else way.TopToBottom)
