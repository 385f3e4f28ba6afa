"""The silent round: each side writes by itself, and then both lists become activities in one step."""

from collections.abc import Sequence

from workshop.actions.editing import altered, checked, new_id, nothing, put, remove
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.listing.silent_round import SilentLine, all_lines, line_id, line_of, lines, note_of
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean_line
from workshop.store.file import Store


def write_lines(
    store: Store, now: Snapshot, /, *, side: Side, titles: Sequence[str], category: str = ""
) -> Changes:
    """Keep lines of one side, hidden; those on its own list already are left out.

    Says nothing of what is on the other list. Raises UserFixable("too-long").
    """
    seen = {line.title.casefold() for line in lines(now, side)}
    fresh: dict[str, str] = {}
    for title in map(clean_line, titles):
        if title and title.casefold() not in seen:
            fresh.setdefault(title.casefold(), title)
    facts = []
    for title in fresh.values():
        kept = altered(Activity(id=ActivityId("line")), {"title": title, "category": category})
        line = SilentLine(line_id(side, new_id()), side, kept.title, kept.category)
        facts.append(checked(note_of(line)))
    return put(store, Label("write-silent-lines"), "notes", *facts) if facts else nothing()


def remove_line(store: Store, now: Snapshot, /, *, line: str) -> Changes:
    """Take a line away."""
    note = now.notes.get(line)
    if note is None or line_of(note) is None:
        return nothing()
    return remove(store, Label("remove-silent-line"), "notes", (line,))


def combine_lists(store: Store, now: Snapshot, /, *, alike_once: bool = True) -> Changes:
    """Make activities of both lists, for all to see; undo hides the lists again.

    With `alike_once`, a title that stands on both lists, or is an activity already, is one activity.
    """
    found = all_lines(now)
    if not found:
        return nothing()
    seen = {each.title.casefold() for each in now.activities}
    facts = []
    for line in found:
        if not alike_once or line.title.casefold() not in seen:
            seen.add(line.title.casefold())
            fields = {"title": line.title, "category": line.category}
            facts.append(altered(Activity(id=ActivityId(new_id())), fields))
    with store.step(Label("combine-lists")) as edit:
        edit.drop("notes", *((line.id,) for line in found))
        edit.put("activities", *facts)
    return edit.changes
