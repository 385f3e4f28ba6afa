"""Text hygiene: what is typed or imported is kept as it is but for what no document can hold."""

import unicodedata

_KEPT = frozenset("\n\t")
_BREAKS = dict.fromkeys(map(ord, "\x0b\x0c\x1c\x1d\x1e\x85"), "\n")
"""Signs that end a line as well: soft breaks of spreadsheets and slides, form feeds, and the like."""
_UNSEEN = dict.fromkeys(
    [0xAD, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF]
)
"""Signs that show nothing and mean nothing: blanks of no width, hints where to break, marks of direction."""


def clean(text: str) -> str:
    """Drop lone surrogates and control characters other than line break and tab; unify line ends.

    What breaks a line in other programs is a line end.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_BREAKS)
    return "".join(c for c in text if c in _KEPT or unicodedata.category(c) not in ("Cc", "Cs"))


def clean_line(text: str) -> str:
    """One line of clean text: runs of white space become one space, none at the ends."""
    return " ".join(clean(text).split())


def seen(text: str) -> str:
    """The text as one sees it: in composed letters, without signs that show nothing."""
    return text if text.isascii() else unicodedata.normalize("NFC", text.translate(_UNSEEN))


def folded(text: str) -> str:
    """A name or title as it is compared: one line as one sees it, whatever its capitals."""
    return seen(clean_line(seen(text)).casefold())


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
