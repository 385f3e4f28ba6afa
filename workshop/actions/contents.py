"""What two states of a workshop say, to be compared: a signed revision's content, or that of another file.

Both are read aside: a charter's content is taken out by a limited process, and so is a stranger's file.
"""

from collections.abc import Callable
from pathlib import Path

import msgspec

from workshop import child
from workshop.actions.charters.charters import charter_content, signed_snapshot
from workshop.disk import scratch_folder
from workshop.domain.document import unsigned
from workshop.domain.facts.review import Frozen
from workshop.domain.shareable import Shared, shared
from workshop.domain.snapshot import Snapshot
from workshop.store.file import Store
from workshop.store.own.machine import Machine

Cancelled = Callable[[], bool]


class Content(msgspec.Struct, frozen=True):
    """Shareable content, and the number of the revision that it is or is to be."""

    number: int
    snapshot: Shared


def content_of_revision(
    frozen: Frozen, *, progress: Callable[[float], None] | None = None, cancelled: Cancelled = child.never
) -> Content:
    """What was signed as this revision. Raises UserFixable where its charter carries none to be read."""
    return Content(frozen.number, shared(signed_snapshot(frozen)))


def content_of_file(
    path: Path, *, progress: Callable[[float], None] | None = None, cancelled: Cancelled = child.never
) -> Content:
    """What a charter, a data file or a workshop file says; none of them is opened to be written to.

    Raises UserFixable and FileTrouble of a file that can't be read.
    """
    suffix = path.suffix.casefold()
    if suffix == ".pdf":
        number, document = charter_content(path, cancelled)
        return Content(number, shared(Snapshot.of(document)))
    if suffix == ".json":
        from workshop.imports.data import read_document

        content = Snapshot.of(unsigned(read_document(path, cancelled)))
        return Content(content.revision, shared(content))
    return _of_workshop(path)


def _of_workshop(path: Path) -> Content:
    from workshop.store.strangers import strangers

    with scratch_folder() as folder:
        machine, copy = Machine(folder / "machine"), folder / "copy.workshop"
        strangers.adopt(path, copy, machine)
        store = Store.open(copy, machine)
        try:
            content = store.load()
        finally:
            store.close()
    return Content(content.revision, shared(content))
