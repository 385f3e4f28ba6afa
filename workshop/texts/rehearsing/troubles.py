"""What makes a rehearsal hard to read, in words."""

from collections.abc import Iterable

from workshop.domain.facts.ids import TaskId
from workshop.domain.rehearsal.trouble import Trouble, TroubleKind
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import listing
from workshop.texts.rehearsing.places import task_name

_NAMED = 5
"""How many tasks are named before the rest are only counted."""


def trouble_text(texts: Texts, snapshot: Snapshot, trouble: Trouble) -> str:
    """What makes the rehearsal hard to read, how it was read, and what to mend."""
    names = _task_names(texts, snapshot, trouble.tasks)
    if trouble.kind is TroubleKind.RING:
        if len(trouble.tasks) == 1:
            return texts.say("{tasks} comes after itself. Take that out.", tasks=names)
        return texts.say(
            "{tasks} come after each other in a ring, so that none can begin. Take one link out.", tasks=names
        )
    if trouble.kind is TroubleKind.BACKWARDS:
        return texts.say(
            "{tasks} ends before it starts; it was read as the one day it starts. Mend its dates.",
            tasks=names,
        )
    return texts.plural(
        "{tasks} has no date, so that nothing can be said of when it runs.",
        "{tasks} have no dates, so that nothing can be said of when they run.",
        len(trouble.tasks),
        tasks=names,
    )


def _task_names(texts: Texts, snapshot: Snapshot, tasks: Iterable[TaskId]) -> str:
    """The first few tasks by name, and how many more there are."""
    names = [f"“{task_name(texts, snapshot, each)}”" for each in tasks]
    more = len(names) - _NAMED
    if more < 2:
        return listing(texts, names)
    return listing(texts, [*names[:_NAMED], texts.plural("{n} more", "{n} more", more)])
