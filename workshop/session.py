"""A workshop in hand: the one path by which it changes, and who is told."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from workshop.domain import rules
from workshop.domain.changes import FINAL, Changes, Label
from workshop.domain.document import Document
from workshop.domain.findings import Finding
from workshop.domain.snapshot import Snapshot
from workshop.errors import FileTrouble
from workshop.store.file import Store


class Session:
    """An open workshop: its present snapshot, and actions run on it one after the other."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._listeners: list[Callable[[Changes], None]] = []
        self._checked: rules.Checked | None = None
        self.snapshot: Snapshot = store.load()

    @classmethod
    def open(cls, path: Path) -> "Session":
        """Open a workshop file. Raises FileTrouble as `Store.open` does."""
        return cls(Store.open(path))

    @classmethod
    def create(cls, path: Path, document: Document) -> "Session":
        """Make a workshop file and open it. Raises FileTrouble as `Store.create` does."""
        return cls(Store.create(path, document))

    @property
    def path(self) -> Path:
        return self._store.path

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the rules say of the present snapshot."""
        if self._checked is None:
            self._checked = rules.checked(self.snapshot)
        return self._checked.findings

    @property
    def undo_label(self) -> Label | None:
        """What the next undo takes back; None after a reveal, which stays."""
        label = self._store.undo_label
        return None if label is None or label.code in FINAL else label

    @property
    def redo_label(self) -> Label | None:
        return self._store.redo_label

    def run(self, action: Callable[..., Changes], /, **arguments: Any) -> Changes:
        """Run one action; what it changed is on disk when this returns.

        Raises WorkshopError when the action can't be done; then nothing has changed but, after a
        failed write, the snapshot is what the disk holds.
        """
        changed = self._do(lambda: action(self._store, self.snapshot, **arguments))
        assert changed is not None
        return changed

    def undo(self) -> Changes | None:
        """Take the last step back; None when there is none, or it is a reveal."""
        return self._do(lambda: self._store.undo() if self.undo_label else None)

    def redo(self) -> Changes | None:
        """Do the step again that was taken back last; None when there is none."""
        return self._do(self._store.redo)

    def _do(self, work: Callable[[], Changes | None]) -> Changes | None:
        try:
            changes = work()
        except FileTrouble:
            self._read_again()
            raise
        if changes:
            self.snapshot = self.snapshot.moved(changes)
            if self._checked is not None:
                self._checked = rules.rechecked(self._checked, self.snapshot, changes)
            for hear in tuple(self._listeners):
                hear(changes)
        return changes

    def _read_again(self) -> None:
        """After a failed commit the edit may be there or not: show what the disk holds.

        Where the disk can't even be read, what was there before the edit stays in view.
        """
        with suppress(FileTrouble):
            self.snapshot = self._store.load()
            self._checked = None

    def listen(self, hear: Callable[[Changes], None]) -> Callable[[], None]:
        """Be told of every change, after the snapshot has moved; call what comes back to stop.

        Trouble is no change: whoever ran the action gets it raised and looks at the snapshot again.
        """
        self._listeners.append(hear)

        def stop() -> None:
            with suppress(ValueError):
                self._listeners.remove(hear)

        return stop

    def save_copy(self, path: Path) -> None:
        """Save the file under another name as well. Raises FileTrouble."""
        self._store.save_copy(path)

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()
