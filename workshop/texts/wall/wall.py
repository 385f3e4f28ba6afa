"""What stands in big type on the wall: the rooms of `domain.wall` in words, ready to be drawn.

Of the workshop nothing is read here but what sides and people are called.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from workshop.domain.ballots.rounds import Stage
from workshop.domain.ballots.votes import SideCount
from workshop.domain.facts.choices import Scheme, Side, StepId
from workshop.domain.facts.ids import ActivityId
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.domain.wall.wall import (
    BallotRoom,
    Card,
    OverlapRoom,
    Owned,
    OwnershipRoom,
    Person,
    Row,
    StepRoom,
    Wall,
)
from workshop.texts import Texts
from workshop.texts.formats import day, listing
from workshop.texts.names import side_label, step_name
from workshop.texts.steps.ballots import reading_text, shift_text

_QUESTIONS: Mapping[Scheme, str] = {
    Scheme.RACI: "Who should be accountable for",
    Scheme.DACI: "Who should approve",
    Scheme.RAPID: "Who should decide on",
}

_ASKS: Mapping[StepId, str] = {
    StepId.SET_UP: "Who is here, and how do we work today?",
    StepId.OBJECTIVES: "What do we both want to reach?",
    StepId.WHERE_WE_STAND: "How do we see each other today?",
    StepId.PORTFOLIOS: "What is each side working on?",
    StepId.TEST_CASE: "Which upcoming campaign do we try it with?",
    StepId.REHEARSAL: "Does it work, task by task?",
    StepId.ROAD_MAP: "What comes next, and how do we work together?",
    StepId.REVIEW: "Can we both sign this?",
    StepId.EXPORT: "The charter goes with you.",
    StepId.FOLLOW_UP: "What became of it?",
}

_STAGES: Mapping[Stage, str] = {
    Stage.NOT_STARTED: "open",
    Stage.VOTING: "voting",
    Stage.REVEALED: "not agreed yet",
    Stage.AGREED: "agreed",
    Stage.ESCALATED: "escalated",
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


class ListedActivity(msgspec.Struct, frozen=True):
    """An activity of the shortlist: those who decide, or else how far it has come."""

    number: int
    title: str
    deciders: tuple[Person, ...]
    status: str


class ListPicture(msgspec.Struct, frozen=True):
    """The shortlist; `in_hand` is the place of the activity that is talked about, or -1."""

    title: str
    sentence: str
    rows: tuple[ListedActivity, ...]
    in_hand: int


class BoardPicture(msgspec.Struct, frozen=True):
    """The board, category by category."""

    title: str
    sentence: str
    categories: tuple[tuple[str, tuple[Card, ...]], ...]
    in_hand: ActivityId | None


class StepPicture(msgspec.Struct, frozen=True):
    """A step of which there is nothing to watch: its name, its question, and lines to read."""

    title: str
    sentence: str
    lines: tuple[str, ...]


Picture = BallotPicture | ListPicture | BoardPicture | StepPicture


def question(texts: Texts, scheme: Scheme) -> str:
    """What a ballot asks, above the activity's title."""
    return texts.say(_QUESTIONS[scheme])


def asked(texts: Texts, title: str) -> str:
    """The activity's title as the end of the question."""
    return texts.say("{title}?", title=title)


def picture(texts: Texts, snapshot: Snapshot, wall: Wall) -> Picture:
    """What the projector shows, in words."""
    match wall.room:
        case BallotRoom() as room:
            return _ballot(texts, snapshot, wall.scheme, room)
        case OwnershipRoom() as room:
            return _shortlist(texts, room, wall)
        case OverlapRoom() as room:
            return _board(texts, room, wall)
        case StepRoom() as room:
            lines = tuple(room.ground_rules)
            return StepPicture(step_name(texts, wall.step), texts.say(_ASKS[wall.step]), lines)


def _ballot(texts: Texts, snapshot: Snapshot, scheme: Scheme, room: BallotRoom) -> BallotPicture:
    voting = room.read is None
    headline, detail = _outcome(texts, snapshot, room)
    return BallotPicture(
        question=question(texts, scheme),
        title=asked(texts, room.title),
        is_voting=voting,
        heads=_heads(texts, snapshot, room),
        lines=_lines(texts, room.rows),
        headline=headline,
        detail=detail,
        quote=room.reason if room.stage is Stage.AGREED else "",
    )


def _heads(texts: Texts, snapshot: Snapshot, room: BallotRoom) -> tuple[Head, ...]:
    """The sides of which there are votes to show: all in one where they may not be told apart."""
    if room.read is None or room.read.counted.is_split:
        return tuple(_head(texts, side_label(texts, snapshot, each.side), each) for each in room.sides)
    voted, entitled = sum(each.voted for each in room.sides), sum(each.entitled for each in room.sides)
    return (_head(texts, texts.say("Everybody"), SideCount(Side.BOTH, voted, entitled)),)


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
    return (*kept, Line(texts.say("{n} others", n=len(rest)), None, marks))


def _line(texts: Texts, row: Row) -> Line:
    name = texts.say("Nobody") if row.proposes is None else surname(row.proposes)
    return Line(name, row.proposes, row.marks)


def surname(person: Person) -> str:
    """The name by which the wall calls somebody."""
    return short_name(person.name) or person.name


def _outcome(texts: Texts, snapshot: Snapshot, room: BallotRoom) -> tuple[str, str]:
    """The headline under a ballot, and what stands beside it."""
    if room.read is None:
        return texts.say("Votes are private."), texts.say("Until the reveal only counts show.")
    names = listing(texts, [surname(each) for each in room.deciders])
    if room.stage is Stage.AGREED:
        return texts.say("Agreed: {names}.", names=names), ""
    if room.stage is Stage.ESCALATED:
        to = room.escalated_to
        if room.due is None:
            return texts.say("Escalated to {to}.", to=to), ""
        return texts.say("Escalated to {to}.", to=to), texts.say("By {day}.", day=day(texts, room.due))
    words = reading_text(texts, snapshot, room.read)
    moved = [shift_text(texts, snapshot, each) for each in room.shifts]
    detail = " ".join(words.lines)
    if moved:
        detail = f"{detail} {texts.say('Since the round before: {moves}.', moves=', '.join(moved))}"
    return texts.say("{headline}.", headline=words.title), detail


def _shortlist(texts: Texts, room: OwnershipRoom, wall: Wall) -> ListPicture:
    total = len(room.activities)
    sentence = texts.say("{agreed} of {total} agreed", agreed=room.agreed, total=total)
    rows = tuple(_listed(texts, place, each) for place, each in enumerate(room.activities, 1))
    places = [place for place, each in enumerate(room.activities) if each.id == wall.in_hand]
    if not total:
        sentence = texts.say("Nothing on the shortlist yet")
    return ListPicture(step_name(texts, wall.step), sentence, rows, places[0] if places else -1)


def _listed(texts: Texts, number: int, owned: Owned) -> ListedActivity:
    status = "" if owned.deciders else texts.say(_STAGES[owned.stage])
    return ListedActivity(number, owned.title, owned.deciders, status)


def _board(texts: Texts, room: OverlapRoom, wall: Wall) -> BoardPicture:
    title = step_name(texts, wall.step)
    if room.is_silent:
        return BoardPicture(title, texts.say("Silent round: each side writes for itself."), (), None)
    count = sum(len(cards) for _, cards in room.categories)
    parts = [texts.plural("{n} activity", "{n} activities", count)]
    if room.shortlisted:
        parts.append(texts.say("{n} on the shortlist", n=room.shortlisted))
    sentence = ", ".join(parts) if count else texts.say("What do both sides do, or both need?")
    named = tuple((name or texts.say("No category"), cards) for name, cards in room.categories)
    return BoardPicture(title, sentence, named, wall.in_hand)
