"""A statement on the wall: marks above and below the scale, means outside, and the survey's figures."""

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from ui.audience.canvas import MARGIN, Canvas
from ui.audience.heading import paint_heading
from ui.theme.shapes import side_color
from workshop.report.charts import spot
from workshop.report.perceiving import UNSAID, columns_of, dots
from workshop.texts.wall.where_we_stand import RatedGroup, RatedPicture, RatingPicture

_NAMES, _SHARES = 226.0, 380.0
_BAND, _MARK, _GAP = 76.0, 62.0, 10.0
_SIDES = 2
"""Groups that have a side of the band; people of neither side stand below."""
_AWAY, _OUTSIDE = 24.0, 120.0
"""From the band to the first mark; what the band's half, the mean and the space between take on each side."""
_SMALL, _MANY = 44.0, 9
_QUOTES = ((96.0, 108.0), (72.0, 84.0), (56.0, 66.0))


def paint_rating(canvas: Canvas, picture: RatingPicture) -> None:
    """The statement that is being rated, and the count alone."""
    top = paint_heading(canvas, picture.title, picture.sentence) + 40
    if picture.statement:
        top = _paint_statement(canvas, picture.statement, top) + 40
    canvas.line(canvas.font("wall_label", 60), "ink", MARGIN, top + 40, picture.count)


def paint_rated(canvas: Canvas, picture: RatedPicture) -> None:
    """A statement with everybody's mark; the marks come in from the band."""
    canvas.line(canvas.font("wall_text", 44), "ink2", MARGIN, 192, picture.where, canvas.inner)
    top = 230.0
    top = _paint_statement(canvas, picture.statement, top) + 30
    shares = _SHARES + 56 if picture.heads[0] else 0.0
    plot = QRectF(MARGIN + _NAMES, top, canvas.inner - _NAMES - shares, canvas.bottom - 130 - top)
    _paint_plot(canvas, picture, plot)
    if shares:
        _paint_shares(canvas, picture, QRectF(plot.right() + 56, top, _SHARES, plot.height()))
    _paint_verdict(canvas, picture)


def _paint_statement(canvas: Canvas, statement: str, top: float) -> float:
    """In the largest type in which it takes two lines at most; returns where it ends."""
    for size, leading in _QUOTES:
        font = canvas.font("wall_quote", size)
        lines = canvas.broken(font, statement, canvas.inner, 2)
        if len(lines) == 1 or (size < _QUOTES[0][0] and not lines[-1].endswith("…")):
            return canvas.lines(font, "ink", MARGIN, top, lines, leading)
    return canvas.lines(font, "ink", MARGIN, top, lines, leading)


def _paint_plot(canvas: Canvas, picture: RatedPicture, plot: QRectF) -> None:
    """One group above the band, one below it, and under that, on the same columns, people of neither side."""
    column = plot.width() / columns_of(group.unsaid for group in picture.groups)
    most = max((max(*group.rated.marks, group.unsaid) for group in picture.groups), default=0)
    size = min(_MARK if most <= _MANY else _SMALL, column / 3 - _GAP)
    room = plot.height() / 2 - _OUTSIDE
    middle = plot.center().y() if len(picture.groups) > 1 else plot.bottom() - _BAND
    if len(picture.groups) > _SIDES:
        room = (plot.height() - 2 * _OUTSIDE - _AWAY) / 3
        middle = plot.top() + room + _OUTSIDE
    band = QRectF(plot.x(), middle - _BAND / 2, plot.width(), _BAND)
    _paint_band(canvas, picture, band, column)
    for place, group in enumerate(picture.groups[:_SIDES]):
        edge, sign = (band.top(), -1) if place == 0 else (band.bottom(), 1)
        end = _paint_group(canvas, group, QPointF(band.x(), edge), (column, size, room), sign)
        _paint_mean(canvas, group, band, column, end, sign)
    for group in picture.groups[_SIDES:]:
        start = QPointF(band.x(), middle + room + _OUTSIDE)
        named = msgspec.structs.replace(group, name=f"{group.name} {group.mean}")
        _paint_group(canvas, named, start, (column, size, room), 1)


def _paint_band(canvas: Canvas, picture: RatedPicture, band: QRectF, column: float) -> None:
    right = band.x() + column * len(picture.scale)
    for y in (band.top(), band.bottom()):
        canvas.rule_in(band.left(), right, y, "ink")
    number, word = canvas.font("wall_label", 34), canvas.font("wall_text", 25)
    for place, words in enumerate(picture.scale):
        figure = str(place + 1)
        wide = canvas.extent(number, figure) + 12
        said = min(canvas.extent(word, words), column - wide - 16)
        x = band.x() + column * (place + 0.5) - (wide + said) / 2
        canvas.line(number, "ink", x, band.center().y(), figure)
        canvas.line(word, "ink2", x + wide, band.center().y(), words, said + 2)
    if picture.cant_say:
        said = min(canvas.extent(word, picture.cant_say), column - 16)
        x = right + (column - said) / 2
        canvas.line(word, "ink2", x, band.center().y(), picture.cant_say, said + 2)


def _paint_group(
    canvas: Canvas, group: RatedGroup, start: QPointF, sizes: tuple[float, float, float], sign: int
) -> float:
    """A group's name and marks, away from where they start; returns where they end."""
    column, size, room = sizes
    step, edge = size + _GAP, start.y()
    marks = dots(group.rated.marks, column, step, max(int(column // step), 1), group.unsaid)
    rows = max((dot.row for dot in marks), default=0) + 1
    if rows * step > room:
        step = max(room / rows, 12.0)
        size = step - 4
        marks = dots(group.rated.marks, column, step, max(int(column // step), 1), group.unsaid)
    first = edge + sign * (_AWAY + step / 2)
    canvas.line(canvas.font("wall_label", 40), "ink", MARGIN, first, group.name, _NAMES - 20)
    for dot in marks:
        y = edge + sign * (_AWAY + dot.row * step + step / 2) * canvas.shown
        canvas.mark(group.side, start.x() + dot.x - size / 2, y, size, dot.value != UNSAID)
    return edge + sign * (_AWAY + (max((dot.row for dot in marks), default=0) + 1) * step + 18)


def _paint_mean(canvas: Canvas, group: RatedGroup, band: QRectF, column: float, y: float, sign: int) -> None:
    x = band.x() + column / 2 + spot(group.rated.mean, 1, 5, column * 4)
    tip, wide, high = y, 11.0, 16.0 * sign
    canvas.painter.setBrush(canvas.color("ink"))
    canvas.painter.drawPolygon(
        QPolygonF([QPointF(x, tip), QPointF(x - wide, tip + high), QPointF(x + wide, tip + high)])
    )
    font = canvas.font("wall_figure", 44)
    half = canvas.extent(font, group.mean) / 2
    canvas.line(font, "ink", x - half, tip + sign * 46, group.mean)


def _paint_shares(canvas: Canvas, picture: RatedPicture, area: QRectF) -> None:
    """The count of each side beside the published share, on a bar from nothing to all."""
    text = canvas.font("wall_text", 28)
    y = area.top() + 20
    canvas.line(text, "ink2", area.x(), y, picture.heads[0])
    canvas.line_to(text, "ink2", area.right(), y, picture.heads[1])
    canvas.rule_in(area.left(), area.right(), y + 26, "ink")
    y += 70
    for group in picture.groups:
        if group.tick is None:
            continue
        canvas.mark(group.side, area.x(), y, 24)
        canvas.line(canvas.font("wall_label", 34), "ink", area.x() + 40, y, group.name, area.width() - 40)
        y += 52
        canvas.line(canvas.font("wall_figure", 44), "ink", area.x(), y, group.here)
        canvas.line_to(canvas.font("wall_text", 34), "ink2", area.right(), y, group.published)
        bar = QRectF(area.x(), y + 34, area.width(), 22)
        canvas.painter.fillRect(bar, canvas.color("sunken"))
        filled = QRectF(bar.x(), bar.y(), bar.width() * group.share * canvas.shown, bar.height())
        canvas.painter.fillRect(filled, side_color(canvas.looks, group.side))
        canvas.painter.fillRect(
            QRectF(bar.x() + bar.width() * group.tick - 3, bar.y() - 10, 6, bar.height() + 20),
            canvas.color("ink"),
        )
        y += 112
    lines = canvas.broken(canvas.font("wall_text", 24), picture.source, area.width(), 3)
    canvas.lines(canvas.font("wall_text", 24), "ink2", area.x(), y, lines, 32.0)


def _paint_verdict(canvas: Canvas, picture: RatedPicture) -> None:
    font, middle = canvas.font("wall_label", 60), canvas.bottom - 44
    canvas.line(font, "ink", MARGIN, middle, picture.verdict, canvas.inner)
    if picture.detail:
        x = MARGIN + canvas.extent(font, picture.verdict) + 36
        text, leading = canvas.font("wall_text", 34), 42.0
        lines = canvas.broken(text, picture.detail, MARGIN + canvas.inner - x, 2)
        canvas.lines(text, "ink2", x, middle - leading * len(lines) / 2, lines, leading)
