"""The rows of both portfolios, painted: heads, names, money, bars, and whose view is wanted."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from ui.controls.chips import paint_chip
from ui.steps.portfolios.chart.board import GroupRow, Row
from ui.steps.portfolios.chart.places import (
    BAR,
    CHIP,
    CURRENCY,
    EDGE,
    MONEY_END,
    NAME,
    NAME_END,
    Scene,
)
from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from ui.theme.style import draw_focus
from workshop.domain.facts.choices import Side
from workshop.report.portfolios.axis import Bar
from workshop.report.portfolios.layout import ROW

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_RIM = 4.0
_CHIP_BOX = 28
_EYE = 14.0
_GAP = 8.0
_PRIORITY = 55


def soft_edge(looks: Looks, token: str = "edge") -> QColor:
    """The lines of quarters: the edge's colour, and the ground half through."""
    color = QColor(looks.color(token))
    color.setAlphaF(_PRIORITY / 100)
    return color


def paint_rows(painter: QPainter, looks: Looks, scene: Scene) -> None:
    """All rows in view, with the months behind them."""
    seen = scene.layout.seen(scene.top, scene.top + scene.height)
    for row in seen:
        _paint_ground(painter, looks, scene, row)
    _paint_band_of_days(painter, looks, scene)
    _paint_months(painter, looks, scene)
    for row in seen:
        _paint_row(painter, looks, scene, row)


def _paint_ground(painter: QPainter, looks: Looks, scene: Scene, row: int) -> None:
    top, is_marked = scene.layout.rows[row], scene.is_in_pair(row) or scene.is_current(row)
    if is_marked or scene.hovered == row:
        painter.fillRect(QRectF(0, top, scene.width, ROW), looks.color("canvas"))
    if is_marked:
        painter.fillRect(QRectF(0, top, _RIM, ROW), looks.color("ink"))
    painter.fillRect(QRectF(EDGE, top + ROW - 1, scene.width - 2 * EDGE, 1), looks.color("line"))


def _paint_band_of_days(painter: QPainter, looks: Looks, scene: Scene) -> None:
    """The time that both of what is in hand run, from the one bar to the other."""
    meeting, rows = scene.in_hand.meeting, pair_rows(scene)
    if rows is None or meeting is None or meeting.first is None or meeting.last is None:
        return
    band = scene.axis.band(meeting.first, meeting.last)
    if band is not None:
        top, bottom = scene.middle(rows[0]), scene.middle(rows[1])
        area = QRectF(scene.left + band.x, top, band.width, bottom - top)
        painter.fillRect(area, looks.color("select"))


def pair_rows(scene: Scene) -> tuple[int, int] | None:
    """The rows of the two in hand, the upper one first; None where one of them isn't on the board."""
    if scene.in_hand.pair is None:
        return None
    places = scene.board.places
    found = [places[each] for each in scene.in_hand.pair if each in places]
    return (min(found), max(found)) if len({*found}) == 2 else None


def _paint_months(painter: QPainter, looks: Looks, scene: Scene) -> None:
    top, bottom = scene.top, min(scene.top + scene.height, scene.layout.height)
    every = 1 if scene.axis.month_width >= 12 else 3
    for place, tick in enumerate(scene.axis.ticks()):
        if tick.is_quarter or (every == 1 and place):
            color = soft_edge(looks) if tick.is_quarter else looks.color("line")
            painter.fillRect(QRectF(scene.left + tick.x, top, 1, bottom - top), color)


def _paint_row(painter: QPainter, looks: Looks, scene: Scene, place: int) -> None:
    row, top = scene.board.rows[place], scene.layout.rows[place]
    strong = scene.is_in_pair(place) or scene.is_current(place)
    x = _paint_owner(painter, looks, row, top)
    if isinstance(row, GroupRow):
        x = _paint_fold(painter, looks, row, x, top)
    painter.setPen(looks.color("ink"))
    painter.setFont(looks.font("body_strong" if strong else "body"))
    room = NAME_END - x
    title = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(QRectF(x, top, room, ROW), _LEFT, title)
    _paint_money(painter, looks, row, top)
    if isinstance(row, GroupRow):
        _paint_merged(painter, looks, scene, place, row)
    else:
        bar = scene.axis.bar((row.initiative.starts_on, row.initiative.ends_on))
        area = QRectF(scene.left + bar.x, top + (ROW - BAR) / 2, bar.width, BAR)
        paint_bar(painter, looks, row.initiative.side, area, bar, row.is_ongoing, strong)
        end = _paint_beside(painter, looks, scene, place, area, bar)
        if row.view:
            _paint_view(painter, looks, scene, row, area, end)
    if scene.is_current(place) and scene.has_focus:
        draw_focus(painter, QRectF(_RIM + 2, top + 1, scene.width - _RIM - 4, ROW - 3), looks.color("ink"))


def _paint_fold(painter: QPainter, looks: Looks, row: GroupRow, x: float, top: float) -> float:
    """An arrow before a group's name: down where it is open; returns where the name begins."""
    box = QRectF(x, top + ROW / 2 - 5, 10, 10)
    points = (
        (box.topLeft(), box.topRight(), QPointF(box.center().x(), box.bottom()))
        if row.is_open
        else (box.topLeft(), box.bottomLeft(), QPointF(box.right(), box.center().y()))
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(looks.color("ink2"))
    painter.drawPolygon(QPolygonF(points))
    return x + 16


def _paint_merged(painter: QPainter, looks: Looks, scene: Scene, place: int, row: GroupRow) -> None:
    """The bars of a group's initiatives, those that share days as one."""
    side, top = row.group.key[0], scene.layout.rows[place] + (ROW - BAR) / 2
    strong = scene.is_in_pair(place) or scene.is_current(place)
    runs = row.group.stretches
    bars = [(scene.axis.bar((each.starts_on, each.ends_on)), each.is_ongoing) for each in runs]
    for bar, is_ongoing in bars or [(scene.axis.bar((None, None)), False)]:
        area = QRectF(scene.left + bar.x, top, bar.width, BAR)
        paint_bar(painter, looks, side, area, bar, is_ongoing, strong)
    _paint_beside(painter, looks, scene, place, area, bar)


def _paint_owner(painter: QPainter, looks: Looks, row: Row | GroupRow, top: float) -> float:
    """The owner's chip, or the side's shape where nobody is named; where the name begins."""
    if isinstance(row, Row) and row.is_inside:
        return NAME
    side = row.group.key[0] if isinstance(row, GroupRow) else row.initiative.side
    if row.letters:
        box = QRect(int(CHIP) - 3, int(top + (ROW - _CHIP_BOX) / 2), _CHIP_BOX, _CHIP_BOX)
        paint_chip(painter, box, looks, row.letters, side, row.capacity)
    else:
        painter.setPen(QPen(side_color(looks, side, "Edge"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(side_path(side, QRectF(CHIP + 5, top + ROW / 2 - 6, 12, 12), 2))
    return NAME


def _paint_money(painter: QPainter, looks: Looks, row: Row | GroupRow, top: float) -> None:
    painter.setFont(looks.font("number"))
    painter.setPen(looks.color("ink"))
    painter.drawText(QRectF(NAME_END, top, MONEY_END - NAME_END, ROW), _RIGHT, row.amount)
    if row.currency:
        painter.setFont(looks.font("caption"))
        painter.setPen(looks.color("ink2"))
        painter.drawText(QRectF(CURRENCY, top, 30, ROW), _LEFT, row.currency)


def paint_bar(
    painter: QPainter, looks: Looks, side: Side, area: QRectF, bar: Bar, ongoing: bool, strong: bool
) -> None:
    """Ongoing is soft, planned open, in hand solid; flat where it goes on; dashed where no day is known."""
    edge = QPen(side_color(looks, side, "Edge"), 1.5)
    fill = side_color(looks, side, "" if strong else "Soft") if strong or ongoing else looks.color("surface")
    if bar.is_undated:
        edge.setDashPattern([2.5, 2])
        fill = looks.color("surface")
    painter.setPen(edge)
    painter.setBrush(fill)
    painter.drawPath(_bar_path(side, area.adjusted(0.75, 0.75, -0.75, -0.75), bar))


def _bar_path(side: Side, area: QRectF, bar: Bar) -> QPainterPath:
    whole = side_path(side, area, 2)
    flat, half = QPainterPath(), area.width() / 2
    if bar.goes_on_left:
        flat.addRect(area.adjusted(0, 0, -half, 0))
    if bar.goes_on_right:
        flat.addRect(area.adjusted(half, 0, 0, 0))
    return whole.united(flat) if bar.goes_on_left or bar.goes_on_right else whole


def _paint_beside(painter: QPainter, looks: Looks, scene: Scene, place: int, area: QRectF, bar: Bar) -> float:
    """Right of a bar: that it has no dates, that it goes on, numbers of overlaps; where that ends."""
    words = [scene.tags[place]] if place in scene.tags else []
    if bar.is_undated:
        words.insert(0, _no_dates())
    painter.setPen(looks.color("ink2"))
    painter.setFont(looks.font("label"))
    arrows = (("‹", area.left() - 9, bar.goes_on_left), ("›", area.right() + 3, bar.goes_on_right))
    for arrow, x, goes_on in arrows:
        if goes_on:
            painter.drawText(QRectF(x, area.top() - 2, 8, BAR), _LEFT, arrow)
    x = area.right() + _GAP + (4 if bar.goes_on_right else 0)
    for each in words:
        wide = painter.fontMetrics().horizontalAdvance(each)
        if x + wide > scene.width:
            break
        painter.drawText(QRectF(x, area.top(), wide + 2, BAR), _LEFT, each)
        x += wide + _GAP
    return x


def _no_dates() -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("PortfolioChart", "no dates")


def _paint_view(painter: QPainter, looks: Looks, scene: Scene, row: Row, area: QRectF, after: float) -> None:
    """An eye and words right of the bar, or left of it; the eye alone, on the bar, if neither has room."""
    side = row.initiative.wants_view_of or Side.BOTH
    color = side_color(looks, side, "Text")
    painter.setFont(looks.font("label"))
    wide = painter.fontMetrics().horizontalAdvance(row.view) + _EYE + 6
    middle = area.center().y()
    if after + wide <= scene.right:
        x = after
    elif area.left() - _GAP - wide >= scene.left:
        x = area.left() - _GAP - wide
    else:
        ground = QRectF(area.right() - _EYE - 8, area.top() + 1, _EYE + 6, BAR - 2)
        painter.fillRect(ground, looks.color("surface"))
        paint_eye(painter, QPointF(ground.center().x(), middle), color, row.is_view_given)
        return
    ground = QRectF(x - 3, middle - 9, wide + 6, 18)
    painter.fillRect(
        ground, looks.color("surface" if not scene.is_in_pair(scene.board.rows.index(row)) else "canvas")
    )
    paint_eye(painter, QPointF(x + _EYE / 2, middle), color, row.is_view_given)
    painter.setPen(color)
    painter.drawText(QRectF(x + _EYE + 6, middle - 10, wide, 20), _LEFT, row.view)


def paint_eye(painter: QPainter, at: QPointF, color: QColor, is_filled: bool = False) -> None:
    """An eye around a place; filled where a view was given."""
    path = QPainterPath(at + QPointF(-6.5, 0))
    path.quadTo(at + QPointF(0, -7.5), at + QPointF(6.5, 0))
    path.quadTo(at + QPointF(0, 7.5), at + QPointF(-6.5, 0))
    painter.setPen(QPen(color, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setBrush(color if is_filled else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, 2.0, 2.0)
