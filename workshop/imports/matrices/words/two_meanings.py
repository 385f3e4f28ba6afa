"""Words of two meanings, and words in two forms: which one they have in a table that has others beside."""

import re
from collections.abc import Iterable

from workshop.imports.lists.headers import column_word
from workshop.imports.matrices.words.vocabulary import has_two_meanings, role_of

_PARTING = tuple(" -–—:=(.")
_LONGEST_WORD = 40
_TWO_FORMS = re.compile(
    r"(?<=[^\W\d_]{3})(?:[/·.:*_-]-?(?:innen|in|t?rice|euse|[enrsao]|as|os|es|en)\b"
    r"|\((?:innen|in|[enrsao]|as|os|es|en)\)s?)+"
)
"""Endings that name women and men at once: "Berater(in)", "consulté·e·s", "aprobador/a"."""


def one_form(text: str) -> str:
    """The text with each word in one form: "Berater" for "Berater(in)"."""
    return _TWO_FORMS.sub("", text)


def meanings_of(letters: str, cells: Iterable[str]) -> dict[str, str]:
    """What words of two meanings say in a table that has these cells: some of them, and "" for all others.

    Who is "zuständig" does it where another is "verantwortlich".
    """
    said: set[str] = set()
    doubtful: set[str] = set()
    for cell in cells:
        # "R - Durchführung" and "Durchführung (R)" are the word and its letter.
        cell = one_form(cell)
        bare = cell.strip()[1:] if cell[1:2] in _PARTING else cell
        if len(cell) <= _LONGEST_WORD and (bare is not cell or cell.replace(" ", "").isalpha()):
            word = column_word(bare)
            if has_two_meanings(word):
                doubtful.add(word)
            elif len(word) > 1 and (letter := role_of(word, letters, "")):
                said.add(letter)
    if "A" in said:
        return {"": "R"}
    answers = any("verantwort" in word for word in doubtful)
    found = {"": "A" if answers or "R" in said else "R"}
    does = dict.fromkeys((word for word in doubtful if "zustandig" in word), "R")
    return does | found if answers and "R" not in said else found
