"""Glyphs of scripts whose letters join or stack, by HarfBuzz.

ReportLab cuts fonts by characters. So a glyph, together with what it stands for in a text, becomes a
character of Unicode's private use (`Private`), and a program that reads the document is told the text.
"""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import uharfbuzz

from workshop.exports.pdf.type.kerning import font_of

RIGHT_TO_LEFT_MARK = "\u200f"
FIRST = 0x100000
"""The first private character."""


class Glyph(NamedTuple):
    """One of a run's glyphs from left to right: how far it is moved, and how far off the next one is.

    Lengths are shares of the type size. `said` is the typed text that it stands for: of several for one
    letter, one says it and the others nothing; of one for several that read from the right, the last comes
    first, as it would if each had its own.
    """

    number: int
    said: str
    x: float
    y: float
    step: float


@lru_cache(maxsize=20_000)
def shaped(text: str, file: str, right_to_left: bool) -> tuple[Glyph, ...]:
    """The glyphs of a run that one font of resources/fonts draws."""
    font = font_of(file)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    uharfbuzz.shape(font, buffer, {})
    one = float(font.face.upem)
    said = _said(text, buffer.glyph_infos, buffer.glyph_positions)
    said = _turned(said) if right_to_left else said
    return tuple(
        Glyph(info.codepoint, words, at.x_offset / one, at.y_offset / one, at.x_advance / one)
        for info, at, words in zip(buffer.glyph_infos, buffer.glyph_positions, said, strict=True)
    )


def _said(text: str, infos: Sequence[Any], places: Sequence[Any]) -> list[str]:
    """What each glyph stands for: the widest one of a letter for all of it, marks for nothing."""
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    widest: dict[int, int] = {}
    for number, (info, at) in enumerate(zip(infos, places, strict=True)):
        best = widest.setdefault(info.cluster, number)
        if at.x_advance > places[best].x_advance:
            widest[info.cluster] = number
    saying = set(widest.values())
    return [
        text[info.cluster : ends[info.cluster]] if number in saying else ""
        for number, info in enumerate(infos)
    ]


def _turned(said: Sequence[str]) -> list[str]:
    """What glyphs say that read from the right: each letter's characters as they stand, the last one first.

    Where the text ends in a sign over a letter, a mark of direction stands beside it: poppler would take the
    sign for the end of what stands left of it.
    """
    turned = [words[::-1] for words in said]
    last = next((place for place, words in enumerate(turned) if words), None)
    if last is not None and unicodedata.category(turned[last][0]) == "Mn":
        turned[last] = RIGHT_TO_LEFT_MARK + turned[last]
    return turned


class Private:
    """The private characters of one font: each a glyph and what it stands for."""

    def __init__(self, face: Any, file: str) -> None:
        self._face, self._file = face, file
        self._codes: dict[tuple[int, str], int] = {}
        self.said: dict[int, str] = {}

    def code(self, glyph: Glyph) -> int:
        """The character; ReportLab's face knows it from now on, with the width that the font file says."""
        found = self._codes.get((glyph.number, glyph.said))
        if found is None:
            found = self._codes[glyph.number, glyph.said] = FIRST + len(self._codes)
            font = font_of(self._file)
            self.said[found] = glyph.said
            self._face.charToGlyph[found] = glyph.number
            self._face.charWidths[found] = font.get_glyph_h_advance(glyph.number) * 1000 / font.face.upem
        return found
