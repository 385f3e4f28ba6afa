"""Files that are not this machine's own work, and damaged ones: read by a child, never edited."""

import filecmp
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import msgspec

from workshop import child
from workshop.disk import flush, held, permissions, private_folder
from workshop.domain.files.health import Health
from workshop.errors import FileTrouble
from workshop.store.own.machine import Machine
from workshop.store.paths.draft import draft_beside, free_name, has_room_for_journal, published
from workshop.store.paths.trouble import as_file_trouble
from workshop.store.strangers.stranger_child import Answer

Cancelled = Callable[[], bool]
_CHILD = "workshop.store.strangers.stranger_child"
_SECONDS = 8.0
_PATIENCE = 30.0
"""Seconds; three others may be at it before us."""
_BESIDE = ("-journal", "-wal", "-shm")
_STOPPED = (None, -9, -24)
"""How the child ends that took too long: stopped from here, or by the system (SIGKILL, SIGXCPU)."""


def adopt(
    path: Path, target: Path, machine: Machine | None = None, cancelled: Cancelled = child.never
) -> Health:
    """Copy a sound file, row by row, into a new file that is this machine's own.

    Of somebody else's file what undo would put back is left out: it could be anything. Raises FileTrouble
    as `Store.open` does, and: exists, file-too-big, took-too-long, cancelled.
    """
    return _into(path, target, "adopt", machine, cancelled)


@contextmanager
def turn(path: Path) -> Iterator[None]:
    """The time in which this process alone takes files over, on this machine and for this user.

    Raises FileTrouble("locked") where another one is at it for too long.
    """
    with ExitStack() as lock:
        try:
            lock.enter_context(held(private_folder(Machine.here().folder) / "turn", _PATIENCE))
        except BlockingIOError as error:
            raise FileTrouble("locked", path=str(path)) from error
        yield


def take_over(path: Path) -> tuple[Path, Health]:
    """Put a sound copy that is our own in the place of somebody else's file; where that one is now.

    It is to be called in a `turn`. Raises FileTrouble as `adopt` does, and: read-only, locked (it was changed
    meanwhile); then the file is where and as it was.
    """
    path = path.resolve()
    with as_file_trouble(path):
        if not has_room_for_journal(path):
            raise FileTrouble("name-too-long", path=str(path))
        if not os.access(path, os.W_OK):
            raise FileTrouble("read-only", path=str(path))
        with draft_beside(path, permissions(path)) as draft:
            read = _state(path)
            health = _asked("adopt", path, draft, child.never)
            flush(draft)
            Machine.here().trust(draft)
            with _kept_aside(path, read) as original:
                draft.replace(path)
                flush(path.parent)
    return original, health


@contextmanager
def _kept_aside(path: Path, read: tuple[int, ...]) -> Iterator[Path]:
    """A second name for the file that was read, with what stands beside it.

    Where the block raises before another file has the first name, all is as it was.
    """
    original = free_name(path, ".original")
    _give_second_name(path, original)
    try:
        if _state(path) != read:
            raise FileTrouble("locked", path=str(path))
        _move_what_is_beside(path, original)
        flush(path.parent)
        yield original
    except BaseException:
        if _is_still(path, original):
            _move_what_is_beside(original, path)
            original.unlink()
        raise


def _move_what_is_beside(one: Path, another: Path) -> None:
    for end in _BESIDE:
        with suppress(FileNotFoundError):
            one.with_name(f"{one.name}{end}").rename(another.with_name(f"{another.name}{end}"))


def _is_still(path: Path, original: Path) -> bool:
    """Whether the first name is that of the same bytes."""
    return path.samefile(original) or filecmp.cmp(path, original, shallow=False)


def _give_second_name(path: Path, original: Path) -> None:
    """A link, which takes no room and is there at once; a whole copy where the disk has none."""
    try:
        os.link(path, original)
    except FileExistsError:
        raise
    except OSError:  # not every disk has links
        with published(original, permissions(path)) as draft:
            shutil.copyfile(path, draft)
            shutil.copystat(path, draft)


def _state(path: Path) -> tuple[int, ...]:
    """What differs where another file stands there, or this one was written to."""
    status = path.stat()
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def repair(
    path: Path, target: Path, machine: Machine | None = None, cancelled: Cancelled = child.never
) -> Health:
    """Save what can be read of a damaged file into a new one. Raises FileTrouble as `adopt` does."""
    return _into(path, target, "repair", machine, cancelled)


def examine(path: Path) -> Health:
    """What is wrong with a file, which is only read. Raises FileTrouble where it can't be looked into."""
    return _asked("examine", path, None, child.never)


def _into(path: Path, target: Path, mode: str, machine: Machine | None, cancelled: Cancelled) -> Health:
    with as_file_trouble(target), published(target, permissions(path)) as draft:
        health = _asked(mode, path, draft, cancelled)
        (machine or Machine.here()).trust(draft)
    return health


def _asked(mode: str, path: Path, target: Path | None, cancelled: Cancelled) -> Health:
    out = "" if target is None else str(target.absolute())
    words = (mode, str(path.absolute()), str(Machine.here().folder), out)
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
