"""Glyphs as filled shapes: what is seen, and no text to programs that read a document."""

from functools import lru_cache
from typing import Any

import uharfbuzz

from workshop.exports.pdf.type.kerning import font_of

Point = tuple[float, float]


@lru_cache(maxsize=2_000)
def outline(number: int, file: str) -> str:
    """The path of one glyph of a font in resources/fonts, at size 1 from the origin, without its filling."""
    font = font_of(file)
    path = _Path(font.face.upem)
    font.draw_glyph(number, _FUNCTIONS, path)
    return " ".join(path.operators)


class _Path:
    """Operators of a path, written as HarfBuzz tells it."""

    def __init__(self, units: int) -> None:
        self.operators: list[str] = []
        self._units = units
        self._at: Point = (0.0, 0.0)

    def add(self, operator: str, *points: Point) -> None:
        shares = [share / self._units for point in points for share in point]
        self.operators.append(" ".join([*(f"{share:.4f}" for share in shares), operator]))
        self._at = points[-1] if points else self._at

    def bend(self, over: Point, to: Point) -> None:
        """A curve with one point that pulls it, as TrueType has them; a PDF's have two."""
        near, far = (
            (end[0] + (over[0] - end[0]) * 2 / 3, end[1] + (over[1] - end[1]) * 2 / 3)
            for end in (self._at, to)
        )
        self.add("c", near, far, to)


def _functions() -> Any:
    made = uharfbuzz.DrawFuncs()
    made.set_move_to_func(lambda x, y, path: path.add("m", (x, y)))
    made.set_line_to_func(lambda x, y, path: path.add("l", (x, y)))
    made.set_quadratic_to_func(lambda a, b, x, y, path: path.bend((a, b), (x, y)))
    made.set_cubic_to_func(lambda a, b, c, d, x, y, path: path.add("c", (a, b), (c, d), (x, y)))
    made.set_close_path_func(lambda path: path.add("h"))
    return made


_FUNCTIONS = _functions()
