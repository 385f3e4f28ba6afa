"""The ballot in words: its question, who has voted, and what the votes come to."""

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from workshop.domain.ballots.rounds import Stage
from workshop.domain.ballots.votes import SideCount
from workshop.domain.facts.choices import Scheme, Side
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.ownership_ballot import BallotRoom, Row
from workshop.domain.wall.people import Person
from workshop.domain.wall.wall import Wall
from workshop.texts import Texts
from workshop.texts.formats import day, listing, paragraph
from workshop.texts.names import side_label
from workshop.texts.steps.ballots import decided_text, shift_text
from workshop.texts.steps.readings import ASKS_THE_ROOM, reading_text
from workshop.texts.wall.people import surname

_QUESTIONS: Mapping[Scheme, str] = {
    Scheme.RACI: "Who should be accountable for",
    Scheme.DACI: "Who should approve",
    Scheme.RAPID: "Who should decide on",
}

MOST_LINES = 9
"""More people who were proposed than the wall can name."""


class Head(msgspec.Struct, frozen=True):
    """A side over its votes, as in "Marketing", "5 of 5 voted"."""

    side: Side
    label: str
    words: str
    voted: int
    entitled: int


class Line(msgspec.Struct, frozen=True):
    """One who was proposed, and a mark a vote; `person` is None for nobody."""

    name: str
    person: Person | None
    marks: Mapping[Side, int]


class BallotPicture(msgspec.Struct, frozen=True):
    """The ballot: while people vote only the heads; after the reveal the lines and what they come to."""

    question: str
    title: str
    is_voting: bool
    heads: tuple[Head, ...]
    lines: tuple[Line, ...]
    headline: str
    detail: str
    quote: str


def question(texts: Texts, scheme: Scheme) -> str:
    """What a ballot asks, above the activity's title."""
    return texts.say(_QUESTIONS[scheme])


def asked(texts: Texts, title: str) -> str:
    """The activity's title as the end of the question."""
    return texts.say("{title}?", title=title)


def ballot_picture(texts: Texts, snapshot: Snapshot, wall: Wall, room: BallotRoom) -> BallotPicture:
    """The ballot, with what it comes to once it is revealed."""
    voting = room.read is None
    headline, detail = _outcome(texts, snapshot, room)
    return BallotPicture(
        question=question(texts, wall.scheme),
        title=asked(texts, room.title),
        is_voting=voting,
        heads=_heads(texts, snapshot, room),
        lines=_lines(texts, room.rows),
        headline=headline,
        detail=detail,
        quote=room.reason if room.stage is Stage.AGREED and room.is_answered else "",
    )


def _heads(texts: Texts, snapshot: Snapshot, room: BallotRoom) -> tuple[Head, ...]:
    """The sides of which there are votes to show: all in one where they may not be told apart."""
    if room.read is None or room.read.counted.is_split:
        return tuple(_head(texts, side_label(texts, snapshot, each.side), each) for each in room.sides)
    return tuple(_head(texts, texts.say("Everybody"), each) for each in room.sides)


def _head(texts: Texts, label: str, count: SideCount) -> Head:
    words = texts.say("{voted} of {total} voted", voted=count.voted, total=count.entitled)
    return Head(count.side, label, words, count.voted, count.entitled)


def _lines(texts: Texts, rows: Sequence[Row]) -> tuple[Line, ...]:
    """A line for each who was proposed; of very many the last ones share one."""
    named = [_line(texts, row) for row in rows]
    if len(named) <= MOST_LINES:
        return tuple(named)
    kept, rest = named[: MOST_LINES - 1], named[MOST_LINES - 1 :]
    marks: Counter[Side] = Counter()
    for each in rest:
        marks.update(each.marks)
    return (*kept, Line(texts.plural("{n} other", "{n} others", len(rest)), None, marks))


def _line(texts: Texts, row: Row) -> Line:
    name = texts.say("Nobody") if row.proposes is None else surname(row.proposes)
    return Line(name, row.proposes, row.marks)


def _outcome(texts: Texts, snapshot: Snapshot, room: BallotRoom) -> tuple[str, str]:
    """The headline under a ballot, and what stands beside it."""
    if room.read is None:
        return texts.say("Votes are private."), texts.say("Until the reveal only counts show.")
    names = listing(texts, [surname(each) for each in room.deciders])
    if room.stage is Stage.AGREED and room.is_answered:
        return texts.say("Agreed: {names}.", names=names), ""
    if room.stage is Stage.ESCALATED:
        to = room.escalated_to
        if room.due is None:
            return texts.say("Escalated to {to}.", to=to), ""
        return texts.say("Escalated to {to}.", to=to), texts.say("By {day}.", day=day(texts, room.due))
    words = reading_text(texts, snapshot, room.read)
    moved = [shift_text(texts, snapshot, each) for each in room.shifts]
    since = texts.say("Since the round before: {moves}.", moves=", ".join(moved)) if moved else ""
    advice = words.advice if room.read.reading in ASKS_THE_ROOM else ""
    if room.stage is Stage.AGREED:
        advice = decided_text(texts, [surname(each) for each in room.deciders])
    return texts.say("{headline}.", headline=words.title), paragraph(advice, *words.lines, since)
