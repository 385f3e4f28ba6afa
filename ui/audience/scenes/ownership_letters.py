"""What the letters mean on the wall: a row a letter, the one with the last word filled."""

from PySide6.QtCore import QRectF, Qt

from ui.audience.canvas import MARGIN, Canvas
from ui.audience.heading import paint_heading
from workshop.texts.steps.meanings import Meaning
from workshop.texts.wall.ownership_letters import LettersPicture

_HIGHEST = 148.0
_BOX, _TEXT, _WORDS = 84.0, 130.0, 470.0


def paint_letters(canvas: Canvas, picture: LettersPicture) -> None:
    """Paint a row a letter."""
    top = paint_heading(canvas, picture.title, picture.sentence)
    height = min(_HIGHEST, (canvas.bottom - top) / max(len(picture.letters), 1))
    for place, meaning in enumerate(picture.letters):
        _paint_row(canvas, meaning, top + (place + 0.5) * height)
        canvas.rule(top + (place + 1) * height - 1)


def _paint_row(canvas: Canvas, meaning: Meaning, middle: float) -> None:
    box = QRectF(MARGIN, middle - _BOX / 2, _BOX, _BOX)
    painter = canvas.painter
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(canvas.color("ink" if meaning.has_last_word else "select"))
    painter.drawRoundedRect(box, 14, 14)
    font = canvas.font("wall_name", 48)
    start = box.center().x() - canvas.extent(font, meaning.letter) / 2
    canvas.line(font, "inkOn" if meaning.has_last_word else "ink", start, middle, meaning.letter)
    name = canvas.font("wall_strong", 40)
    canvas.line(name, "ink", MARGIN + _TEXT, middle, meaning.name, _WORDS - _TEXT - 24)
    text, room = canvas.font("wall_text", 34), canvas.inner - _WORDS
    lines = canvas.broken(text, meaning.words, room, 2)
    canvas.lines(text, "ink2", MARGIN + _WORDS, middle - len(lines) * 23, lines, 46)
