"""Which activity a task may belong to, by the words of both: a guess to confirm, never kept by itself."""

from collections.abc import Iterable, Mapping

from workshop.domain.facts.ids import ActivityId, TaskId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.overlapping.stems import stem, words
from workshop.domain.rehearsal.walk import Walk
from workshop.domain.snapshot import Snapshot

_SHORTEST = 4
"""Shorter words say nothing of what a task is about."""


def guesses(snapshot: Snapshot, walk: Walk, hints: Mapping[str, str]) -> Mapping[TaskId, ActivityId]:
    """For tasks without an activity the one that shares most words; those that share none are left out.

    `hints` are more words for a title, as that of a starter. Of two that share as much, one on the shortlist
    comes first.
    """
    tasks = [task for task in walk.tasks if walk.cells[task.id].activity is None]
    known = [(each, _stems(each.title, each.category)) for each in _in_turn(snapshot)] if tasks else []
    found = {}
    for task in tasks:
        own, hinted = _stems(task.title), _stems(hints.get(task.title, ""))
        worth = [(2 * len(own & theirs) + len((hinted - own) & theirs), each.id) for each, theirs in known]
        best = max(worth, key=lambda pair: pair[0], default=(0, None))
        if best[0] and best[1] is not None:
            found[task.id] = best[1]
    return found


def _in_turn(snapshot: Snapshot) -> Iterable[Activity]:
    return sorted(snapshot.activities, key=lambda each: not each.shortlisted)


def _stems(*texts: str) -> frozenset[str]:
    return frozenset(stem(word) for text in texts for word in words(text) if len(word) >= _SHORTEST)
