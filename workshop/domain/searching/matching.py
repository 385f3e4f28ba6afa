"""Whether a few letters mean a text: words in any order, parts of words, or the first letters of words."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

import msgspec

Span = tuple[int, int]
"""Where a part of a text begins and ends."""

_WORD_START = re.compile(r"(?<!\w)\w")


class Match(msgspec.Struct, frozen=True):
    """`rank` is lower for what is meant more likely; `spans` are what was found of the text."""

    rank: int
    spans: tuple[Span, ...] = ()


AT_START, OF_WORDS, INITIALS, WITHIN, ASIDE = range(5)
"""Ranks: the text begins so, its words do, their first letters are these, it holds them, or what is aside."""


@lru_cache(1 << 16)
def folded(text: str) -> str:
    """The text in letters that are looked for: without case and accents, sign for sign as long as it was."""
    return "".join(map(_plain, text))


def _plain(sign: str) -> str:
    if sign.isascii():
        return sign.lower()
    bare = unicodedata.normalize("NFD", sign)[0].lower()
    return bare if len(bare) == 1 else sign


def words_of(query: str) -> tuple[str, ...]:
    """What is asked for, word by word."""
    return tuple(folded(query).split())


def match(words: Sequence[str], text: str, aside: str = "") -> Match | None:
    """How the words of a query are found in a text, or else in what stands aside; None where one isn't."""
    own = folded(text)
    if not words:
        return Match(OF_WORDS)
    found = [_place(word, own) for word in words]
    if all(found):
        spans = tuple(sorted(each[1] for each in found if each))
        if own.startswith(" ".join(words)):
            return Match(AT_START, spans)
        return Match(OF_WORDS if all(each and each[0] for each in found) else WITHIN, spans)
    if len(words) == 1 and (spans := _initials(words[0], own)):
        return Match(INITIALS, spans)
    beside = folded(aside)
    if beside and all(each or word in beside for each, word in zip(found, words, strict=True)):
        return Match(ASIDE, tuple(sorted(each[1] for each in found if each)))
    return None


def _place(word: str, text: str) -> tuple[bool, Span] | None:
    """Where the word is: whether at the beginning of one of the text's, and from where to where."""
    at = text.find(word)
    if at < 0:
        return None
    place = at
    while place >= 0:
        if place == 0 or not text[place - 1].isalnum():
            return True, (place, place + len(word))
        place = text.find(word, place + 1)
    return False, (at, at + len(word))


def _initials(letters: str, text: str) -> tuple[Span, ...]:
    """The first letters of words in a row that are these; nothing for one letter, or where they aren't."""
    starts = [found.start() for found in _WORD_START.finditer(text)]
    row = "".join(text[start] for start in starts)
    at = row.find(letters) if len(letters) > 1 else -1
    return tuple((start, start + 1) for start in starts[at : at + len(letters)]) if at >= 0 else ()
