"""Schemes: writing all decision rights in other role letters."""

from workshop.actions.editing import altered, nothing
from workshop.domain.changes import Changes, Label
from workshop.domain.fact import Key
from workshop.domain.facts.choices import Scheme
from workshop.domain.facts.ownership import Right
from workshop.domain.rights.schemes import rights_in
from workshop.domain.snapshot import Snapshot
from workshop.store.file import Store


def switch_scheme(store: Store, now: Snapshot, /, *, scheme: Scheme) -> Changes:
    """Write the workshop in another scheme: each role becomes what `domain.schemes` says, or goes.

    Reasons, limits and ballots stay. One step: undo brings back every letter as it was.
    """
    if scheme is now.workshop.scheme:
        return nothing()
    gone, new = _differing(now, scheme)
    label = Label("switch-scheme", {"scheme": scheme.upper()})
    with store.step(label) as edit:
        edit.put("workshop", altered(now.workshop, {"scheme": scheme}))
        edit.drop("rights", *gone)
        edit.put("rights", *new)
    return edit.changes


def _differing(now: Snapshot, scheme: Scheme) -> tuple[list[Key], list[Right]]:
    """The rights of the activities in which a letter changes, as they were and as they will be.

    All of an activity's are written anew, so that people keep the order in which they were assigned.
    """
    after: dict[str, list[Right]] = {}
    for right in rights_in(now, scheme):
        after.setdefault(right.activity, []).append(right)
    gone: list[Key] = []
    new: list[Right] = []
    for activity in now.activities:
        before, made = now.rights.group(activity.id), after.get(activity.id, [])
        if list(before) != made:
            gone += [right.key for right in before]
            new += made
    return gone, new
