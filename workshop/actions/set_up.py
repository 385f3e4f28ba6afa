"""Set up: the workshop's own facts, its agenda, limits and participants."""

from collections.abc import Sequence
from typing import Any

import msgspec

from workshop.actions.editing import altered, drop, find, line, move, new_id, nothing, put
from workshop.domain.changes import Changes, Label
from workshop.domain.choices import Capacity, Side, StepId
from workshop.domain.ids import ParticipantId
from workshop.domain.set_up import Participant, TimeBox
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean_line
from workshop.errors import UserFixable
from workshop.store.file import Store


def edit_workshop(store: Store, now: Snapshot, /, **fields: Any) -> Changes:
    """Change what the cover says: title, company, place, dates, paper, sides and so on."""
    if "title" in fields:
        fields["title"] = line(fields["title"], "title")
    after = altered(now.workshop, fields)
    if after.starts_on and after.ends_on and after.ends_on < after.starts_on:
        raise UserFixable("ends-before-start", starts=str(after.starts_on), ends=str(after.ends_on))
    return put(store, Label("edit-workshop"), "workshop", after)


def edit_limits(store: Store, now: Snapshot, /, **fields: Any) -> Changes:
    """Change the numbers that rules and ballots go by."""
    return put(store, Label("edit-limits"), "limits", altered(now.limits, fields))


def set_time_box(store: Store, now: Snapshot, /, *, step: StepId, **fields: Any) -> Changes:
    """Change a step's minutes, or whether it is in the agenda."""
    box = now.agenda.get(step) or TimeBox(step=step)
    return put(store, Label("set-time-box"), "agenda", altered(box, fields))


def add_participant(store: Store, now: Snapshot, /, *, name: str, **fields: Any) -> Changes:
    """Add a person; a second sponsor of a side makes the first one a decision maker."""
    blank = Participant(id=ParticipantId(new_id()))
    person = altered(blank, {**fields, "name": line(name, "name")})
    with store.step(Label("add-participant", {"name": person.name})) as edit:
        edit.put("participants", *_one_sponsor(now, person), person)
    return edit.changes


def add_participants(store: Store, now: Snapshot, /, *, people: Sequence[Participant]) -> Changes:
    """Add several people at once, as read from a table; their ids are new."""
    known = {person.name.casefold() for person in now.participants}
    fresh = [person for person in people if clean_line(person.name).casefold() not in known]
    if not fresh:
        return nothing()
    label = Label("add-participants", {"count": str(len(fresh))})
    with store.step(label) as edit:
        for person in fresh:
            edit.put("participants", altered(person, {"name": line(person.name, "name")}))
    return edit.changes


def edit_participant(store: Store, now: Snapshot, /, *, participant: ParticipantId, **fields: Any) -> Changes:
    """Change a person's name, job title, side or capacity."""
    before = find(now.participants, participant, "participant")
    if "name" in fields:
        fields["name"] = line(fields["name"], "name")
    person = altered(before, fields)
    with store.step(Label("edit-participant", {"name": person.name})) as edit:
        edit.put("participants", *_one_sponsor(now, person), person)
    return edit.changes


def remove_participant(store: Store, now: Snapshot, /, *, participant: ParticipantId) -> Changes:
    """Take a person away, with the roles, votes and dissent that were theirs."""
    person = find(now.participants, participant, "participant")
    label = Label("remove-participant", {"name": person.name})
    return drop(store, now, label, "participants", [participant])


def move_participant(
    store: Store, now: Snapshot, /, *, participant: ParticipantId, before: ParticipantId | None
) -> Changes:
    """Move a person before another in the list, or to its end."""
    person = find(now.participants, participant, "participant")
    label = Label("move-participant", {"name": person.name})
    return move(store, now.participants, label, "participants", participant, before)


def _one_sponsor(now: Snapshot, person: Participant) -> list[Participant]:
    """The side's earlier sponsors, as decision makers."""
    if person.capacity is not Capacity.SPONSOR or person.side not in (Side.MARKETING, Side.IT):
        return []
    return [
        msgspec.structs.replace(other, capacity=Capacity.DECIDER)
        for other in now.participants
        if other.id != person.id and other.side is person.side and other.capacity is Capacity.SPONSOR
    ]
