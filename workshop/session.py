"""A workshop in hand: the one path by which it changes, and who is told."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeAlias

from workshop.disk import ANYBODY
from workshop.domain import rules
from workshop.domain.changes import Changes, Label
from workshop.domain.document import Document
from workshop.domain.fact import Key
from workshop.domain.facts.review import Frozen
from workshop.domain.files.kept import Kept, Moved
from workshop.domain.findings import Finding
from workshop.domain.history import Entry, Version
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import see_sealed
from workshop.errors import FileTrouble
from workshop.store.edit import Watch, unwatched
from workshop.store.file import Store
from workshop.store.own.machine import Machine
from workshop.store.reading import undisturbed
from workshop.store.rebuild import copied
from workshop.store.undo import Step

Arguments = ParamSpec("Arguments")
Action: TypeAlias = Callable[Concatenate[Store, Snapshot, Arguments], Changes]
"""What changes a workshop: one undo step, or none."""

ASTRAY = ("replaced", "moved")
"""The codes of the trouble that another program put something in the file's place, or took the file away."""

Worked: TypeAlias = tuple[Changes, Snapshot, rules.Checked | None]
"""What an action came to: what it changed, what there is now, and what the rules say of that."""


class Session:
    """An open workshop: its present snapshot, and actions run on it one after the other."""

    def __init__(self, store: Store, machine: Machine) -> None:
        self._store, self._machine = store, machine
        store.guard = self._guard
        self.may_unseal = True
        """Whether a change may open the next revision of a sealed workshop; else it raises Sealed."""
        self._listeners: list[Callable[[Changes | None], None]] = []
        self._move_listeners: list[Callable[[Moved], None]] = []
        self._checked: rules.Checked | None = None
        self._is_kept = self._is_behind = False
        self.snapshot: Snapshot = store.load()

    @classmethod
    def open(cls, path: Path, machine: Machine | None = None) -> "Session":
        """Open a workshop file. Raises FileTrouble as `Store.open` does."""
        machine = machine or Machine.here()
        try:
            store = Store.open(path, machine)
        except FileTrouble as trouble:
            kept = machine.shelf.of(path) if trouble.code == "locked" else []
            if kept:
                raise FileTrouble("locked-but-kept", path=str(path), snapshot=str(kept[0].path)) from trouble
            raise
        return cls._over(store, machine)

    @classmethod
    def create(
        cls, path: Path, document: Document, machine: Machine | None = None, mode: int = ANYBODY
    ) -> "Session":
        """Make a workshop file and open it. Raises FileTrouble as `Store.create` does."""
        machine = machine or Machine.here()
        return cls._over(Store.create(path, document, machine, mode=mode), machine)

    @classmethod
    def _over(cls, store: Store, machine: Machine) -> "Session":
        try:
            return cls(store, machine)
        except BaseException:
            store.close()
            raise

    @property
    def path(self) -> Path:
        return self._store.path

    @property
    def was_older(self) -> bool:
        """Whether the file was of an older schema before it was opened."""
        return self._store.was_older

    @property
    def set_aside(self) -> tuple[Path, ...]:
        """Where that is now which stood beside the file when it was opened, and is no part of it."""
        return self._store.set_aside

    @property
    def checked(self) -> rules.Checked:
        """What the rules say of the present snapshot, by activity and of the whole."""
        if self._checked is None:
            self._checked = rules.checked(self.snapshot)
        return self._checked

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the rules say of the present snapshot."""
        return self.checked.findings

    @property
    def undo_step(self) -> Step | None:
        """What the next undo takes back, under a number of its own; None after a reveal, which stays."""
        return self._store.undo_step

    @property
    def redo_step(self) -> Step | None:
        """What the next redo does again."""
        return self._store.redo_step

    @property
    def undo_label(self) -> Label | None:
        """How the step is called that the next undo takes back."""
        return step.label if (step := self.undo_step) else None

    @property
    def redo_label(self) -> Label | None:
        """How the step is called that the next redo does again."""
        return step.label if (step := self.redo_step) else None

    def run(self, action: Action[Arguments], /, *args: Arguments.args, **named: Arguments.kwargs) -> Changes:
        """Run one action; what it changed is on disk when this returns.

        Raises WorkshopError where it can't be done: nothing has changed, or all is as the disk holds it.
        """
        changed = self._do(lambda: action(self._store, self.snapshot, *args, **named))
        assert changed is not None
        return changed

    def aside(
        self, action: Action[Arguments], watch: Watch, /, *args: Arguments.args, **named: Arguments.kwargs
    ) -> Callable[[], Worked]:
        """What runs one action on another thread, for `settle`; nothing else may be asked of it until then.

        It raises as the action does, and what `watch` raises, and then nothing has changed.
        """
        self._catch_up()

        def work() -> Worked:
            self._store.watch = watch
            try:
                with undisturbed():
                    return self._after(action(self._store, self.snapshot, *args, **named))
            finally:
                self._store.watch = unwatched

        return work

    def settle(self, worked: Worked) -> Changes:
        """Move on to what an action came to, and tell of it."""
        changes, snapshot, checked = worked
        if changes:
            self._is_kept, self.snapshot, self._checked = False, snapshot, checked
            self._tell(changes)
        return changes

    def _after(self, changes: Changes) -> Worked:
        after = self.snapshot.moved(changes) if changes else self.snapshot
        checked = self._checked
        return changes, after, None if checked is None else rules.rechecked(checked, after, changes)

    def undo(self) -> Changes | None:
        """Take the last step back; None when there is none, or it is a reveal."""
        return self._do(lambda: self._store.undo())

    def redo(self) -> Changes | None:
        """Do the step again that was taken back last; None when there is none."""
        return self._do(lambda: self._store.redo())

    def _do(self, work: Callable[[], Changes | None]) -> Changes | None:
        self._catch_up()
        try:
            changes = self._in_place(work)
        except FileTrouble:
            self._is_behind = True
            with suppress(FileTrouble):
                self._read_again()
            raise
        return self.settle(self._after(changes)) if changes else changes

    def _guard(self, changes: Changes) -> None:
        if not self.may_unseal:
            see_sealed(self.snapshot, changes)

    def _catch_up(self) -> None:
        """After trouble, read what the disk holds before anything else is done."""
        if self._is_behind:
            self.see_to_place()
            self._read_again()
            self._tell(None)

    def _tell(self, changes: Changes | None) -> None:
        for hear in tuple(self._listeners):
            hear(changes)

    def _in_place(self, work: Callable[[], Changes | None]) -> Changes | None:
        """Do it where the file is, or where it goes on after another program took it away."""
        try:
            return work()
        except FileTrouble as trouble:
            if trouble.code not in ASTRAY:
                raise
            self._go_on_elsewhere(trouble)
            return work()

    def see_to_place(self) -> None:
        """Where another program took the file away, go on in a copy. Raises FileTrouble where that fails."""
        if code := self._store.astray():
            self._go_on_elsewhere(FileTrouble(code, path=str(self.path)))

    def _go_on_elsewhere(self, trouble: FileTrouble) -> None:
        """Work on in a copy with a new name; the other file is not touched. Raises it where no place is."""
        old = self._store
        for path in self._machine.free_places(old.path):
            with suppress(FileTrouble):
                self._store = copied(old, self.snapshot, self.kept_states, path, self._machine)
                self._store.guard = self._guard
                old.close()
                self._read_again()  # a file made anew has its rows at other places
                for hear in tuple(self._move_listeners):
                    hear(Moved(trouble.code, old.path, path))
                return
        raise trouble

    def _read_again(self) -> None:
        """After a failed commit the edit may be there or not: show what the disk holds.

        What can't be read leaves the view as it was, and no other edit is made before. Raises FileTrouble.
        """
        self.snapshot = self._store.load()
        self._checked, self._is_behind = None, False

    def listen(self, hear: Callable[[Changes | None], None]) -> None:
        """Be told of every change, after the snapshot has moved; None: after trouble, anything may be new."""
        self._listeners.append(hear)

    def listen_to_moves(self, hear: Callable[[Moved], None]) -> None:
        """Be told when another program took the file away and work goes on in a copy."""
        self._move_listeners.append(hear)

    def frozen(self, number: int) -> Frozen | None:
        """The charter of a revision as it was signed, if it was. Raises FileTrouble("damaged")."""
        self._see_unmixed()
        return self._store.frozen(number)

    def history(self) -> list[Entry]:
        """What was done to the workshop, the first first. Raises FileTrouble("damaged")."""
        self._see_unmixed()
        return self._store.history()

    def versions(self, topic: str, key: Key) -> list[Version]:
        """How a fact stood, the earliest first. Raises FileTrouble("damaged")."""
        self._see_unmixed()
        return self._store.versions(topic, key)

    def _see_unmixed(self) -> None:
        with suppress(FileTrouble):
            self._store.see_unmixed()
            return
        self.see_to_place()

    def kept_states(self) -> list[Kept]:
        """The states that were kept of this workshop, the newest first."""
        return self._machine.shelf.of(self.path)

    def image_to_keep(self) -> Callable[[], object] | None:
        """What keeps the present state on any thread, and raises OSError; None where it is kept."""
        if self._is_kept:
            return None
        image, title, path = self._store.image(), self.snapshot.workshop.title, self.path
        self._is_kept = True
        return lambda: self._machine.shelf.keep(path, title, image)

    def save_copy(self, path: Path) -> None:
        """Save the file under another name as well. Raises FileTrouble."""
        self._see_unmixed()
        self._store.save_copy(path)

    def close(self) -> None:
        """Let go of the file; the state it is left in is kept as a snapshot where there is a place for it."""
        # Where another file was put in its place, this one is copied first; one that was renamed stays so.
        if self._store.is_open:
            with suppress(FileTrouble, OSError):
                if self._store.astray() == "replaced":
                    self.see_to_place()
            with suppress(FileTrouble, OSError):
                if keep := self.image_to_keep():
                    keep()
        self.leave()

    def leave(self) -> None:
        """Let go of the file after it was only read."""
        self._store.close()
