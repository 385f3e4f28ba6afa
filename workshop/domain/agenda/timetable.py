"""The agenda as a timetable: every box that there is or could be, and when each of them starts.

Page, timer, calendar and documents all read the starts here.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import accumulate, groupby
from operator import itemgetter

import msgspec

from workshop.domain.fact import LAST_DAY, Key
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.flow import STEPS, is_in
from workshop.domain.snapshot import Snapshot

MORNING = 9 * 60
"""When a day begins that no box fixes the start of, in minutes since midnight."""
_HOUR = 60


class Slot(msgspec.Struct, frozen=True):
    """A box with its start, in minutes since midnight of its `day`.

    The day is the box's own, or a later one that what comes before it is on. `late` is by how many minutes
    what comes before it runs over a start that is fixed.
    """

    box: TimeBox
    starts: int
    late: int = 0
    day: int = 1

    @property
    def ends(self) -> int:
        """When it ends, in minutes since midnight of its day."""
        return self.starts + self.box.minutes


class PlannedDay(msgspec.Struct, frozen=True):
    """A day of the workshop, counted from 1: its boxes that are in, and its date where that is known."""

    number: int
    date: date | None
    slots: tuple[Slot, ...]

    @property
    def minutes(self) -> int:
        """From its first start to its last end."""
        return self.slots[-1].ends - self.slots[0].starts

    def moment(self, minutes: int) -> datetime | None:
        """The time so many minutes after this day's midnight; None where the date isn't known."""
        if self.date is None or timedelta(minutes=minutes) > LAST_DAY - self.date:
            return None
        return datetime.combine(self.date, time()) + timedelta(minutes=minutes)


def days(snapshot: Snapshot) -> tuple[PlannedDay, ...]:
    """The workshop day by day: what has minutes or a start of its own, on the days that have minutes."""
    slots = [slot for slot in timetable(boxes(snapshot)) if _counts(slot.box)]
    found = groupby(slots, key=lambda slot: slot.day)
    planned = (PlannedDay(day, _date(snapshot, day), tuple(own)) for day, own in found)
    return tuple(day for day in planned if any(slot.box.minutes for slot in day.slots))


def slot_of(snapshot: Snapshot, key: Key) -> Slot | None:
    """When a box is planned for; None where it has no minutes."""
    slots = (slot for day in days(snapshot) for slot in day.slots)
    return next((slot for slot in slots if slot.box.key == key and slot.box.minutes), None)


def _date(snapshot: Snapshot, day: int) -> date | None:
    first = snapshot.workshop.starts_on
    later = timedelta(days=day - 1)
    return None if first is None or later > LAST_DAY - first else first + later


def boxes(snapshot: Snapshot) -> tuple[TimeBox, ...]:
    """The agenda's boxes in their order, and where they belong those of steps that it doesn't name."""
    return with_every_step(snapshot.agenda, lambda step: is_in(snapshot, step))


def with_every_step(planned: Iterable[TimeBox], in_: Callable[[StepId], bool]) -> tuple[TimeBox, ...]:
    """These boxes, and where they belong those of steps that they don't name, included if `in_` says so."""
    found = list(planned)
    named = {box.step for box in found}
    order = {step.id: place for place, step in enumerate(STEPS)}
    for step in STEPS:
        if step.id not in named:
            before = [
                n for n, box in enumerate(found) if box.step and order.get(box.step, 0) < order[step.id]
            ]
            place = before[-1] + 1 if before else 0
            day = found[before[-1]].day if before else 1
            found.insert(place, TimeBox(step=step.id, included=in_(step.id), day=day))
    return tuple(found)


def timetable(planned: Iterable[TimeBox]) -> tuple[Slot, ...]:
    """When each box that is in starts: one after the other, on its day, and at once where it is fixed.

    A box on a later day than the one before it begins that day. A start that is fixed for earlier than what
    comes before it ends can't be met: the box starts when it can, and says how late that is.
    """
    boxes = [box for box in planned if box.included]
    latest = accumulate((box.day for box in boxes), max)
    slots: list[Slot] = []
    for day, own in groupby(zip(latest, boxes, strict=True), key=itemgetter(0)):
        slots += one_day([box for _, box in own], day)
    return tuple(slots)


def one_day(listed: Sequence[TimeBox], day: int) -> list[Slot]:
    """When each of a day's boxes starts."""
    free = _opening(listed)
    slots: list[Slot] = []
    for box in listed:
        fixed = minutes_of(box.fixed_start) if box.fixed_start else free
        slots.append(Slot(box, max(fixed, free), max(free - fixed, 0), day))
        free = slots[-1].ends
    return slots


def _opening(listed: Iterable[TimeBox]) -> int:
    """When a day begins: in the morning, or when the first is fixed for of what takes any time."""
    first = next((box for box in listed if _counts(box)), None)
    return minutes_of(first.fixed_start) if first is not None and first.fixed_start else MORNING


def _counts(box: TimeBox) -> bool:
    """Whether a box has a place in time: minutes, or a start of its own."""
    return box.minutes > 0 or box.fixed_start is not None


def minutes_of(clock: str) -> int:
    """A time of day, as "09:30", in minutes since midnight."""
    hours, minutes = clock.split(":")
    return int(hours) * _HOUR + int(minutes)


def clock_of(minutes: int) -> str:
    """A time of day as "09:30"; what runs past midnight goes on from there."""
    hours, rest = divmod(minutes % (24 * _HOUR), _HOUR)
    return f"{hours:02}:{rest:02}"
