"""Expected and actual: a row a measure, with its bullet between start and target."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ui.acts.table import Acts
from ui.controls.severity import paint_severity
from ui.steps.follow_up.lists.rows import HEAD, LEFT, MARGINS, RIGHT, RowList
from ui.theme.looks import Looks
from workshop.domain.following.figures import Edge
from workshop.report.following.bullet import bullet
from workshop.texts.following.values import ValueRow

_START, _TARGET, _EXPECTED, _ACTUAL, _VERDICT, _GAP = 44.0, 48.0, 60.0, 52.0, 134.0, 10.0
_BAR, _TRACK, _TICK, _TICK_HIGH, _MARK = 10.0, 10.0, 2.8, 24.0, 16
_NAMES = 0.54
"""The share of what is left that names take; bullets have the rest."""


class Columns:
    """Where the parts of a row begin, by how wide it is."""

    def __init__(self, start: float, end: float) -> None:
        fixed = _START + _TARGET + _EXPECTED + _ACTUAL + _VERDICT + 6 * _GAP
        free = max(end - start - fixed, 120.0)
        self.name, self.name_wide = start, free * _NAMES
        self.start = self.name + self.name_wide + _GAP
        self.bullet, self.bullet_wide = self.start + _START + _GAP, free - self.name_wide
        self.target = self.bullet + self.bullet_wide + _GAP
        self.expected = self.target + _TARGET + _GAP
        self.actual = self.expected + _EXPECTED + _GAP
        self.verdict = self.actual + _ACTUAL + _GAP
        self.verdict_wide = max(end - self.verdict, 60.0)


class ValueList(RowList[ValueRow]):
    """The measures."""

    row_height = 42

    def __init__(self, looks: Looks, acts: Acts, margins: tuple[int, int] = MARGINS) -> None:
        super().__init__(looks, acts, margins)
        self.setMinimumWidth(620)

    def heading(self) -> str:
        return self.tr("Expected and actual")

    def paint_head(self, painter: QPainter) -> None:
        at, ink = Columns(self.start, self.end), "ink2"
        area = QRectF(at.start, 0, _START, HEAD - 4)
        self.words(painter, "label", ink, area, self.tr("Start"), RIGHT)
        paint_key(painter, self.looks, QRectF(at.bullet, 0, at.bullet_wide, HEAD - 4), self._keys())
        for x, wide, words, align in (
            (at.target, _TARGET, self.tr("Target"), LEFT),
            (at.expected, _EXPECTED, self.tr("Expected"), RIGHT),
            (at.actual, _ACTUAL, self.tr("Actual"), RIGHT),
        ):
            self.words(painter, "label", ink, QRectF(x, 0, wide, HEAD - 4), words, align)

    def _keys(self) -> tuple[str, str]:
        return self.tr("actual"), self.tr("expected by now")

    def paint_row(self, painter: QPainter, top: int, row: ValueRow) -> None:
        at, high = Columns(self.start, self.end), self.row_height - 1
        self.words(painter, "body_medium", "ink", QRectF(at.name, top + 3, at.name_wide, 19), row.name)
        self.words(painter, "label", "ink2", QRectF(at.name, top + 21, at.name_wide, 16), row.source)
        self.words(painter, "small", "ink2", QRectF(at.start, top, _START, high), row.start, RIGHT)
        paint_bullet(painter, self.looks, QRectF(at.bullet, top, at.bullet_wide, high), row)
        self.words(painter, "small", "ink2", QRectF(at.target, top, _TARGET, high), row.target)
        self.words(painter, "number", "ink2", QRectF(at.expected, top, _EXPECTED, high), row.expected, RIGHT)
        actual = QRectF(at.actual, top, _ACTUAL, high)
        self.words(painter, "body_strong", "ink" if row.has_value else "ink2", actual, row.actual, RIGHT)
        self._verdict(painter, top, row, at)

    def _verdict(self, painter: QPainter, top: int, row: ValueRow, at: Columns) -> None:
        x, wide = at.verdict, at.verdict_wide
        if row.mark is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            paint_severity(painter, QRect(int(x), top + 12, _MARK, _MARK), self.looks, row.mark)
            x, wide = x + _MARK + 6, wide - _MARK - 6
        strong = row.edge is Edge.TRACK
        lines = ("small_medium" if strong else "label", row.verdict), ("label", row.below)
        shown = [(style, words) for style, words in lines if words]
        y = top + (self.row_height - 18 * len(shown)) / 2
        for place, (style, words) in enumerate(shown):
            token = "ink" if strong and not place else "ink2"
            self.words(painter, style, token, QRectF(x, y + 18 * place, wide, 18), words)


def paint_key(painter: QPainter, looks: Looks, area: QRectF, words: tuple[str, str]) -> None:
    """What bar and tick stand for; the second only where there is room."""
    painter.setFont(looks.font("label"))
    metrics, middle = painter.fontMetrics(), area.center().y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(looks.color("ink2"))
    painter.drawRoundedRect(QRectF(area.left(), middle - 4, 20, 8), 2, 2)
    used = 26.0 + metrics.horizontalAdvance(words[0])
    painter.setPen(looks.color("ink2"))
    painter.drawText(area.adjusted(26, 0, 0, 0), LEFT, words[0])
    if used + 26 + metrics.horizontalAdvance(words[1]) > area.width():
        return
    painter.fillRect(QRectF(area.left() + used + 14, middle - 8, _TICK, 16), looks.color("ink"))
    painter.drawText(area.adjusted(used + 24, 0, 0, 0), LEFT, words[1])


def paint_bullet(painter: QPainter, looks: Looks, area: QRectF, row: ValueRow) -> None:
    """Track, bar and tick in a row's height."""
    made, middle = bullet(row.figures, area.width()), area.center().y()
    track = QRectF(area.left(), middle - _TRACK / 2, area.width(), _TRACK)
    _track(painter, looks, track, row.edge)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(looks.color("ink2"))
    if made.bar is not None and row.edge is not Edge.DASHED:
        bar = QRectF(area.left(), middle - _BAR / 2, made.bar, _BAR)
        if made.beyond:
            _arrow(painter, bar)
        elif made.bar > 0:
            painter.drawRoundedRect(bar, 2, 2)
    if made.behind:
        painter.fillRect(QRectF(area.left() - 6, middle - _BAR / 2, _TICK, _BAR), looks.color("ink2"))
    if made.tick is not None:
        x = min(area.left() + made.tick, area.right()) - _TICK / 2
        gap = looks.color("surface")
        painter.fillRect(QRectF(x - 1.5, middle - _TICK_HIGH / 2, _TICK + 3, _TICK_HIGH), gap)
        painter.fillRect(QRectF(x, middle - _TICK_HIGH / 2, _TICK, _TICK_HIGH), looks.color("ink"))


def _track(painter: QPainter, looks: Looks, track: QRectF, edge: Edge) -> None:
    if edge is Edge.TRACK:
        painter.setPen(QPen(looks.color("line"), 1) if looks.is_edged else Qt.PenStyle.NoPen)
        painter.setBrush(looks.color("sunken"))
        painter.drawRoundedRect(track, 2, 2)
        return
    pen = QPen(looks.color("edge" if edge is Edge.DASHED else "line"), 1.2)
    if edge is Edge.DASHED:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


def _arrow(painter: QPainter, bar: QRectF) -> None:
    """A bar that goes on over the edge."""
    neck, tip = bar.right() - 8, bar.right() + 2
    middle, half = bar.center().y(), bar.height() / 2
    painter.drawRect(QRectF(bar.left(), bar.top(), neck - bar.left(), bar.height()))
    points = [QPointF(neck, middle - half - 3), QPointF(tip, middle), QPointF(neck, middle + half + 3)]
    painter.drawPolygon(QPolygonF(points))
