"""Set up: the workshop's own facts, its agenda, limits and participants."""

from collections.abc import Iterable
from typing import Unpack

from workshop.actions.editing import altered, check_days, find, line, move, new_id, nothing, put
from workshop.actions.fields import (
    LimitFields,
    ParticipantFields,
    PersonFields,
    TimeBoxFields,
    WorkshopFields,
)
from workshop.actions.seen import put_as_seen
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import Capacity, Side, StepId
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.set_up import MOST_MINUTES, Participant, TimeBox
from workshop.domain.flow import AFTER, STEPS, is_in
from workshop.domain.noting.noted import with_outdated
from workshop.domain.people import as_decider, seated, sponsors
from workshop.domain.references import consequences
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean_line, folded
from workshop.errors import UserFixable
from workshop.store.file import Store


def edit_workshop(store: Store, now: Snapshot, /, **fields: Unpack[WorkshopFields]) -> Changes:
    """Change what the cover says: title, company, place, dates, paper, sides, ground rules and so on.

    Raises UserFixable: what `altered` does, ends-before-start, scheme-in-use (roles are assigned in
    the letters of the present scheme).
    """
    if "title" in fields:
        fields["title"] = line(fields["title"], "title")
    after = altered(now.workshop, fields)
    check_days(after, now.workshop)
    if after.scheme is not now.workshop.scheme and len(now.rights):
        raise UserFixable("scheme-in-use", scheme=now.workshop.scheme.upper())
    return put(store, Label("edit-workshop"), "workshop", after)


def edit_limits(store: Store, now: Snapshot, /, **fields: Unpack[LimitFields]) -> Changes:
    """Change the numbers that rules and ballots go by; what was revealed stays as it was told."""
    with store.step(Label("edit-limits")) as edit:
        put_as_seen(now, edit, {"limits": [altered(now.limits, fields)]})
    return edit.changes


def set_time_box(
    store: Store,
    now: Snapshot,
    /,
    *,
    step: StepId | None = None,
    id_: str = "",
    **fields: Unpack[TimeBoxFields],
) -> Changes:
    """Change a box of the agenda, a step's or a break's. Raises UserFixable as `altered` does, and gone."""
    before = _box(now, step) if step is not None else find(now.agenda, (None, id_), "break")
    after = altered(before, fields)
    return put(store, Label("set-time-box"), "agenda", *_whole_agenda(now), after)


def add_spent_minutes(
    store: Store, now: Snapshot, /, *, step: StepId | None = None, id_: str = "", minutes: float
) -> Changes:
    """Add time to what a box has taken so far; undo passes over it, unless it makes the agenda.

    What comes after the workshop has no box. Raises UserFixable: gone, where a break is.
    """
    if any(step is each.id for each in AFTER):
        return nothing()
    box = _box(now, step) if step is not None else find(now.agenda, (None, id_), "break")
    spent = min(box.spent_minutes + max(minutes, 0.0), MOST_MINUTES)
    after = altered(box, {"spent_minutes": spent})
    if box.key not in now.agenda:
        return put(store, Label("spend-time"), "agenda", *_whole_agenda(now), after)
    with store.aside(Label("spend-time")) as edit:
        edit.put("agenda", after)
    return edit.changes


def start_time_over(store: Store, now: Snapshot, /, *, step: StepId | None = None, id_: str = "") -> Changes:
    """Forget how long a box has taken so far. Raises UserFixable: gone, where a break is."""
    before = _box(now, step) if step is not None else find(now.agenda, (None, id_), "break")
    after = altered(before, {"spent_minutes": 0.0})
    return put(store, Label("start-time-over"), "agenda", *_whole_agenda(now), after)


def _box(now: Snapshot, step: StepId) -> TimeBox:
    return now.box(step) or TimeBox(step=step, included=is_in(now, step))


def _whole_agenda(now: Snapshot) -> tuple[TimeBox, ...]:
    """Without an agenda all steps are in; one box alone would leave the others out."""
    return () if any(box.step for box in now.agenda) else tuple(TimeBox(step=step.id) for step in STEPS)


def add_participant(store: Store, now: Snapshot, /, *, name: str, **fields: Unpack[PersonFields]) -> Changes:
    """Add a person; a second sponsor of a side makes the first one a decision maker."""
    blank = Participant(id=ParticipantId(new_id()))
    person = altered(blank, {**fields, "name": line(name, "name")})
    label = Label("add-participant", {"name": person.name})
    return put(store, label, "participants", *_earlier_sponsors(now, person), person)


def new_people(now: Snapshot, people: Iterable[Participant]) -> list[Participant]:
    """Those who aren't there by name yet, as they would be added."""
    known = {folded(person.name) for person in now.participants}
    fresh: list[Participant] = []
    for person in people:
        name = clean_line(person.name)
        if name and folded(name) not in known:
            known.add(folded(name))
            fields = {"id": ParticipantId(new_id()), "name": name, "title": person.title}
            fresh.append(altered(person, fields))
    return seated(now.participants, fresh)


def edit_participant(
    store: Store, now: Snapshot, /, *, participant: ParticipantId, **fields: Unpack[ParticipantFields]
) -> Changes:
    """Change a person's name, job title, side or capacity; a side keeps one sponsor at most.

    What was revealed stays as the room saw it: ballots count who was there.
    """
    before = find(now.participants, participant, "participant")
    if "name" in fields:
        fields["name"] = line(fields["name"], "name")
    person = altered(before, fields)
    earlier = _earlier_sponsors(now, person)
    label = Label("edit-participant", {"name": person.name})
    if earlier:
        label = Label("replace-sponsor", {"name": person.name, "earlier": earlier[0].name})
    with store.step(label) as edit:
        put_as_seen(now, edit, {"participants": [*earlier, person]})
    return edit.changes


def remove_participant(store: Store, now: Snapshot, /, *, participant: ParticipantId) -> Changes:
    """Take a person away, with the roles, votes and dissent that were theirs.

    Their votes stay in the counts that the room has seen; votes for them go.
    """
    person = find(now.participants, participant, "participant")
    result = with_outdated(now, consequences.of_dropping(now, "participants", [participant]))
    with store.step(Label("remove-participant", {"name": person.name})) as edit:
        put_as_seen(now, edit, result.puts, result.drops)
    return edit.changes


def move_participant(
    store: Store, now: Snapshot, /, *, participant: ParticipantId, before: ParticipantId | None
) -> Changes:
    """Move a person before another in the list, or to its end."""
    person = find(now.participants, participant, "participant")
    label = Label("move-participant", {"name": person.name})
    return move(store, now.participants, label, "participants", participant, before)


def _earlier_sponsors(now: Snapshot, person: Participant) -> list[Participant]:
    """The sponsors of the side that this person becomes the sponsor of, as decision makers."""
    if person.capacity is not Capacity.SPONSOR or person.side not in (Side.MARKETING, Side.IT):
        return []
    others = (each for each in now.participants if each.id != person.id)
    earlier = sponsors(others).get(person.side)
    return [as_decider(earlier)] if earlier else []
