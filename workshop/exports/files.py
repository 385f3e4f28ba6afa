"""A written file is whole or not there at all."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from workshop.errors import FileTrouble, unwritable


@contextmanager
def whole_file(path: Path, force: bool = False) -> Iterator[BinaryIO]:
    """A stream whose content takes the name `path` when the block has ended; nothing when it raises.

    An existing file is replaced only with `force`. Raises FileTrouble: exists, is-a-folder,
    missing-folder, read-only, disk-full, name-too-long, unreachable.
    """
    may_take(path, force)
    target = path.resolve() if path.is_symlink() else path
    draft = target.with_name(f".joint-charter-{secrets.token_hex(6)}")
    try:
        with draft.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        _publish(draft, target, force)
    except OSError as error:
        if error.filename not in (None, str(draft), str(target)):
            raise
        raise unwritable(path, error) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def may_take(path: Path, force: bool) -> None:
    """Raise FileTrouble (exists, is-a-folder, name-too-long …) where a file can't have this name."""
    try:
        if path.is_dir():
            raise FileTrouble("is-a-folder", path=str(path))
        if not force and os.path.lexists(path):
            raise FileTrouble("exists", path=str(path))
    except OSError as error:
        raise unwritable(path, error) from error


def read_whole(path: Path, most: int) -> bytes:
    """A file's bytes, or one more than `most` of them.

    Raises FileTrouble: missing, is-a-folder, unreadable, name-too-long.
    """
    known = {errno.ENOENT: "missing", errno.ENOTDIR: "missing", errno.EISDIR: "is-a-folder"}
    known[errno.ENAMETOOLONG] = "name-too-long"
    try:
        with path.open("rb") as stream:
            return stream.read(most + 1)
    except OSError as error:
        raise FileTrouble(known.get(error.errno or 0, "unreadable"), path=str(path)) from error


def _publish(draft: Path, path: Path, force: bool) -> None:
    """Give the draft its name; without `force` a file that came meanwhile stays."""
    if force:
        draft.replace(path)
    else:
        try:
            os.link(draft, path)
        except FileExistsError:
            raise
        except OSError:
            may_take(path, force)
            draft.replace(path)
    _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    """Make the new name durable, where the system lets a folder be flushed."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
