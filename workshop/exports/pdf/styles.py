"""The charter's typography: sizes, leading and tracking in points, colours as ReportLab takes them."""

import json
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from reportlab.lib.colors import Color, HexColor

from workshop.exports.pdf.fonts import DISPLAY, MEDIUM, SANS, SERIF, SERIF_STRONG, STRONG


class Style(NamedTuple):
    """A type style. `tracking` is in points after each character."""

    font: str
    size: float
    leading: float
    tone: str = "ink"
    tracking: float = 0.0


COVER = Style(DISPLAY, 58, 60, tracking=-1.5)
TITLE = Style(DISPLAY, 33, 38, tracking=-0.7)
SECTION = Style(DISPLAY, 15, 19, tracking=-0.15)
LEAD = Style(SANS, 11, 16, "ink2")
TEXT = Style(SANS, 9.4, 13.5)
TEXT_SOFT = Style(SANS, 9.4, 13.5, "ink2")
TEXT_STRONG = Style(STRONG, 9.4, 13.5)
TABLE = Style(SANS, 9, 12)
TABLE_STRONG = Style(STRONG, 9, 12)
TABLE_SERIF = Style(SERIF, 9, 12, "ink2")
TABLE_SERIF_STRONG = Style(SERIF_STRONG, 9, 12, "ink2")
CAPTION = Style(STRONG, 9, 12)
NOTE = Style(SANS, 8, 11, "ink3")
NOTE_STRONG = Style(STRONG, 8, 11)
HEAD = Style(MEDIUM, 8, 10)
PROMISE = Style(SERIF, 20, 27)
QUOTE = Style(SERIF, 15, 20)
QUOTE_SMALL = Style(SERIF, 12, 16)
LETTER = Style(STRONG, 7.5, 9)
FIGURE = Style(DISPLAY, 44, 46, tracking=-1.0)


@cache
def _palette() -> dict[str, Color]:
    text = (files("resources") / "themes" / "light.json").read_text("utf-8")
    return {token: HexColor(value) for token, value in json.loads(text).items()}


def color(token: str) -> Color:
    """The colour of a token of the light theme."""
    return _palette()[token]
