"""Words as they are compared: casefolded, without accents, and without the ends that number and case give."""

import re
import unicodedata

LONGEST = 80
"""A run of letters that is longer is no word."""
_UMLAUT = re.compile(r"(?<![aeiouq])([aou])e")
_ENDS: tuple[tuple[str, str, int], ...] = (
    ("innen", "", 4),
    ("licher", "lich", 3),
    ("ischer", "isch", 3),
    ("iger", "ig", 4),
    ("ings", "", 4),
    ("ing", "", 4),
    ("ies", "y", 3),
    ("ern", "er", 3),
    ("eln", "el", 3),
    ("ed", "", 4),
    ("en", "", 4),
    ("es", "", 3),
    ("e", "", 3),
    ("s", "", 3),
)
"""An end, what takes its place, and how many letters have to stay before it."""
_NO_PLURAL = ("ss", "us", "is")
_WHOLE = frozenset(
    [
        "booking",
        "bookings",
        "buchen",
        "mailing",
        "mailings",
        "mails",
        "news",
        "spende",
        "spenden",
        "tagging",
        "tags",
        "targeting",
    ]
)
"""Words that without their ends would be others: book, Buch, mail that is post, new, spend, Tag, target."""
_DOUBLED = re.compile(r"([bdgmnprt])\1$")


class _Spaces(dict[int, int | None]):
    """For `str.translate`: all but letters, digits and marks become spaces; what is unseen goes."""

    def __missing__(self, code: int) -> int | None:
        letter = chr(code)
        kind = unicodedata.category(letter)
        self[code] = code if letter.isalnum() or kind[0] == "M" else None if kind == "Cf" else 32
        return self[code]


_SPACES = _Spaces()


def words(text: str) -> list[str]:
    """The words of a text as they stand there; a sign or an emoji parts them."""
    parted = unicodedata.normalize("NFC", text).translate(_SPACES).split()
    return [word for word in parted if len(word) <= LONGEST]


def folded(word: str) -> str:
    """In small letters without accents; ae, oe and ue are read as the umlauts they stand for."""
    word = word.casefold()
    if not word.isascii():
        apart = unicodedata.normalize("NFKD", word)
        word = "".join(letter for letter in apart if unicodedata.category(letter)[0] != "M").casefold()
    return _UMLAUT.sub(r"\1", word)


def stem(word: str) -> str:
    """What is left of a word, folded, without the ends of English and German; a light one.

    Both languages' ends go from any word: which language a title is in isn't known, and often it is both.
    """
    return stem_of_folded(folded(word))


def stem_of_folded(word: str) -> str:
    """The same for a word, or a part of one, that was folded already."""
    if word in _WHOLE:
        return word
    for end, instead, least in _ENDS:
        if word.endswith(end) and len(word) - len(end) >= least:
            if end == "s" and word.endswith(_NO_PLURAL):
                return word
            left = word[: -len(end)] + instead
            return _DOUBLED.sub(r"\1", left) if end in ("ing", "ings", "ed") else left
    return word
