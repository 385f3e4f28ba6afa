"""Why an overlap is suggested: what two initiatives share, in whose words, and when both run."""

from collections.abc import Sequence

from workshop.domain.overlapping.periods import Meeting
from workshop.domain.overlapping.suggestions import Shared, Suggestion
from workshop.texts import Texts
from workshop.texts.formats import day_range, listing, paragraph
from workshop.texts.steps.overlapping.concepts import shared_name

_WORDS = 3
"""How many words of one initiative are named for a concept at most."""


def why(texts: Texts, suggestion: Suggestion) -> str:
    """The reason in two sentences, as in "In common: consent (“opt-in” and “Einwilligung”). Both run …"."""
    named = listing(texts, [_named(texts, each) for each in suggestion.shared])
    return paragraph(texts.say("In common: {concepts}.", concepts=named), when(texts, suggestion.meeting))


def in_common(texts: Texts, suggestion: Suggestion) -> str:
    """What both share, in a line: three things at most, without the words that gave them."""
    return texts.say("In common: {concepts}", concepts=listing(texts, concepts(texts, suggestion)[:_WORDS]))


def concepts(texts: Texts, suggestion: Suggestion) -> list[str]:
    """What both share, the strongest first."""
    return [shared_name(texts, each) for each in suggestion.shared]


def _named(texts: Texts, shared: Shared) -> str:
    """A concept with the words that gave it; a word that both use stands for itself."""
    name = shared_name(texts, shared)
    one, other = (_quoted(texts, words) for words in shared.words)
    if one.casefold() == other.casefold():
        same = one.casefold() == texts.say("“{word}”", word=name).casefold()
        return one if same else texts.say("{concept} ({words})", concept=name, words=one)
    return texts.say("{concept} ({one} beside {other})", concept=name, one=one, other=other)


def _quoted(texts: Texts, words: Sequence[str]) -> str:
    return ", ".join(texts.say("“{word}”", word=word) for word in words[:_WORDS])


def when(texts: Texts, meeting: Meeting) -> str:
    """The days they share; how far apart they are; nothing where a date is missing."""
    if meeting.days is not None:
        return texts.plural("{n} day lies between them.", "{n} days lie between them.", meeting.days)
    if meeting.first is None:
        return ""
    return texts.say("Both run: {days}.", days=day_range(texts, meeting.first, meeting.last))
