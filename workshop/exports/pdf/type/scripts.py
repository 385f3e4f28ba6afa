"""Which texts need shaping, from which side they read, and in what order a line's characters stand."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

from bidi import algorithm

HEBREW, ARABIC = "NotoSansHebrew", "NotoSansArabic"
DEVANAGARI, THAI = "NotoSansDevanagari", "NotoSansThai"

_RANGES: Sequence[tuple[int, int, str]] = (
    (0x0590, 0x05FF, HEBREW),
    (0x0600, 0x06FF, ARABIC),
    (0x0750, 0x077F, ARABIC),
    (0x0870, 0x08FF, ARABIC),
    (0x0900, 0x097F, DEVANAGARI),
    (0x0E00, 0x0E7F, THAI),
    (0x1CD0, 0x1CFF, DEVANAGARI),
    (0xA8E0, 0xA8FF, DEVANAGARI),
    (0xFB1D, 0xFB4F, HEBREW),
    (0xFB50, 0xFDFF, ARABIC),
    (0xFE70, 0xFEFC, ARABIC),
)
_MARKS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_OTHER_RIGHT_TO_LEFT = "\u0700-\u074f\u0780-\u086f\U00010800-\U00010fff\U0001e800-\U0001efff"
_COMPLEX = re.compile(
    "[" + "".join(f"{chr(low)}-{chr(high)}" for low, high, _ in _RANGES) + _MARKS + _OTHER_RIGHT_TO_LEFT + "]"
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
    """The font that is made for a character's script; empty for those that stand letter by letter."""
    for low, high, name in _RANGES:
        if low <= code <= high:
            return name
    return ""


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
