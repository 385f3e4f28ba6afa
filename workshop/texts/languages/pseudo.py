"""A language that nobody speaks: English with accents, longer, in brackets.

It shows what isn't translated yet (plain letters), what has no room (a bracket is missing) and what is
glued from parts (brackets inside of a sentence), before there is any translation.
"""

import gettext
import re

TAG = "en-XA"
"""The tag that Android and the browsers use for it too; XA names no country."""
_LONGER = 0.4
"""By how much German, Finnish or Greek are longer than English; short words grow by far more."""
_ACCENTS = str.maketrans(
    "aceghijklnorstuwyzACEGHIJKLNORSTUWYZ",
    "áçéĝĥíĵķļñóŕšţúŵýžÁÇÉĜĤÍĴĶĻÑÓŔŠŢÚŴÝŽ",
)
_KEPT = re.compile(r"(\{[^}]*\}|%\d+|%n|<[^>]*>|&\w+;|&[\w&]|\(\*[^)]*\)|;;)")
"""Fields, markup, mnemonics and the patterns of a file dialog."""


def pseudo(sentence: str) -> str:
    """The English sentence as the pseudo-language writes it; a mere pattern, as of a date, stays."""
    parts = _KEPT.split(sentence)
    letters = sum(each.isalpha() for part in parts[::2] for each in part)
    if not letters:
        return sentence
    parts[::2] = (part.translate(_ACCENTS) for part in parts[::2])
    return f"‹{''.join(parts)}{_more(letters)}›"


def _more(letters: int) -> str:
    """What makes it longer: words that may break as others do."""
    count = max(2, round(letters * _LONGER))
    return "".join(" " if place % 8 == 0 else "ö" for place in range(count + 1))


class Pseudo(gettext.NullTranslations):
    """The catalogue of the pseudo-language, made as it is asked."""

    def gettext(self, message: str) -> str:
        return pseudo(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return pseudo(super().ngettext(msgid1, msgid2, n))
