"""Lines whose letters join, stack or run from right to left: their runs in the order they stand in."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from workshop.exports.pdf.type import fonts, scripts
from workshop.exports.pdf.type.fonts import Run
from workshop.exports.pdf.type.lines import Parts
from workshop.exports.pdf.type.shaping import Glyph
from workshop.exports.pdf.type.styles import Style

_INSIDE, _ROOM, _CELL, _SMALL, _ROWS = 0.13, 0.65, 0.205, 0.28, (0.42, 0.11)
"""Of the box for a character that no font has, as shares of the type size: where its inside begins, how wide
that is and a digit's part of it, how large a digit is, and where the two rows stand."""
_MOVED = 0.0005
"""Less than this share of the type size is no move."""


class Strand(NamedTuple):
    """A run of one font, style and direction; its text as it was typed."""

    run: Run
    style: Style
    right_to_left: bool

    @property
    def is_shaped(self) -> bool:
        return self.run.font in fonts.SHAPED

    @property
    def shown(self) -> str:
        """The characters from left to right, brackets turned: for fonts that stand letter by letter."""
        if not self.right_to_left:
            return self.run.text
        return "".join(scripts.MIRRORED.get(each, each) for each in reversed(self.run.text))


def strands(parts: Parts, right_to_left: bool | None) -> list[Strand]:
    """The line from left to right; None reads as the first letter does."""
    parts = tuple((fonts.composed(text), style) for text, style in parts)
    text = "".join(text for text, _ in parts)
    base = scripts.is_right_to_left(text) if right_to_left is None else right_to_left
    deep = scripts.levels(text, base)
    found: list[Strand] = []
    depths: list[int] = []
    for start, end, style in _alike(parts, deep):
        for run in fonts.runs(text[start:end], style.font):
            found.append(Strand(run, style, deep[start] % 2 == 1))
            depths.append(deep[start])
    return [found[place] for place in scripts.in_visual_order(depths)]


def _alike(parts: Parts, deep: list[int]) -> Iterator[tuple[int, int, Style]]:
    """Where stretches of one style and one level begin and end."""
    start = 0
    for text, style in parts:
        stop = start + len(text)
        for place in range(start + 1, stop + 1):
            if place == stop or deep[place] != deep[start]:
                yield start, place, style
                start = place


def glyph_operators(strand: Strand, document: Any) -> str:
    """What shows a shaped run, with what was typed for programs that read.

    They turn what reads from the right themselves, letter by letter, and take a sign over a letter for a gap:
    there a letter says its signs, which are `shapes`. What reads from the left, where vowel signs may
    stand before their letter, says what it is as a whole.
    """
    writer = _Writer(fonts.face(strand.run.font), strand.style.size, document)
    glyphs = fonts.glyphs(strand.run, strand.right_to_left)
    if strand.right_to_left:
        return writer.shown(_saying(glyphs))
    return _spoken(strand.run.text, writer.shown(glyphs))


def _saying(glyphs: Iterable[Glyph]) -> Iterator[Glyph]:
    """The glyphs that say something, each where it stood among the others."""
    before = 0.0
    for glyph in glyphs:
        if glyph.said:
            yield glyph._replace(x=glyph.x + before, step=glyph.step + before)
            before = 0.0
        else:
            before += glyph.step


class Shape(NamedTuple):
    """An outline that no program reads as text: its path at size 1, where its strand has it, and its size."""

    path: str
    x: float
    y: float
    size: float


def shapes(strand: Strand) -> Iterator[Shape]:
    """What is drawn of a strand besides its text: signs over letters, and the codes in boxes."""
    return _signs(strand) if strand.is_shaped else _codes(strand)


def _signs(strand: Strand) -> Iterator[Shape]:
    if not strand.right_to_left:
        return
    x, size = 0.0, strand.style.size
    for glyph in fonts.glyphs(strand.run, True):
        if not glyph.said:
            path = fonts.outline_of(strand.run.font, glyph.number)
            yield Shape(path, (x + glyph.x) * size, glyph.y * size, size)
        x += glyph.step


def _codes(strand: Strand) -> Iterator[Shape]:
    """The number of each character that no font has, in two rows of its box."""
    size, shown = strand.style.size, strand.shown
    for place, drawn in enumerate(shown):
        if not (character := fonts.in_box(drawn)):
            continue
        left = fonts.width_of(shown[:place], strand.style.font, size)
        digits = f"{ord(character):04X}"
        row = (len(digits) + 1) // 2
        for number, digit in enumerate(digits):
            down, across = divmod(number, row)
            x = _INSIDE + (_ROOM - row * _CELL) / 2 + across * _CELL
            path = fonts.outline_of(fonts.SANS, fonts.number_of(digit))
            yield Shape(path, left + x * size, _ROWS[down] * size, _SMALL * size)


def width_of(strand: Strand) -> float:
    """How wide a strand is, in points."""
    if strand.is_shaped:
        return (
            sum([glyph.step for glyph in fonts.glyphs(strand.run, strand.right_to_left)]) * strand.style.size
        )
    return fonts.width_of(strand.shown, strand.style.font, strand.style.size)


def _spoken(text: str, operators: str) -> str:
    """Operators that a reader takes for this text."""
    return f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>>> BDC {operators} EMC"


class _Writer:
    """Glyphs in arrays that TJ shows, one for each subset of the font and height above the line."""

    def __init__(self, font: Any, size: float, document: Any) -> None:
        self._font, self._size, self._document = font, size, document
        self._name, self._rise = "", 0.0

    def shown(self, glyphs: Iterable[Glyph]) -> str:
        """What shows these from where the last ones ended; text that follows stands on the line again."""
        out, array = [], ""
        for glyph in glyphs:
            if change := self._change(glyph):
                out += [f"[{array}] TJ", change] if array else [change]
                array = ""
            array += self._placed(glyph)
        if self._rise:
            self._rise = 0.0
            return " ".join([*out, f"[{array}] TJ 0 Ts"])
        return " ".join([*out, f"[{array}] TJ"])

    def _change(self, glyph: Glyph) -> str:
        """What selects the glyph's subset of the font and its height; nothing where both are in force."""
        number, _ = self._cut(glyph)
        name = self._font.getSubsetInternalName(number, self._document)
        rise = round(glyph.y * self._size, 3)
        if (name, rise) == (self._name, self._rise):
            return ""
        self._name, self._rise = name, rise
        return f"{name} {self._size:g} Tf {rise:g} Ts"

    def _placed(self, glyph: Glyph) -> str:
        _, code = self._cut(glyph)
        wide = self._font.face.charWidths[self._font.private.code(glyph)] / 1000
        return f"{_space(glyph.x)}<{code.hex()}>{_space(glyph.step - glyph.x - wide)}"

    def _cut(self, glyph: Glyph) -> tuple[int, bytes]:
        """The subset that has this glyph in this document, and its code there."""
        [(number, code)] = self._font.splitString(chr(self._font.private.code(glyph)), self._document)
        return number, code


def _space(share: float) -> str:
    return f" {-share * 1000:.0f} " if abs(share) > _MOVED else ""
