"""The survey then and now: in five bins the earlier round's marks in outline, the later one's filled."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.acts.table import Acts
from ui.steps.follow_up.lists.rows import HEAD, MARGINS, MIDDLE, RIGHT, RowList
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from workshop.domain.facts.choices import Side
from workshop.texts.following.surveys import Round, SurveyRow

_DAY, _MEANS, _GAPS, _BETWEEN = 52.0, 76.0, 92.0, 12.0
_BINS, _MARK, _SMALL, _FEW = 5, 8.0, 5.0, 9
_TEXT = 0.34
"""The share of what is left that statements take; the bins have the rest."""


class _Columns:
    """Where the parts of a row begin, by how wide it is."""

    def __init__(self, start: float, end: float) -> None:
        free = max(end - start - _DAY - _MEANS - _GAPS - 2 * _BETWEEN, 200.0)
        self.text, self.text_wide = start, free * _TEXT - _BETWEEN
        self.day = start + free * _TEXT
        self.bins, self.bin = self.day + _DAY + _BETWEEN, free * (1 - _TEXT) / _BINS
        self.means = self.bins + _BINS * self.bin + _BETWEEN
        self.gaps = self.means + _MEANS


class SurveyList(RowList[SurveyRow]):
    """The statements that moved; `foot` says how many others didn't, and stands on a line of its own."""

    row_height = 52

    def __init__(self, looks: Looks, acts: Acts, margins: tuple[int, int] = MARGINS) -> None:
        super().__init__(looks, acts, margins)
        self._nothing = ""
        self.setMinimumWidth(looks.px(560))

    def heading(self) -> str:
        return self.tr("Survey, then and now")

    def show_surveys(self, rows: tuple[SurveyRow, ...], nothing: str) -> None:
        """Show these or, where there are none, say why."""
        self._nothing = nothing
        self.show_rows(rows)

    def nothing(self) -> str:
        return self._nothing

    def paint_head(self, painter: QPainter) -> None:
        if not self.rows:
            return
        at = _Columns(self.start, self.end)
        for place in range(_BINS):
            area = QRectF(at.bins + place * at.bin, 0, at.bin, HEAD - 4)
            self.words(painter, "label", "ink2", area, str(place + 1), MIDDLE)
        for place, side in enumerate((Side.MARKETING, Side.IT)):
            box = QRectF(at.means + place * _MEANS / 2 + (_MEANS / 2 - 10) / 2, HEAD / 2 - 7, 10, 10)
            painter.setPen(QPen(side_color(self.looks, side, "Edge"), 1))
            painter.setBrush(side_color(self.looks, side))
            painter.drawPath(side_path(side, box, 2))
        area = QRectF(at.gaps, 0, _GAPS, HEAD - 4)
        self.words(painter, "label", "ink2", area, self.tr("Gap"), RIGHT)

    def paint_row(self, painter: QPainter, top: int, row: SurveyRow) -> None:
        at, high, looks = _Columns(self.start, self.end), self.row_height - 1, self.looks
        font = looks.font("quote_small")
        most = 1 if row.note else 2
        lines = break_lines(
            self.tr("“{statement}”").format(statement=row.text), font, at.text_wide, most=most
        )
        painter.setFont(font)
        painter.setPen(looks.color("ink"))
        room = QRectF(at.text, top, at.text_wide, high - (14 if row.note else 0))
        draw_lines(painter, room, lines, 20, Qt.AlignmentFlag.AlignVCenter)
        if row.note:
            self.words(painter, "label", "ink2", QRectF(at.text, top + 31, at.text_wide, 16), row.note)
        for place in range(_BINS + 1):
            painter.fillRect(QRectF(at.bins + place * at.bin, top, 1, high), looks.color("line"))
        for number, (each, is_now) in enumerate(((row.then, False), (row.now, True))):
            line = QRectF(at.day, top + 6 + number * 20, 0, 18)
            self._round(painter, at, line, each, is_now)
        self._gap(painter, QRectF(at.gaps, top, _GAPS, high), row)

    def _round(self, painter: QPainter, at: _Columns, line: QRectF, each: Round, is_now: bool) -> None:
        style, token = ("label_strong", "ink") if is_now else ("label", "ink2")
        self.words(painter, style, token, QRectF(at.day, line.top(), _DAY, 18), each.day, RIGHT)
        for place in range(_BINS):
            area = QRectF(at.bins + place * at.bin, line.top(), at.bin, 18)
            self._bin(painter, area, list(_people(each, place)), is_now)
        columns = 2 if len(each.means) > 1 else 1
        for place, mean in enumerate(each.means):
            wide = _MEANS / columns
            area = QRectF(at.means + place * wide, line.top(), wide, 18)
            self.words(painter, style, token, area, mean, MIDDLE)

    def _bin(self, painter: QPainter, area: QRectF, people: list[Side], is_now: bool) -> None:
        """A mark a person, Marketing before IT; small ones where they are many."""
        size = _MARK if len(people) <= _FEW else _SMALL
        step = min(size + 2, max((area.width() - 4) / max(len(people), 1), 2.0))
        x = area.center().x() - step * len(people) / 2
        for side in people:
            box = QRectF(x + 1, area.center().y() - size / 2, size, size)
            painter.setPen(QPen(side_color(self.looks, side, "Edge"), 1.3))
            painter.setBrush(side_color(self.looks, side) if is_now else Qt.BrushStyle.NoBrush)
            painter.drawPath(side_path(side, box, 1.5))
            x += step

    def _gap(self, painter: QPainter, area: QRectF, row: SurveyRow) -> None:
        """Then, an arrow, now."""
        if not row.now.gap or not row.then.gap:
            return
        self.words(painter, "figure", "ink", area, row.now.gap, RIGHT)
        used = painter.fontMetrics().horizontalAdvance(row.now.gap)
        arrow = QRectF(area.right() - used - 22, area.center().y() - 7, 14, 14).toRect()
        self.looks.paint_icon(painter, "arrow-right", "ink2", QRectF(arrow))
        left = QRectF(area.left(), area.top(), area.width() - used - 28, area.height())
        self.words(painter, "body", "ink2", left, row.then.gap, RIGHT)


def _people(each: Round, place: int) -> Iterator[Side]:
    for side, marks in each.groups:
        yield from (side for _ in range(marks[place]))
