"""Merging: two or more activities become one, and undo splits them again."""

from collections.abc import Sequence

from workshop.actions.editing import check_ids, checked, find, line
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.ids import ActivityId
from workshop.domain.merging.merging import merge
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.store.file import Store


def merge_activities(
    store: Store, now: Snapshot, /, *, activities: Sequence[ActivityId], title: str
) -> Changes:
    """Make one activity of several, under the name to keep; one step, as `domain.merging` has it.

    Raises UserFixable: gone, empty, one-is-no-merge, too-long (where texts that are joined get too long).
    """
    if len(set(activities)) < 2:
        raise UserFixable("one-is-no-merge")
    for id_ in activities:
        find(now.activities, id_, "activity")
    made = merge(now, activities, line(title, "title"))
    for facts in made.puts.values():
        for fact in facts:
            check_ids(now, checked(fact))
    with store.step(Label("merge-activities", {"title": made.activity.title})) as edit:
        for topic, keys in made.drops.items():
            edit.drop(topic, *keys)
        for topic, facts in made.puts.items():
            edit.put(topic, *facts)
    return edit.changes
