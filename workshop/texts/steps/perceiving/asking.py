"""What is said while ratings are given, and of what each rating means."""

from collections.abc import Mapping

from workshop.texts import Texts
from workshop.texts.formats import paragraph

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


def few_rated_text(texts: Texts, statements: int, small: int) -> str:
    """Why both sides stay together where so few of one rated, and of how many statements."""
    said = texts.plural(
        "So few of one side rated {n} statement that it would be known whose rating is whose.",
        "So few of one side rated {n} statements that it would be known whose rating is whose.",
        statements,
    )
    kept = texts.plural(
        "Sides of fewer than {n} person are not told apart there.",
        "Sides of fewer than {n} people are not told apart there.",
        small,
    )
    return paragraph(said, kept)


def too_few_text(texts: Texts) -> str:
    """Why nothing shows of a statement that was revealed."""
    return texts.say("Revealed; so few rated it that nothing is shown: it would be known whose it is.")


def unsaid_by_all_text(texts: Texts) -> str:
    """Why nothing shows of a statement that was revealed and to which nobody gave a value."""
    return texts.say("Revealed; everybody who answered can’t say.")
