"""Objectives on the wall: one between the aims that it serves, both sides' aims, or how many there are."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from ui.audience.canvas import MARGIN, Canvas
from ui.audience.heading import paint_heading
from ui.theme.shapes import side_color
from workshop.domain.facts.choices import Side
from workshop.report.links import Card, links
from workshop.texts.wall.objectives import AimsPicture, ObjectivePicture, WritingPicture

_GUTTER = 96.0
_SIDE = 0.25
"""How much of the width each side's aims take beside an objective."""
_SIZES = (34.0, 30.0, 26.0, 22.0)
_LINE = 1.3
_APART = 26.0
_MOST_TITLE = 3
_PORT = 16.0


def paint_writing(canvas: Canvas, picture: WritingPicture) -> None:
    """Two columns with nothing in them but how much is written."""
    top = paint_heading(canvas, picture.title, "")
    wide = (canvas.inner - _GUTTER) / 2
    middle = (top + canvas.bottom) / 2
    font = canvas.font("wall_label")
    for place, (side, words) in enumerate(picture.sides):
        x = MARGIN + place * (wide + _GUTTER)
        _bar(canvas, side, x, wide, top + 24)
        canvas.line(font, "ink", x, middle, words, wide)
    canvas.line(canvas.font("wall_text"), "ink2", MARGIN, canvas.bottom - 30, picture.sentence, canvas.inner)


def paint_aims(canvas: Canvas, picture: AimsPicture) -> None:
    """Both sides' aims beside each other, as big as all of them fit."""
    top = paint_heading(canvas, picture.title, "")
    wide = (canvas.inner - _GUTTER) / 2
    lists = [aims for _, _, _, aims in picture.columns]
    size = _fitting(canvas, lists, wide, canvas.bottom - top - 170)
    for place, (side, name, reads, aims) in enumerate(picture.columns):
        x = MARGIN + place * (wide + _GUTTER)
        _bar(canvas, side, x, wide, top + 24)
        canvas.line(canvas.font("wall_strong"), "ink", x, top + 70, name, wide)
        canvas.line(canvas.font("wall_text", 26), "ink2", x, top + 118, reads, wide)
        _paint_list(canvas, aims, x, top + 160, wide, size, canvas.bottom)


def paint_objective(canvas: Canvas, picture: ObjectivePicture) -> None:
    """The objective in the middle, joined by lines to the aims left and right of it."""
    top = paint_heading(canvas, picture.title, "")
    side = canvas.inner * _SIDE
    middle = QRectF(
        MARGIN + side + _GUTTER, top, canvas.inner - 2 * (side + _GUTTER), canvas.bottom - top - 80
    )
    height = _paint_card(canvas, picture, middle)
    for each, x in ((Side.MARKETING, MARGIN), (Side.IT, canvas.right - side)):
        _paint_side(canvas, picture, each, QRectF(x, middle.top(), side, middle.height()), middle, height)
    if picture.total > 1:
        _paint_places(canvas, picture)


def _paint_card(canvas: Canvas, picture: ObjectivePicture, box: QRectF) -> float:
    """What it is, how far, by what and until when, around the middle; returns how high that is."""
    head, figure, text = canvas.font("wall_head"), canvas.font("wall_title"), canvas.font("wall_text")
    room = box.width() - 64
    title = canvas.broken(head, picture.text, room, _MOST_TITLE)
    target = canvas.broken(figure, picture.target, room, 2) if picture.target else ()
    if len(target) > 1:
        figure = canvas.font("wall_head")
        target = canvas.broken(figure, picture.target, room, 2)
    below = [
        line
        for words in (picture.measure, picture.date)
        if words
        for line in canvas.broken(text, words, room, 2)
    ]
    line = 124.0 if len(target) == 1 else 68.0
    high = len(title) * 68 + (24 + len(target) * line if target else 0) + 16 + len(below) * 44 + 64
    y = box.center().y() - high / 2
    canvas.painter.setPen(QPen(canvas.color("ink"), 3))
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.painter.drawRoundedRect(QRectF(box.left(), y, box.width(), high), 20, 20)
    x = box.left() + 32
    y = canvas.lines(head, "ink", x, y + 28, title, 68)
    if target:
        y = canvas.lines(figure, "ink", x, y + 24, target, line)
    canvas.lines(text, "ink2", x, y + 16, below, 44)
    return high


def _paint_side(
    canvas: Canvas, picture: ObjectivePicture, side: Side, box: QRectF, card: QRectF, high: float
) -> None:
    """A side's aims around the middle, each with its line to the card."""
    aims = picture.aims[side]
    _bar(canvas, side, box.left(), box.width(), box.top() + 24)
    canvas.line(
        canvas.font("wall_strong"), "ink", box.left(), box.top() + 70, picture.names[side], box.width()
    )
    size = _fitting(canvas, [aims], box.width(), box.height() - 120)
    font = canvas.font("wall_quote", size)
    lists = [canvas.broken(font, aim, box.width(), 4) for aim in aims]
    whole = sum(len(lines) * size * _LINE + _APART for lines in lists) - _APART
    y = max(box.center().y() - whole / 2, box.top() + 110)
    middles = {}
    for place, lines in enumerate(lists):
        ends = canvas.lines(font, "ink", box.left(), y, lines, size * _LINE)
        middles[str(place)] = (y + ends) / 2
        y = ends + _APART
    is_left = side is Side.MARKETING
    start = box.right() + 24 if is_left else box.left() - 24
    end = card.left() if is_left else card.right()
    to = Card("", card.center().y(), high - 60, list(middles))
    for link in links(middles, [to], start, end):
        path = QPainterPath(QPointF(*link.start))
        path.cubicTo(QPointF(*link.first), QPointF(*link.second), QPointF(*link.end))
        canvas.painter.setPen(QPen(side_color(canvas.looks, side, "Edge"), 3))
        canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
        canvas.painter.drawPath(path)
        canvas.mark(side, link.start.x - _PORT / 2, link.start.y, _PORT)


def _paint_places(canvas: Canvas, picture: ObjectivePicture) -> None:
    """All objectives as numbers in a line at the foot; the one that shows stands out."""
    y, x = canvas.bottom - 22, MARGIN
    for place in range(1, picture.total + 1):
        here = place == picture.place
        font = canvas.font("wall_strong" if here else "wall_text")
        if x + 60 > canvas.right:
            break
        ends = canvas.line(font, "ink" if here else "ink2", x, y, str(place))
        if here:
            canvas.rule_in(x, ends, y + 26, "ink", 4)
        x = ends + 36


def _bar(canvas: Canvas, side: Side, x: float, wide: float, y: float) -> None:
    canvas.painter.fillRect(QRectF(x, y, wide, 8), side_color(canvas.looks, side))


def _fitting(canvas: Canvas, lists: Sequence[Sequence[str]], wide: float, room: float) -> float:
    """The biggest type in which every list has room; the smallest where none has."""
    for size in _SIZES:
        font = canvas.font("wall_quote", size)
        heights = (
            sum(len(canvas.broken(font, aim, wide, 4)) * size * _LINE + _APART for aim in aims)
            for aims in lists
        )
        if max(heights, default=0.0) <= room:
            return size
    return _SIZES[-1]


def _paint_list(
    canvas: Canvas, aims: Sequence[str], x: float, top: float, wide: float, size: float, bottom: float
) -> None:
    """Aims under each other, as many as there is room for, and how many more there are."""
    font = canvas.font("wall_quote", size)
    y = top
    for place, aim in enumerate(aims):
        lines = canvas.broken(font, aim, wide, 4)
        if y + len(lines) * size * _LINE > bottom - size * _LINE and place < len(aims) - 1:
            canvas.line(
                canvas.font("wall_text", size), "ink2", x, y + size * _LINE / 2, f"+ {len(aims) - place}"
            )
            return
        y = canvas.lines(font, "ink", x, y, lines, size * _LINE) + _APART
