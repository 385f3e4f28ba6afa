"""The notebook: what was decided and what was put aside, from any step."""

from datetime import datetime

from workshop.actions.editing import altered, find, line, new_id, put, remove
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.notebook import Decision, ParkedItem
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


def settle_parked(store: Store, now: Snapshot, /, *, item: str, settled: bool) -> Changes:
    """Say that a parked point is settled, or open again. Raises UserFixable: gone."""
    after = altered(find(now.parking_lot, item, "item"), {"settled": settled})
    return put(store, Label("settle-parked" if settled else "open-parked"), "parking_lot", after)


def drop_parked(store: Store, now: Snapshot, /, *, item: str) -> Changes:
    """Take a point off the parking lot. Raises UserFixable: gone."""
    return remove(store, Label("drop-parked"), "parking_lot", find(now.parking_lot, item, "item").key)


def reword_decision(store: Store, now: Snapshot, /, *, decision: str, text: str) -> Changes:
    """Write a decision on record otherwise. Raises UserFixable: empty, too-long, gone."""
    after = altered(find(now.decisions, decision, "decision"), {"text": line(text, "text")})
    return put(store, Label("reword-decision"), "decisions", after)


def remove_decision(store: Store, now: Snapshot, /, *, decision: str) -> Changes:
    """Take a decision off the record. Raises UserFixable: gone."""
    return remove(store, Label("remove-decision"), "decisions", find(now.decisions, decision, "decision").key)
