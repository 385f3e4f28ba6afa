"""The one place where a document's fonts are chosen: character by character, by what a font can draw."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from workshop.errors import ExportTrouble

SANS, MEDIUM, STRONG = "Inter", "Inter-Medium", "Inter-SemiBold"
DISPLAY, SERIF, SERIF_STRONG = "InterDisplay-SemiBold", "SourceSerif4", "SourceSerif4-SemiBold"
_CJK, _SYMBOLS, _EMOJI = "WenQuanYiMicroHei", "NotoSansSymbols2", "NotoEmoji"

_FILES: Mapping[str, str] = {
    SANS: "Inter-Regular",
    MEDIUM: "Inter-Medium",
    STRONG: "Inter-SemiBold",
    DISPLAY: "InterDisplay-SemiBold",
    SERIF: "SourceSerif4-Regular",
    SERIF_STRONG: "SourceSerif4-SemiBold",
    _CJK: "WenQuanYiMicroHei",
    _SYMBOLS: "NotoSansSymbols2-Regular",
    _EMOJI: "NotoEmoji-Regular",
}
_FALLBACKS = (SANS, _CJK, _SYMBOLS, _EMOJI)
_MISSING = "□"


class Run(NamedTuple):
    """Characters that one font draws, and how wide they are at size 1."""

    font: str
    text: str
    width: float


def register() -> None:
    """Make the bundled fonts known to ReportLab. Raises ExportTrouble("font-missing")."""
    known = set(pdfmetrics.getRegisteredFontNames())
    for name, file in _FILES.items():
        if name not in known:
            pdfmetrics.registerFont(_load(name, file))


def _load(name: str, file: str) -> TTFont:
    try:
        data = (files("resources") / "fonts" / f"{file}.ttf").read_bytes()
        return TTFont(name, BytesIO(data))
    except (OSError, TTFError) as error:
        raise ExportTrouble("font-missing", name=f"{file}.ttf") from error


@lru_cache(maxsize=50_000)
def _placed(font: str, character: str) -> tuple[str, str, float]:
    """The font that draws a character, what it draws for it, and how wide that is at size 1."""
    code = ord(character)
    for name in (font, *_FALLBACKS):
        widths: Mapping[int, float] = pdfmetrics.getFont(name).face.charWidths
        if code in widths:
            return name, character, widths[code] / 1000
    if character in "\u200b\u200c\u200d\ufe0e\ufe0f\u2060\ufeff":
        return font, "", 0.0
    if character == "\u00ad":
        return font, "", 0.0
    return _placed(font, _MISSING) if character != _MISSING else (font, "?", 0.5)


def runs(text: str, font: str) -> Iterator[Run]:
    """The text in runs of one font each; a character that no font has shows as an empty box."""
    name, taken, width = font, "", 0.0
    for character in text:
        found, drawn, wide = _placed(font, character)
        if found != name and taken:
            yield Run(name, taken, width)
            taken, width = "", 0.0
        name, taken, width = found, taken + drawn, width + wide
    if taken:
        yield Run(name, taken, width)


def width_of(text: str, font: str, size: float, tracking: float = 0.0) -> float:
    """How wide the text is, in points; `tracking` is added after each character, in points."""
    return sum(_placed(font, c)[2] for c in text) * size + tracking * len(text)
