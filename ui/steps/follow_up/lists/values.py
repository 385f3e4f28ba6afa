"""Expected and actual: a row a measure, with its bullet between start and target."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

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


_FREE, _UNDER, _HEADS = 240, 40, 22
"""Where less is left for names and bullets, names stand over the rest, and heads under the title."""


class Widths(NamedTuple):
    """How wide the columns of words are: no narrower than what stands in them."""

    start: float = _START
    target: float = _TARGET
    expected: float = _EXPECTED
    actual: float = _ACTUAL
    verdict: float = _VERDICT


class Columns:
    """Where the parts of a row begin, by how wide it is."""

    def __init__(self, start: float, end: float, wide: Widths) -> None:
        self.wide, free = wide, end - start - sum(wide) - 6 * _GAP
        self.name, self.is_low = start, free >= _FREE
        self.verdict = end - wide.verdict
        if self.is_low:
            self.name_wide = free * _NAMES
            self.start = self.name + self.name_wide + _GAP
        else:
            self.name_wide, self.start = self.verdict - start - _GAP, start
        self.bullet = self.start + wide.start + _GAP
        ends = self.verdict - _GAP if self.is_low else end
        self.actual = ends - wide.actual
        self.expected = self.actual - _GAP - wide.expected
        self.target = self.expected - _GAP - wide.target
        self.bullet_wide = max(self.target - _GAP - self.bullet, 40.0)


class ValueList(RowList[ValueRow]):
    """The measures."""

    def __init__(self, looks: Looks, acts: Acts, margins: tuple[int, int] = MARGINS) -> None:
        super().__init__(looks, acts, margins)
        self._widths = Widths()
        self.setMinimumWidth(looks.px(560))

    @property
    def under(self) -> int:
        """How far below the name the rest of a row begins."""
        return 0 if self._columns().is_low else _UNDER

    @property
    def row_height(self) -> int:  # type: ignore[override]
        return 42 + self.under

    @property
    def head(self) -> int:  # type: ignore[override]
        title = QFontMetricsF(self.looks.font("section")).horizontalAdvance(self.heading())
        at = self._columns()
        return HEAD + (0 if at.is_low and self.start + title <= at.start else _HEADS)

    def heading(self) -> str:
        return self.tr("Expected and actual")

    def paint_head(self, painter: QPainter) -> None:
        at, ink = self._columns(), "ink2"
        y = self.head - HEAD
        area = QRectF(at.start, y, at.wide.start, HEAD - 4)
        self.words(painter, "label", ink, area, self.tr("Start"), RIGHT)
        paint_key(painter, self.looks, QRectF(at.bullet, y, at.bullet_wide, HEAD - 4), self._keys())
        for x, wide, words, align in (
            (at.target, at.wide.target, self.tr("Target"), LEFT),
            (at.expected, at.wide.expected, self.tr("Expected"), RIGHT),
            (at.actual, at.wide.actual, self.tr("Actual"), RIGHT),
        ):
            self.words(painter, "label", ink, QRectF(x, y, wide, HEAD - 4), words, align)

    def _columns(self) -> Columns:
        return Columns(self.start, self.end, self._widths)

    def show_rows(self, rows: Sequence[ValueRow]) -> None:
        self._widths = self._measured(rows)
        super().show_rows(rows)

    def _measured(self, rows: Sequence[ValueRow]) -> Widths:
        """No column is narrower than its head, nor than what stands in it."""
        styles = ("label", "body_strong", "small_medium")
        label, number, strong = (QFontMetricsF(self.looks.font(each)) for each in styles)
        heads = (self.tr("Start"), self.tr("Target"), self.tr("Expected"), self.tr("Actual"))
        cells = zip(*((row.start, row.target, row.expected, row.actual) for row in rows), strict=True)
        under = list(cells) or [()] * len(heads)
        least = [
            max([label.horizontalAdvance(head), *map(number.horizontalAdvance, column)]) + 2
            for head, column in zip(heads, under, strict=True)
        ]
        said = [strong.horizontalAdvance(each) for row in rows for each in (row.verdict, row.below)]
        verdict = max([_VERDICT, *(each + _MARK + 8 for each in said)])
        given = (_START, _TARGET, _EXPECTED, _ACTUAL)
        start, target, expected, actual = map(max, given, least)
        return Widths(start, target, expected, actual, verdict)

    def _keys(self) -> tuple[str, str]:
        return self.tr("actual"), self.tr("expected by now")

    def paint_row(self, painter: QPainter, top: int, row: ValueRow) -> None:
        at, high = self._columns(), self.row_height - self.under - 1
        self.words(painter, "body_medium", "ink", QRectF(at.name, top + 3, at.name_wide, 19), row.name)
        self.words(painter, "label", "ink2", QRectF(at.name, top + 21, at.name_wide, 16), row.source)
        top += self.under
        self.words(painter, "small", "ink2", QRectF(at.start, top, at.wide.start, high), row.start, RIGHT)
        paint_bullet(painter, self.looks, QRectF(at.bullet, top, at.bullet_wide, high), row)
        self.words(painter, "small", "ink2", QRectF(at.target, top, at.wide.target, high), row.target)
        self.words(
            painter, "number", "ink2", QRectF(at.expected, top, at.wide.expected, high), row.expected, RIGHT
        )
        actual = QRectF(at.actual, top, at.wide.actual, high)
        self.words(painter, "body_strong", "ink" if row.has_value else "ink2", actual, row.actual, RIGHT)
        self._verdict(painter, top - self.under, row, at)

    def _verdict(self, painter: QPainter, top: int, row: ValueRow, at: Columns) -> None:
        x, wide = at.verdict, at.wide.verdict
        if row.mark is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            paint_severity(painter, QRect(int(x), top + 12, _MARK, _MARK), self.looks, row.mark)
            x, wide = x + _MARK + 6, wide - _MARK - 6
        strong = row.edge is Edge.TRACK
        lines = ("small_medium" if strong else "label", row.verdict), ("label", row.below)
        shown = [(style, words) for style, words in lines if words]
        y = top + (self.row_height - self.under - 18 * len(shown)) / 2
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
