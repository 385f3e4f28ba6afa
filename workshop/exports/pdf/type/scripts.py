"""Which texts need shaping, from which side they read, and in what order a line's characters stand."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

from bidi import algorithm

HEBREW, ARABIC, SYRIAC, THAANA, NKO = (
    *("NotoSansHebrew", "NotoSansArabic"),
    *("NotoSansSyriac", "NotoSansThaana", "NotoSansNKo"),
)
DEVANAGARI, THAI = "NotoSansDevanagari", "NotoSansThai"
RIGHT_TO_LEFT = frozenset((HEBREW, ARABIC, SYRIAC, THAANA, NKO))
_Ranges = Mapping[str, Sequence[tuple[int, int]]]
_SHAPED: _Ranges = {
    HEBREW: ((0x0590, 0x05FF), (0xFB1D, 0xFB4F)),
    ARABIC: ((0x0600, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC)),
    SYRIAC: ((0x0700, 0x074F), (0x0860, 0x086F)),
    THAANA: ((0x0780, 0x07BF),),
    NKO: ((0x07C0, 0x07FF),),
    DEVANAGARI: ((0x0900, 0x097F), (0x1CD0, 0x1CFF), (0xA8E0, 0xA8FF)),
    "NotoSansBengali": ((0x0980, 0x09FF),),
    "NotoSansGurmukhi": ((0x0A00, 0x0A7F),),
    "NotoSansGujarati": ((0x0A80, 0x0AFF),),
    "NotoSansOriya": ((0x0B00, 0x0B7F),),
    "NotoSansTamil": ((0x0B80, 0x0BFF), (0x11FC0, 0x11FFF)),
    "NotoSansTelugu": ((0x0C00, 0x0C7F),),
    "NotoSansKannada": ((0x0C80, 0x0CFF),),
    "NotoSansMalayalam": ((0x0D00, 0x0D7F),),
    "NotoSansSinhala": ((0x0D80, 0x0DFF), (0x111E0, 0x111FF)),
    THAI: ((0x0E00, 0x0E7F),),
    "NotoSansLao": ((0x0E80, 0x0EFF),),
    "NotoSerifTibetan": ((0x0F00, 0x0FFF),),
    "NotoSansMyanmar": ((0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F)),
    "NotoSansKhmer": ((0x1780, 0x17FF), (0x19E0, 0x19FF)),
    "NotoSansMongolian": ((0x1800, 0x18AF), (0x11660, 0x1167F)),
}
"""Scripts whose letters join, stack or run from right to left, by the font that has them."""
_BY_LETTER: _Ranges = {
    "NotoSansArmenian": ((0x0530, 0x058F), (0xFB13, 0xFB17)),
    "NotoSansGeorgian": ((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F)),
    "NotoSansEthiopic": ((0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F)),
    "NotoSansCherokee": ((0x13A0, 0x13FF), (0xAB70, 0xABBF)),
    "NotoSansCanadianAboriginal": ((0x1400, 0x167F), (0x18B0, 0x18FF)),
}
"""Scripts that stand letter by letter and have a font of their own."""
SHAPED, BY_LETTER = frozenset(_SHAPED), frozenset(_BY_LETTER)
_RANGES = tuple(
    (low, high, font)
    for fonts in (_SHAPED, _BY_LETTER)
    for font, ranges in fonts.items()
    for low, high in ranges
)
_MARKS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_OTHER_RIGHT_TO_LEFT = "\u0800-\u085f\U00010800-\U00010fff\U0001e800-\U0001efff"
_COMPLEX = re.compile(
    f"[{''.join(f'{chr(low)}-{chr(high)}' for ranges in _SHAPED.values() for low, high in ranges)}"
    f"{_MARKS}{_OTHER_RIGHT_TO_LEFT}]"
)
_JOINERS = "\u200c\u200d"
_AS_EMBEDDINGS = {0x2066: 0x202A, 0x2067: 0x202B, 0x2068: 0x202A, 0x2069: 0x202C}
"""Isolates, which python-bidi does not know, as the embeddings that come nearest."""
_UNASSIGNED = "L"
"""The direction of what is no character yet."""
MIRRORED: Mapping[str, str] = algorithm.MIRRORED


def is_complex(text: str) -> bool:
    """Whether letters of this text join, stack or run from right to left."""
    return not text.isascii() and _COMPLEX.search(text) is not None


def font_for(code: int) -> str:
    """The font that is made for a character's script; empty for those that our own voices or CJK have."""
    return next((font for low, high, font in _RANGES if low <= code <= high), "")


def leans(character: str) -> bool:
    """Whether a character belongs to the one before it: an accent, a vowel sign, a joiner."""
    return character in _JOINERS or unicodedata.category(character)[0] == "M"


def is_right_to_left(text: str) -> bool:
    """Whether a paragraph reads from the right: as its first letter does (Unicode Annex 9, P2 and P3)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def levels(text: str, right_to_left: bool) -> list[int]:
    """How deep each character is embedded: even ones read from the left, odd ones from the right."""
    base = int(right_to_left)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(text.translate(_AS_EMBEDDINGS), storage)
    for place, character in enumerate(storage["chars"]):
        character["place"] = place
        character["type"] = character["orig"] = character["type"] or _UNASSIGNED
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = {character["place"]: character["level"] for character in storage["chars"]}
    deep: list[int] = []
    for place in range(len(text)):
        deep.append(found.get(place, deep[-1] if deep else base))
    return deep


def in_visual_order(deep: Sequence[int]) -> list[int]:
    """The places of runs of these levels, from left to right (Unicode Annex 9, L2)."""
    order = list(range(len(deep)))
    lowest = min((level for level in deep if level % 2), default=0)
    for level in range(max(deep, default=0), lowest - 1 if lowest else 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and deep[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order
