"""The two shapes on paper: Marketing round, IT square; and role letters in them by weight."""

from collections.abc import Mapping, Sequence

from workshop.domain.facts.choices import Side
from workshop.domain.rules import RoleWeight
from workshop.exports.pdf.ink import rounded
from workshop.exports.pdf.leaf import Leaf
from workshop.exports.pdf.type.fonts import STRONG, width_of
from workshop.exports.pdf.type.styles import Style, color

_PREFIX = {Side.MARKETING: "mkt", Side.IT: "it"}
_INK = {"": "ink", "On": "surface", "Text": "ink2", "Tint": "select", "Edge": "ink2"}
_HEIGHT = 15.6
_WIDTH = 17.0


def side_token(side: Side, part: str = "") -> str:
    """The token of a side's fill, or of its On, Text, Tint or Edge colour; ink for both and for others."""
    return _PREFIX[side] + part if side in _PREFIX else _INK[part]


def mark(sheet: Leaf, side: Side, x: float, y: float, size: float) -> None:
    """A side's shape, filled; x and y are its top left corner."""
    sheet.ink.fill(side_token(side))
    radius = size / 2 if side is Side.MARKETING else size * 0.13
    sheet.ink.write(f"{rounded(x, sheet.height - y - size, size, size, radius)} f")


def bar(sheet: Leaf, x: float, y: float, width: float, height: float, token: str, faded: float = 0) -> None:
    """A filled rectangle."""
    sheet.ink.fill(token, faded)
    sheet.ink.rect(x, sheet.height - y - height, width, height)


def side_bars(sheet: Leaf, sides: Sequence[Side], x: float, y: float, step: float) -> None:
    """A bar over the columns of each side; an ink one over those of both sides and of others."""
    for place, side in enumerate(sides):
        bar(sheet, x + place * step, y, step, 3, side_token(side))


class RoleMarks:
    """Role letters in the shape of their side: filled decides, outlined does, tinted is heard, plain is told.

    `step` is how far the columns stand apart; where that is little, the marks are smaller.
    """

    def __init__(self, sheet: Leaf, weights: Mapping[str, RoleWeight], step: float) -> None:
        self._sheet, self._weights = sheet, weights
        self._most = step - 1.6
        self._scale = min(1.0, self._most / _WIDTH)
        self._ready: dict[tuple[str, Side], str] = {}

    @property
    def height(self) -> float:
        return _HEIGHT * self._scale

    def draw(self, letters: str, side: Side, x: float, y: float) -> None:
        """A cell's letters around the point x, y; made once, then stamped."""
        stamp = self._ready.get((letters, side))
        if stamp is None:
            stamp = self._ready[letters, side] = self._made(letters, side)
        self._sheet.ink.write(f"q 1 0 0 1 {x:.2f} {self._sheet.height - y:.2f} cm {stamp} Q")

    def _made(self, letters: str, side: Side) -> str:
        found = [self._weights[letter] for letter in letters if letter in self._weights]
        weight = next((each for each in RoleWeight if each in found), RoleWeight.TOLD)
        told = weight is RoleWeight.TOLD
        tone = "ink3" if told else side_token(side, "On" if weight is RoleWeight.DECIDES else "Text")
        style = Style("Inter" if told else STRONG, 8 * self._scale, 9, tone)
        room = self._most - 4 * self._scale
        if (wide := width_of(letters, style.font, style.size)) > room:
            style = style._replace(size=style.size * room / wide)
            wide = room
        text = self._sheet.ink.text_operators(((letters, style),), -wide / 2, -style.size * 0.364)
        return text if told else f"{self._shape(side, weight, wide)} {text}"

    def _shape(self, side: Side, weight: RoleWeight, text: float) -> str:
        wide = min(max(_WIDTH * self._scale, text + 7 * self._scale), self._most)
        outlined = weight is RoleWeight.DOES
        inset = 0.45 if outlined else 0.0
        high = self.height - 2 * inset
        radius = high / 2 if side is Side.MARKETING else 2 * self._scale
        path = rounded(-wide / 2 + inset, -high / 2, wide - 2 * inset, high, min(radius, wide / 2 - inset))
        if outlined:
            return f"0.9 w {color(side_token(side, 'Edge'))} RG {path} S"
        token = side_token(side, "" if weight is RoleWeight.DECIDES else "Tint")
        return f"{color(token)} rg {path} f"
