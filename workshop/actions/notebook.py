"""The notebook: what was decided and what was put aside, from any step."""

from datetime import datetime

from workshop.actions.editing import altered, line, new_id, put
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
