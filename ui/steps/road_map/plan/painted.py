"""The rows of the table: strand, number, title, bar and owner, what each side pays and what it brings."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.controls.chips import paint_chip
from ui.controls.severity import paint_severity
from ui.steps.road_map.plan.board import Board, Row
from ui.steps.road_map.plan.places import BAR, CHIP, EDGE, HEADER, LONGEST, RIM, ROW, Columns
from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from ui.theme.style import draw_focus
from workshop.domain.facts.choices import Severity, Side
from workshop.report.portfolios.axis import Axis, Bar

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
_GAP = 6.0
_LONG = 9
"""A return of so many characters stands in small type."""


class RowPainter:
    """Paints rows of one board onto one axis; `words` stand for no owner, no dates, and turned ones."""

    def __init__(
        self,
        painter: QPainter,
        looks: Looks,
        at: Columns,
        axis: Axis,
        board: Board,
        words: tuple[str, str, str],
    ) -> None:
        self._painter, self._looks, self._at, self._axis, self._board = painter, looks, at, axis, board
        self._nobody, self._undated, self._turned = words

    def ground(self, top: float, is_current: bool, is_hovered: bool, is_first: bool) -> None:
        """What lies behind a row; a strand's first has a stronger line above it."""
        width, looks = self._at.end + EDGE, self._looks
        if is_current or is_hovered:
            self._painter.fillRect(QRectF(0, top, width, ROW), looks.color("canvas"))
        if is_current:
            self._painter.fillRect(QRectF(0, top, RIM, ROW), looks.color("ink"))
        left = EDGE if is_first else self._at.number
        self._painter.fillRect(
            QRectF(left, top, self._at.end - left, 1), looks.color("edge" if is_first else "line")
        )

    def row(self, row: Row, top: float, strand: str) -> None:
        """One row; `strand` stands before the first of its kind."""
        self._text(
            "body_strong", "ink", QRectF(self._at.strand, top, self._at.number - EDGE - 4, ROW), strand
        )
        self._text("small", "ink2", QRectF(self._at.number, top, 20, ROW), str(row.number))
        room = self._at.months - self._at.title - 12
        self._text("body_medium", "ink", QRectF(self._at.title, top + 4, room, 21), row.title)
        self._text("label", "ink2", QRectF(self._at.title, top + 24, room, 18), row.measure)
        self._bar(row, top)
        self._cost(row, top)
        self._gain(row, top)

    def focus(self, top: float) -> None:
        """The ring of the row that the keys are for."""
        area = QRectF(RIM + 2, top + 2, self._at.end + EDGE - RIM - 4, ROW - 4)
        draw_focus(self._painter, area, self._looks.color("ink"))

    def _text(self, font: str, token: str, area: QRectF, words: str, align: Qt.AlignmentFlag = LEFT) -> None:
        painter = self._painter
        painter.setFont(self._looks.font(font))
        painter.setPen(self._looks.color(token))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, align, shown)

    def _bar(self, row: Row, top: float) -> None:
        bar = self._axis.bar(row.period)
        starts, ends = row.period
        is_turned = starts is not None and ends is not None and ends < starts
        if bar.is_undated or is_turned:
            area = QRectF(self._at.months, top, self._axis.width, ROW)
            words = self._turned if is_turned else self._undated
            self._text("label", "ink2", area.adjusted(_GAP, 0, 0, 0), words)
            return
        x, y = self._at.months + bar.x, top + (ROW - BAR) / 2
        area = QRectF(x, y, bar.width, BAR)
        self._paint_bar(row, area)
        if row.has_owner:
            self._chip(row, area)
        else:
            self._lacking(area, bar)

    def _paint_bar(self, row: Row, area: QRectF) -> None:
        painter, looks = self._painter, self._looks
        inner = area.adjusted(0.75, 0.75, -0.75, -0.75)
        if not row.has_owner:
            pen = QPen(looks.color("edge"), 1.5)
            pen.setDashPattern([2.5, 2])
            painter.setPen(pen)
            painter.setBrush(looks.color("surface"))
            painter.drawRoundedRect(inner, 9, 9)
            return
        painter.setPen(QPen(side_color(looks, row.side, "Edge"), 1.5))
        painter.setBrush(side_color(looks, row.side, "Tint"))
        radius = 4 if area.width() > BAR else 3
        painter.drawPath(side_path(row.side, inner, radius))

    def _chip(self, row: Row, area: QRectF) -> None:
        """The owner's chip at the bar's start, before a bar that is too narrow for it."""
        before = area.left() - CHIP - 5
        beside = before if before >= self._at.months else area.right() + 4
        x = area.left() + 3 if area.width() >= BAR else beside
        box = QRect(int(x), int(area.center().y() - CHIP / 2 - 1), int(CHIP) + 2, int(CHIP) + 2)
        paint_chip(self._painter, box, self._looks, row.letters, row.side, row.capacity)

    def _lacking(self, area: QRectF, bar: Bar) -> None:
        """That nobody owns it: before the bar, behind it where there is no room, or else in it."""
        self._painter.setFont(self._looks.font("small_medium"))
        wide = self._painter.fontMetrics().horizontalAdvance(self._nobody) + 26.0
        before = area.left() - wide - _GAP
        behind, end = area.right() + _GAP, self._at.months + self._axis.width
        inside = min(area.left() + _GAP, end - wide)
        x = before if before >= self._at.months else behind if behind + wide <= end else inside
        ground = QRectF(x - 2, area.top() + 2, wide + 4, BAR - 4)
        self._painter.fillRect(ground, self._looks.color("surface"))
        self._trouble(QRectF(x, area.top(), wide, BAR), self._nobody)

    def _trouble(self, area: QRectF, words: str) -> None:
        """A triangle and words, from the left."""
        mark = QRect(int(area.left()), int(area.center().y()) - 8, 16, 16)
        paint_severity(self._painter, mark, self._looks, Severity.WARNING)
        self._text("small_medium", "ink", area.adjusted(22, 0, 2, 0), words)

    def _cost(self, row: Row, top: float) -> None:
        """Both sides' bars on one scale over all rows, and below them the two sums.

        What is in another currency has no bar on this scale: its amounts stand below each other.
        """
        if row.is_elsewhere:
            self._elsewhere(row, top)
            return
        x, y, most = self._at.cost, top + 10, float(self._board.most)
        known = [
            (side, float(paid))
            for side, paid in zip((Side.MARKETING, Side.IT), row.paid, strict=True)
            if paid is not None and paid > 0
        ]
        for side, paid in known if most else ():
            wide = max(paid / most * LONGEST, 2.0)
            painter = self._painter
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(side_color(self._looks, side))
            painter.drawPath(side_path(side if wide > 11 else Side.IT, QRectF(x, y, wide, 11), 2))
            x += wide + 2
        x = self._at.cost
        painter = self._painter
        painter.setFont(self._looks.font("small_medium"))
        parts = ((row.paid_words[0], Side.MARKETING), (" + ", None), (row.paid_words[1], Side.IT))
        for words, of in parts:
            painter.setPen(side_color(self._looks, of, "Text") if of else self._looks.color("ink2"))
            wide = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QRectF(x, top + 23, wide + 2, 18), LEFT, words)
            x += wide

    def _elsewhere(self, row: Row, top: float) -> None:
        """Amounts with their own currency, one side's below the other's."""
        room = self._at.gain - self._at.cost - 4
        for place, (words, side) in enumerate(zip(row.paid_words, (Side.MARKETING, Side.IT), strict=True)):
            painter = self._painter
            painter.setFont(self._looks.font("small_medium"))
            painter.setPen(side_color(self._looks, side, "Text"))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QRectF(self._at.cost, top + 5 + 18 * place, room, 18), LEFT, shown)

    def _gain(self, row: Row, top: float) -> None:
        area = QRectF(self._at.gain, top, self._at.end - self._at.gain, ROW)
        if not row.trouble:
            style = "section" if len(row.gain_words) < _LONG else "small_medium"
            self._text(style, "ink", area, row.gain_words or "–", RIGHT)
            return
        self._painter.setFont(self._looks.font("small_medium"))
        wide = self._painter.fontMetrics().horizontalAdvance(row.trouble) + 24.0
        self._trouble(QRectF(max(area.right() - wide, area.left()), top, wide, ROW), row.trouble)


def paint_months(painter: QPainter, looks: Looks, at: Columns, axis: Axis, height: float) -> None:
    """The lines at which months begin; quarters stand out."""
    for tick in axis.ticks():
        token = "edge" if tick.month == 1 else "line"
        painter.fillRect(QRectF(at.months + tick.x, 0, 1, height), looks.color(token))
    painter.fillRect(QRectF(at.months + axis.width, 0, 1, height), looks.color("line"))


def paint_launch(painter: QPainter, looks: Looks, x: float, words: str, height: float) -> None:
    """The campaign's first day across all rows, its name above the months."""
    painter.fillRect(QRectF(x - 1, 20, 2, height - 20), looks.color("ink"))
    painter.setFont(looks.font("small_medium"))
    wide = painter.fontMetrics().horizontalAdvance(words) + 14
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(looks.color("ink"))
    tag = QRectF(x - wide / 2, 2, wide, 19)
    painter.drawRoundedRect(tag, 3, 3)
    painter.setPen(looks.color("inkOn"))
    painter.drawText(tag, CENTER, words)


def paint_head(
    painter: QPainter,
    looks: Looks,
    at: Columns,
    axis: Axis,
    words: tuple[str, str, str, str, str],
    months: list[str],
) -> None:
    """Strand, increment, months, cost with its unit, return."""
    painter.fillRect(QRectF(0, 0, at.end + EDGE, HEADER), looks.color("surface"))
    painter.setFont(looks.font("label"))
    painter.setPen(looks.color("ink2"))
    strand, title, unit, cost, gain = words
    y, high = HEADER - 24, 22.0
    painter.drawText(QRectF(at.strand, y, 120, high), LEFT, strand)
    room = at.months - at.title - 12
    shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(QRectF(at.title, y, room, high), LEFT, shown)
    painter.drawText(QRectF(at.cost, y - 18, 140, high), LEFT, unit)
    painter.drawText(QRectF(at.cost, y, 100, high), LEFT, cost)
    painter.drawText(QRectF(at.gain, y, at.end - at.gain, high), RIGHT, gain)
    every = max(1, round(32 / axis.month_width + 0.49))
    for place, tick in enumerate(axis.ticks()):
        if place % every == 0:
            name = str(tick.year) if tick.month == 1 and place else months[tick.month - 1]
            painter.drawText(QRectF(at.months + tick.x + 3, y, 60, high), LEFT, name)
    painter.fillRect(QRectF(EDGE, HEADER - 1, at.end - EDGE, 1), looks.color("edge"))
