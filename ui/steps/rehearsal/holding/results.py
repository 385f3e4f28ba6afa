"""What came out of each situation, a row each: walked by arrows, and entered to where the grid says it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from ui.controls.severity import paint_severity
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Severity
from workshop.domain.findings import Subject

_MARK, _SHARP = 18, 2
_MOST = 8


class Result(NamedTuple):
    """What is said, whether all knew, and the place of the grid that it is about."""

    said: str
    all_knew: bool
    place: Subject


class Results(QListWidget):
    """`wanted` carries the place of the row that was entered."""

    wanted = Signal(object)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.setAccessibleName(self.tr("What came out"))
        self.setFont(looks.font("body"))
        self.setProperty("rows", "wrapped")
        self.setWordWrap(True)
        self.setIconSize(QSize(looks.px(_MARK), looks.px(_MARK)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemDoubleClicked.connect(lambda _: self.enter())

    def show_results(self, results: Sequence[Result]) -> None:
        """List these; the row in hand stays as far as there is one."""
        row = max(self.currentRow(), 0)
        self.clear()
        for each in results:
            item = QListWidgetItem(self._mark(each.all_knew), each.said, self)
            item.setData(Qt.ItemDataRole.UserRole, each.place)
        self.setCurrentRow(min(row, len(results) - 1))
        self.setVisible(bool(results))
        self._fit()

    def _mark(self, all_knew: bool) -> QIcon:
        size = self._looks.px(_MARK)

        def draw(painter: QPainter) -> None:
            paint_severity(painter, QRect(0, 0, size, size), self._looks, Severity.NOTE, accepted=all_knew)

        key = ("held", self._looks.theme, all_knew)
        return QIcon(self._looks.picture(key, QSize(size, size), _SHARP, draw))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the rows are; more than a few scroll."""
        self.doItemsLayout()
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(min(self.count(), _MOST))) + 2)

    def enter(self) -> None:
        """Go to the place of the row in hand."""
        if (item := self.currentItem()) is not None:
            self.wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        elif event.text() and not event.modifiers() and event.text().isprintable():
            event.ignore()  # the sheet's buttons have letters
        else:
            super().keyPressEvent(event)
