"""The rehearsal on the wall, in words."""

from collections.abc import Sequence

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.rehearsal.stations import StationState
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.domain.wall.people import Person
from workshop.domain.wall.rehearsal import Half, HandOverRoom, HeldRoom, Line, Mark, RehearsalRoom
from workshop.domain.wall.wall import Wall
from workshop.texts import Texts
from workshop.texts.formats import day_and_month, listing
from workshop.texts.names import side_label, step_name
from workshop.texts.rehearsing.holding import held_text
from workshop.texts.rehearsing.places import task_name
from workshop.texts.rehearsing.swimlane import (
    day_of_month,
    launch_word,
    nobody_word,
    station_head,
    station_question,
)
from workshop.texts.wall.follow_up import ChangesPicture

_VOICES = 3
"""So many people with a voice are named; of more the rest is counted."""


class PeopleLine(msgspec.Struct, frozen=True):
    """What some people do at a task, and how many more than those named."""

    words: str
    people: tuple[tuple[Person, str], ...]
    more: str = ""


class HalfPicture(msgspec.Struct, frozen=True):
    """A task of a hand-over: whose it is, what it is called, who decides and who else takes part."""

    side: Side | None
    name: str
    does: str
    title: str
    decides: PeopleLine
    lines: tuple[PeopleLine, ...]
    warning: str = ""
    note: str = ""


class StripMark(msgspec.Struct, frozen=True):
    """A hand-over on the strip, `at` from 0 to 1 of its time."""

    number: str
    at: float
    is_done: bool
    is_here: bool


class HandOverPicture(msgspec.Struct, frozen=True):
    """One station: two halves with the work going from one to the other, a question, and a strip of time."""

    title: str
    campaign: str
    left: HalfPicture | None
    right: HalfPicture | None
    turns: bool
    day: str
    question: str
    marks: tuple[StripMark, ...]
    launch: tuple[float, str, str] | None
    first_day: str


class LinePicture(msgspec.Struct, frozen=True):
    """A hand-over of the list."""

    number: str
    is_done: bool
    before: str
    after: str
    people: tuple[Person, Person]
    day: str


class RehearsalPicture(msgspec.Struct, frozen=True):
    """The rehearsal at rest: its hand-overs, and what nobody decides."""

    title: str
    sentence: str
    lines: tuple[LinePicture, ...]
    none: str
    undecided: str


def rehearsal_picture(texts: Texts, snapshot: Snapshot, wall: Wall, room: RehearsalRoom) -> RehearsalPicture:
    """The step's name, the campaign, and every hand-over between the sides."""
    count = texts.plural("{n} task", "{n} tasks", room.tasks)
    sentence = texts.say("{title}, {tasks}", title=room.campaign, tasks=count) if room.campaign else count
    none = texts.say("No hand-overs between the sides. One side does it all.") if not room.lines else ""
    undecided = ""
    if room.undecided:
        undecided = texts.plural(
            "{n} task that nobody decides", "{n} tasks that nobody decides", len(room.undecided)
        )
    lines = tuple(_line(texts, snapshot, each) for each in room.lines)
    return RehearsalPicture(step_name(texts, wall.step), sentence, lines, none, undecided)


def _line(texts: Texts, snapshot: Snapshot, line: Line) -> LinePicture:
    when = day_of_month(texts, line.mark.day) if line.mark.day else ""
    is_done = line.mark.state is StationState.SETTLED
    before, after = (task_name(texts, snapshot, each) for each in (line.before, line.after))
    return LinePicture(str(line.mark.number), is_done, before, after, line.people, when)


def hand_over_picture(texts: Texts, snapshot: Snapshot, wall: Wall, room: HandOverRoom) -> HandOverPicture:
    """Marketing stands left always; where IT hands over to it, the arrow turns."""
    gives = _half(texts, snapshot, room, room.before, gives=True) if room.before else None
    takes = _half(texts, snapshot, room, room.after, gives=False)
    turns = (
        room.before is not None
        and room.before.side is not Side.MARKETING
        and (room.after.side is Side.MARKETING)
    )
    who = listing(texts, [short_name(each.name) for each in room.after.decides])
    start, end = _span(room)
    launch = None
    if room.launch and start is not None:
        launch = (
            _at(room.launch.toordinal(), start, end),
            launch_word(texts),
            day_of_month(texts, room.launch),
        )
    return HandOverPicture(
        title=station_head(texts, snapshot, room.kind),
        campaign=room.campaign,
        left=takes if turns else gives,
        right=gives if turns else takes,
        turns=turns,
        day=day_and_month(texts, room.day) if room.day else "",
        question=room.question
        or station_question(
            texts, room.kind, who, task_name(texts, snapshot, (room.before or room.after).task)
        ),
        marks=_marks(room.strip, start, end),
        launch=launch,
        first_day=day_of_month(texts, room.start) if room.start else "",
    )


def _span(room: HandOverRoom) -> tuple[int | None, int]:
    """The first and last day of the strip, a little of time behind it."""
    days = [each.day.toordinal() for each in room.strip if each.day]
    days += [each.toordinal() for each in (room.start, room.launch) if each]
    if not days:
        return None, 0
    first, last = min(days), max(days)
    return first, last + max((last - first) // 8, 1)


def _at(day_number: int, start: int, end: int) -> float:
    return (day_number - start) / max(end - start, 1)


def _marks(strip: Sequence[Mark], start: int | None, end: int) -> tuple[StripMark, ...]:
    """What was walked through is done, but for what was parked there."""
    here = next((place for place, mark in enumerate(strip) if mark.is_here), 0)
    past = {mark.number for mark in strip[:here] if mark.state is not StationState.PARKED}
    return tuple(_mark(each, each.number in past, start, end) for each in strip)


def _mark(mark: Mark, is_past: bool, start: int | None, end: int) -> StripMark:
    at = _at(mark.day.toordinal(), start, end) if mark.day and start is not None else 0.0
    return StripMark(str(mark.number), at, is_past or mark.state is StationState.SETTLED, mark.is_here)


def _half(texts: Texts, snapshot: Snapshot, room: HandOverRoom, half: Half, *, gives: bool) -> HalfPicture:
    name = side_label(texts, snapshot, half.side) if half.side else nobody_word(texts)
    if half.decides and half.side is None:
        name = texts.say("Both sides")
    does = texts.say("hands over") if gives else texts.say("takes over")
    lines = [PeopleLine(texts.say("does it"), _named(half.does)), _voices(texts, half.asked)]
    warning = ""
    if half.at_once:
        warning = texts.plural("{n} task at once", "{n} tasks at once", half.at_once)
    return HalfPicture(
        side=half.side,
        name=name,
        does=does,
        title=task_name(texts, snapshot, half.task),
        decides=PeopleLine(texts.say("decides"), _named(half.decides)),
        lines=tuple(each for each in lines if each.people),
        warning=warning,
        note="" if gives else _note(texts, room.state),
    )


def _note(texts: Texts, state: StationState) -> str:
    if state is StationState.SETTLED:
        return texts.say("settled")
    return texts.say("parked") if state is StationState.PARKED else ""


def _named(people: Sequence[Person]) -> tuple[tuple[Person, str], ...]:
    return tuple((each, short_name(each.name)) for each in people)


def _voices(texts: Texts, people: Sequence[Person]) -> PeopleLine:
    more = len(people) - _VOICES
    words = texts.say("+ {n}", n=more) if more > 0 else ""
    return PeopleLine(texts.say("has a voice"), _named(people[:_VOICES]), words)


def held_picture(texts: Texts, snapshot: Snapshot, wall: Wall, room: HeldRoom) -> ChangesPicture:
    """A line a situation that was revealed, and never who said what."""
    del wall
    sentence = texts.say("How many named whom the grid names.")
    lines = tuple(held_text(texts, snapshot, each) for each in room.holds)
    return ChangesPicture(texts.say("Does it hold?"), sentence, lines)
