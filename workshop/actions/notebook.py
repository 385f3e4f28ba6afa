"""The notebook: what was decided, what was put aside, and private notes, from any step."""

from datetime import datetime

from workshop.actions.editing import altered, find, line, new_id, put, remove
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.notebook import Decision, Note, ParkedItem, ParkedState
from workshop.domain.rehearsal.stations import about
from workshop.domain.snapshot import Snapshot
from workshop.store.file import Store


def record_decision(
    store: Store, now: Snapshot, /, *, text: str, step: StepId | None, at: datetime
) -> Changes:
    """Put what the room decided on record, with the step and the moment, and which hand-over it is about.

    Raises UserFixable: empty, too-long.
    """
    text = line(text, "text")
    of = about(now, text) if step is StepId.REHEARSAL else ""
    decision = altered(Decision(id=new_id(), step=step, at=at, of=of), {"text": text})
    return put(store, Label("record-decision"), "decisions", decision)


def park(store: Store, now: Snapshot, /, *, text: str) -> Changes:
    """Put something aside for later, with the hand-over that it is about.

    Raises UserFixable: empty, too-long.
    """
    text = line(text, "text")
    item = altered(ParkedItem(id=new_id(), of=about(now, text)), {"text": text})
    return put(store, Label("park"), "parking_lot", item)


def reword_parked(store: Store, now: Snapshot, /, *, item: str, text: str) -> Changes:
    """Write a parked point otherwise. Raises UserFixable: empty, too-long, gone."""
    after = altered(find(now.parking_lot, item, "item"), {"text": line(text, "text")})
    return put(store, Label("reword-parked"), "parking_lot", after)


def end_parked(store: Store, now: Snapshot, /, *, item: str, state: ParkedState) -> Changes:
    """Say that a parked point is settled, dropped, or open again, and then escalated no longer.

    Raises UserFixable: gone.
    """
    before = find(now.parking_lot, item, "item")
    is_dropped = state is ParkedState.DROPPED
    ended: dict[str, object] = {"settled": is_dropped or state is ParkedState.SETTLED, "dropped": is_dropped}
    if state is ParkedState.OPEN:
        ended["escalated"] = ""
    return put(store, Label(_ENDED[state]), "parking_lot", altered(before, ended))


def escalate_parked(store: Store, now: Snapshot, /, *, item: str, text: str) -> Changes:
    """Say to whom a parked point goes, and by when; it stays open until then.

    Raises UserFixable: empty, too-long, gone.
    """
    escalated = {"escalated": line(text, "to"), "settled": False, "dropped": False}
    after = altered(find(now.parking_lot, item, "item"), escalated)
    return put(store, Label("escalate-parked"), "parking_lot", after)


def remove_parked(store: Store, now: Snapshot, /, *, item: str) -> Changes:
    """Take a point off the parking lot, as if it had never been there. Raises UserFixable: gone."""
    return remove(store, Label("remove-parked"), "parking_lot", find(now.parking_lot, item, "item").key)


_ENDED = {
    ParkedState.OPEN: "open-parked",
    ParkedState.SETTLED: "settle-parked",
    ParkedState.DROPPED: "drop-parked",
}
"""What a step is called after which a point stands so."""


def write_note(store: Store, now: Snapshot, /, *, text: str, step: StepId | None) -> Changes:
    """Keep a private note; its words stand in no label. Raises UserFixable: empty, too-long."""
    note = altered(Note(id=new_id(), step=step), {"text": line(text, "text")})
    return put(store, Label("write-note"), "notes", note)


def reword_note(store: Store, now: Snapshot, /, *, note: str, text: str) -> Changes:
    """Write a private note otherwise. Raises UserFixable: empty, too-long, gone."""
    after = altered(find(now.notes, note, "note"), {"text": line(text, "text")})
    return put(store, Label("reword-note"), "notes", after)


def remove_note(store: Store, now: Snapshot, /, *, note: str) -> Changes:
    """Take a private note away. Raises UserFixable: gone."""
    return remove(store, Label("remove-note"), "notes", find(now.notes, note, "note").key)


def reword_decision(store: Store, now: Snapshot, /, *, decision: str, text: str) -> Changes:
    """Write a decision on record otherwise. Raises UserFixable: empty, too-long, gone."""
    after = altered(find(now.decisions, decision, "decision"), {"text": line(text, "text")})
    return put(store, Label("reword-decision"), "decisions", after)


def remove_decision(store: Store, now: Snapshot, /, *, decision: str) -> Changes:
    """Take a decision off the record. Raises UserFixable: gone."""
    return remove(store, Label("remove-decision"), "decisions", find(now.decisions, decision, "decision").key)
