"""Files that come into being whole or not at all."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from workshop.disk import ANYBODY, DRAFT, clear_drafts, flush, give_name, new_file


@contextmanager
def draft_beside(path: Path, mode: int) -> Iterator[Path]:
    """An empty file beside a file for a draft of it; the draft and its journal are gone at the end.

    It has the permissions `mode` or narrower ones from the first. Raises OSError.
    """
    clear_drafts(path.parent)
    draft = path.with_name(f"{DRAFT}{secrets.token_hex(8)}")
    try:
        new_file(draft, mode).close()
        yield draft
    finally:
        for leftover in (draft, journal_of(draft)):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


@contextmanager
def published(path: Path, mode: int = ANYBODY) -> Iterator[Path]:
    """A draft that takes the file's name once it is whole, on disk, and never replaces a file.

    Raises OSError: FileExistsError where a file of that name is there by then.
    """
    if not has_room_for_journal(path):
        raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG), str(path))
    with draft_beside(path, mode) as draft:
        yield draft
        flush(draft)
        give_name(draft, path)
        flush(path.parent)


def has_room_for_journal(path: Path) -> bool:
    """Whether a file beside it can have the name of its journal: without one it can't be edited."""
    try:
        journal_of(path).lstat()
    except OSError as error:
        return error.errno != errno.ENAMETOOLONG
    return True


def journal_of(path: Path) -> Path:
    """Where SQLite looks for the file's journal: beside the file itself, not beside a link to it."""
    real = path.resolve()
    return real.with_name(f"{real.name}-journal")


def free_name(path: Path, mark: str = "") -> Path:
    """The path with a mark after its stem, or the first of "NAME 2", "NAME 3" … that isn't taken.

    Of a name too long for the disk so much is left out that it can be a workshop's.
    """
    tried, number = _fitting(path, mark), 2
    while os.path.lexists(tried):
        tried = _fitting(path, f"{mark} {number}")
        number += 1
    return tried


def _fitting(path: Path, end: str) -> Path:
    """The path with an end to its stem, the stem as long as there is room for."""
    names = (f"{path.stem[:length]}{end}{path.suffix}" for length in range(len(path.stem), 0, -1))
    each = (path.with_name(name) for name in names)
    return next(filter(has_room_for_journal, each), path.with_name(f"{path.stem}{end}{path.suffix}"))
