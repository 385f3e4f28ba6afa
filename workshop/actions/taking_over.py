"""Taking over what a preview showed: what is there already is skipped, updated or added again."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from workshop.actions.editing import altered, new_id
from workshop.actions.importing import import_table, planned_tasks, read_table
from workshop.actions.seen import put_as_seen
from workshop.actions.steps.rehearsal import new_tasks
from workshop.actions.steps.set_up import new_people
from workshop.domain.changes import Changes, Label
from workshop.domain.fact import Fact
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.set_up import Participant
from workshop.domain.people import sponsors
from workshop.domain.portfolios.arriving import There
from workshop.domain.snapshot import Snapshot
from workshop.imports.asking import How, Kind
from workshop.imports.preview.mapped import Mapped
from workshop.imports.preview.previewing import Previewed, previewed
from workshop.imports.preview.there import ADD, SKIP, UPDATE, changes, entries_of, facts_of, there_already
from workshop.imports.reading import Reading, read_grids
from workshop.imports.tables.grid import Grid
from workshop.store.file import Store
from workshop.texts import Texts

_TOPICS: Mapping[Kind, str] = {
    Kind.PARTICIPANTS: "participants",
    Kind.ACTIVITIES: "activities",
    Kind.TASKS: "tasks",
}

_READ = 0.95
"""How much of a preview it is to read the table."""


class _Sent(msgspec.Struct, frozen=True, array_like=True):
    """A preview on its way from one process to another, without what is there already but for its ids."""

    found: Previewed
    there: dict[int, str]


def preview_file(
    path: Path,
    kind: Kind,
    how: How,
    snapshot: Snapshot,
    texts: Texts,
    side: Side | None,
    known: Mapping[str, Mapped],
    *,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> bytes:
    """What a file would give, read aside, as `received` takes it; nothing is written.

    Raises as `read_table` does.
    """

    furthest = 0.0

    def tell(share: float) -> None:
        nonlocal furthest  # a table may be read twice
        furthest = max(furthest, _READ * share)
        progress(furthest)

    def read(asked: How) -> Reading:
        return read_table(path, kind, asked, snapshot, texts, side, progress=tell, cancelled=cancelled)

    found = previewed(read, kind, how, snapshot, known)
    there = {place: str(getattr(fact, "id", "")) for place, fact in found.there.items()}
    progress(1.0)
    return msgspec.msgpack.encode(_Sent(msgspec.structs.replace(found, there={}), there))


def received(sent: bytes, kind: Kind, snapshot: Snapshot) -> Previewed:
    """What was read aside: as octets it comes over at once, where many rows would take their time."""
    read = msgspec.msgpack.decode(sent, type=_Sent)
    return msgspec.structs.replace(read.found, there=facts_of(snapshot, kind, read.there))


def preview_grids(
    grids: Sequence[Grid],
    kind: Kind,
    how: How,
    snapshot: Snapshot,
    texts: Texts,
    side: Side | None,
    known: Mapping[str, Mapped],
) -> Previewed:
    """What tables that are there would give; nothing is written. Raises UserFixable as `read_grids` does."""
    return previewed(
        lambda asked: read_grids(grids, kind, asked, snapshot, side, texts), kind, how, snapshot, known
    )


def take_over(
    store: Store, now: Snapshot, /, *, kind: Kind, found: Reading, side: Side = Side.BOTH, there: str = SKIP
) -> Changes:
    """Take over what was read; `there` says what to do with what is there already: skip, update or add.

    Updating changes the fields that the table has, where it says something else. Raises UserFixable as
    `import_table` does, and ends-before-start.
    """
    if kind in (Kind.INITIATIVES, Kind.CANDIDATES):
        return import_table(store, now, kind=kind, found=found, there=There(there))
    if there not in (UPDATE, ADD) or kind not in _TOPICS:
        return import_table(store, now, kind=kind, found=found, side=side)
    doubles = there_already(now, kind, found)
    entries = entries_of(kind, found)
    fresh = _fresh(now, kind, [each for place, each in enumerate(entries) if place not in doubles])
    fields = [column.field for column in found.report.columns if column.field]
    altered_ones: list[Fact] = []
    for place, fact in doubles.items():
        if there == ADD:
            altered_ones.append(_again(now, entries[place]))
        elif changed := {each.field: each.after for each in changes(kind, fact, entries[place], fields)}:
            altered_ones.append(_kept_in_order(now, altered(fact, changed)))
    facts = [*fresh, *altered_ones]
    code = "add-tasks" if kind is Kind.TASKS else f"import-{kind.value}"
    label = Label(code, {"count": str(len(facts))})
    with store.step(label) as edit:
        put_as_seen(now, edit, {_TOPICS[kind]: facts})
    return edit.changes


def _fresh(now: Snapshot, kind: Kind, entries: Sequence[Any]) -> Sequence[Fact]:
    """The entries that aren't there yet, under new ids."""
    if kind is Kind.PARTICIPANTS:
        return new_people(now, entries)
    if kind is Kind.TASKS:
        return new_tasks(now, planned_tasks(now, entries)) if entries else ()
    return [_renamed(each) for each in entries]


def _again(now: Snapshot, entry: Any) -> Fact:
    return _kept_in_order(now, _renamed(entry))


def _renamed(entry: Any) -> Fact:
    """The entry under an id of its own, with its title or name checked."""
    name = "name" if isinstance(entry, Participant) else "title"
    fact: Fact = altered(entry, {"id": new_id(), name: getattr(entry, name)})
    return fact


def _kept_in_order(now: Snapshot, fact: Fact) -> Fact:
    """A side keeps the sponsor it has: a second one is a decision maker."""
    if isinstance(fact, Participant) and fact.capacity is Capacity.SPONSOR:
        holder = sponsors(now.participants).get(fact.side)
        if holder is not None and holder.id != fact.id:
            return msgspec.structs.replace(fact, capacity=Capacity.DECIDER)
    return fact
