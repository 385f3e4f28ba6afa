"""When the agenda runs late: by how much, and the three ways out of it (METHOD.md, 10).

Nothing here changes an agenda: a way out is what the rest of the day would be.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import pairwise

import msgspec
from msgspec.structs import replace

from workshop.domain.agenda.timetable import PlannedDay, Slot, clock_of, days, minutes_of, one_day
from workshop.domain.fact import Key
from workshop.domain.facts.choices import Choice, StepId
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.snapshot import Snapshot

_HOUR = 60


class Way(Choice):
    """What gives when time has run out."""

    SHRINK = "shrink"
    LEAVE_OUT = "leave-out"
    END_LATER = "end-later"


Boxes = Sequence[TimeBox]
Slots = Sequence[Slot]


class WayOut(msgspec.Struct, frozen=True):
    """The rest of a day, the box in hand first, as one way would have it.

    `before` are the same boxes as planned; `over` says how many minutes later than that the day ends, `lost`
    by how many in all its end and the starts that are fixed are missed.
    """

    way: Way
    rest: tuple[Slot, ...]
    before: tuple[Slot, ...]
    over: int
    lost: int

    @property
    def changed(self) -> tuple[TimeBox, ...]:
        """The boxes as they would be, of those that change; what is left out comes last."""
        planned = {slot.box.key: slot.box for slot in self.before}
        kept = {slot.box.key: slot.box for slot in self.rest}
        changed = [box for key, box in kept.items() if box != planned[key]]
        return (*changed, *(replace(box, included=False) for box in self.left_out))

    @property
    def left_out(self) -> tuple[TimeBox, ...]:
        """What this way does without, as planned."""
        kept = {slot.box.key for slot in self.rest}
        return tuple(slot.box for slot in self.before if slot.box.key not in kept)

    @property
    def helps(self) -> bool:
        """Whether it changes more than when things begin."""
        return self.way is Way.END_LATER or len(self.changed) > 1


def minutes_late(snapshot: Snapshot, key: Key, now: datetime, used: float) -> int:
    """By how many whole minutes a box is late that `used` minutes were spent on; 0 where it isn't.

    Only on its own day: a workshop without a date, or opened on another day, runs by no plan. `now` is local.
    """
    day = _day_of(snapshot, key)
    if day is None or day.date != now.date():
        return 0
    slot = _in(day, key)
    minute = now.hour * _HOUR + now.minute
    return max(int(minute - slot.starts - min(used, slot.box.minutes)), 0)


def ways_out(snapshot: Snapshot, key: Key, late: int) -> tuple[WayOut, ...]:
    """What can be done about so many minutes: each way, in their order; none where the box is on no day."""
    return tuple(found for way in Way if (found := way_out(snapshot, key, late, way)) is not None)


def way_out(snapshot: Snapshot, key: Key, late: int, way: Way) -> WayOut | None:
    """The rest of the day of the box in hand by one way; None where it has no place in time."""
    day = _day_of(snapshot, key)
    if day is None:
        return None
    before = day.slots[day.slots.index(_in(day, key)) :]
    boxes = (_moved(before[0], late), *(slot.box for slot in before[1:]))
    kept = _WAYS[way](boxes, before)
    rest = tuple(one_day(kept, day.number))
    return WayOut(way, rest, before, max(rest[-1].ends - before[-1].ends, 0), _lost(kept, before))


def _day_of(snapshot: Snapshot, key: Key) -> PlannedDay | None:
    return next((day for day in days(snapshot) if any(slot.box.key == key for slot in day.slots)), None)


def _in(day: PlannedDay, key: Key) -> Slot:
    return next(slot for slot in day.slots if slot.box.key == key)


def _moved(slot: Slot, late: int) -> TimeBox:
    """The box in hand, begun when it really was: what comes after it is then planned from there."""
    return replace(slot.box, fixed_start=clock_of(slot.starts + late))


# -- the ways


def _end_later(boxes: Boxes, _: Slots) -> Boxes:
    return boxes


def _leave_out(boxes: Boxes, before: Slots) -> Boxes:
    """Without optional steps, the last first, until nothing is late; one that doesn't help stays."""
    gone: set[Key] = set()

    def lost() -> int:
        return _lost([box for box in boxes if box.key not in gone], before)

    optional = [box.key for box in boxes[1:] if box.optional and box.step not in (None, StepId.REVIEW)]
    for key in reversed(optional):
        if lost():
            gone.add(key)
    # A fixed start may have needed an earlier one too, and then a later one may have gone for nothing.
    for key in optional:
        least = lost()
        if key in gone:
            gone.remove(key)
            if lost() > least:
                gone.add(key)
    return [box for box in boxes if box.key not in gone]


def _lost(boxes: Boxes, before: Slots) -> int:
    """Minutes by which starts that are fixed, and the end of the day, are missed more than planned."""
    slots = one_day(boxes, before[0].day)
    planned = {slot.box.key: slot.late for slot in before}
    missed = sum(max(slot.late - planned[slot.box.key], 0) for slot in slots)
    return missed + max(slots[-1].ends - before[-1].ends, 0)


def _shrink(boxes: Boxes, before: Slots) -> Boxes:
    """What follows in proportion, so that fixed starts and the end of the day hold as far as they can.

    Only what stands before a start that is fixed can help it, so that each stretch between two of them is
    shrunk by itself; what it can't make up for is left to the next.
    """
    late = minutes_of(boxes[0].fixed_start or "0:00") - before[0].starts
    made = [boxes[0]]
    for stretch, room in _stretches(before):
        need = max(late - room, 0)
        shrunk = shrink(stretch, need)
        late = need - sum(was.minutes - now.minutes for was, now in zip(stretch, shrunk, strict=True))
        made += shrunk
    return made


def _stretches(before: Slots) -> list[tuple[Boxes, int]]:
    """What follows the box in hand up to each fixed start, and how long nothing is planned before that."""
    fixed = [place for place, slot in enumerate(before) if place and slot.box.fixed_start]
    bounds = pairwise([1, *fixed, len(before)])
    return [
        ([slot.box for slot in before[start:end]], _room(before, end) if end < len(before) else 0)
        for start, end in bounds
    ]


def _room(before: Slots, place: int) -> int:
    return before[place].starts - before[place - 1].ends


def shrink(boxes: Boxes, minutes: int) -> list[TimeBox]:
    """The boxes with so many minutes less in all, in proportion and in whole minutes; none below its least.

    The review is left as it is. Where there is not so much to take, as much as there is.
    """
    spare = {box.key: box.minutes - _least(box) for box in boxes}
    minutes = min(minutes, sum(spare.values()))
    cuts = dict.fromkeys(spare, 0.0)
    open_ = [box for box in boxes if spare[box.key] > 0]
    left = float(minutes)
    while left > 0 and open_:
        # Who would fall below the least gives what it has, and the others share what then is left.
        total = sum(box.minutes for box in open_)
        short = [box for box in open_ if left * box.minutes / total >= spare[box.key]]
        for box in short or open_:
            cuts[box.key] = float(spare[box.key]) if short else left * box.minutes / total
        left = left - sum(cuts[box.key] for box in short) if short else 0.0
        open_ = [box for box in open_ if box not in short]
    whole = _whole(cuts, spare, minutes)
    return [replace(box, minutes=box.minutes - whole[box.key]) for box in boxes]


def _whole(cuts: dict[Key, float], spare: dict[Key, int], minutes: int) -> dict[Key, int]:
    """Whole minutes that make the sum, what was rounded down most one more first."""
    whole = {key: int(cut) for key, cut in cuts.items()}
    by_rest = sorted((key for key in cuts if whole[key] < spare[key]), key=lambda key: whole[key] - cuts[key])
    for key in by_rest[: minutes - sum(whole.values())]:
        whole[key] += 1
    return whole


def _least(box: TimeBox) -> int:
    """The least that a box is shrunk to: its own, or a minute; review and sign-off keep their time."""
    if box.step is StepId.REVIEW:
        return box.minutes
    return min(max(box.min_minutes, 1), box.minutes)


_WAYS: dict[Way, Callable[[Boxes, Slots], Boxes]] = {
    Way.SHRINK: _shrink,
    Way.LEAVE_OUT: _leave_out,
    Way.END_LATER: _end_later,
}
