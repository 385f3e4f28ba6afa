"""What is due: overdue first, then what comes in the next days, then what is open without a day."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from ui.acts.table import Acts
from ui.controls.severity import paint_severity
from ui.steps.follow_up.lists.rows import HEAD, MARGINS, RIGHT, RowList
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Severity
from workshop.domain.following.due import What
from workshop.texts.following.dues import DueRow

_MARK, _WORDS, _DAYS = 17, 26, 104.0


class DueList(RowList[DueRow]):
    """One row each: what and with whom, and when."""

    row_height = 43

    def __init__(self, looks: Looks, acts: Acts, margins: tuple[int, int] = MARGINS) -> None:
        super().__init__(looks, acts, margins)
        self.setMinimumWidth(260)

    def heading(self) -> str:
        return self.tr("Due")

    def nothing(self) -> str:
        return self.tr("Nothing is due in the next 30 days.")

    def paint_head(self, painter: QPainter) -> None:
        area = QRectF(self.start, 2, self.end - self.start, HEAD - 6)
        self.words(painter, "label", "ink2", area, self.tr("overdue, and the next 30 days"), RIGHT)

    def paint_row(self, painter: QPainter, top: int, row: DueRow) -> None:
        box = QRect(self.start, top + 12, _MARK, _MARK)
        if row.is_over:
            paint_severity(painter, box, self.looks, Severity.WARNING)
        else:
            icon = "square-parking" if row.due.what is What.PARKED else "timer"
            self.looks.icon(icon, "ink2", _MARK).paint(painter, box)
        x, wide = self.start + _WORDS, self.end - self.start - _WORDS - _DAYS - 8
        self.words(painter, "body_medium", "ink", QRectF(x, top + 3, wide, 19), row.title)
        self.words(painter, "label", "ink2", QRectF(x, top + 22, wide, 16), row.who)
        days = QRectF(self.end - _DAYS, top + 3, _DAYS, 19)
        self.words(painter, "small", "ink", days, row.day or row.near, RIGHT)
        if row.day:
            style, token = ("label_strong", "ink") if row.is_over else ("label", "ink2")
            self.words(painter, style, token, QRectF(self.end - _DAYS, top + 22, _DAYS, 16), row.near, RIGHT)
