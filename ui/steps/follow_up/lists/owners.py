"""Ownership that changes: who decided, who decides now, and why, in people's own words."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from ui.acts.table import Acts
from ui.controls.chips import paint_chip
from ui.steps.follow_up.lists.rows import HEAD, MARGINS, RIGHT, RowList
from ui.theme.looks import Looks
from workshop.domain.facts.set_up import Participant
from workshop.domain.text import initials
from workshop.texts.following.changes import OwnerRow

_CHIP, _ARROW = 30, 30
_TITLE = 0.46
"""The share of the width that the title and the reason take."""


class OwnerList(RowList[OwnerRow]):
    """One row an activity; `count` stands at the right of the head."""

    row_height = 58

    def __init__(self, looks: Looks, acts: Acts, margins: tuple[int, int] = MARGINS) -> None:
        super().__init__(looks, acts, margins)
        self._count = self._nothing = ""
        self.setMinimumWidth(looks.px(296))

    def heading(self) -> str:
        return self.tr("Ownership that changes")

    def show_owners(self, rows: Sequence[OwnerRow], count: str, nothing: str) -> None:
        """Show these; where there are none, say why."""
        self._count, self._nothing = count, nothing
        self.show_rows(rows)

    def nothing(self) -> str:
        return self._nothing

    def paint_head(self, painter: QPainter) -> None:
        area = QRectF(self.start, 2, self.end - self.start, HEAD - 6)
        self.words(painter, "label", "ink2", area, self._count, RIGHT)

    def paint_row(self, painter: QPainter, top: int, row: OwnerRow) -> None:
        wide = self.end - self.start
        words = wide * _TITLE
        self.words(painter, "body_medium", "ink", QRectF(self.start, top + 6, words - 8, 20), row.title)
        reason = QRectF(self.start, top + 28, wide, 22)
        quoted = self.tr("“{reason}”").format(reason=row.reason) if row.reason else ""
        self.words(painter, "quote_small", "ink2", reason, quoted)
        each = (wide - words - _ARROW) / 2
        left = self.start + words
        self._side(painter, QRectF(left, top + 2, each, 28), row.was, row.was_text)
        arrow = QRect(int(left + each + 8), top + 9, 14, 14)
        self.looks.paint_icon(painter, "arrow-right", "ink2", QRectF(arrow))
        self._side(painter, QRectF(left + each + _ARROW, top + 2, each, 28), row.now, row.now_text)

    def _side(self, painter: QPainter, area: QRectF, people: Sequence[Participant], words: str) -> None:
        x = area.left()
        for person in people[:1]:
            box = QRect(int(x), int(area.top()) - 1, _CHIP, _CHIP)
            paint_chip(painter, box, self.looks, initials(person.name), person.side, person.capacity)
            x += _CHIP + 4
        self.words(painter, "small", "ink", QRectF(x, area.top(), area.right() - x, area.height()), words)
