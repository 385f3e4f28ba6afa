"""A workshop written anew from what is in view, after another program wrote over its open file.

That file's pages are a mixture by then: SQLite has read some of them before and some not.
"""

import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from workshop.domain.changes import Label
from workshop.domain.document import MANY, ONE
from workshop.domain.files.kept import Kept
from workshop.domain.snapshot import Snapshot
from workshop.errors import FileTrouble
from workshop.store.edit import Edit
from workshop.store.file import Store
from workshop.store.own.machine import Machine
from workshop.store.paths.draft import published


def copied(
    store: Store, snapshot: Snapshot, kept: Callable[[], list[Kept]], path: Path, machine: Machine
) -> Store:
    """The file with its undo and history, or where it can't be read any more, what is in view.

    `kept` gives its kept states. Raises FileTrouble.
    """
    try:
        store.save_copy(path)
    except FileTrouble:
        return rebuilt(store, snapshot, [each.path for each in kept()], path, machine)
    return Store.open(path, machine)


def rebuilt(lost: Store, view: Snapshot, kept: Sequence[Path], path: Path, machine: Machine) -> Store:
    """Make a file that holds what is in view, and open it.

    The newest of the states kept of this workshop gives the history, undo and signed charters that it has;
    what it lacks is one more step. Raises FileTrouble as `Store.create` does.
    """
    for image in kept:
        with suppress(FileTrouble, OSError, sqlite3.Error):
            return _brought_up(lost, view, image, path, machine)
    return Store.create(path, view.document, machine, mode=lost.mode)


def _brought_up(lost: Store, view: Snapshot, image: Path, path: Path, machine: Machine) -> Store:
    with published(path, lost.mode) as draft:
        shutil.copyfile(image, draft)
    machine.trust(path)
    store = None
    try:
        store = Store.open(path, machine)
        if store.workshop_id != lost.workshop_id:
            raise FileTrouble("replaced", path=str(lost.path))
        with store.step(Label("repair-workshop")) as edit:
            _bring_to(edit, store.load(), view)
    except BaseException:
        if store is not None:
            store.close()
        path.unlink()
        raise
    return store


def _bring_to(edit: Edit, held: Snapshot, wanted: Snapshot) -> None:
    """Make all lists what they are to be."""
    for topic in ONE:
        if getattr(held, topic) != getattr(wanted, topic):
            edit.put(topic, getattr(wanted, topic))
    for topic in MANY:
        here, there = getattr(held, topic).in_order, getattr(wanted, topic).in_order
        if here == there:
            continue
        same = {fact.key: fact for fact in here}
        stay = {fact.key for fact in there if same.get(fact.key) == fact}
        edit.drop(topic, *(key for key in same if key not in stay))
        edit.put(topic, *(fact for fact in there if fact.key not in stay))
        edit.order(topic, [fact.key for fact in there])
