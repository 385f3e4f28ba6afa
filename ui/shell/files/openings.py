"""When a file can't be opened as it is: what can be done instead, and doing it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.jobs import Job
from ui.shell.ground import Ground
from ui.shell.toasts import Offer, Toast
from workshop.actions.files import (
    adopt_file,
    free_name,
    judge_charter,
    kept_of,
    make_of_charter,
    make_of_data,
    make_of_workshop,
    repair_file,
)
from workshop.domain.files.health import Health
from workshop.domain.files.kept import Kept, Moved
from workshop.domain.files.verdict import Verdict
from workshop.errors import FileTrouble, WorkshopError
from workshop.texts.errors import sentence
from workshop.texts.health import copy_texts, health_text

_REPAIRABLE = frozenset({"damaged", "changed-schema"})
_IN_USE = frozenset({"locked", "locked-but-kept"})


class Openings(QObject):
    """Offers copies, repairs and snapshots.

    `raised` tells that another window came to the front instead, `wanted` asks for another file to be opened,
    `copy_wanted` for a copy of the open one.
    """

    raised = Signal()
    wanted = Signal(Path)
    copy_wanted = Signal()

    def __init__(self, ground: Ground, folder: Callable[[], Path]) -> None:
        super().__init__(ground.over)
        self._ground, self._bridge, self._folder = ground, ground.bridge, folder
        self._job: Job | None = None

    def help(self, path: Path, trouble: FileTrouble) -> None:
        """Say why the file was not opened, and offer what there is to do; a stranger's is copied at once."""
        if trouble.code == "foreign":
            self.adopt(path)
        elif trouble.code in _IN_USE and self._knock(path):
            self.raised.emit()
        else:
            self._ground.toasts.say(
                sentence(self._bridge.texts, trouble), trouble=True, acts=self._ways(path, trouble.code)
            )

    def _knock(self, path: Path) -> bool:
        from ui.shell.files.one_window import knock

        return knock(path)

    def _ways(self, path: Path, code: str) -> tuple[Offer, ...]:
        ways: list[Offer] = []
        if code == "read-only":
            ways.append(Offer(self.tr("Open a copy"), lambda: self.adopt(path)))
        if code in _REPAIRABLE:
            ways.append(Offer(self.tr("Repair into a new file"), lambda: self.repair(path)))
        if kept_of(path):
            ways.append(Offer(self.tr("Snapshots…"), lambda: self.show_snapshots(path)))
        return tuple(ways)

    # -- copies

    def adopt(self, path: Path) -> None:
        """Read somebody else's file aside, and open a copy of it."""
        self._start(adopt_file, path, self._show_adopted, target=self._place_for(path.name, path.parent))

    def _show_adopted(self, path: Path, result: tuple[Path, Health]) -> None:
        copy, health = result
        if self._bridge.open(copy):
            words = self.tr("You work in a copy, {copy}: {name} comes from elsewhere and stays as it is.")
            said = [words.format(copy=copy.name, name=path.name)]
            said += copy_texts(self._bridge.texts, health)
            if health.was_older:
                self._ask_what_was_seen()
            self._ground.toasts.say(" ".join(said), trouble=not health.is_sound or bool(health.unread))

    def _ask_what_was_seen(self) -> None:
        from ui.shell.files.seen_before import ask_what_was_seen

        ask_what_was_seen(self._ground)

    def repair(self, path: Path) -> None:
        """Save what can be read of a damaged file into a new one, and open that."""
        self._start(repair_file, path, self._show_repaired, target=self._place_for(path.name, path.parent))

    def _show_repaired(self, path: Path, result: tuple[Path, Health]) -> None:
        copy, health = result
        if self._bridge.open(copy):
            words = self.tr("What could be read is in {copy}; {name} stays as it is. {health}")
            said = health_text(self._bridge.texts, health)
            self._ground.toasts.say(words.format(copy=copy.name, name=path.name, health=said), trouble=True)

    def show_snapshots(self, path: Path) -> None:
        """Show the kept states of the workshop at this place."""
        from ui.shell.files.snapshots import SnapshotsDialog

        dialog = SnapshotsDialog(self._ground.over, self._ground.looks, self._bridge.texts, kept_of(path))
        dialog.chosen.connect(self._open_snapshot)
        dialog.open()

    def _open_snapshot(self, kept: Kept) -> None:
        stem = self.tr("{name}, {when}").format(
            name=kept.of.stem, when=f"{kept.at.astimezone():%Y-%m-%d %H.%M.%S}"
        )
        target = self._place_for(f"{stem}.workshop", kept.of.parent)
        self._start(adopt_file, kept.path, lambda _, result: self._bridge.open(result[0]), target=target)

    def _place_for(self, name: str, folder: Path) -> Path:
        """A free name in a folder, or among the documents where that can't be written to."""
        can_be_used = folder.is_dir() and os.access(folder, os.W_OK)
        return free_name((folder if can_be_used else self._folder()) / name)

    def _start(
        self, task: Callable[..., Any], path: Path, show: Callable[[Path, Any], object], **more: Path
    ) -> None:
        if self._job is not None and self._job.is_running:
            return
        job = Job(task, self, path=path, **more)
        words = self.tr("Reading {name} …").format(name=path.name)
        toast = self._ground.toasts.say(words, acts=(Offer(self.tr("Cancel"), job.cancel),), stays=True)
        self._job = job
        job.done.connect(lambda _: toast.leave())
        job.done.connect(lambda result: show(path, result))
        job.troubled.connect(lambda trouble: self._fail(toast, path, trouble))
        job.cancelled.connect(toast.leave)

    def _fail(self, toast: Toast, path: Path, trouble: WorkshopError) -> None:
        toast.leave()
        if isinstance(trouble, FileTrouble):
            self.help(path, trouble)
        else:
            self._bridge.tell(trouble)

    # -- charters

    def judge(self, path: Path) -> None:
        """Say whether a charter is intact, and offer to go on from it."""
        self._start(judge_charter, path, self._show_verdict)

    def _show_verdict(self, path: Path, verdict: Verdict) -> None:
        from ui.shell.files.charter_dialog import CharterDialog

        dialog = CharterDialog(self._ground.over, self._ground.looks, self._bridge.texts, path, verdict)
        dialog.agreed.connect(lambda: self._go_on_from(path))
        dialog.open()

    def _go_on_from(self, path: Path) -> None:
        self._make(make_of_charter, path)

    # -- data

    def take_data(self, path: Path) -> None:
        """Read a data file aside, and open the workshop that it describes, made beside it."""
        self._make(make_of_data, path)

    def take_workshop(self, path: Path, target: Path) -> None:
        """Read a workshop aside, and open a new one that begins with what it agreed on."""
        self._start(make_of_workshop, path, lambda _, made: self._bridge.open(made), target=target)

    def _make(self, task: Callable[..., Path], path: Path) -> None:
        target = self._place_for(f"{path.stem}.workshop", path.parent)
        self._start(task, path, lambda _, made: self._bridge.open(made), target=target)

    # -- files taken away

    def tell_move(self, moved: Moved) -> None:
        """Say where work goes on after another program took the file away."""
        if moved.code == "replaced":
            words = self.tr("Another program replaced {was}. Your version goes on in {now}; both are kept.")
            act = Offer(self.tr("Open the other version"), lambda: self.wanted.emit(moved.was))
        else:
            words = self.tr("{was} was moved or removed. Your work goes on in {now}.")
            act = Offer(self.tr("Save a copy…"), self.copy_wanted.emit)
        now = moved.now.name if moved.now.parent == moved.was.parent else moved.now
        self._ground.toasts.say(words.format(was=moved.was.name, now=now), trouble=True, acts=(act,))
