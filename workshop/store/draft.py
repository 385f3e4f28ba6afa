"""Files that come into being whole or not at all."""

import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_START = ".joint-charter-"
_A_DAY = 86_400


@contextmanager
def draft_beside(path: Path) -> Iterator[Path]:
    """A name beside a file for a draft of it; the draft and its journal are gone at the end."""
    _clear_up(path.parent)
    draft = path.with_name(f"{_START}{secrets.token_hex(8)}")
    try:
        yield draft
    finally:
        for leftover in (draft, draft.with_name(f"{draft.name}-journal")):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def _clear_up(folder: Path) -> None:
    """Take away drafts that a program left which was killed; those of the last day may still be in hand."""
    with suppress(OSError):
        for left in folder.glob(f"{_START}*"):
            if left.stat().st_mtime < time.time() - _A_DAY:
                left.unlink(missing_ok=True)


@contextmanager
def published(path: Path) -> Iterator[Path]:
    """A draft that takes the file's name once it is whole, on disk, and never replaces a file.

    Raises OSError: FileExistsError where a file of that name is there by then.
    """
    with draft_beside(path) as draft:
        yield draft
        _flush(draft)
        _name(draft, path)
        _flush(path.parent)


def _name(draft: Path, path: Path) -> None:
    """A hard link never replaces; where the disk has none, look first and rename."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise FileExistsError(f"{path} is there already") from None
        draft.rename(path)


def _flush(path: Path) -> None:
    """Have the disk keep what was written to a file, or the names in a folder."""
    with suppress(PermissionError):  # Windows opens no folders
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def free_name(path: Path) -> Path:
    """The path, or the first of "NAME 2", "NAME 3" … that isn't taken."""
    tried, number = path, 2
    while os.path.lexists(tried):
        tried = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return tried
