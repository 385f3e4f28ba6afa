"""What stands on the lanes, painted: bars, the lines between them, and the numbers of hand-overs."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from ui.steps.rehearsal.chart.board import Board, InHand
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.shapes import side_color
from ui.theme.style import draw_focus
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import TaskId
from workshop.report.rehearsing.lanes import BAR, Bar
from workshop.report.rehearsing.routes import DISC, Route

_CORNER, _ROUND, _SQUARE = 6.0, 11.0, 3.0
_ARROW = 8.0
_LINE = 16.0


def paint_lines(painter: QPainter, looks: Looks, board: Board, in_hand: InHand, seen: QRectF) -> None:
    """The links in view: thin ones first, so that hand-overs between the sides lie over them."""
    for route in sorted(board.routes, key=lambda each: (each.number is not None, each.pair == in_hand.pair)):
        if not _is_seen(route, seen):
            continue
        is_strong = route.number is not None or route.pair == in_hand.pair
        width = 3.0 if route.pair == in_hand.pair else 2.0 if is_strong else 1.0
        painter.setPen(QPen(looks.color("ink" if is_strong else "edge"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_path(route, _ARROW - 2 if is_strong else 0.0))
        if is_strong:
            _paint_arrow(painter, looks, route.points[-1])


def _is_seen(route: Route, seen: QRectF) -> bool:
    xs, ys = zip(*route.points, strict=True)
    around = QRectF(min(xs) - 12, min(ys) - 12, max(xs) - min(xs) + 24, max(ys) - min(ys) + 24)
    return around.intersects(seen)


def _path(route: Route, short: float) -> QPainterPath:
    """The line with its corners rounded; it ends a little before its end, for the arrow's head."""
    points = [QPointF(x, y) for x, y in route.points]
    points[-1] -= QPointF(short, 0)
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(corner, before))
        path.quadTo(corner, _towards(corner, after))
    path.lineTo(points[-1])
    return path


def _towards(corner: QPointF, other: QPointF) -> QPointF:
    """A bit away from the corner, at most half of the way to the next one."""
    away = other - corner
    length = abs(away.x()) + abs(away.y())
    return corner + away * (min(_CORNER, length / 2) / length) if length else corner


def _paint_arrow(painter: QPainter, looks: Looks, at: tuple[float, float]) -> None:
    x, y = at
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(looks.color("ink"))
    half = _ARROW * 0.6
    painter.drawPolygon(
        QPolygonF([QPointF(x, y), QPointF(x - _ARROW, y - half), QPointF(x - _ARROW, y + half)])
    )


def paint_numbers(painter: QPainter, looks: Looks, board: Board, in_hand: InHand) -> None:
    """The number of each hand-over between the sides, over everything else."""
    painter.setFont(looks.font("tiny"))
    for route in board.routes:
        if route.disc is None:
            continue
        half = DISC / 2 + (2 if route.pair == in_hand.pair else 0)
        circle = QRectF(route.disc[0] - half, route.disc[1] - half, 2 * half, 2 * half)
        painter.setPen(QPen(looks.color("surface"), 2))
        painter.setBrush(looks.color("ink"))
        painter.drawEllipse(circle)
        painter.setPen(looks.color("inkOn"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(route.number))


def paint_bars(
    painter: QPainter, looks: Looks, board: Board, in_hand: InHand, seen: QRectF, has_focus: bool
) -> None:
    """All bars in view, that in hand with its ring."""
    for bar in board.lanes.bars:
        if not QRectF(bar.x - 4, bar.y - 4, bar.width + 8, BAR + 8).intersects(seen):
            continue
        side = board.lanes.lanes[bar.lane].side
        is_in_hand = bar.task == in_hand.task or (in_hand.pair is not None and bar.task in in_hand.pair)
        paint_bar(painter, looks, bar, side, board.titles[bar.task], is_in_hand)
        if bar.task == in_hand.task and has_focus:
            area = QRectF(bar.x - 4, bar.y - 4, bar.width + 8, BAR + 8)
            draw_focus(painter, area, looks.color("ink"), _ROUND + 3 if side is Side.MARKETING else 6)


def paint_bar(painter: QPainter, looks: Looks, bar: Bar, side: Side | None, title: str, strong: bool) -> None:
    """In its side's tint; dashed where nobody decides it, or no day is known."""
    area = QRectF(bar.x, bar.y, bar.width, BAR).adjusted(0.75, 0.75, -0.75, -0.75)
    edge = looks.color("stop") if side is None else side_color(looks, side, "Edge")
    pen = QPen(edge, 2.5 if strong else 1.5)
    if side is None or bar.is_undated:
        pen.setDashPattern([3, 2])
    fill = looks.color("surface") if side is None else side_color(looks, side, "Soft" if strong else "Tint")
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawPath(bar_path(area, side))
    painter.setPen(looks.color("ink"))
    font = looks.font("small_medium")
    painter.setFont(font)
    inner = area.adjusted(7, 0, -3, 0)
    lines = break_lines(title, font, inner.width(), 2)
    draw_lines(painter, inner, lines, _LINE, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def bar_path(area: QRectF, side: Side | None) -> QPainterPath:
    """Round for Marketing, square for IT, half and half for both."""
    path = QPainterPath()
    radius = _ROUND if side in (Side.MARKETING, None, Side.BOTH) else _SQUARE
    path.addRoundedRect(area, radius, radius)
    return path


def paint_ghost(
    painter: QPainter, looks: Looks, board: Board, task: TaskId, moved: tuple[float, float], words: str
) -> None:
    """A bar that is being dragged: dashed where it was, and where it goes with its days in words."""
    bar = next((each for each in board.lanes.bars if each.task == task), None)
    if bar is None:
        return
    side = board.lanes.lanes[bar.lane].side
    start, end = moved
    area = QRectF(bar.x + start, bar.y, max(bar.width - start + end, 12.0), BAR)
    painter.setPen(QPen(looks.color("ink"), 2))
    painter.setBrush(looks.color("surface"))
    painter.drawPath(bar_path(area, side))
    font = looks.font("small_medium")
    painter.setFont(font)
    tag = QRectF(area.x(), area.top() - 26, painter.fontMetrics().horizontalAdvance(words) + 16.0, 22)
    if tag.top() < 0:
        tag.moveTop(area.bottom() + 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(looks.color("ink"))
    painter.drawRoundedRect(tag, 3, 3)
    painter.setPen(looks.color("inkOn"))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)
