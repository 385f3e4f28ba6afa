"""What is still open before the signatures: a list in three groups, each point with a jump to it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.labels import emptied, label, rule
from ui.controls.scrolled import scrolled
from ui.controls.severity import paint_severity
from ui.theme.looks import Looks
from ui.theme.style import draw_focus
from workshop.domain.facts.choices import Severity
from workshop.texts import Texts
from workshop.texts.steps.open_points import Group, Mark, OpenPoint, group_name

_SHOWN = 30
_ICONS = {
    Mark.ESCALATED: "corner-up-right",
    Mark.SAID: "message-square-quote",
    Mark.PARKED: "square-parking",
}
_SEVERITIES = {Mark.BLOCKING: Severity.BLOCKING, Mark.WARNING: Severity.WARNING}
_LEFT, _ICON = 24, 20


class PointRow(QWidget):
    """One point; Enter, Space and a click lead to where it is settled, if anything does."""

    wanted = Signal(object)

    def __init__(self, looks: Looks, point: OpenPoint) -> None:
        super().__init__()
        self._looks, self.point = looks, point
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT + _ICON + 14, 10, 40 if point.leads else _LEFT, 12)
        column.setSpacing(1)
        column.addWidget(label(looks, "body_strong", point.title, wrap=True))
        if point.where:
            column.addWidget(label(looks, "small", point.where, "ink2", wrap=True))
        if point.quote:
            column.addWidget(label(looks, "quote_small", f"“{point.quote}”", wrap=True))
        self.setAccessibleName(". ".join(filter(None, (point.title, point.where, point.quote))))
        if point.leads:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.point.leads and self.rect().contains(event.position().toPoint()):
            self.wanted.emit(self.point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit(self.point)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, looks = QPainter(self), self._looks
        is_done = self.point.mark is Mark.DONE
        is_lit = is_done or (self.point.leads and self.underMouse())
        painter.fillRect(self.rect(), looks.color("canvas" if is_lit else "surface"))
        at = QRect(_LEFT, 10, _ICON, _ICON)
        if self.point.mark in _ICONS:
            looks.icon(_ICONS[self.point.mark], "ink", _ICON).paint(painter, at)
        else:
            severity = _SEVERITIES.get(self.point.mark, Severity.NOTE)
            paint_severity(painter, at, looks, severity, accepted=is_done)
        if self.point.leads:
            arrow = QRect(self.width() - 34, (self.height() - 16) // 2, 16, 16)
            looks.icon("arrow-up-right", "ink2", 16).paint(painter, arrow)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), looks.color("ink"))


class OpenPoints(QWidget):
    """All points; `wanted` carries the one to go to, `parking_lot_wanted` asks for what was put aside."""

    wanted = Signal(object)
    parking_lot_wanted = Signal()

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._shown: tuple[OpenPoint, ...] | None = None
        self.rows: list[PointRow] = []
        self.setAccessibleName(self.tr("What is open"))
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 12)
        self._column.setSpacing(0)
        self._scroll = scrolled(content, sideways=False, takes_focus=False)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def show_points(self, points: Sequence[OpenPoint]) -> None:
        """Show these, group by group."""
        if tuple(points) == self._shown:
            return
        self._shown, self.rows = tuple(points), []
        emptied(self._column)
        for group in Group:
            own = [point for point in points if point.group is group]
            if own:
                self._head(group_name(self._texts, group))
            for point in own[:_SHOWN]:
                self._add(point)
            if len(own) > _SHOWN:
                more = label(
                    self._looks, "small", self.tr("and {n} more").format(n=len(own) - _SHOWN), "ink2"
                )
                more.setContentsMargins(_LEFT, 8, _LEFT, 8)
                self._column.addWidget(more)
        self._column.addStretch()

    def _head(self, words: str) -> None:
        head = label(self._looks, "label", words, "ink2")
        head.setContentsMargins(_LEFT, 12, _LEFT, 8)
        self._column.addWidget(head)
        self._column.addWidget(rule())

    def _add(self, point: OpenPoint) -> None:
        row = PointRow(self._looks, point)
        row.wanted.connect(self._go)
        self.rows.append(row)
        self._column.addWidget(row)
        self._column.addWidget(rule())

    def _go(self, point: OpenPoint) -> None:
        if point.is_parked:
            self.parking_lot_wanted.emit()
        else:
            self.wanted.emit(point)

    def go_on(self) -> None:
        """Put the focus on the next point that leads somewhere, from the first one again after the last."""
        leading = [row for row in self.rows if row.point.leads]
        if leading:
            here = next((place for place, row in enumerate(leading) if row.hasFocus()), -1)
            row = leading[(here + 1) % len(leading)]
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(row)
