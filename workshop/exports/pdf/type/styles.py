"""The charter's typography: sizes, leading and tracking in points; colours as operands of `rg` and `RG`."""

import json
from functools import cache
from typing import NamedTuple

from resources import RESOURCES
from workshop.exports.pdf.type.fonts import DISPLAY, MEDIUM, SANS, SERIF, SERIF_STRONG, STRONG


class Style(NamedTuple):
    """A type style. `tracking` is in points after each character but spaces: words stay apart for readers."""

    font: str
    size: float
    leading: float
    tone: str = "ink"
    tracking: float = 0.0


COVER = Style(DISPLAY, 62, 60, tracking=-2.5)
TITLE = Style(DISPLAY, 33, 38, tracking=-1.0)
LEAD = Style(SANS, 11, 16.5, "ink2")
TEXT = Style(SANS, 9.4, 13.5)
TEXT_STRONG = Style(STRONG, 9.4, 13.5)
TABLE = Style(SANS, 9, 12)
TABLE_STRONG = Style(STRONG, 9, 12)
REASON = Style(SERIF, 8.9, 11.6, "ink2")
REASON_OWNER = Style(SERIF_STRONG, 8.9, 11.6, "ink2")
CAPTION = Style(STRONG, 9, 12)
NOTE = Style(SANS, 8, 10.5, "ink3")
DETAIL = Style(SANS, 8.6, 11.8, "ink2")
SMALL_STRONG = Style(STRONG, 8.4, 11)
HEAD = Style(MEDIUM, 8, 10)
PROMISE = Style(SERIF, 20, 26.5)
QUOTE = Style(SERIF, 17.5, 22.8)
QUOTE_SMALL = Style(SERIF, 12.5, 16.5)
QUOTE_LONG = Style(SERIF, 10.5, 14.5)
MARK = Style(DISPLAY, 210, 210, "canvas")
FIGURE = Style(DISPLAY, 47, 46, tracking=-1.4)


@cache
def _palette() -> dict[str, tuple[float, float, float]]:
    text = (RESOURCES / "themes" / "light.json").read_text("utf-8")
    return {token: _parts(value) for token, value in json.loads(text).items()}


def _parts(value: str) -> tuple[float, float, float]:
    red, green, blue = (int(value[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


@cache
def color(token: str, faded: float = 0.0) -> str:
    """The operands of a light theme's colour; `faded` of it is paper, from 0 to 1."""
    return " ".join(f"{part + (1 - part) * faded:.4g}" for part in _palette()[token])
