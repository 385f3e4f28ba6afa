"""What more than one layer asks of the operating system: locks, names, and what nobody else may read."""

import errno
import os
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

ANYBODY = 0o666
"""The permissions of a file that may be as open as the user's own habit (umask) has it."""
DRAFT = ".joint-charter-"
"""How the name of a file begins that isn't whole yet."""
OWNER = 0o600
"""The permissions of what is for this user alone."""
_OTHERS = 0o077
_SCRATCH = "joint-charter-scratch-"
_LOCK = ".held"
_A_MINUTE, _A_DAY = 60, 86_400
_POLL_S = 0.02


@contextmanager
def held(path: Path, patience: float = 0.0) -> Iterator[None]:
    """Keep every other process out until the block ends; the system lets go when this one is killed.

    `path` is a file for this alone, made where it isn't there. Raises BlockingIOError where another one
    holds it for longer than `patience` seconds, and OSError.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT, OWNER)
    try:
        end = time.monotonic() + patience
        while not _is_locked_now(handle):
            if time.monotonic() >= end:
                raise BlockingIOError(f"{path} is held by another process")
            time.sleep(_POLL_S)
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _is_locked_now(handle: int) -> bool:
        """Take the lock, if nobody has it."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _is_locked_now(handle: int) -> bool:
        """Take the lock, if nobody has it."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def permissions(path: Path) -> int:
    """Who may read and write a file: what is made of it is for nobody else."""
    try:
        return path.stat().st_mode & ANYBODY
    except OSError:
        return OWNER


def new_file(path: Path, mode: int = OWNER) -> BinaryIO:
    """A file that wasn't there, to write to, with these permissions or narrower ones from the first.

    Its owner can always read and write it. Raises OSError.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, mode | OWNER), "wb")


def write_private(path: Path, data: bytes) -> None:
    """Write a file that is whole or not there, on disk when this returns. Raises OSError."""
    draft = path.with_name(f".{os.urandom(8).hex()}")
    try:
        with new_file(draft) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def give_name(draft: Path, path: Path) -> None:
    """Give a whole draft its name, and replace no file: by a link, or where there are none by a look first.

    Raises OSError: FileExistsError where a file of that name is there by then.
    """
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        draft.rename(path)


def flush(path: Path) -> None:
    """Have the disk keep what was written to a file, or the names in a folder. Raises OSError."""
    with suppress(PermissionError):  # Windows opens no folders
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def clear_drafts(folder: Path) -> None:
    """Take away drafts that a program left which was killed; those of the last day may still be in hand."""
    with suppress(OSError):
        for left in folder.glob(f"{DRAFT}*"):
            if left.lstat().st_mtime < time.time() - _A_DAY:
                left.unlink(missing_ok=True)


def private_folder(path: Path) -> Path:
    """The folder, for this user alone: made with those above it where it isn't there, or closed to others.

    Raises OSError.
    """
    missing = [each for each in (path, *path.parents) if not each.is_dir()]
    for each in reversed(missing):
        each.mkdir(mode=0o700, exist_ok=True)
    _close_to_others(path)
    return path


def _close_to_others(folder: Path) -> None:
    """Close a folder that others can look into, and all in it; one that is closed is not gone through."""
    if not folder.stat().st_mode & _OTHERS:
        return
    for here, folders, files in os.walk(folder, topdown=False):
        for name in (*folders, *files):
            _close(Path(here, name))
    _close(folder)


def _close(path: Path) -> None:
    with suppress(OSError):  # it may be somebody else's
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & 0o777 & ~_OTHERS)


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder that only this user can look into, gone with all in it when the block ends.

    One that a killed program left goes when the next is made.
    """
    _clear_up()
    folder = Path(tempfile.mkdtemp(prefix=_SCRATCH))
    try:
        with held(folder / _LOCK):
            yield folder
    finally:
        drop_scratch(folder)


def drop_scratch(folder: Path) -> None:
    """Take a scratch folder away with all in it; no other folder."""
    if folder.name.startswith(_SCRATCH):
        shutil.rmtree(folder, ignore_errors=True)


def _clear_up() -> None:
    """Take away the scratch folders of this user that no living process holds."""
    for left in Path(tempfile.gettempdir()).glob(f"{_SCRATCH}*"):
        with suppress(OSError):
            if _is_left_behind(left):
                drop_scratch(left)


def _is_left_behind(folder: Path) -> bool:
    """Whether nobody holds it; one that was made just now may not be held yet. Raises OSError."""
    status = folder.lstat()
    is_ours = not hasattr(os, "getuid") or status.st_uid == os.getuid()
    if not is_ours or not stat.S_ISDIR(status.st_mode):
        return False
    if not (folder / _LOCK).exists():
        return status.st_mtime < time.time() - _A_MINUTE
    with held(folder / _LOCK):
        return True
