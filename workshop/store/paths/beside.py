"""What stands beside a workshop file under a name that SQLite would obey: a journal, a write-ahead log.

SQLite puts a journal's pages into the file, cuts the file to the length that the journal names, and deletes
the file that a journal names as its super-journal (sqlite.org/atomiccommit.html, section 5). It reads a
`-wal` even where the file's header knows of none. So nothing there is left to it that isn't our own.
"""

import errno
import os
import stat
import struct
from contextlib import suppress
from pathlib import Path

from workshop.store.paths.draft import free_name, journal_of

LARGEST = 1 << 29
"""Bytes; a larger file, or a journal that would make one, is not read."""
_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_HEAD = struct.Struct(">8sIIIII")  # magic, records, nonce, pages before, sector, page
_SECTORS = tuple(1 << power for power in range(5, 17))


def wal_of(path: Path) -> Path:
    """Where SQLite looks for a write-ahead log."""
    real = path.resolve()
    return real.with_name(f"{real.name}-wal")


def unread(path: Path, is_journal_ours: bool = False) -> list[Path]:
    """What stands beside the file and is no part of it, be it a file, a link, a folder or a device."""
    found = [] if is_journal_ours or _is_nothing(journal_of(path)) else [journal_of(path)]
    return [*found, *([wal_of(path)] if os.path.lexists(wal_of(path)) else [])]


def set_aside(path: Path, is_journal_ours: bool) -> tuple[Path, ...]:
    """Rename what is no part of the file to names that nobody obeys; those names. Raises OSError.

    Nothing is opened and nothing deleted. Nobody else may have the file open: see `lock.alone`.
    """
    moved = []
    for each in unread(path, is_journal_ours):
        aside = free_name(each.with_name(f"{each.name}.set-aside"))
        with suppress(FileNotFoundError):  # another window did the same just now
            each.rename(aside)
            moved.append(aside)
    return tuple(moved)


def _is_nothing(path: Path) -> bool:
    """Whether it isn't there, or is the empty file that stays of a journal when a program is killed."""
    status = _status(path)
    return status is None or (stat.S_ISREG(status.st_mode) and status.st_size == 0 and status.st_nlink == 1)


def is_unbegun(path: Path) -> bool:
    """Whether the journal is one that SQLite had not finished when the program ended: its first byte is zero.

    SQLite passes over it and writes the next one in its place.
    """
    status = _status(journal_of(path))
    if status is None or not stat.S_ISREG(status.st_mode) or status.st_nlink != 1:
        return False
    with journal_of(path).open("rb") as file:
        return file.read(1) in (b"", b"\0")


def can_be_replayed(path: Path) -> bool:
    """Whether the journal can have come from a commit of this file that was cut off. Raises OSError.

    One that names a super-journal can't: that is a commit to several databases, and we never make one.
    """
    journal = journal_of(path)
    status = _status(journal)
    if status is None or not stat.S_ISREG(status.st_mode) or not _HEAD.size < status.st_size <= LARGEST:
        return False
    with path.open("rb") as file:
        head = file.read(18)
    with journal.open("rb") as file:
        magic, _, _, pages, sector, page = _HEAD.unpack(file.read(_HEAD.size))
        file.seek(-len(_MAGIC), os.SEEK_END)
        names_another = file.read() == _MAGIC
    fits = page == page_size(head) and sector in _SECTORS and 0 < pages * page <= LARGEST
    return magic == _MAGIC and fits and not names_another


def page_size(head: bytes) -> int:
    """The page size in bytes that a database's first bytes name."""
    size = struct.unpack(">H", head[16:18])[0]
    return 65536 if size == 1 else int(size)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:  # then nothing can stand there
            return None
        raise
