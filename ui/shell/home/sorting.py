"""What is next of each workshop that was open here, and in which order they are listed."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import Enum, auto
from typing import NamedTuple

from ui.preferences import Recent, Stage

IDLE = timedelta(days=30)
"""A draft that nobody touched for so long is asked about."""


class Next(Enum):
    """Why a workshop needs somebody, the most pressing first; from `LATER` on it needs nobody yet."""

    OVERDUE = auto()
    SIGNATURE = auto()
    AHEAD = auto()
    IDLE = auto()
    LATER = auto()
    NOTHING = auto()


class Need(NamedTuple):
    """What is next, on which day, and what that is in words where a charter wants it."""

    next: Next
    at: date | None = None
    what: str = ""


class Group(Enum):
    """Under which head a workshop is listed."""

    NEEDS = auto()
    DRAFTS = auto()
    SIGNED = auto()


HALF_SIGNED = frozenset({Stage.ONE_SIGNATURE, Stage.VOID})
PRESSING = frozenset({Next.OVERDUE, Next.SIGNATURE, Next.AHEAD, Next.IDLE})


def need_of(recent: Recent, today: date) -> Need:
    """What is next of a workshop, today."""
    first = recent.awaited[0] if recent.awaited else None
    if first is not None and first.at <= today:
        return Need(Next.OVERDUE, first.at, first.what)
    if recent.stage in HALF_SIGNED:
        return Need(Next.SIGNATURE, _signed_on(recent))
    if recent.stage is Stage.DRAFT:
        if recent.starts_on is not None and recent.starts_on >= today:
            return Need(Next.AHEAD, recent.starts_on)
        if recent.left_at is not None and today - recent.left_at.date() >= IDLE:
            return Need(Next.IDLE, recent.left_at.date())
    return Need(Next.LATER, first.at, first.what) if first is not None else Need(Next.NOTHING)


def _signed_on(recent: Recent) -> date | None:
    last = recent.revisions[-1] if recent.revisions else None
    return (last.marketing or last.it) if last is not None else None


def grouped(recents: Sequence[Recent], today: date) -> Iterator[tuple[Group, tuple[Recent, ...]]]:
    """The workshops under their heads, the most pressing and the soonest first; the others as they came."""
    needs = [(need_of(each, today), each) for each in recents]
    pressing = [each for each in needs if each[0].next in PRESSING]
    pressing.sort(key=lambda each: (each[0].next.value, each[0].at or today))
    calm = [each for each in needs if each[0].next not in PRESSING]
    groups = {
        Group.NEEDS: pressing,
        Group.DRAFTS: [each for each in calm if each[1].stage is Stage.DRAFT],
        Group.SIGNED: [each for each in calm if each[1].stage is not Stage.DRAFT],
    }
    for group, found in groups.items():
        if found:
            yield group, tuple(recent for _, recent in found)


class Segment(Enum):
    """Which workshops are shown."""

    ALL = auto()
    DRAFTS = auto()
    ONE_SIGNATURE = auto()
    SIGNED = auto()


_STAGES = {
    Segment.ALL: frozenset(Stage),
    Segment.DRAFTS: frozenset({Stage.DRAFT}),
    Segment.ONE_SIGNATURE: HALF_SIGNED,
    Segment.SIGNED: frozenset({Stage.SIGNED}),
}


def found(recents: Iterable[Recent], segment: Segment, wanted: str) -> tuple[Recent, ...]:
    """Those of a segment that hold every word looked for in title, company, place or people."""
    words = wanted.casefold().split()
    stages = _STAGES[segment]
    return tuple(
        each for each in recents if each.stage in stages and all(word in _text(each) for word in words)
    )


def _text(recent: Recent) -> str:
    people = " ".join(person.name for person in recent.people)
    return f"{recent.title} {recent.company} {recent.place} {people}".casefold()
