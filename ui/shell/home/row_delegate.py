"""How a workshop looks in the list: what it is, how it stands, who is accountable, what is next."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.controls.severity import paint_severity
from ui.preferences import Recent, Stage
from ui.shell.home.listed import HEAD, INSET, WIDE, Index, Listed, RecentList, Role
from ui.shell.home.pictures import paint_owners, paint_progress, paint_seals
from ui.shell.home.words import Said, done_text, said_of, seals, where
from ui.theme.looks import Looks
from ui.theme.style import draw_focus
from workshop.texts import Texts

_ACT, _ACT_HIGH, _GAP = 92, 30, 16
_OWNERS_FROM = 800
_SHARES = (0.235, 0.22, 0.175)
"""Of the width: the title, how it stands, who is accountable; the rest is for what is next."""


class RowDelegate(QStyledItemDelegate):
    """Heads, and rows in columns; in a narrow list a row is two lines of them."""

    def __init__(self, looks: Looks, texts: Texts, view: RecentList) -> None:
        super().__init__(view)
        self._looks, self._drawn, self._texts, self._view = looks, looks, texts, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Listed = index.data(Role.ROW)
        return QSize(200, self._looks.px(HEAD if row.recent is None else self._view.row_height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Listed = index.data(Role.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        looks, rect = self._looks.onto_part(painter, option.rect)  # type: ignore[attr-defined]
        self._drawn = looks
        if row.recent is None:
            self._paint_head(painter, rect, row)
        else:
            self._paint_ground(painter, rect, option, index)
            self._paint_row(painter, rect, row.recent)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, row: Listed) -> None:
        words = QRectF(rect).adjusted(INSET, 12, -INSET, -6)
        self._words(painter, "body_strong", "ink", words, row.head)
        self._words(painter, "label", "ink2", words, row.note, Qt.AlignmentFlag.AlignRight)
        self._underline(painter, rect, "edge")

    def _underline(self, painter: QPainter, rect: QRect, token: str) -> None:
        line = QRect(rect.left() + INSET, rect.bottom(), rect.width() - 2 * INSET, 1)
        painter.fillRect(line, self._drawn.color(token))

    def _paint_ground(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        looks, state = self._drawn, option.state  # type: ignore[attr-defined]
        in_hand = self._view.hasFocus() and index == self._view.currentIndex()
        if in_hand or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, looks.color("canvas"))
        self._underline(painter, rect, "line")
        if in_hand:
            draw_focus(painter, QRectF(rect).adjusted(0, 1, 0, -1), looks.color("ink"), 5)

    def _paint_row(self, painter: QPainter, rect: QRect, recent: Recent) -> None:
        today, trouble = self._view.found.today, self._view.found.trouble_of(recent.path)
        said = said_of(self._texts, recent, today)
        if trouble:
            said = Said(trouble, recent.path, self.tr("Locate…"))
        area = QRectF(rect).adjusted(INSET, 0, -INSET, -1)
        act = QRectF(area.right() - _ACT, rect.top() + (54 - _ACT_HIGH) / 2 - 0.5, _ACT, _ACT_HIGH)
        self._paint_act(painter, act, said.act)
        tone = "ink3" if trouble else "ink"
        if rect.width() < WIDE:
            upper = QRectF(area.left(), area.top() + 6, area.width() - _ACT - _GAP, 40)
            self._paint_title(painter, upper, recent, tone)
            lower = QRectF(area.left(), area.top() + 48, area.width() * 0.45 - _GAP, 40)
            self._paint_standing(painter, lower, recent)
            rest = lower.translated(area.width() * 0.45, 0)
            rest.setRight(area.right())
            self._paint_next(painter, rest, said)
            return
        title, stands, owners = (area.width() * share for share in _SHARES)
        column = QRectF(area.left(), area.top() + 6, title - _GAP, 40)
        self._paint_title(painter, column, recent, tone)
        column = QRectF(column.left() + title, column.top(), stands - _GAP, 40)
        self._paint_standing(painter, column, recent)
        x = column.left() + stands
        if rect.width() >= _OWNERS_FROM:
            self._paint_owners(painter, QRectF(x, column.top(), owners - _GAP, 40), recent)
            x += owners
        self._paint_next(painter, QRectF(x, column.top(), act.left() - _GAP - x, 40), said)

    def _paint_title(self, painter: QPainter, area: QRectF, recent: Recent, tone: str) -> None:
        self._words(painter, "body_strong", tone, _upper(area), recent.title)
        tone = "ink3" if tone == "ink3" else "ink2"
        self._words(painter, "small", tone, _lower(area), where(recent))

    def _paint_standing(self, painter: QPainter, area: QRectF, recent: Recent) -> None:
        """How it stands in words, and below how many steps are done, or who signed and when."""
        words = recent.standing or done_text(self._texts, recent)
        self._words(painter, "label", "ink2", _upper(area), words)
        if recent.stage is Stage.DRAFT or not recent.revisions:
            bars = QRectF(area.left(), area.top() + 27, min(area.width(), 146), 5)
            paint_progress(painter, bars, self._drawn, recent.steps_done, recent.steps)
            return
        signed = seals(self._texts, recent.revisions[-1], self._view.found.today)
        told = [(side, day if recent.stage is not Stage.VOID else "") for side, day in signed]
        paint_seals(painter, _lower(area), self._drawn, told, self.tr("not yet"))

    def _paint_owners(self, painter: QPainter, area: QRectF, recent: Recent) -> None:
        if not recent.owners:
            self._words(painter, "label", "ink3", area, self.tr("No activities yet"))
            return
        counted = self._texts.plural("{n} activity", "{n} activities", len(recent.owners))
        self._words(painter, "label", "ink2", _upper(area), counted)
        paint_owners(painter, _lower(area), self._drawn, recent.owners, 10, 4)

    def _paint_next(self, painter: QPainter, area: QRectF, said: Said) -> None:
        if said.mark is not None:
            at = QRect(round(area.left()), round(area.top()) + 2, 16, 16)
            paint_severity(painter, at, self._drawn, said.mark)
            area = area.adjusted(24, 0, 0, 0)
        self._words(painter, "body", "ink", _upper(area), said.line)
        self._words(painter, "small", "ink2", _lower(area), said.more)

    def _paint_act(self, painter: QPainter, box: QRectF, words: str) -> None:
        """What Enter does, as a button looks; all of the row is it."""
        painter.setPen(QPen(self._drawn.color("edge"), 1))
        painter.setBrush(self._drawn.color("surface"))
        painter.drawRoundedRect(box, 6, 6)
        self._words(
            painter, "small_medium", "ink", box.adjusted(6, 0, -6, 0), words, Qt.AlignmentFlag.AlignHCenter
        )

    def _words(
        self,
        painter: QPainter,
        style: str,
        token: str,
        area: QRectF,
        words: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(self._drawn.font(style))
        painter.setPen(self._drawn.color(token))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
        painter.drawText(area, align | Qt.AlignmentFlag.AlignVCenter, shown)


def _upper(area: QRectF) -> QRectF:
    return QRectF(area.left(), area.top(), area.width(), 20)


def _lower(area: QRectF) -> QRectF:
    return QRectF(area.left(), area.top() + 20, area.width(), 20)
