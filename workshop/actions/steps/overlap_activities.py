"""Overlap activities: listing, sorting, weighing and shortlisting the work both sides do."""

from collections.abc import Sequence
from typing import Unpack

import msgspec

from workshop.actions.editing import (
    altered,
    check_ids,
    find,
    line,
    new_id,
    new_titles,
    nothing,
    put,
    remove,
    remove_with_all,
    voter,
)
from workshop.actions.fields import ActivityFields
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.ids import ActivityId, InitiativeId, ParticipantId
from workshop.domain.facts.overlap_activities import Activity, Dots
from workshop.domain.listing.dots import by_dots
from workshop.domain.snapshot import Snapshot
from workshop.domain.starting.starters import StarterActivity
from workshop.domain.text import clean_line
from workshop.errors import UserFixable
from workshop.store.file import Store


def add_activities(store: Store, now: Snapshot, /, *, titles: Sequence[str], category: str = "") -> Changes:
    """Add one activity a title; titles that are there already are left out.

    Raises UserFixable: empty, already-listed (when nothing new is among them).
    """
    fresh = new_titles(titles, (activity.title for activity in now.activities))
    facts = [
        altered(Activity(id=ActivityId(new_id())), {"title": title, "category": category}) for title in fresh
    ]
    return put(store, _naming("add-activity", "add-activities", facts), "activities", *facts)


def add_starters(store: Store, now: Snapshot, /, *, starters: Sequence[StarterActivity]) -> Changes:
    """Add overlaps from the library, with category and line; those there by that title are left out.

    Raises UserFixable: empty, already-listed (when nothing new is among them).
    """
    fresh = new_titles([each.title for each in starters], (activity.title for activity in now.activities))
    by_title = {clean_line(each.title): each for each in reversed(starters)}
    facts = [
        altered(
            Activity(id=ActivityId(new_id())),
            {"title": title, "category": by_title[title].category, "description": by_title[title].line},
        )
        for title in fresh
    ]
    return put(store, _naming("add-activity", "add-activities", facts), "activities", *facts)


def edit_activity(
    store: Store, now: Snapshot, /, *, activity: ActivityId, **fields: Unpack[ActivityFields]
) -> Changes:
    """Change an activity's title, category, description, value, pain or initiatives."""
    before = find(now.activities, activity, "activity")
    if "title" in fields:
        fields["title"] = line(fields["title"], "title")
    after = altered(before, fields)
    check_ids(now, after)
    return put(store, Label("edit-activity", {"title": after.title}), "activities", after)


def remove_activities(store: Store, now: Snapshot, /, *, activities: Sequence[ActivityId]) -> Changes:
    """Take activities away, with the dots, rights and reasons on them."""
    facts = [find(now.activities, id_, "activity") for id_ in activities]
    if not facts:
        return nothing()
    label = _naming("remove-activity", "remove-activities", facts)
    return remove_with_all(store, now, label, "activities", activities)


def move_activities(
    store: Store,
    now: Snapshot,
    /,
    *,
    activities: Sequence[ActivityId],
    category: str,
    before: ActivityId | None,
) -> Changes:
    """Move activities into a category, together, before another one or to the end; in one step."""
    facts = [find(now.activities, id_, "activity") for id_ in dict.fromkeys(activities)]
    if not facts:
        return nothing()
    moved = [altered(fact, {"category": category}) for fact in facts]
    gone = {fact.id for fact in facts}
    rest = [fact for fact in now.activities if fact.id not in gone]
    place = _place_before(now, rest, before)
    keys = [fact.key for fact in (*rest[:place], *facts, *rest[place:])]
    with store.step(_naming("move-activity", "move-activities", facts)) as edit:
        edit.put("activities", *(new for new, old in zip(moved, facts, strict=True) if new != old))
        if keys != [fact.key for fact in now.activities]:
            edit.order("activities", keys)
    return edit.changes


def _place_before(now: Snapshot, rest: Sequence[Activity], before: ActivityId | None) -> int:
    """Where in the rest those go that are put before an activity, which may be one of themselves."""
    ids = [fact.id for fact in now.activities]
    behind = set(ids[ids.index(before) :]) if before in ids else set()
    return next((place for place, fact in enumerate(rest) if fact.id in behind), len(rest))


def set_shortlisted(
    store: Store, now: Snapshot, /, *, activities: Sequence[ActivityId], shortlisted: bool
) -> Changes:
    """Put activities on the shortlist that goes on to ownership, or take them off."""
    facts = [find(now.activities, id_, "activity") for id_ in activities]
    turned = [
        msgspec.structs.replace(f, shortlisted=shortlisted) for f in facts if f.shortlisted != shortlisted
    ]
    if not turned:
        return nothing()
    one, many = ("shortlist-one", "shortlist-many") if shortlisted else ("unlist-one", "unlist-many")
    return put(store, _naming(one, many, turned), "activities", *turned)


def shortlist_by_dots(store: Store, now: Snapshot, /, *, count: int, with_tied: bool = False) -> Changes:
    """Make the shortlist of the activities with most dots, and of nothing else.

    Those that tie for the last places come on it only `with_tied`, and then all of them.
    Raises UserFixable("no-dots").
    """
    found = by_dots(now, count)
    listed = {*found.chosen, *(found.tied if with_tied else ())}
    if not listed:
        raise UserFixable("no-dots")
    wanted = (msgspec.structs.replace(each, shortlisted=each.id in listed) for each in now.activities)
    turned = [each for each in wanted if each != now.activities[each.id]]
    return put(store, Label("shortlist-by-dots", {"count": str(len(listed))}), "activities", *turned)


def link_initiative(
    store: Store,
    now: Snapshot,
    /,
    *,
    activities: Sequence[ActivityId],
    initiative: InitiativeId,
    linked: bool = True,
) -> Changes:
    """Link activities with an initiative, or take the links away. Raises UserFixable("gone")."""
    title = find(now.initiatives, initiative, "initiative").title
    facts = [find(now.activities, id_, "activity") for id_ in activities]
    turned = [_linked(fact, initiative, linked) for fact in facts]
    label = Label("link-initiative" if linked else "unlink-initiative", {"title": title})
    return put(store, label, "activities", *turned)


def _linked(fact: Activity, initiative: InitiativeId, linked: bool) -> Activity:
    others = tuple(id_ for id_ in fact.initiatives if id_ != initiative)
    if linked and initiative in fact.initiatives:
        return fact
    return msgspec.structs.replace(fact, initiatives=(*others, initiative) if linked else others)


def place_dots(
    store: Store, now: Snapshot, /, *, activity: ActivityId, participant: ParticipantId, count: int
) -> Changes:
    """Set how many dots a person has on an activity; taking some away is always allowed.

    Raises UserFixable: too-many-dots (on the activity), no-dots-left (of the person), absent-never-votes.
    """
    fact = find(now.activities, activity, "activity")
    label = Label("place-dots", {"title": fact.title})
    before = now.dots.get(activity, participant)
    if count <= 0:
        return remove(store, label, "dots", (activity, participant))
    if before is None or count > before.count:
        _check_dots(now, activity, participant, count)
    return put(store, label, "dots", Dots(activity=activity, participant=participant, count=count))


def _check_dots(now: Snapshot, activity: ActivityId, participant: ParticipantId, count: int) -> None:
    person = voter(now, participant)
    limits = now.limits
    if count > limits.dots_per_activity:
        raise UserFixable("too-many-dots", limit=limits.dots_per_activity)
    elsewhere = sum(d.count for d in now.dots if d.participant == participant and d.activity != activity)
    if elsewhere + count > limits.dots_per_person:
        raise UserFixable("no-dots-left", name=person.name, limit=limits.dots_per_person)


def _naming(one: str, many: str, facts: Sequence[Activity]) -> Label:
    """A label that names the only activity, or counts several."""
    if len(facts) == 1:
        return Label(one, {"title": facts[0].title})
    return Label(many, {"count": str(len(facts))})
