"""Whose portfolio a table is, by what is written over it."""

import re

from workshop.domain.facts.choices import Side

_WORDS = {
    Side.MARKETING: re.compile(r"\b(?:marketing|cmo|brand|vertrieb und marketing)\b", re.IGNORECASE),
    Side.IT: re.compile(r"\b(?:IT|CIO|ICT|EDV|[Ii]nformatik|[Tt]echnology)\b"),
}
"""In English "it" is a word: it is the side in capitals alone."""


def side_in(text: str) -> Side | None:
    """The side that a heading names; None where it names none or both."""
    found = [side for side, words in _WORDS.items() if words.search(text)]
    return found[0] if len(found) == 1 else None
