"""The plan on the wall: two step lines over the stages, their ends in large figures, and who pays."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from ui.audience.canvas import MARGIN, Canvas
from ui.theme.shapes import side_color, side_path
from workshop.domain.facts.choices import Side
from workshop.report.cumulated import Between, Cumulated, cumulated, hatched
from workshop.texts.wall.road_map_plan import PlanPicture

_TOP, _ABOVE = 222.0, 112.0
_ENDS, _FEET, _PAYS = 330.0, 104.0, 210.0
_HATCH = 14.0
_LEAST = 96.0
"""The narrowest column that has its net under it."""
_INSIDE = 130.0


def paint_plan(canvas: Canvas, picture: PlanPicture) -> None:
    """The increment in hand above, then the chart, then who pays, and a sentence at the foot."""
    _paint_above(canvas, picture)
    has_shares = bool(picture.shares)
    foot = canvas.bottom - 56
    bottom = foot - (_PAYS if has_shares else 0) - _FEET
    area = QRectF(MARGIN, _TOP + 66, canvas.inner - _ENDS, bottom - _TOP - 66)
    chart = cumulated(picture.costs, picture.gains, area.width(), area.height())
    if chart.cost:
        _paint_chart(canvas, picture, chart, area)
    if has_shares:
        _paint_pays(canvas, picture, foot - _PAYS + 62)
    canvas.line(
        canvas.font("wall_text", 32), "ink2", MARGIN, canvas.bottom - 18, picture.sentence, canvas.inner
    )


def _paint_above(canvas: Canvas, picture: PlanPicture) -> None:
    """What is in hand with its owner, or what the page is about."""
    left = MARGIN
    if picture.person is not None:
        canvas.chip(picture.person, left, _TOP, 96)
        left += 96 + 28
    words = picture.above or picture.title
    canvas.line(canvas.font("wall_head"), "ink", left, _TOP, words, canvas.right - left - 260)
    canvas.line_to(canvas.font("wall_text", 30), "ink2", canvas.right, _TOP + 8, picture.unit)


def _paint_chart(canvas: Canvas, picture: PlanPicture, chart: Cumulated, area: QRectF) -> None:
    painter = canvas.painter
    if picture.in_hand is not None:
        x = area.left() + picture.in_hand * chart.column
        painter.fillRect(QRectF(x, area.top(), chart.column, area.height() + _FEET), canvas.color("canvas"))
    for each in chart.between:
        _paint_between(canvas, area, each)
    canvas.rule_in(area.left(), area.right(), area.bottom(), "edge", 2)
    for points, token, weight in ((chart.cost, "ink3", 5.0), (chart.gain, "ink", 8.0)):
        painter.setPen(QPen(canvas.color(token), weight, j=Qt.PenJoinStyle.MiterJoin))
        way = [QPointF(area.left() + x, area.top() + y) for x, y in points]
        painter.drawPolyline(QPolygonF(way))
    _paint_ends(canvas, picture, area, chart)
    name, net = canvas.font("wall_text", 28), canvas.font("wall_strong", 40)
    for place, (label, own) in enumerate(zip(picture.names, picture.nets, strict=True)):
        middle = area.left() + (place + 0.5) * chart.column
        every = max(1, round(44 / max(chart.column, 1.0) + 0.49))
        if place % every == 0:
            canvas.line(name, "ink2", middle - canvas.extent(name, label) / 2, area.bottom() + 28, label)
        if chart.column >= _LEAST:
            wide = min(canvas.extent(net, own), chart.column - 8)
            canvas.line(net, "ink", middle - wide / 2, area.bottom() + 72, own, chart.column - 8)


def _paint_between(canvas: Canvas, area: QRectF, each: Between) -> None:
    """Hatched where the cost is above, so that no grey alone says it."""
    painter = canvas.painter
    part = QRectF(area.left() + each.x, area.top() + each.top, each.width, each.bottom - each.top)
    if not each.is_short:
        painter.fillRect(part, canvas.color("select"))
        return
    painter.setPen(QPen(canvas.color("ink3"), 2))
    for foot, head in hatched(part.width(), part.height(), _HATCH):
        painter.drawLine(part.topLeft() + QPointF(*foot), part.topLeft() + QPointF(*head))


def _paint_ends(canvas: Canvas, picture: PlanPicture, area: QRectF, chart: Cumulated) -> None:
    """Both sums at the ends of their lines, moved apart where they would touch."""
    gain, cost = chart.gain[-1].y, chart.cost[-1].y
    apart = max(76 - abs(gain - cost), 0.0) / 2
    up = -1 if gain <= cost else 1
    figures, text = canvas.font("wall_name", 60), canvas.font("wall_text", 30)
    for y, words, name, token in (
        (gain + up * apart, picture.gain, picture.return_word, "ink"),
        (cost - up * apart, picture.cost, picture.cost_word, "ink2"),
    ):
        x, middle = area.right() + 24, area.top() + y
        room = _ENDS - 24 - canvas.extent(text, name) - 14
        canvas.line(figures, token, x, middle, words, room)
        used = min(canvas.extent(figures, words), room) + 14
        canvas.line(text, "ink2", x + used, middle + 10, name)


def _paint_pays(canvas: Canvas, picture: PlanPicture, y: float) -> None:
    """One bar of both sides, with a bracket over what IT controls elsewhere."""
    painter, x, high = canvas.painter, MARGIN, 66.0
    inner, strong = canvas.inner - 4.0, canvas.font("wall_strong", 36)
    for side, share, name, said in picture.shares:
        wide = inner * share
        part = QRectF(x, y, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(side_color(canvas.looks, side))
        painter.drawPath(side_path(side if wide > high else Side.IT, part, 6))
        if wide >= _INSIDE:
            painter.setFont(strong)
            painter.setPen(side_color(canvas.looks, side, "On"))
            is_left = side is Side.MARKETING
            align = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
            words = said if wide < 2.4 * _INSIDE else f"{name} {said}"
            painter.drawText(part.adjusted(28, 0, -28, 0), align | Qt.AlignmentFlag.AlignVCenter, words)
        x += wide + 4
    if picture.published is None:
        return
    share, said = picture.published
    left = MARGIN + canvas.inner * (1 - share)
    painter.fillRect(QRectF(left - 5, y - 2, 14, high + 4), canvas.color("surface"))
    for area in (QRectF(left, y - 10, canvas.right - left, 4), QRectF(left, y - 10, 4, high + 16)):
        painter.fillRect(area, canvas.color("ink"))
    canvas.line_to(canvas.font("wall_text", 28), "ink", canvas.right, y - 32, said)
