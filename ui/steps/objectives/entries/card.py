"""A shared objective as a card: what, by what it is known, how far from where today, and until when."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from ui.steps.objectives.entries.entry import FLAG_LINE, Entry
from ui.steps.objectives.entries.tags import paint_tag
from workshop.domain.facts.choices import ObjectiveKind

_RADIUS = 10
_LEAST = 117
_LEFT, _TEXT, _AROUND = 14, 42, 14
_TAG = 18
_TITLE, _MEASURE, _TARGET, _SMALL = "body_strong", "label", "section", "label"
_MOST_TARGET = 2
_MOST_TAGS = 3


class ObjectiveCard(Entry):
    """Goals that it serves stand as tags under its number; of many, its aims are tags in words."""

    def text_area(self) -> QRectF:
        return QRectF(_TEXT, 12, self.wide - _TEXT - _AROUND, 64)

    def height_at(self, width: float) -> float:
        room = width - _TEXT - _AROUND
        high = len(self.broken(_TITLE, self.shown.text, room)) * self.looks.line_height(_TITLE)
        high += len(self.broken(_MEASURE, self.shown.measure, room, 2)) * self.looks.line_height(_MEASURE)
        high += len(self._target(room)) * self.looks.line_height(_TARGET)
        high += 0 if self._fits_foot(room) else self.looks.line_height(_SMALL)
        high += self.flags_height(room) + (FLAG_LINE if self._says_links else 0)
        return max(_LEAST, high + 2 * _AROUND + 8)

    @property
    def _says_links(self) -> bool:
        return self.is_dense and bool(self.shown.links)

    def _target(self, room: float) -> tuple[str, ...]:
        """The target's lines: all of it, where it is a sentence and no figure."""
        return self.broken(_TARGET, self.shown.goal.target, room * 0.62, _MOST_TARGET)

    def _between(self, room: float) -> tuple[float, float]:
        """What the last line of the target takes at the left of the foot, and the date at its right."""
        lines, looks = self._target(room), self.looks
        left = QFontMetricsF(looks.font(_TARGET)).horizontalAdvance(lines[-1]) + 7 if lines else 0.0
        return left, QFontMetricsF(looks.font(_SMALL)).horizontalAdvance(self.shown.due) + 8

    def _fits_foot(self, room: float) -> bool:
        """Whether where it stands today has room between them; else it has a line of its own over them."""
        wide = QFontMetricsF(self.looks.font(_SMALL)).horizontalAdvance(self.shown.goal.baseline)
        return wide + sum(self._between(room)) <= room

    def paint_content(self, painter: QPainter) -> None:
        looks = self.looks
        ground = "canvas" if self.is_in_hand or self.underMouse() else "surface"
        edge, width = ("ink", 2.0) if self.is_in_hand or self.is_lit else ("edge", 1.0)
        painter.setPen(QPen(looks.color(edge), width))
        painter.setBrush(looks.color(ground))
        inset = width / 2
        painter.drawRoundedRect(self.area.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        room = self.wide - _TEXT - _AROUND
        number = QRectF(_LEFT, _AROUND - 2, _TEXT - _LEFT, 24)
        self.draw(painter, "heading", "ink", number, (self.shown.sign,))
        y = self.draw(painter, _TITLE, "ink", self._area(_AROUND), self.broken(_TITLE, self.shown.text, room))
        y = self.draw(
            painter, _MEASURE, "ink2", self._area(y), self.broken(_MEASURE, self.shown.measure, room, 2)
        )
        self.draw_flags(painter, _TEXT, y + 2, self.wide - _AROUND)
        if self._says_links:
            area = self._area(y + 2 + self.flags_height(room))
            self.draw(painter, _SMALL, "ink2", area, self.broken(_SMALL, self.shown.links, room, 1))
        self._paint_tags(painter)
        self._paint_foot(painter, room)

    def _area(self, top: float) -> QRectF:
        return QRectF(_TEXT, top, self.wide - _TEXT - _AROUND, self.high)

    def _paint_tags(self, painter: QPainter) -> None:
        """The company goals, one over the other from below; of more than fit, how many more there are."""
        signs = list(self.shown.goals)
        if len(signs) > _MOST_TAGS:
            signs = [*signs[: _MOST_TAGS - 1], f"+{len(signs) - _MOST_TAGS + 1}"]
        for place, sign in enumerate(reversed(signs)):
            y = self.high - _AROUND - _TAG - place * (_TAG + 3)
            paint_tag(painter, QRectF(_LEFT - 1, y, _TAG, _TAG), self.looks, ObjectiveKind.COMPANY, sign)

    def _paint_foot(self, painter: QPainter, room: float) -> None:
        """The target, where it stands today, and at the right until when."""
        looks = self.looks
        lines = self._target(room)
        high = looks.line_height(_TARGET)
        top = self.high - _AROUND - max(len(lines), 1) * high + 3
        self.draw(painter, _TARGET, "ink", QRectF(_TEXT, top, room, high), lines)
        small = looks.font(_SMALL)
        painter.setFont(small)
        painter.setPen(looks.color("ink2"))
        last = QRectF(_TEXT, self.high - _AROUND - high + 3, room, high)
        painter.drawText(last, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.shown.due)
        left, right = self._between(room)
        between = last.adjusted(left, 1, -right, 1)
        if not self._fits_foot(room):
            line = looks.line_height(_SMALL)
            between = QRectF(_TEXT, top - line - 1, room, line)
        words = QFontMetricsF(small).elidedText(
            self.shown.goal.baseline, Qt.TextElideMode.ElideRight, between.width()
        )
        painter.drawText(between, Qt.AlignmentFlag.AlignVCenter, words)
