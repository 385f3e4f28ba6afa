"""The one place where a document's fonts are chosen: character by character, by what a font can draw."""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from io import BytesIO
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from resources import RESOURCES
from workshop.errors import ExportTrouble
from workshop.exports.pdf.type import scripts
from workshop.exports.pdf.type.kerning import kerns
from workshop.exports.pdf.type.outlines import outline
from workshop.exports.pdf.type.shaping import Glyph, Private, shaped

SANS, MEDIUM, STRONG = "Inter", "Inter-Medium", "Inter-SemiBold"
DISPLAY, SERIF, SERIF_STRONG = "InterDisplay-SemiBold", "SourceSerif4", "SourceSerif4-SemiBold"
HEAVY = frozenset((STRONG, DISPLAY, SERIF_STRONG))
SHAPED = scripts.SHAPED
"""Fonts of scripts whose letters join, stack or run from right to left."""
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
    **{name: f"{name}-Regular" for name in sorted(SHAPED | scripts.BY_LETTER)},
}
_FALLBACKS = (SANS, _CJK, _SYMBOLS, _EMOJI)
_VOICES = (SANS, MEDIUM, STRONG, DISPLAY, SERIF, SERIF_STRONG)
_KERNED = frozenset(_VOICES)
_BOX = "□"
_UNSEEN = ("Cf", "Cc", "Zl", "Zp")
_LONG = 40
"""Words up to so many characters are measured once; longer ones each time, so that no memory piles up."""


class Run(NamedTuple):
    """Characters that one font draws."""

    font: str
    text: str


class _Font(TTFont):  # type: ignore[misc]
    """A font whose characters beyond U+FFFF, and glyphs that stand for several, can be copied out, too."""

    def __init__(self, name: str, data: BytesIO, file: str) -> None:
        super().__init__(name, data)
        _repair_advances(self.face.hmetrics)
        self.private = Private(self.face, file)

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab's name
        state = self.state[doc]
        super().addObjects(doc)
        for number, subset in enumerate(state.subsets):
            entry = doc.idToObject["BasicFonts"].dict[f"{state.internalName}+{number}"]
            doc.idToObject[entry.ToUnicode.name].content = _to_unicode(subset, self.private.said)


def _repair_advances(metrics: list[tuple[float, int]]) -> None:
    """Give the glyphs at the end of the table, which share one advance, that advance in the font's units.

    ReportLab 5.1 gives them the advance in thousandths of an em, so that copied out they are too narrow.
    """
    first = next((place for place, (wide, _) in enumerate(metrics) if isinstance(wide, float)), len(metrics))
    metrics[first:] = [(metrics[first - 1][0], bearing) for _, bearing in metrics[first:]]


def _to_unicode(subset: list[int], said: Mapping[int, str]) -> str:
    """The CMap from a subset's codes to Unicode (PDF 32000-1, 9.10.3); `said` is of private characters."""
    named = [(code, said.get(point, chr(point))) for code, point in enumerate(subset) if point]
    pairs = [(code, text) for code, text in named if text]
    lines = [f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in pairs]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    mapped = "\n".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar" for b in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{mapped}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )


def register() -> None:
    """Make the bundled fonts known to ReportLab, but for those that only some texts need.

    Raises ExportTrouble("font-missing") where a file is not there, now or when a text needs it.
    """
    for name in _VOICES:
        face(name)


def face(name: str) -> TTFont:
    """The font of this name, read when it is first asked for. Raises ExportTrouble("font-missing")."""
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(_load(name))
    return pdfmetrics.getFont(name)


def data_of(name: str) -> bytes:
    """The bytes of a font's file. Raises OSError."""
    return (RESOURCES / "fonts" / f"{_FILES[name]}.ttf").read_bytes()


def _load(name: str) -> TTFont:
    try:
        return _Font(name, BytesIO(data_of(name)), _FILES[name])
    except (OSError, TTFError) as error:
        raise ExportTrouble("font-missing", name=f"{_FILES[name]}.ttf") from error


@lru_cache(maxsize=20_000)
def _placed(font: str, character: str) -> tuple[str, str, float]:
    """The font that draws a character, what it draws for it, and how wide that is at size 1."""
    code = ord(character)
    own = face(font).face.charWidths
    if code in own:
        return font, character, own[code] / 1000
    if unicodedata.category(character) in _UNSEEN or unicodedata.name(character, "").startswith("VARIATION"):
        return font, "", 0.0
    for name in filter(None, (scripts.font_for(code), *_FALLBACKS)):
        widths: Mapping[int, float] = face(name).face.charWidths
        if code in widths:
            return name, character, widths[code] / 1000
    return (SANS, *_boxed(character))


def _boxed(character: str) -> tuple[str, float]:
    """An empty box that stands for a character, as `face(SANS)` has it from now on, and how wide it is."""
    sans = face(SANS)
    wide = sans.face.charWidths[ord(_BOX)] / 1000
    box = Glyph(sans.face.charToGlyph[ord(_BOX)], character, 0.0, 0.0, wide)
    return chr(sans.private.code(box)), wide


def in_box(drawn: str) -> str:
    """The character that a box in a run of `SANS` stands for; empty where it is none."""
    said: str = face(SANS).private.said.get(ord(drawn), "")
    return said


def lacks(text: str) -> bool:
    """Whether some character of a text, as it stands or composed, may have no letter in any of our fonts."""
    return not text.isascii() and any(_is_lacking(each) for each in text if each > "\x7f")


@lru_cache(maxsize=20_000)
def _is_lacking(character: str) -> bool:
    _, drawn, _ = _placed(SANS, character)
    return drawn != "" and in_box(drawn) != ""


def lacking(text: str) -> set[str]:
    """The characters of a text that no font of ours has a letter for."""
    return {in_box(drawn) for run in runs(text, SANS) for drawn in run.text} - {""}


def runs(text: str, font: str) -> Iterator[Run]:
    """The text in runs of one font each; a character that no font has shows as an empty box."""
    name, taken = font, ""
    for character in composed(text):
        found, drawn, _ = _placed(font, character)
        if name in SHAPED and scripts.leans(character) and ord(character) in face(name).face.charWidths:
            found, drawn = name, character
        if found != name and taken:
            yield Run(name, taken)
            taken = ""
        name, taken = found, taken + drawn
    if taken:
        yield Run(name, taken)


def composed(text: str) -> str:
    """Letters with their accents as one character: a font sets a lone accent beside its letter."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def word_width(word: str, font: str) -> float:
    """How wide a word is at size 1, without tracking."""
    return _word_width(word, font) if len(word) <= _LONG else _measured(word, font)


def _measured(word: str, font: str) -> float:
    if scripts.is_complex(word):
        return sum([_run_width(run) for run in runs(word, font)])
    wide = sum([_placed(font, character)[2] for character in composed(word)])
    return wide + sum([sum(kerns_of(run)) for run in runs(word, font)])


def _run_width(run: Run) -> float:
    """How wide a run is in a word that has letters to shape."""
    if run.font in SHAPED:
        return sum([glyph.step for glyph in glyphs(run, run.font in scripts.RIGHT_TO_LEFT)])
    return sum([_placed(run.font, character)[2] for character in run.text]) + sum(kerns_of(run))


def glyphs(run: Run, right_to_left: bool) -> tuple[Glyph, ...]:
    """A run in one of the `SHAPED` fonts as it is drawn, from left to right."""
    face(run.font)
    return shaped(run.text, _FILES[run.font], right_to_left)


def outline_of(font: str, number: int) -> str:
    """The path of a font's glyph, at size 1."""
    return outline(number, _FILES[font])


def number_of(character: str) -> int:
    """Which glyph of `SANS` a character is."""
    number: int = face(SANS).face.charToGlyph[ord(character)]
    return number


def kerns_of(run: Run) -> tuple[float, ...]:
    """What is added after each character of a run, as a share of the size; nothing where nothing is."""
    if run.font not in _KERNED or not 1 < len(run.text) <= _LONG:
        return ()
    return kerns(run.text, _FILES[run.font])


_word_width = lru_cache(maxsize=30_000)(_measured)


def width_of(text: str, font: str, size: float, tracking: float = 0.0) -> float:
    """How wide the text is, in points; `tracking` is added after each character that isn't a space.

    A text of which letters join or stack is not tracked at all: it would come apart.
    """
    words = text.split(" ")
    blank = _placed(font, " ")[2] * (len(words) - 1)
    wide = sum([word_width(word, font) for word in words], blank) * size
    if not tracking or scripts.is_complex(text):
        return wide
    return wide + tracking * (len(text) - len(words) + 1)
