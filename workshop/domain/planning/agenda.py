"""The agenda as a timetable: every box that there is or could be, and when each of them starts."""

from collections.abc import Iterable

import msgspec

from workshop.domain.facts.set_up import TimeBox
from workshop.domain.flow import STEPS, is_in
from workshop.domain.snapshot import Snapshot

MORNING = 9 * 60
"""When a day begins that no box fixes the start of, in minutes since midnight."""
_HOUR = 60


class Slot(msgspec.Struct, frozen=True):
    """A box with its start, in minutes since midnight of its day.

    `late` is by how many minutes what comes before it runs over a start that is fixed.
    """

    box: TimeBox
    starts: int
    late: int = 0

    @property
    def ends(self) -> int:
        """When it ends, in minutes since midnight of its day."""
        return self.starts + self.box.minutes


def boxes(snapshot: Snapshot) -> tuple[TimeBox, ...]:
    """The agenda's boxes in their order, and where they belong those of steps that it doesn't name."""
    found = list(snapshot.agenda)
    order = {step.id: place for place, step in enumerate(STEPS)}
    for step in STEPS:
        if snapshot.box(step.id) is None:
            before = [
                n for n, box in enumerate(found) if box.step and order.get(box.step, 0) < order[step.id]
            ]
            place = before[-1] + 1 if before else 0
            day = found[before[-1]].day if before else 1
            found.insert(place, TimeBox(step=step.id, included=is_in(snapshot, step.id), day=day))
    return tuple(found)


def timetable(planned: Iterable[TimeBox]) -> tuple[Slot, ...]:
    """When each box that is in starts: one after the other, on its day, and at once where it is fixed.

    A box on a later day than the one before it begins that day. A start that is fixed for earlier than what
    comes before it ends can't be met: the box starts when it can, and says how late that is.
    """
    slots: list[Slot] = []
    day, free = 0, MORNING
    for box in planned:
        if not box.included:
            continue
        if box.day > day:
            day, free = box.day, MORNING
            starts = minutes_of(box.fixed_start) if box.fixed_start else free
            slot = Slot(box, starts)
        else:
            fixed = minutes_of(box.fixed_start) if box.fixed_start else free
            slot = Slot(box, max(fixed, free), max(free - fixed, 0))
        slots.append(slot)
        free = slot.ends
    return tuple(slots)


def minutes_of(clock: str) -> int:
    """A time of day, as "09:30", in minutes since midnight."""
    hours, minutes = clock.split(":")
    return int(hours) * _HOUR + int(minutes)


def clock_of(minutes: int) -> str:
    """A time of day as "09:30"; what runs past midnight goes on from there."""
    hours, rest = divmod(minutes % (24 * _HOUR), _HOUR)
    return f"{hours:02}:{rest:02}"
