"""The board of overlap activities on the wall: as big as all of them fit, else the part in hand."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from ui.audience.canvas import MARGIN, Canvas
from ui.audience.heading import paint_heading, paint_step
from workshop.domain.wall.overlap_activities import Card
from workshop.texts.wall.overlap_activities import BoardPicture
from workshop.texts.wall.wall import StepPicture

_SIZES = (34.0, 30.0, 26.0, 22.0)
_LETTERS = 16
"""A column is at least as wide as so many letters are high."""
_BETWEEN = 56.0
_LINE = 1.5
_TOGETHER = 2
"""A category's name and its first card."""


class _Row(NamedTuple):
    """A category's name, or one of its cards."""

    head: str
    card: Card | None


def paint_board(canvas: Canvas, picture: BoardPicture) -> None:
    """Paint the board; without anything on it, its name and a sentence."""
    if not picture.categories:
        paint_step(canvas, StepPicture(picture.title, picture.sentence, ()))
        return
    top = paint_heading(canvas, picture.title, picture.sentence)
    rows = [
        row
        for name, cards in picture.categories
        for row in (_Row(name, None), *(_Row("", card) for card in cards))
    ]
    size, count, high = next(filter(None, (_fitting(canvas, rows, top, s) for s in _SIZES)), None) or (
        _shape(canvas, top, _SIZES[-1])
    )
    columns = _columns(rows, high)
    in_hand = [place for place, column in enumerate(columns) if _holds(column, picture)]
    first = (in_hand[0] if in_hand else 0) // count * count
    for place, column in enumerate(columns[first : first + count]):
        wide = (canvas.inner - _BETWEEN * (count - 1)) / count
        _paint_column(canvas, column, QRectF(MARGIN + place * (wide + _BETWEEN), top, wide, size), picture)


def _shape(canvas: Canvas, top: float, size: float) -> tuple[float, int, int]:
    """In a size of type: that size, how many columns there is room for, and how many rows each has."""
    count = int((canvas.inner + _BETWEEN) / (size * _LETTERS + _BETWEEN))
    return size, count, int((canvas.bottom - top) / (size * _LINE))


def _fitting(canvas: Canvas, rows: Sequence[_Row], top: float, size: float) -> tuple[float, int, int] | None:
    """As `_shape`, with columns just so high that all rows are in them; None where they don't fit."""
    size, count, most = _shape(canvas, top, size)
    heights = range(-(-len(rows) // count), most + 1)
    return next(((size, count, high) for high in heights if len(_columns(rows, high)) <= count), None)


def _columns(rows: Sequence[_Row], high: int) -> list[list[_Row]]:
    """Rows in columns of at most so many; a category that goes on in another column is named again."""
    columns: list[list[_Row]] = [[]]
    head = rows[0]
    for row in rows:
        head = row if row.card is None else head
        room = high - len(columns[-1])
        if room < 1 or (row.card is None and room < _TOGETHER):
            columns.append([head] if row.card is not None else [])
        columns[-1].append(row)
    return columns


def _holds(column: Sequence[_Row], picture: BoardPicture) -> bool:
    return any(row.card is not None and row.card.id == picture.in_hand for row in column)


def _paint_column(canvas: Canvas, rows: Sequence[_Row], at: QRectF, picture: BoardPicture) -> None:
    """Rows under each other; the rectangle's height is the size of the type."""
    size = at.height()
    for place, row in enumerate(rows):
        box = QRectF(at.x(), at.y() + place * size * _LINE, at.width(), size * _LINE)
        if row.card is None:
            font = canvas.font("wall_strong", size * 0.74)
            canvas.line(font, "ink2", box.x(), box.center().y() + size * 0.16, row.head, box.width())
            canvas.rule_in(box.left(), box.right(), box.bottom() - 1)
        else:
            _paint_card(canvas, row.card, box, size, row.card.id == picture.in_hand)


def _paint_card(canvas: Canvas, card: Card, box: QRectF, size: float, in_hand: bool) -> None:
    if in_hand:
        canvas.painter.fillRect(box.adjusted(-14, 0, 14, 0), canvas.color("select"))
        canvas.painter.fillRect(QRectF(box.x() - 14, box.y(), 6, box.height()), canvas.color("ink"))
    middle, x = box.center().y(), box.right()
    figures = canvas.font("wall_text", size * 0.7)
    for side, count in reversed(tuple(card.dots.items())):
        x -= canvas.extent(figures, str(count))
        canvas.line(figures, "ink2", x, middle, str(count))
        x -= size * 0.5 + 8
        canvas.mark(side, x, middle, size * 0.5)
        x -= 14
    style = "wall_strong" if card.shortlisted else "wall_text"
    canvas.line(canvas.font(style, size), "ink", box.x(), middle, card.title, x - box.x() - 12)
