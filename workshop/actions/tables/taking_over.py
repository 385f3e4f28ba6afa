"""Taking over what a preview showed: what is there already is skipped, updated or added again."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from workshop.actions.editing import altered, new_id
from workshop.actions.seen import put_as_seen
from workshop.actions.tables.importing import import_rights
from workshop.domain.changes import Changes, Label
from workshop.domain.fact import Fact
from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.people import seated
from workshop.domain.portfolios.views import askable
from workshop.domain.snapshot import Snapshot
from workshop.imports.asking import How, Kind
from workshop.imports.found import State
from workshop.imports.preview.arriving import arriving
from workshop.imports.preview.changing import DATED, changes, said_fields, turned
from workshop.imports.preview.mapped import Mapped
from workshop.imports.preview.previewing import Previewed, previewed
from workshop.imports.preview.there import ADD, SKIP, TOPICS, UPDATE, facts_of, there_already
from workshop.imports.reading import Reading, read_grids
from workshop.imports.reading import read as read_table
from workshop.imports.tables.grid import Grid
from workshop.store.file import Store
from workshop.texts import Texts

_READ = 0.95
"""How much of a preview it is to read the table."""


class _Sent(msgspec.Struct, frozen=True, array_like=True):
    """A preview on its way from one process to another, without what is there already but for its ids."""

    found: Previewed
    there: dict[int, str]


_CODES = {
    Kind.ACTIVITIES: "import-activities",
    Kind.CANDIDATES: "import-candidates",
    Kind.INITIATIVES: "import-initiatives",
    Kind.PARTICIPANTS: "import-participants",
    Kind.TASKS: "add-tasks",
}


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

    Raises as `reading.read` does, and UserFixable("cancelled").
    """

    furthest = 0.0

    def tell(share: float) -> None:
        nonlocal furthest  # a table may be read twice
        furthest = max(furthest, _READ * share)
        progress(furthest)

    def read(asked: How) -> Reading:
        return read_table(path, kind, asked, snapshot, side, texts, cancelled, tell, in_sheet=True)

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

    Updating changes what a record says and is otherwise there; a row that would turn days round is left out.
    Of a matrix, who is new is of this side. Raises UserFixable as `import_rights` does.
    """
    if found.matrix is not None:
        return import_rights(store, now, matrix=found.matrix, side=side)
    facts = _facts(now, kind, found, there)
    with store.step(Label(_CODES[kind], {"count": str(len(facts))})) as edit:
        put_as_seen(now, edit, {TOPICS[kind]: facts})
    return edit.changes


def _facts(now: Snapshot, kind: Kind, found: Reading, choice: str) -> Sequence[Fact]:
    """What is new, under ids of its own, and what is there and becomes something else."""
    there = there_already(now, kind, found)
    entries = arriving(now, kind, found, there, lambda _: new_id())
    fields = [column.field for column in found.report.columns]
    facts: list[Any] = []
    for record in found.records:
        if record.entry is None or record.state is not State.TAKEN:
            continue
        entry, fact = entries[record.entry], there.get(record.entry)
        if fact is None or (choice == ADD and kind is not Kind.TASKS):
            facts.append(_new(kind, entry))
        elif choice == UPDATE and not (kind in DATED and turned(fact, entry)):
            changed = {
                each.field: each.after for each in changes(kind, fact, entry, said_fields(record, fields))
            }
            facts += [altered(fact, changed)] if changed else []
    if kind is Kind.PARTICIPANTS:
        return seated(now.participants, facts)
    return [_asking(each) for each in facts] if kind is Kind.INITIATIVES else facts


def _new(kind: Kind, entry: Fact) -> Fact:
    """The entry under an id of its own, its texts cleaned and its values checked."""
    id_ = {} if kind is Kind.TASKS else {"id": new_id()}
    return altered(entry, msgspec.structs.asdict(entry) | id_)


def _asking(initiative: Initiative) -> Initiative:
    """The initiative, wanting no view of its own side."""
    wanted = initiative.wants_view_of
    if wanted is None or wanted in askable(initiative):
        return initiative
    return msgspec.structs.replace(initiative, wants_view_of=None)
