"""Files that are not this machine's own work, and damaged ones: read by a child, never edited."""

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec

from workshop import child
from workshop.domain.health import Health
from workshop.errors import FileTrouble
from workshop.store.draft import draft_beside, free_name, published
from workshop.store.machine import Machine
from workshop.store.stranger_child import Answer
from workshop.store.trouble import as_file_trouble

Cancelled = Callable[[], bool]
_CHILD = "workshop.store.stranger_child"
_SECONDS = 8.0
_STOPPED = (None, -9, -24)
"""How the child ends that took too long: stopped from here, or by the system (SIGKILL, SIGXCPU)."""


def adopt(
    path: Path, target: Path, machine: Machine | None = None, cancelled: Cancelled = child.never
) -> Health:
    """Copy a sound file from somebody else, row by row, into a new file that is this machine's own.

    Raises FileTrouble as `Store.open` does, and: exists, file-too-big, took-too-long, cancelled.
    """
    return _into(path, target, "adopt", machine, cancelled)


def take_over(path: Path, machine: Machine | None = None) -> Path:
    """Put a sound copy that is our own in the place of somebody else's file; where that one is now.

    Raises FileTrouble as `adopt` does; then the file is where and as it was.
    """
    original = free_name(path.with_stem(f"{path.stem}.original"))
    with as_file_trouble(path), draft_beside(path) as draft:
        adopt(path, draft, machine)
        shutil.copyfile(path, original)
        shutil.copystat(path, original)
        draft.replace(path)
    return original


def repair(
    path: Path, target: Path, machine: Machine | None = None, cancelled: Cancelled = child.never
) -> Health:
    """Save what can be read of a damaged file into a new one. Raises FileTrouble as `adopt` does."""
    return _into(path, target, "repair", machine, cancelled)


def examine(path: Path) -> Health:
    """What is wrong with a file, which is only read. Raises FileTrouble where it can't be looked into."""
    return _asked("examine", path, None, child.never)


def _into(path: Path, target: Path, mode: str, machine: Machine | None, cancelled: Cancelled) -> Health:
    with as_file_trouble(target), published(target) as draft:
        health = _asked(mode, path, draft, cancelled)
    (machine or Machine.here()).trust(target)
    return health


def _asked(mode: str, path: Path, target: Path | None, cancelled: Cancelled) -> Health:
    words = (mode, str(path.absolute()), "" if target is None else str(target.absolute()))
    try:
        said = child.run(_CHILD, *words, seconds=_SECONDS, cancelled=cancelled)
    except child.ChildEnded as error:
        code = "took-too-long" if error.status in _STOPPED else "beyond-repair"
        raise FileTrouble("cancelled" if cancelled() else code, path=str(path)) from error
    answer = msgspec.json.decode(said, type=Answer)
    if answer.trouble:
        code, params = answer.trouble
        raise FileTrouble(code, **params)
    return answer.health
