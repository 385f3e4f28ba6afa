"""What of a table could be read in two ways."""

from collections.abc import Mapping

import msgspec


class Doubt(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was decided in reading, and can be decided otherwise.

    `key` names it and stays the same while the file does ("dates", "money:8", "there"); `How.answers` holds a
    choice under it. `code` and `params` give its sentence, `lines` where it stands, and `chosen` is the one
    of `choices` that holds now: the answer, or the reader's own guess.
    """

    key: str
    code: str
    choices: tuple[str, ...]
    chosen: str
    params: Mapping[str, str] = {}
    lines: tuple[int, ...] = ()


def chosen(answers: Mapping[str, str], key: str, choices: tuple[str, ...], guess: str) -> str:
    """The choice that holds: what was answered, if it is one of them, or else the guess."""
    answer = answers.get(key, guess)
    return answer if answer in choices else guess
