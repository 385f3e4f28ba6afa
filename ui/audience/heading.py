"""What stands over a list or a board on the wall, and the pages that are words alone."""

from ui.audience.canvas import MARGIN, Canvas
from workshop.texts.wall.wall import StepPicture

_MIDDLE, _RULE = 222.0, 272.0


def paint_heading(canvas: Canvas, title: str, sentence: str) -> float:
    """A title with a sentence at the other end, over a line; returns where what follows begins."""
    text = canvas.font("wall_text")
    canvas.line_to(text, "ink2", canvas.right, _MIDDLE + 8, sentence)
    room = canvas.inner - canvas.extent(text, sentence) - 40
    canvas.line(canvas.font("wall_head"), "ink", MARGIN, _MIDDLE, title, room)
    canvas.rule(_RULE, "ink", 3)
    return _RULE + 12


def paint_step(canvas: Canvas, picture: StepPicture) -> None:
    """A step's name in the biggest type, its question, and lines to read under it."""
    font, text = canvas.font("wall_title"), canvas.font("wall_text", 44)
    quote = canvas.font("wall_quote")
    lines = [line for each in picture.lines for line in canvas.broken(quote, each, canvas.inner * 0.8, 2)][
        :10
    ]
    high = 124 + 70 + (48 + len(lines) * 58 if lines else 0)
    top = max((canvas.height - high) / 2, 160.0)
    canvas.line(font, "ink", MARGIN - 4, top + 62, picture.title, canvas.inner)
    canvas.line(text, "ink2", MARGIN, top + 124 + 35, picture.sentence, canvas.inner)
    canvas.lines(quote, "ink", MARGIN, top + 124 + 70 + 48, lines, 58)
