"""In which encoding a text was written: told by marks, by what can be read, and by what reads like words."""

import codecs
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from workshop.errors import UserFixable
from workshop.imports.tables.grid import Remark

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32le"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32be"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16be"),
)
_WESTERN = "äöüÄÖÜßéèêëàâáãåçñîïíóôõòøúùûœæÉÀÂÁÅÇÑÍÓÔÕØÚŒÆ"
_CENTRAL = "ąćęłńóśźżĄĆĘŁŃŚŹŻáčďéěíňřšťůúýžÁČĎÉĚŇŘŠŤŮÝŽőűŐŰäöüÄÖÜßâîăşţșțđ"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯёЁіїєґІЇЄҐ"
_GREEK = "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ"
_TURKISH = "ığşİĞŞçöüÇÖÜâ"
_PUNCTUATION = "“”„‘’‚–—…€•®©°§«»·×\xa0¿¡ºª²³½™"
_GUESSES: Mapping[str, frozenset[str]] = {
    "cp1252": frozenset(_WESTERN),
    "cp1250": frozenset(_CENTRAL),
    "cp1251": frozenset(_CYRILLIC),
    "cp1253": frozenset(_GREEK),
    "cp1254": frozenset(_TURKISH),
    "mac_roman": frozenset(_WESTERN),
    "cp850": frozenset(_WESTERN),
}
"""The encodings of eight bits that people's programs write, likeliest first, and the letters to expect."""
_SAMPLE = 200_000
_FOREIGN = re.compile(r"[^\W\d_]*[^\x00-\x7f][^\W\d_]*")


def decode(data: bytes, encoding: str | None, path: Path) -> tuple[str, str, list[Remark]]:
    """The text, the encoding's name, and a remark where the encoding was assumed.

    Raises UserFixable("bad-encoding") where it can't be read as that.
    """
    if encoding is not None:
        return _decoded(data, encoding, encoding, path), encoding, []
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return _decoded(data, codec, name, path), name, []
    wide = _wide(data)
    if wide is not None:
        return _decoded(data, wide, wide, path), wide, [Remark(0, "encoding-assumed", {"encoding": wide})]
    try:
        return data.decode("utf-8"), "utf-8", []
    except UnicodeError:
        likeliest = _likeliest(data)
        remark = Remark(0, "encoding-assumed", {"encoding": likeliest})
        return data.decode(likeliest, "replace"), likeliest, [remark]


def _decoded(data: bytes, codec: str, name: str, path: Path) -> str:
    try:
        return data.decode(codec)
    except (ValueError, LookupError) as error:
        raise UserFixable("bad-encoding", path=str(path), encoding=name) from error


def _wide(data: bytes) -> str | None:
    """Two bytes a letter without a mark: then every other byte of plain letters is zero."""
    sample = data[:4_000]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if half and odd * 2 > half and even * 10 < half:
        return "utf-16-le"
    return "utf-16-be" if half and even * 2 > half and odd * 10 < half else None


def _likeliest(data: bytes) -> str:
    """The encoding in which most of what isn't plain English reads like letters of words."""
    # Only what lies beyond ASCII tells them apart; a long table may have its first such letter far down.
    lines = [line for line in data.splitlines() if not line.isascii()]
    sample = b"\n".join(lines)[:_SAMPLE]
    return max(_GUESSES, key=lambda name: _worth(sample.decode(name, "replace"), _GUESSES[name]))


def _worth(text: str, expected: frozenset[str]) -> float:
    """How much reads like words: expected letters count, what can't stand in a word counts against it."""
    worth = 0.5 * sum(map(text.count, _PUNCTUATION))
    for found in _FOREIGN.finditer(text.translate(dict.fromkeys(map(ord, _PUNCTUATION), " "))):
        word = found[0]
        foreign = [sign for sign in word if not sign.isascii()]
        worth += sum(1 if sign in expected else -1 for sign in foreign)
        if _is_broken(word):
            worth -= 2 * len(foreign)
    return worth


def _is_broken(word: str) -> bool:
    """Whether no one writes so: two alphabets in a word, or capitals within it."""
    scripts = {unicodedata.name(sign, "?").split()[0] for sign in word if sign.isalpha()}
    inner = word[1:]
    return len(scripts & {"LATIN", "CYRILLIC", "GREEK"}) > 1 or (
        inner != inner.lower() and inner != inner.upper()
    )
