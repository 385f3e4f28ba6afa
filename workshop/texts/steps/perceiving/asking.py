"""What is said while ratings are given, and of what each rating means."""

from collections.abc import Mapping

from workshop.texts import Texts

CANT_SAY = "0"
"""The key, and the code on paper, of who can't say."""

_MEANINGS = (
    "Disagree fully",
    "Disagree",
    "Neither",
    "Agree",
    "Agree fully",
)


def scale_words(texts: Texts) -> tuple[str, ...]:
    """What the ratings from 1 to 5 mean, in this order."""
    return tuple(texts.say(each) for each in _MEANINGS)


def cant_say_word(texts: Texts) -> str:
    """What stands beside `CANT_SAY`."""
    return texts.say("Can’t say")


def codes(texts: Texts) -> Mapping[str, str]:
    """Every code with what it means: 1 to 5, and that of who can't say."""
    rated = {str(value): words for value, words in enumerate(scale_words(texts), 1)}
    return {**rated, CANT_SAY: cant_say_word(texts)}


def asking_text(texts: Texts) -> str:
    """How a statement is asked about."""
    return texts.say("How far do you agree?")


def sheet_text(texts: Texts) -> str:
    """How a sheet of statements is filled in."""
    return texts.say("How far do you agree? Circle one figure a line: 1 disagree fully, 5 agree fully.")
