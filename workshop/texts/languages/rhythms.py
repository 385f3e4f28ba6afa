"""How often a meeting is held, in the words of a language: said from what is kept, and read into it.

A workshop keeps English words, since rules and calendars read them without knowing a language; words that no
calendar reads stay as somebody typed them.
"""

from collections.abc import Iterator, Mapping

from workshop.domain.planning.recurrence import LAST_DAY, Repeat, Unit, repeat, unread
from workshop.texts import Plural, Template, Texts

_ENGLISH = Texts()
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_EVERY: Mapping[Unit, Plural] = {
    "day": Plural("every day", "every {n} days", "n"),
    "week": Plural("every week", "every {n} weeks", "n"),
    "month": Plural("every month", "every {n} months", "n"),
    "year": Plural("every year", "every {n} years", "n"),
}
_WEEKDAY = Plural("every {weekday}", "every {n} {weekday}s", "n")
_PLACES: Mapping[int, str] = {
    1: "first {weekday} of the month",
    2: "second {weekday} of the month",
    3: "third {weekday} of the month",
    4: "fourth {weekday} of the month",
    -1: "last {weekday} of the month",
}
_ADVERBS = ("daily", "weekly", "monthly", "quarterly", "yearly")
_ONCE = "once"
_MOST = 52
"""As many units as anybody waits from one meeting to the next."""


def rhythm_words(texts: Texts, every: str) -> str:
    """What is kept of a rhythm, in this language; English, and what no calendar reads, as it was typed."""
    typed = every.strip()
    if not typed or unread(typed) is not None:
        return typed
    found = repeat(typed)
    if found is None:
        return typed if texts.say(_ONCE) == _ONCE else texts.say(_ONCE)
    said = _said(texts, found)
    return typed if said == _said(_ENGLISH, found) else said


def read_rhythm(texts: Texts, typed: str) -> str:
    """What is kept of a rhythm that was typed in this language, or in English."""
    if unread(typed) is None:
        return typed
    words = _plain(typed)
    if words == _plain(texts.say(_ONCE)):
        return _ONCE
    for said, found in _phrases(texts):
        if words == _plain(said):
            return _said(_ENGLISH, found)
    return typed


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).strip(".")


def _said(texts: Texts, each: Repeat) -> str:
    weekday = texts.say(_WEEKDAYS[each.weekday]) if each.weekday is not None else ""
    if each.place is not None:
        return texts.say(_PLACES[each.place], weekday=weekday)
    if each.day is not None:
        if each.day == LAST_DAY:
            return texts.say("last day of the month")
        return texts.say("day {n} of every month", n=each.day)
    template: Template = _EVERY[each.unit] if each.weekday is None else _WEEKDAY
    return texts.say(template, n=each.interval, weekday=weekday)


def _phrases(texts: Texts) -> Iterator[tuple[str, Repeat]]:
    """Everything that can be said of a rhythm in this language, with what it means."""
    for adverb in _ADVERBS:
        if (found := repeat(adverb)) is not None:
            yield texts.say(adverb), found
    yield from ((_said(texts, each), each) for each in _every_rhythm())


def _every_rhythm() -> Iterator[Repeat]:
    """All rhythms that there are words for."""
    days = range(len(_WEEKDAYS))
    yield from (Repeat(n, unit) for unit in _EVERY for n in range(1, _MOST + 1))
    yield from (Repeat(n, "week", day) for day in days for n in range(1, _MOST + 1))
    yield from (Repeat(1, "month", day, place) for place in _PLACES for day in days)
    yield from (Repeat(1, "month", day=day) for day in range(1, LAST_DAY + 1))
