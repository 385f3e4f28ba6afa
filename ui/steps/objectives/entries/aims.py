"""A side's aim as a row, and a company goal: a sign in its shape, and people's own words."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.steps.objectives.entries.entry import FLAG_LINE, Entry
from ui.steps.objectives.entries.tags import paint_tag
from workshop.domain.facts.choices import ObjectiveKind

_TAG, _GOAL_TAG = 20, 22
_TEXT = 30
INSET = 8
"""The room for the focus before the signs; Marketing's rows begin so far beside their column."""
_ROW, _LOW_ROW, _DENSE_ROW = 84, 64, 48
_AROUND = 9
_STYLE = "quote_small"


class AimRow(Entry):
    """An aim; of very many a row of one line, whose tip holds all of it."""

    is_roomy = True

    def text_area(self) -> QRectF:
        left = INSET + _TEXT
        return QRectF(left, 8, self.wide - left - 4, self.high - 16)

    def height_at(self, width: float) -> float:
        if self.is_dense:
            return _DENSE_ROW + self.flags_height(width - INSET - _TEXT - 4)
        lines = self.broken(_STYLE, self.shown.text, width - INSET - _TEXT - 12)
        text = len(lines) * self.looks.line_height(_STYLE)
        text += self.flags_height(width - INSET - _TEXT - 4)
        return max(_ROW if self.is_roomy else _LOW_ROW, text + 2 * _AROUND)

    def paint_content(self, painter: QPainter) -> None:
        looks, left = self.looks, INSET + _TEXT
        ground = "canvas" if self.is_in_hand or self.underMouse() else "surface"
        painter.fillRect(self.area, looks.color(ground))
        start = INSET if self.shown.kind is ObjectiveKind.MARKETING else 0
        painter.fillRect(QRectF(start, self.high - 1, self.wide - start, 1), looks.color("line"))
        lines = self.broken(_STYLE, self.shown.text, self.wide - left - 12, 1 if self.is_dense else 0)
        high = len(lines) * looks.line_height(_STYLE) + self.flags_height(self.wide - left - 4)
        top = (self.high - high) / 2
        ends = self.draw(painter, _STYLE, "ink", QRectF(left, top, self.wide - left - 12, high), lines)
        self.draw_flags(painter, left, ends, self.wide - 4)
        at = QRectF(INSET, self.high / 2 - _TAG / 2, _TAG, _TAG)
        strong = self.is_lit or self.is_in_hand
        paint_tag(painter, at, looks, self.shown.kind, self.shown.sign, is_strong=strong)


class GoalEntry(Entry):
    """A company goal, and under it what serves it."""

    _STYLE = "body_strong"

    def text_area(self) -> QRectF:
        return QRectF(_TEXT + 2, 6, self.wide - _TEXT - 8, max(self.high - 12, 52))

    def height_at(self, width: float) -> float:
        lines = self.broken(self._STYLE, self.shown.text, width - _TEXT - 12)
        below = FLAG_LINE if self.shown.below else 0
        return (
            len(lines) * self.looks.line_height(self._STYLE)
            + below
            + self.flags_height(width - _TEXT - 8)
            + 16
        )

    def paint_content(self, painter: QPainter) -> None:
        looks = self.looks
        if self.is_in_hand or self.underMouse():
            painter.setPen(looks.color("canvas"))
            painter.setBrush(looks.color("canvas"))
            painter.drawRoundedRect(self.area.adjusted(1, 1, -1, -1), 8, 8)
        strong = self.is_lit or self.is_in_hand
        at = QRectF(2, 8, _GOAL_TAG, _GOAL_TAG)
        paint_tag(painter, at, looks, self.shown.kind, self.shown.sign, is_strong=strong)
        lines = self.broken(self._STYLE, self.shown.text, self.wide - _TEXT - 12)
        area = QRectF(_TEXT + 4, 8, self.wide - _TEXT - 8, self.high)
        ends = self.draw(painter, self._STYLE, "ink", area, lines)
        if self.shown.below:
            below = QRectF(_TEXT + 4, ends, area.width(), FLAG_LINE)
            words = self.broken("label", self.shown.below, below.width(), 1)
            self.draw(painter, "label", "ink2", below, words)
            ends += FLAG_LINE
        self.draw_flags(painter, _TEXT + 4, ends, self.wide - 4)
