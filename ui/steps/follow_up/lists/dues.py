"""What is due: overdue first, then what comes in the next days, then what is open without a day."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from ui.acts.table import Acts
from ui.controls.severity import paint_severity
from ui.steps.follow_up.lists.rows import HEAD, MARGINS, RIGHT, RowList
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Severity
from workshop.domain.following.due import What
from workshop.texts.following.dues import DueRow

_MARK, _WORDS, _DAYS = 17, 26, 60.0
_HIGH, _LINE = 43, 19


class DueList(RowList[DueRow]):
    """One row each: what and with whom, and when."""

    @property
    def row_height(self) -> int:  # type: ignore[override]
        """Titles take two lines where one of them has to."""
        font = QFontMetricsF(self.looks.font("body_medium"))
        room = self._room()
        return _HIGH + (_LINE if any(font.horizontalAdvance(row.title) > room for row in self.rows) else 0)

    def _room(self) -> float:
        return self.end - self.start - _WORDS - self._days() - 8

    def __init__(self, looks: Looks, acts: Acts, margins: tuple[int, int] = MARGINS) -> None:
        super().__init__(looks, acts, margins)
        self.setMinimumWidth(looks.px(260))

    def heading(self) -> str:
        return self.tr("Due")

    def nothing(self) -> str:
        return self.tr("Nothing is due in the next 30 days.")

    def paint_head(self, painter: QPainter) -> None:
        area = QRectF(self.start, 2, self.end - self.start, HEAD - 6)
        self.words(painter, "label", "ink2", area, self.tr("overdue, and the next 30 days"), RIGHT)

    def _days(self) -> float:
        """As wide as the widest of them."""
        day, near = (QFontMetricsF(self.looks.font(style)) for style in ("small", "label_strong"))
        said = [max(day.horizontalAdvance(row.day), near.horizontalAdvance(row.near)) for row in self.rows]
        return max([_DAYS, *said]) + 2

    def paint_row(self, painter: QPainter, top: int, row: DueRow) -> None:
        box = QRect(self.start, top + 12, _MARK, _MARK)
        if row.is_over:
            paint_severity(painter, box, self.looks, Severity.WARNING)
        else:
            icon = "square-parking" if row.due.what is What.PARKED else "timer"
            self.looks.paint_icon(painter, icon, "ink2", QRectF(box))
        x, wide, taken = self.start + _WORDS, self._room(), self._days()
        under = self.row_height - _HIGH
        painter.setFont(self.looks.font("body_medium"))
        painter.setPen(self.looks.color("ink"))
        title = break_lines(row.title, painter.font(), wide, most=2 if under else 1)
        high = _LINE * len(title)
        draw_lines(painter, QRectF(x, top + 3, wide, high), title, _LINE, Qt.AlignmentFlag.AlignTop)
        self.words(painter, "label", "ink2", QRectF(x, top + 3 + high, wide, 16), row.who)
        days = QRectF(self.end - taken, top + 3, taken, 19)
        self.words(painter, "small", "ink", days, row.day or row.near, RIGHT)
        if row.day:
            style, token = ("label_strong", "ink") if row.is_over else ("label", "ink2")
            self.words(painter, style, token, QRectF(self.end - taken, top + 22, taken, 16), row.near, RIGHT)
