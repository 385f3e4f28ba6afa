"""The swimlane ready to paint: words, marks and places of one state of the workshop."""

from collections.abc import Mapping, Sequence
from datetime import date

import msgspec

from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import ParticipantId, TaskId
from workshop.domain.findings import Finding
from workshop.domain.rehearsal.walk import Walk
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import initials
from workshop.report.rehearsing.lanes import Lanes, lay_out
from workshop.report.rehearsing.routes import Route, routes
from workshop.texts import Texts
from workshop.texts.rehearsing.places import task_name
from workshop.texts.rehearsing.swimlane import (
    at_once,
    launch_word,
    nobody_word,
    person_name,
    undated_words,
    week_word,
)

LABEL, HEADER = 142.0, 46.0
"""What stays where it is while the lanes scroll: who they are of, and the weeks above them."""


class Head(msgspec.Struct, frozen=True):
    """Whose lane it is; without letters it is nobody's."""

    name: str
    letters: str
    side: Side | None
    capacity: Capacity
    note: str = ""


class Board(msgspec.Struct, frozen=True):
    """All that the swimlane shows."""

    lanes: Lanes
    routes: tuple[Route, ...]
    heads: tuple[Head, ...]
    titles: Mapping[TaskId, str]
    weeks: tuple[tuple[float, str], ...]
    launch: str
    undated: str


class InHand(msgspec.Struct, frozen=True):
    """What is talked about: a task, and the two of a hand-over while the rehearsal is walked through."""

    task: TaskId | None = None
    pair: tuple[TaskId | None, TaskId] | None = None


def launch_of(snapshot: Snapshot) -> date | None:
    """The day the picked campaign begins."""
    candidate = snapshot.candidates.get(snapshot.test_case.candidate)
    return candidate.starts_on if candidate else None


def board(texts: Texts, snapshot: Snapshot, walk: Walk, found: Sequence[Finding], room: float) -> Board:
    """The swimlane over so much room."""
    lanes = lay_out(snapshot, walk, room - LABEL, launch_of(snapshot), found)
    clashing = {each.lane: each.count for each in lanes.clashes}
    return Board(
        lanes=lanes,
        routes=routes(walk, lanes),
        heads=tuple(
            _head(texts, snapshot, lane.person, clashing.get(number, 0))
            for number, lane in enumerate(lanes.lanes)
        ),
        titles={task.id: task_name(texts, snapshot, task.id) for task in walk.tasks},
        weeks=_weeks(texts, lanes),
        launch=launch_word(texts),
        undated=undated_words(texts) if any(bar.is_undated for bar in lanes.bars) else "",
    )


def _head(texts: Texts, snapshot: Snapshot, person: ParticipantId | None, count: int) -> Head:
    fact = snapshot.participants.get(person)
    if fact is None:
        return Head(nobody_word(texts), "", None, Capacity.DECIDER)
    note = at_once(texts, count) if count else ""
    name = person_name(snapshot, fact.id)
    return Head(name, initials(fact.name or fact.title), fact.side, fact.capacity, note)


def _weeks(texts: Texts, lanes: Lanes) -> tuple[tuple[float, str], ...]:
    """Each Monday; the month stands where it begins, or has just begun."""
    if lanes.axis is None:
        return ()
    named, month = [], 0
    for x, day in lanes.axis.weeks():
        named.append((x, week_word(texts, day, day.month != month)))
        month = day.month
    return tuple(named)
