"""The agenda: breaks, and the order of what is on it."""

from workshop.actions.editing import altered, find, line, new_id, nothing, remove
from workshop.domain.agenda.late import Way, way_out
from workshop.domain.agenda.timetable import boxes
from workshop.domain.changes import Changes, Label
from workshop.domain.fact import Key
from workshop.domain.facts.choices import BoxKind
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.snapshot import Snapshot
from workshop.store.file import Store

_WAYS_OUT = {
    Way.SHRINK: Label("late-shrink"),
    Way.LEAVE_OUT: Label("late-leave-out"),
    Way.END_LATER: Label("late-end-later"),
}


def add_break(
    store: Store, now: Snapshot, /, *, title: str, minutes: int = 15, after: Key | None = None
) -> Changes:
    """Put a break behind a box, or last; on the day of what it follows. Raises UserFixable: empty, gone."""
    planned = list(boxes(now))
    place = _place(now, planned, after) + 1 if after is not None else len(planned)
    day = planned[place - 1].day if place else 1
    blank = TimeBox(kind=BoxKind.BREAK, id=new_id(), day=day)
    new = altered(blank, {"title": line(title, "title"), "minutes": minutes})
    planned.insert(place, new)
    return _put(store, now, Label("add-break", {"title": new.title}), planned)


def remove_break(store: Store, now: Snapshot, /, *, id_: str) -> Changes:
    """Take a break off the agenda. Raises UserFixable: gone."""
    gone = find(now.agenda, (None, id_), "break")
    return remove(store, Label("remove-break", {"title": gone.title}), "agenda", gone.key)


def move_box(store: Store, now: Snapshot, /, *, box: Key, before: Key | None = None) -> Changes:
    """Move a box before another one, or last; it takes the day of what it follows then.

    Raises UserFixable: gone.
    """
    if before is not None and tuple(before) == tuple(box):
        return nothing()
    planned = list(boxes(now))
    moved = planned.pop(_place(now, planned, box))
    place = _place(now, planned, before) if before is not None else len(planned)
    day = planned[place - 1].day if place else 1
    planned.insert(place, altered(moved, {"day": day}))
    return _put(store, now, Label("move-box"), planned)


def take_way_out(store: Store, now: Snapshot, /, *, box: Key, way: Way, late: int) -> Changes:
    """Have the rest of the day of the box in hand as one way out of being late would have it.

    `late` is in minutes. Raises UserFixable: gone.
    """
    found = way_out(now, tuple(box), late, way)
    if found is None:
        find(now.agenda, tuple(box), "box")
        return nothing()
    changed = {each.key: each for each in found.changed}
    planned = [changed.get(each.key, each) for each in boxes(now)]
    return _put(store, now, _WAYS_OUT[way], planned)


def _place(now: Snapshot, planned: list[TimeBox], key: Key) -> int:
    """Where a box stands. Raises UserFixable("gone")."""
    keys = [each.key for each in planned]
    if tuple(key) not in keys:
        find(now.agenda, tuple(key), "box")
    return keys.index(tuple(key))


def _put(store: Store, now: Snapshot, label: Label, planned: list[TimeBox]) -> Changes:
    """The whole agenda in this order; boxes of steps that it didn't name are in it from now on."""
    with store.step(label) as edit:
        edit.put("agenda", *(each for each in planned if now.agenda.get(*each.key) != each))
        edit.order("agenda", [each.key for each in planned])
    return edit.changes
