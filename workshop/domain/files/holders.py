"""Whose a certificate is, as far as it says so, and whether that is who signs."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import datetime

import msgspec

_EXPANDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
"""How passports and directories write letters that they lack; others leave the marks away."""
_PLAIN = str.maketrans(
    {"ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ħ": "h"}
)
_TITLES = frozenset(
    ("dr", "prof", "professor", "phd", "mba", "ing", "dipl", "mag", "med", "mr", "mrs", "ms", "herr", "frau")
)
_WORD = re.compile(r"[^\W_]+")
_ACCENT = re.compile("[\u0300-\u036f]")
_APOSTROPHE = re.compile(r"['’ʼ`´]")


class Holder(msgspec.Struct, frozen=True):
    """What a certificate says: who holds it, from when to when it is valid, and who issued it.

    `names` are all that it calls a person, `shown` is the first of them, or whatever else it says of its
    holder. `issuer` is empty where it was made by its own key. `above` are the certificates over it.
    """

    names: tuple[str, ...]
    shown: str
    first: datetime
    last: datetime
    issuer: str = ""
    above: "tuple[Holder, ...]" = ()

    def is_called(self, names: Iterable[str]) -> bool:
        """Whether one of its names is one of these."""
        return any(is_same_name(own, each) for own in self.names for each in names)


def is_same_name(one: str, other: str) -> bool:
    """Whether two ways to write a person's name are of the same words.

    Capitals, accents, hyphens and points, the order of the words ("Berg, Anna") and titles don't matter.
    """
    return not _readings(one).isdisjoint(_readings(other))


def _readings(name: str) -> set[tuple[str, ...]]:
    """The words of a name with marks left away, and with letters written out; as it is where it has none."""
    whole = unicodedata.normalize("NFKC", name).casefold()
    joined = _APOSTROPHE.sub("", whole)
    found = {_words(_bare(joined)), _words(_bare(joined.translate(_EXPANDED)))}
    return found if all(found) else {(whole.strip(),)}


def _bare(text: str) -> str:
    return _ACCENT.sub("", unicodedata.normalize("NFD", text.translate(_PLAIN)))


def _words(text: str) -> tuple[str, ...]:
    words = sorted(_WORD.findall(text))
    return tuple(word for word in words if word not in _TITLES) or tuple(words)
