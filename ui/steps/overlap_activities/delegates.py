"""How overlap activities look: as rows, and as cards."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.steps.overlap_activities.activity_list import ActivityRow, Role
from ui.steps.overlap_activities.views import ActivityView
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.shapes import paint_mark, paint_marks
from ui.theme.style import draw_focus
from workshop.texts import Texts
from workshop.texts.formats import figure

Index = QModelIndex | QPersistentModelIndex
_ROW, _CARD, _BAR = 40, 92, 4
_NUMBER = 28
"""The room that the number of the dots takes beside them."""
_WRITER = 11


class _Delegate(QStyledItemDelegate):
    """What rows and cards share."""

    def __init__(self, looks: Looks, texts: Texts, view: ActivityView) -> None:
        super().__init__(view)
        self._looks, self._drawn, self._texts = looks, looks, texts
        self._view = view

    def _state(self, option: QStyleOptionViewItem, index: Index) -> tuple[bool, bool, bool]:
        """Selected, under the pointer, with the focus."""
        state = option.state  # type: ignore[attr-defined]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        return selected, hover, self._view.hasFocus() and index == self._view.currentIndex()

    def _paint_listed(self, painter: QPainter, rect: QRect, taken: int) -> None:
        """A check and the word, at the right; the check alone where there is no room beside what is taken."""
        looks = self._drawn
        painter.setFont(looks.font("label"))
        painter.setPen(looks.color("ink"))
        word = self.tr("Shortlist")
        width = painter.fontMetrics().horizontalAdvance(word)
        if rect.width() - taken < width + 26:
            word, width = "", -4
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)
        at = QRect(rect.right() - width - 20, rect.center().y() - 7, 15, 15)
        looks.paint_icon(painter, "check", "ink", QRectF(at))

    def _paint_writer(self, painter: QPainter, rect: QRect, row: ActivityRow, edged: bool) -> QRect:
        """The mark of the side that wrote it, at the right; what is left beside it."""
        if row.activity.written_by is None:
            return rect
        at = QRectF(rect.right() - _WRITER, rect.center().y() - _WRITER / 2, _WRITER, _WRITER)
        paint_mark(painter, at, self._drawn, row.activity.written_by, edged)
        return rect.adjusted(0, 0, -_WRITER - 8, 0)

    def _paint_dots(
        self, painter: QPainter, rect: QRect, row: ActivityRow, none: str, edged: bool = False
    ) -> int:
        """As many dots as fit and their number, or what to say where there are none; the room they took."""
        looks = self._drawn
        if not row.marks:
            painter.setFont(looks.font("small"))
            painter.setPen(looks.color("ink3"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, none)
            return 0
        fitting = min(max((rect.width() - _NUMBER) // 14, 1), 9)
        x = paint_marks(painter, QRectF(rect), looks, row.marks[:fitting], 11, 3, edged)
        painter.setFont(looks.font("body_strong"))
        painter.setPen(looks.color("ink"))
        number = QRect(int(x) + 4, rect.top(), 40, rect.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(len(row.marks)))
        return int(x) + 20 - rect.left()


class RowDelegate(_Delegate):
    """A row: number in the shortlist, title, category, dots, and whether it is on the shortlist."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._looks.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ActivityRow = index.data(Role.ROW)
        selected, hover, focused = self._state(option, index)
        painter.save()
        looks, rect = self._looks.onto_part(painter, option.rect)  # type: ignore[attr-defined]
        self._drawn = looks
        painter.fillRect(rect, looks.color("select" if selected else "canvas" if hover else "surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, looks.color("line"))
        if selected:
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height(), looks.color("ink"))
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink3"))
        number = rect.adjusted(24, 0, 0, 0)
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(row.number) if row.number else "·")
        wide = rect.width() > 700
        title = rect.adjusted(56, 0, -(520 if wide else 240), 0)
        title = self._paint_writer(painter, title, row, selected)
        painter.setFont(looks.font("body_medium"))
        painter.setPen(looks.color("ink"))
        shown = painter.fontMetrics().elidedText(
            row.activity.title, Qt.TextElideMode.ElideRight, title.width()
        )
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, shown)
        if wide:
            painter.setFont(looks.font("small"))
            painter.setPen(looks.color("ink2"))
            category = QRect(rect.right() - 500, rect.top(), 170, rect.height())
            words = painter.fontMetrics().elidedText(row.activity.category, Qt.TextElideMode.ElideRight, 165)
            painter.drawText(category, Qt.AlignmentFlag.AlignVCenter, words)
        dots = QRect(rect.right() - (320 if wide else 225), rect.top(), 180, rect.height())
        taken = self._paint_dots(painter, dots, row, "", selected)
        if row.activity.shortlisted:
            beside = rect.adjusted(dots.left() - rect.left(), 0, -24, 0)
            self._paint_listed(painter, beside, taken)
        if focused:
            draw_focus(painter, QRectF(rect).adjusted(6, 1, -2, -2), looks.color("ink"), 5)
        painter.restore()


class CardDelegate(_Delegate):
    """A card: the title on up to two lines, under it the dots and whether it is on the shortlist.

    With `levels` it is value and pain instead of the dots.
    """

    levels = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(150, self._looks.px(_CARD + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ActivityRow = index.data(Role.ROW)
        selected, hover, focused = self._state(option, index)
        painter.save()
        looks, rect = self._looks.onto_part(painter, option.rect)  # type: ignore[attr-defined]
        self._drawn, card = looks, rect.adjusted(2, 4, -4, -6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = selected or focused
        painter.setPen(QPen(looks.color("ink" if strong else "line"), 2 if strong else 1))
        painter.setBrush(looks.color("canvas" if selected or hover else "surface"))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        inner = card.adjusted(12, 9, -12, -9)
        font = looks.font("body_medium")
        painter.setFont(font)
        painter.setPen(looks.color("ink"))
        head = QRect(inner.left(), inner.top(), inner.width(), 20)
        beside = self._paint_writer(painter, head, row, selected)
        lines = break_lines(row.activity.title, font, beside.width(), most=2)
        draw_lines(painter, QRectF(inner), lines, 20, Qt.AlignmentFlag.AlignTop)
        foot = QRect(inner.left(), inner.bottom() - 20, inner.width(), 20)
        if self.levels:
            taken = self._paint_levels(painter, foot, row)
        else:
            free = foot.adjusted(0, 0, -20 if row.activity.shortlisted else 0, 0)
            taken = self._paint_dots(painter, free, row, self.tr("No dots yet"))
        if row.activity.shortlisted:
            self._paint_listed(painter, foot, taken or 70)
        painter.restore()

    def _paint_levels(self, painter: QPainter, rect: QRect, row: ActivityRow) -> int:
        """Value and pain as figures; how much room they took."""
        rated = ((self.tr("Value"), row.activity.value), (self.tr("Pain"), row.activity.pain))
        looks, x = self._drawn, rect.left()
        for name, level in rated:
            for style, tone, words in (("small", "ink2", name), ("body_strong", "ink", self._figure(level))):
                painter.setFont(looks.font(style))
                painter.setPen(looks.color(tone))
                room = QRect(x, rect.top(), max(rect.right() - x, 0), rect.height())
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
                x += painter.fontMetrics().horizontalAdvance(words) + 5
            x += 7
        return x - rect.left()

    def _figure(self, level: float | None) -> str:
        return "–" if level is None else figure(self._texts, level)
