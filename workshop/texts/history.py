"""The history as people read it."""

from datetime import datetime

from workshop.domain.history import Deed, Entry, Shown
from workshop.texts import Texts
from workshop.texts.formats import clock, day
from workshop.texts.labels import label_text
from workshop.texts.names import step_name

_LONGEST = 2_000


def what_text(texts: Texts, entry: Entry) -> str:
    """What was done, with all of people's words that a label keeps: a reason given up is read here."""
    what = label_text(texts, entry.label, _LONGEST)
    if entry.deed is Deed.UNDO:
        return texts.say("Taken back: {what}", what=what)
    if entry.deed is Deed.REDO:
        return texts.say("Done again: {what}", what=what)
    return what


def when_text(texts: Texts, at: datetime) -> str:
    """As the clock on the wall had it, with its offset from UTC: "4 February 2026, 14:05:09 (+01:00)"."""
    return texts.say(
        "{day}, {time} ({offset})",
        day=day(texts, at),
        time=clock(texts, at, seconds=True),
        offset=_offset(at),
    )


def _offset(at: datetime) -> str:
    return at.isoformat()[-6:] if at.utcoffset() else "UTC"


def where_text(texts: Texts, entry: Entry) -> str:
    """The step that it belongs to; nothing for what belongs to all."""
    return step_name(texts, entry.step) if entry.step else ""


def mark_text(texts: Texts, shown: Shown) -> str:
    """What only its place among the others tells of it."""
    marks = [texts.say("after the reveal")] if shown.after_reveal else []
    return ", ".join([*marks, texts.say("taken back later")] if shown.was_undone else marks)
