"""How the slides look: the charter's colours and type, the master, and text that is shortened to fit."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

import msgspec

from workshop.domain.facts.choices import Side

WIDTH, HEIGHT = 960.0, 540.0
"""A slide in points."""
LEFT, RIGHT, TOP, BOTTOM = 48.0, 912.0, 150.0, 506.0
"""Where content stands."""
SANS, SERIF = "Inter", "Source Serif 4"
_PANOSE = {SANS: "020B0604020202020204", SERIF: "02040503050405020204"}
"""What a machine without the font takes the nearest of: a plain sans and a book serif."""

COLOURS: Mapping[str, str] = {
    "surface": "FFFFFF",
    "line": "DADEE4",
    "edge": "7D8590",
    "ink": "12151A",
    "ink2": "434A55",
    "ink3": "5E6672",
    "inkOn": "FFFFFF",
    "mkt": "DE6A04",
    "mktText": "974300",
    "mktSoft": "F9CFA8",
    "it": "2153CC",
    "itText": "1B45AE",
    "itSoft": "B9CAF5",
    "ramp1": "12151A",
    "ramp2": "3A414B",
    "ramp3": "5E6672",
    "ramp4": "6F7783",
    "ramp5": "B4BAC3",
}
MARKS: Mapping[Side, tuple[str, str]] = {
    Side.MARKETING: ("●", "mkt"),
    Side.IT: ("■", "it"),
    Side.BOTH: ("◆", "ink"),
    Side.OTHER: ("◇", "ink3"),
}
"""The sign before a name, and its colour: round is Marketing, square is IT."""


class Style(msgspec.Struct, frozen=True):
    """Size in points; a line is `leading` times as high."""

    size: float
    tone: str = "ink"
    bold: bool = False
    font: str = SANS
    leading: float = 1.3
    tracking: float = 0.0


COVER = Style(50, bold=True, leading=1.02, tracking=-0.02)
TITLE = Style(30, bold=True, leading=1.15, tracking=-0.015)
LEAD = Style(15, "ink2")
BODY = Style(16)
SMALL = Style(12, "ink3")
QUOTE = Style(20, font=SERIF)
ASIDE = Style(15, font=SERIF)
SAID = Style(13.5, font=SERIF, leading=1.2)
TABLE = Style(13)
HEAD = Style(11, "ink3")
RUNNING = Style(10, "ink2")
FIGURE = Style(44, bold=True, leading=1.1, tracking=-0.02)

_NO_CHARACTER = re.compile("[\ufffe\uffff]")
_WIDE = ("W", "F")


def safe(text: str) -> str:
    """The text without the two code points that XML can't hold."""
    return _NO_CHARACTER.sub("\ufffd", text)


def width(text: str, style: Style) -> float:
    """About how wide a line of this text is, in points; never much less than it turns out."""
    ems = sum(1.0 if unicodedata.east_asian_width(sign) in _WIDE else 0.56 for sign in text)
    return ems * style.size * (1.06 if style.bold else 1.0)


def lines(text: str, style: Style, room: float) -> int:
    """About how many lines the text takes in this width."""
    return sum(max(1, -(-int(width(each, style)) // max(int(room), 1))) for each in text.split("\n"))


def shortened(text: str, style: Style, room: float, most: int) -> str:
    """The text in at most so many lines; one that is longer ends in "…" and stands whole in the notes."""
    if lines(text, style, room) <= most:
        return text
    low, high = 0, min(len(text), most * 400)
    while low < high:
        middle = (low + high + 1) // 2
        if lines(text[:middle] + "…", style, room) <= most:
            low = middle
        else:
            high = middle - 1
    return f"{text[:low].rstrip()}…"


def colour(token: str) -> Any:
    """The token's colour as the library takes it."""
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(COLOURS[token])


def write(paragraph: Any, text: str, style: Style) -> None:
    """Add the text to a paragraph, with a line break for each of its own."""
    from pptx.util import Pt

    for place, part in enumerate(safe(text).split("\n")):
        if place:
            paragraph.add_line_break()
        run = paragraph.add_run()
        run.text = part
        font = run.font
        font.size, font.bold, font.name = Pt(style.size), style.bold, style.font
        font.color.rgb = colour(style.tone)
        properties = run._r.get_or_add_rPr()
        latin = properties.find(f"{{{_A}}}latin")
        latin.set("panose", _PANOSE[style.font])
        if style.tracking:
            properties.set("spc", str(round(style.tracking * style.size * 100)))
    paragraph.line_spacing = style.leading * _SOLID


_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_SOLID = 0.83
"""What slides call single spacing is about 1.2 times the size."""


def points(*lengths: float) -> list[Any]:
    """Lengths in points as the library takes them."""
    from pptx.util import Pt

    return [Pt(each) for each in lengths]


def box(shapes: Any, x: float, y: float, wide: float, high: float) -> Any:
    """An empty text frame without inner margins; text wraps in it."""
    frame = shapes.add_textbox(*points(x, y, wide, high)).text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    return frame


def flat(shape: Any, token: str) -> Any:
    """A shape of one colour, without line or shadow."""
    shape.fill.solid()
    shape.fill.fore_color.rgb = colour(token)
    shape.line.fill.background()
    style = shape._element.find(f"{{{_P}}}style")
    if style is not None:
        shape._element.remove(style)
    return shape


def describe(shape: Any, words: str) -> None:
    """What a screen reader says of a shape; without words it is an ornament that is passed over."""
    shape._element._nvXxPr.cNvPr.set("descr", safe(words))
