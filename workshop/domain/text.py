"""Text hygiene: what is typed or imported is kept as it is but for what no document can hold."""

import re
import unicodedata

_DROPPED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters but for line break and tab, and lone surrogates."""
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2029]")
"""What ends a line elsewhere: on Windows, on old Macs, in a cell, after a page, of Unicode's paragraphs."""
_UNSEEN = dict.fromkeys(
    [0xAD, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF]
)
"""Signs that show nothing and mean nothing: blanks of no width, hints where to break, marks of direction."""

_PLAIN_SIGNS = dict.fromkeys(map(ord, "‘’‛ʼ′＇"), "'") | dict.fromkeys(map(ord, "“”„‟«»″"), '"')
_PLAIN_SIGNS |= dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
"""Quotes and dashes that one program writes for those of the keyboard, and another doesn't."""


def clean(text: str) -> str:
    """Drop lone surrogates and control characters other than line break and tab; unify line ends.

    What breaks a line in other programs is a line end.
    """
    return text if text.isprintable() else _DROPPED.sub("", _LINE_ENDS.sub("\n", text))


def clean_line(text: str) -> str:
    """One line of clean text: runs of white space become one space, none at the ends."""
    return " ".join(clean(text).split())


def seen(text: str) -> str:
    """The text as one sees it: in composed letters, without signs that show nothing."""
    return text if text.isascii() else unicodedata.normalize("NFC", text.translate(_UNSEEN))


def folded(text: str) -> str:
    """A name or title as it is compared: in one line as one sees it, whatever its capitals and quotes."""
    if text.isascii():
        return clean_line(text).casefold()
    return seen(clean_line(seen(text)).casefold()).translate(_PLAIN_SIGNS)


def initials(name: str) -> str:
    """Up to two letters that stand for a person on a chip."""
    words = [word for word in name.split() if word[:1].isalnum()]
    if not words:
        return "?"
    picked = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return picked.upper()


def short_name(name: str) -> str:
    """The last word of a name, as the grid's heads and labels show it."""
    return name.split()[-1] if name.split() else ""
