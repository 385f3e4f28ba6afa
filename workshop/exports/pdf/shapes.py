"""The two shapes on paper: Marketing round, IT square; and role letters in them by weight."""

from collections.abc import Sequence

from workshop.domain.choices import Side
from workshop.domain.rules import RoleWeight
from workshop.exports.pdf.sheet import Sheet
from workshop.exports.pdf.styles import LETTER, color

_PREFIX = {Side.MARKETING: "mkt", Side.IT: "it"}
_GREY = {"": "ink3", "On": "surface", "Text": "ink2", "Tint": "sunken", "Edge": "edge"}


def side_token(side: Side, part: str = "") -> str:
    """The token of a side's fill, or of its On, Text, Tint or Edge colour."""
    return _PREFIX[side] + part if side in _PREFIX else _GREY[part]


def mark(sheet: Sheet, side: Side, x: float, y: float, size: float) -> None:
    """A side's shape, filled; x and y are its top left corner."""
    sheet.canvas.setFillColor(color(side_token(side)))
    _shape(sheet, side, x, y, size, size, stroke=0, fill=1)


def _shape(
    sheet: Sheet, side: Side, x: float, y: float, width: float, height: float, stroke: int, fill: int
) -> None:
    bottom = sheet.height - y - height
    radius = height / 2 if side is Side.MARKETING else min(2.2, height / 4)
    sheet.canvas.roundRect(x, bottom, width, height, radius, stroke=stroke, fill=fill)


def letters(
    sheet: Sheet, text: str, side: Side, weights: dict[str, RoleWeight] | None, x: float, y: float
) -> None:
    """A cell's letters around the point x, y: filled decides, outlined does, tinted is heard, plain is told."""
    found = [weights[letter] for letter in text if weights and letter in weights]
    weight = next((each for each in RoleWeight if each in found), RoleWeight.TOLD)
    size = LETTER.size
    wide = 13.5 + 5 * (len(text) - 1)
    tone = "ink2"
    if weight is not RoleWeight.TOLD:
        _cell(sheet, side, weight, x - wide / 2, y - 5.6, wide)
        tone = side_token(side, "On" if weight is RoleWeight.DECIDES else "Text")
    sheet.line(text, LETTER, x, y - size * 0.56, "center", tone)


def _cell(sheet: Sheet, side: Side, weight: RoleWeight, x: float, y: float, wide: float) -> None:
    canvas = sheet.canvas
    if weight is RoleWeight.DOES:
        canvas.setStrokeColor(color(side_token(side, "Edge")))
        canvas.setLineWidth(0.7)
        _shape(sheet, side, x, y, wide, 11.2, stroke=1, fill=0)
        return
    token = side_token(side, "" if weight is RoleWeight.DECIDES else "Tint")
    canvas.setFillColor(color(token))
    _shape(sheet, side, x, y, wide, 11.2, stroke=0, fill=1)


def bar(sheet: Sheet, x: float, y: float, width: float, height: float, token: str) -> None:
    """A filled rectangle."""
    sheet.canvas.setFillColor(color(token))
    sheet.canvas.rect(x, sheet.height - y - height, width, height, stroke=0, fill=1)


def side_bars(sheet: Sheet, sides: Sequence[Side], x: float, y: float, step: float) -> None:
    """A bar over the columns of each side, broken where the side changes."""
    for place, side in enumerate(sides):
        first = place == 0 or sides[place - 1] is not side
        last = place + 1 == len(sides) or sides[place + 1] is not side
        start = x + place * step + (1.2 if first else 0)
        wide = step - (1.2 if first else 0) - (1.2 if last else 0)
        bar(sheet, start, y, wide, 2.2, side_token(side))
