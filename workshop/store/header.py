"""What the first 100 bytes of a file say, read before SQLite is let near it.

Source of the layout: sqlite.org/fileformat2.html, section 1.3.
"""

import os
import struct
from pathlib import Path

import msgspec

from workshop.errors import FileTrouble
from workshop.store.paths.beside import LARGEST, page_size
from workshop.store.paths.draft import journal_of
from workshop.store.paths.trouble import as_file_trouble

APPLICATION_ID = 0x4A434857
_MAGIC = b"SQLite format 3\x00"
_SIZE = 100
_ROLLBACK, _WAL = 1, 2
_OTHER_KINDS = (
    b"%PDF",
    b"PK\x03\x04",
    b"{",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xd0\xcf\x11\xe0",
    b"\x89PNG",
    b"\xff\xd8",
)


class Header(msgspec.Struct, frozen=True):
    """Of a file that may be ours: its schema version, and whether another program put it into WAL mode."""

    version: int
    in_wal_mode: bool


def read_header(path: Path, newest: int) -> Header:
    """What a workshop file's header says; the file must not be open in this process.

    Raises FileTrouble: missing, is-a-folder, unreadable, empty-file, not-a-workshop, damaged,
    damaged-or-encrypted, file-too-big, newer.
    """
    head, size = _first_bytes(path)
    if not head:
        raise FileTrouble("empty-file", path=str(path))
    if not head.startswith(_MAGIC[:14]):
        raise FileTrouble("not-a-workshop" if _is_other(head) else "damaged-or-encrypted", path=str(path))
    if len(head) == _SIZE and struct.unpack(">I", head[68:72])[0] != APPLICATION_ID:
        raise FileTrouble("not-a-workshop", path=str(path))
    if size > LARGEST:
        raise FileTrouble("file-too-big", path=str(path), limit=LARGEST >> 20)
    if len(head) < _SIZE or not head.startswith(_MAGIC) or not {*head[18:20]} <= {_ROLLBACK, _WAL}:
        raise FileTrouble("damaged", path=str(path))
    header = Header(struct.unpack(">I", head[60:64])[0], _WAL in head[18:20])
    if header.version > newest:
        raise FileTrouble("newer", path=str(path), version=header.version)
    if header.version < 1 or (_is_cut_short(head, size) and not _is_interrupted(path)):
        raise FileTrouble("damaged", path=str(path))
    return header


def _first_bytes(path: Path) -> tuple[bytes, int]:
    """The header, and the length of the whole file."""
    with as_file_trouble(path):
        if path.is_dir():
            raise FileTrouble("is-a-folder", path=str(path))
        if not path.is_file():
            raise FileTrouble("not-a-workshop" if path.exists() else "missing", path=str(path))
        try:
            with path.open("rb") as file:
                return file.read(_SIZE), os.fstat(file.fileno()).st_size
        except PermissionError as error:
            raise FileTrouble("unreadable", path=str(path)) from error


def _is_cut_short(head: bytes, size: int) -> bool:
    return bool(size < struct.unpack(">I", head[28:32])[0] * page_size(head))


def _is_interrupted(path: Path) -> bool:
    """Whether a commit may have been cut off; then the file's old length is put back when it is opened."""
    beside = journal_of(path)
    return beside.is_file() and beside.stat().st_size > 0


def _is_other(head: bytes) -> bool:
    """Whether this looks like a file of another kind rather than like one of ours gone bad."""
    text = sum(byte in (9, 10, 13) or 32 <= byte < 127 for byte in head) > 0.9 * len(head)
    return head.startswith(_OTHER_KINDS) or text
