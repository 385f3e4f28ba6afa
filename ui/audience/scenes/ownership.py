"""The shortlist on the wall: who decides what, and what is still open; and what the letters mean."""

from PySide6.QtCore import QRectF, Qt

from ui.audience.canvas import MARGIN, Canvas
from ui.audience.heading import paint_heading
from workshop.texts.steps.meanings import Meaning
from workshop.texts.wall.ownership import LettersPicture, ListedActivity, ListPicture
from workshop.texts.wall.people import surname

_COLUMN, _ROWS = 12, 12
_BETWEEN = 72.0
_DECIDER = 330.0
_HIGHEST = 78.0
_LETTER = 148.0
_BOX, _NAME, _MEANING = 84.0, 130.0, 470.0


def paint_list(canvas: Canvas, picture: ListPicture) -> None:
    """Paint the shortlist, in two columns where one is too short; of a longer one the part in hand."""
    top = paint_heading(canvas, picture.title, picture.sentence)
    page = max(picture.in_hand, 0) // (2 * _ROWS)
    rows = picture.rows[page * 2 * _ROWS : (page + 1) * 2 * _ROWS]
    columns = 1 if len(picture.rows) <= _ROWS else 2
    height = min(_HIGHEST, (canvas.bottom - top) / min(_ROWS, max(len(rows), 1)))
    wide = (canvas.inner - _BETWEEN * (columns - 1)) / columns
    for place, row in enumerate(rows):
        column, line = divmod(place, _ROWS)
        box = QRectF(MARGIN + column * (wide + _BETWEEN), top + line * height, wide, height)
        _paint_row(canvas, row, box, page * 2 * _ROWS + place == picture.in_hand)


def _paint_row(canvas: Canvas, row: ListedActivity, box: QRectF, in_hand: bool) -> None:
    if in_hand:
        canvas.painter.fillRect(box.adjusted(-20, 0, 20, 0), canvas.color("select"))
        canvas.painter.fillRect(QRectF(box.x() - 20, box.y(), 8, box.height()), canvas.color("ink"))
    middle = box.center().y()
    size = min(34.0, box.height() * 0.5)
    canvas.line(canvas.font("wall_text", size * 0.8), "ink3", box.x(), middle, str(row.number))
    at = box.x() + size * 1.9
    room = box.right() - _DECIDER - at - 16
    canvas.line(canvas.font("wall_strong", size), "ink", at, middle, row.title, room)
    x = box.right() - _DECIDER
    if not row.deciders:
        canvas.line(canvas.font("wall_text", size * 0.85), "ink2", x, middle, row.status, _DECIDER)
    for person in row.deciders[:4]:
        canvas.chip(person, x, middle, size * 1.4)
        x += size * 1.4 + 10
    names = ", ".join(surname(person) for person in row.deciders)
    if names:
        canvas.line(canvas.font("wall_text", size * 0.9), "ink", x + 6, middle, names, box.right() - x - 6)
    canvas.rule_in(box.left(), box.right(), box.bottom() - 1)


def paint_letters(canvas: Canvas, picture: LettersPicture) -> None:
    """Paint a row a letter."""
    top = paint_heading(canvas, picture.title, picture.sentence)
    height = min(_LETTER, (canvas.bottom - top) / max(len(picture.letters), 1))
    for place, meaning in enumerate(picture.letters):
        _paint_letter(canvas, meaning, top + (place + 0.5) * height)
        canvas.rule(top + (place + 1) * height - 1)


def _paint_letter(canvas: Canvas, meaning: Meaning, middle: float) -> None:
    box = QRectF(MARGIN, middle - _BOX / 2, _BOX, _BOX)
    painter = canvas.painter
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(canvas.color("ink" if meaning.has_last_word else "select"))
    painter.drawRoundedRect(box, 14, 14)
    font = canvas.font("wall_name", 48)
    start = box.center().x() - canvas.extent(font, meaning.letter) / 2
    canvas.line(font, "inkOn" if meaning.has_last_word else "ink", start, middle, meaning.letter)
    name = canvas.font("wall_strong", 40)
    canvas.line(name, "ink", MARGIN + _NAME, middle, meaning.name, _MEANING - _NAME - 24)
    text, room = canvas.font("wall_text", 34), canvas.inner - _MEANING
    lines = canvas.broken(text, meaning.words, room, 2)
    canvas.lines(text, "ink2", MARGIN + _MEANING, middle - len(lines) * 23, lines, 46)
