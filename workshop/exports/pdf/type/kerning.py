"""How much closer or wider two letters stand in a word: from the font's own pairs, by HarfBuzz."""

from functools import lru_cache
from typing import Any

import uharfbuzz

from resources import RESOURCES

_PLAIN = {"liga": False, "clig": False, "calt": False}


@lru_cache(maxsize=30_000)
def kerns(word: str, file: str) -> tuple[float, ...]:
    """What is added after each character, as a share of the type size; nothing where no pair is kerned.

    `file` is a font's name in resources/fonts. Where letters join or move, nothing is said either: this
    is for scripts that stand letter by letter.
    """
    font = font_of(file)
    kerned, plain = _advances(word, font, kern=True), _advances(word, font, kern=False)
    if len(kerned) != len(word) or len(plain) != len(word) or kerned == plain:
        return ()
    return tuple((with_ - without) / font.face.upem for with_, without in zip(kerned, plain, strict=True))


def _advances(word: str, font: Any, *, kern: bool) -> list[int]:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer, {**_PLAIN, "kern": kern})
    return [position.x_advance for position in buffer.glyph_positions]


@lru_cache
def font_of(file: str) -> Any:
    """A font of resources/fonts as HarfBuzz has it."""
    data = (RESOURCES / "fonts" / f"{file}.ttf").read_bytes()
    return uharfbuzz.Font(uharfbuzz.Face(data))
