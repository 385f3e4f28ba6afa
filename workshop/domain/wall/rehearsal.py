"""The rehearsal on the wall: all hand-overs between the sides, or the one that is walked through."""

from datetime import date

import msgspec

from workshop.domain.facts.choices import Asks, Side
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId, TaskId
from workshop.domain.facts.rehearsal import Held
from workshop.domain.rehearsal.assigning import Cell
from workshop.domain.rehearsal.bottlenecks import bottlenecks
from workshop.domain.rehearsal.stations import (
    Station,
    StationKind,
    StationState,
    kind_of,
    nearest,
    state,
    stations,
)
from workshop.domain.rehearsal.times import first_day
from workshop.domain.rehearsal.walk import Walk, walk
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.people import Person, person


class RehearsalPlace(msgspec.Struct, frozen=True):
    """Where the facilitator is: at the two tasks of a hand-over, or at none; or asking whether it holds."""

    pair: tuple[TaskId | None, TaskId] | None = None
    asks_whether_it_holds: bool = False


class Half(msgspec.Struct, frozen=True):
    """A task of a hand-over: who decides, does and has a voice; `at_once` counts what runs beside it."""

    task: TaskId
    side: Side | None
    decides: tuple[Person, ...]
    does: tuple[Person, ...]
    asked: tuple[Person, ...]
    at_once: int = 0


class Mark(msgspec.Struct, frozen=True):
    """A hand-over between the sides on the strip of time; what isn't in hand is there as well."""

    number: int
    day: date | None
    state: StationState
    is_here: bool


class HandOverRoom(msgspec.Struct, frozen=True):
    """One station of the walk; `before` is None where a task that nobody decides comes after nothing.

    `question` is the room's own.
    """

    campaign: str
    launch: date | None
    start: date | None
    kind: StationKind
    state: StationState
    before: Half | None
    after: Half
    day: date | None
    strip: tuple[Mark, ...]
    question: str = ""


class Line(msgspec.Struct, frozen=True):
    """A hand-over of the list: its number, both tasks, and who hands over to whom."""

    mark: Mark
    before: TaskId
    after: TaskId
    people: tuple[Person, Person]


class RehearsalRoom(msgspec.Struct, frozen=True):
    """The rehearsal at rest: every hand-over between the sides in time order, and how many tasks."""

    campaign: str
    tasks: int
    lines: tuple[Line, ...]
    undecided: tuple[TaskId, ...]


class HeldLine(msgspec.Struct, frozen=True):
    """A situation: what was asked, whom the grid named, and how many of how many named the same."""

    activity: ActivityId
    phase: PhaseId | None
    asks: Asks
    expected: ParticipantId
    count: int
    matched: int


class HeldRoom(msgspec.Struct, frozen=True):
    """What reveals showed of the situations that were asked: counts alone."""

    holds: tuple[HeldLine, ...]


def rehearsal_room(
    snapshot: Snapshot, place: RehearsalPlace | None
) -> HandOverRoom | RehearsalRoom | HeldRoom | None:
    """What was revealed of whether it holds, the hand-over in hand, or all; nothing without a task."""
    if place is not None and place.asks_whether_it_holds and len(snapshot.holds):
        return HeldRoom(tuple(map(_held, snapshot.holds)))
    if not len(snapshot.tasks):
        return None
    walked = walk(snapshot)
    found = stations(walked)
    pair = place.pair if place else None
    here = next((each for each in found if (each.before, each.after) == pair), None)
    if here is not None:
        return _hand_over(snapshot, walked, found, here)
    candidate = snapshot.candidates.get(snapshot.test_case.candidate)
    lines = tuple(_line(snapshot, walked, each) for each in found if each.crosses)
    undecided = tuple(each.after for each in found if each.hand_over is None)
    return RehearsalRoom(candidate.title if candidate else "", len(walked.tasks), lines, undecided)


def _held(held: Held) -> HeldLine:
    return HeldLine(held.activity, held.phase, held.asks, held.expected, held.count, held.matched)


def _hand_over(snapshot: Snapshot, walked: Walk, found: tuple[Station, ...], here: Station) -> HandOverRoom:
    candidate = snapshot.candidates.get(snapshot.test_case.candidate)
    busy = _busy(snapshot, walked)
    days = [day for task in walked.tasks if (day := first_day(task)) is not None]
    return HandOverRoom(
        campaign=candidate.title if candidate else "",
        launch=candidate.starts_on if candidate else None,
        start=min(days, default=None),
        kind=kind_of(walked, here),
        state=state(snapshot, here),
        before=_half(snapshot, walked, here.before, busy) if here.before else None,
        after=_half(snapshot, walked, here.after, busy),
        day=first_day(walked.by_id[here.after]),
        strip=_strip(snapshot, walked, found, here),
        question=snapshot.tasks[here.after].question,
    )


def _strip(snapshot: Snapshot, walked: Walk, found: tuple[Station, ...], here: Station) -> tuple[Mark, ...]:
    """The hand-overs between the sides; of many those around the one in hand."""
    crossing = [each for each in found if each.crosses]
    ahead = sum(found.index(each) < found.index(here) for each in crossing)
    shown = (crossing[place] for place in nearest(len(crossing), min(ahead, len(crossing) - 1)))
    return tuple(_mark(snapshot, walked, each, here) for each in shown)


def _busy(snapshot: Snapshot, walked: Walk) -> dict[tuple[ParticipantId, TaskId], int]:
    """How many tasks of one person run at once where a task is one of too many."""
    found = {}
    for each in bottlenecks(snapshot, walked):
        if each.rule == "bottleneck-clash":
            for task in each.tasks:
                found[each.subject.participants[0], task] = len(each.tasks)
    return found


def _half(
    snapshot: Snapshot, walked: Walk, task: TaskId, busy: dict[tuple[ParticipantId, TaskId], int]
) -> Half:
    cell: Cell = walked.cells[task]

    def people(ids: tuple[ParticipantId, ...]) -> tuple[Person, ...]:
        return tuple(person(snapshot, each) for each in ids)

    does = tuple(each for each in cell.does if each not in cell.decides)
    voices = tuple(each for each in cell.asked if each not in (*cell.decides, *cell.does))
    at_once = max((busy.get((each, task), 0) for each in cell.decides), default=0)
    return Half(task, cell.side, people(cell.decides), people(does), people(voices), at_once)


def _mark(snapshot: Snapshot, walked: Walk, station: Station, here: Station | None) -> Mark:
    number = station.hand_over.between_sides if station.hand_over else 0
    when = first_day(walked.by_id[station.after])
    return Mark(number or 0, when, state(snapshot, station), station == here)


def _line(snapshot: Snapshot, walked: Walk, station: Station) -> Line:
    tasks = (station.before or station.after, station.after)
    one, other = (person(snapshot, walked.cells[each].decides[0]) for each in tasks)
    return Line(_mark(snapshot, walked, station, None), *tasks, (one, other))
