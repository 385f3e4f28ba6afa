"""The silent round: each side writes by itself, and then both lists become entries in one step."""

from collections.abc import Sequence

from workshop.actions.editing import altered, checked, new_id, nothing, put, remove
from workshop.actions.editing import line as clean_title
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.ids import ActivityId, ObjectiveId
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.listing.aims import KIND_OF
from workshop.domain.listing.silent_round import (
    SilentLine,
    all_lines,
    line_id,
    line_of,
    lines,
    note_of,
    written_by_all,
)
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean_line, folded
from workshop.store.file import Store


def write_lines(
    store: Store,
    now: Snapshot,
    /,
    *,
    side: Side,
    titles: Sequence[str],
    category: str = "",
    step: StepId = StepId.OVERLAP_ACTIVITIES,
) -> Changes:
    """Keep lines of one side, hidden; those on its own list already are left out.

    Says nothing of what is on the other list. Raises UserFixable("too-long").
    """
    seen = {folded(line.title) for line in lines(now, step, side)}
    fresh: dict[str, str] = {}
    for title in map(clean_line, titles):
        if title and folded(title) not in seen:
            fresh.setdefault(folded(title), title)
    facts = []
    for title in fresh.values():
        kept = altered(Activity(id=ActivityId("line")), {"title": title, "category": category})
        line = SilentLine(line_id(side, new_id()), step, side, kept.title, kept.category)
        facts.append(checked(note_of(line)))
    return put(store, Label("write-silent-lines"), "notes", *facts) if facts else nothing()


def reword_line(store: Store, now: Snapshot, /, *, line: str, title: str, category: str = "") -> Changes:
    """Write a line otherwise. Raises UserFixable: empty, too-long."""
    note = now.notes.get(line)
    found = line_of(note) if note is not None else None
    if found is None:
        return nothing()
    given = {"title": clean_title(title, "title"), "category": category}
    kept = altered(Activity(id=ActivityId("line")), given)
    again = SilentLine(found.id, found.step, found.side, kept.title, kept.category)
    return put(store, Label("reword-silent-line"), "notes", checked(note_of(again)))


def remove_line(store: Store, now: Snapshot, /, *, line: str) -> Changes:
    """Take a line away."""
    note = now.notes.get(line)
    if note is None or line_of(note) is None:
        return nothing()
    return remove(store, Label("remove-silent-line"), "notes", (line,))


def combine_lists(store: Store, now: Snapshot, /, *, alike_once: bool = True) -> Changes:
    """Make activities of both lists of overlaps, for all to see; undo hides the lists again.

    With `alike_once`, a title that stands on both lists, or is an activity already, is one activity.
    Each says which side wrote it.
    """
    found = all_lines(now, StepId.OVERLAP_ACTIVITIES)
    if not found:
        return nothing()
    there = {folded(each.title) for each in now.activities}
    wrote: dict[str, set[Side]] = {}
    for line in found:
        wrote.setdefault(folded(line.title), set()).add(line.side)
    facts = []
    for line in found:
        title = folded(line.title)
        if not alike_once or title not in there:
            there.add(title)
            side = written_by_all(wrote[title]) if alike_once else line.side
            fields = {"title": line.title, "category": line.category, "written_by": side}
            facts.append(altered(Activity(id=ActivityId(new_id())), fields))
    with store.step(Label("combine-lists")) as edit:
        edit.drop("notes", *((line.id,) for line in found))
        edit.put("activities", *facts)
    return edit.changes


def reveal_aims(store: Store, now: Snapshot, /) -> Changes:
    """Make aims of both lists of the objectives, each of its own side; undo hides the lists again.

    A line that its side has as an aim already makes none.
    """
    found = all_lines(now, StepId.OBJECTIVES)
    if not found:
        return nothing()
    seen = {(each.kind, folded(each.text)) for each in now.objectives}
    wanted = {(KIND_OF[line.side], folded(line.title)): line.title for line in found}
    facts = [
        altered(Objective(id=ObjectiveId(new_id()), kind=kind), {"text": title})
        for (kind, folded), title in wanted.items()
        if (kind, folded) not in seen
    ]
    with store.step(Label("reveal-aims")) as edit:
        edit.drop("notes", *((line.id,) for line in found))
        edit.put("objectives", *facts)
    return edit.changes
