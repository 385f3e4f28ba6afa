"""What each letter of a scheme means here, and who has the last word: said before the first is given."""

from collections.abc import Mapping

import msgspec

from workshop.domain.facts.choices import Scheme
from workshop.domain.references.integrity import LETTERS
from workshop.domain.rights.roles import deciding
from workshop.texts import Texts
from workshop.texts.names import role_name

_MEANINGS: Mapping[Scheme, Mapping[str, str]] = {
    Scheme.RACI: {
        "R": "does the work.",
        "A": "answers for it and has the last word. One person.",
        "C": "is heard before it is decided, and can’t stop it.",
        "I": "is told once it is decided.",
    },
    Scheme.DACI: {
        "D": "brings it to a decision. One person.",
        "A": "approves it and has the last word. One person.",
        "C": "knows enough to be heard before, and can’t stop it.",
        "I": "is told once it is decided.",
    },
    Scheme.RAPID: {
        "R": "makes the proposal, having asked those who give input.",
        "A": "must agree to the proposal and can hold it up. Rare, and with a reason.",
        "P": "does what was decided.",
        "I": "is heard before the proposal, and can’t stop it.",
        "D": "decides and has the last word. One person.",
    },
}


class Meaning(msgspec.Struct, frozen=True):
    """A letter, what it stands for, and what whoever has it does."""

    letter: str
    name: str
    words: str
    has_last_word: bool


def meanings(texts: Texts, scheme: Scheme) -> tuple[Meaning, ...]:
    """All letters of the scheme, in its order."""
    return tuple(
        Meaning(
            letter,
            role_name(texts, scheme, letter),
            texts.say(_MEANINGS[scheme][letter]),
            letter == deciding(scheme),
        )
        for letter in LETTERS[scheme]
    )


def last_word(texts: Texts, scheme: Scheme) -> str:
    """Who has the last word, as in "A, Accountable, has the last word."."""
    letter = deciding(scheme)
    return texts.say(
        "{letter}, {role}, has the last word.", letter=letter, role=role_name(texts, scheme, letter)
    )
