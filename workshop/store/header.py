"""What the first 100 bytes of a file say, read before SQLite is let near it.

Source of the layout: sqlite.org/fileformat2.html, section 1.3.
"""

import struct
from pathlib import Path

from workshop.errors import FileTrouble
from workshop.store.trouble import as_file_trouble

APPLICATION_ID = 0x4A434857
_MAGIC = b"SQLite format 3\x00"
_SIZE = 100


def schema_version(path: Path, newest: int) -> int:
    """The schema version of a workshop file.

    Raises FileTrouble: missing, is-a-folder, empty-file, not-a-workshop, damaged, newer, read-only.
    """
    with as_file_trouble(path):
        if path.is_dir():
            raise FileTrouble("is-a-folder", path=str(path))
        if not path.exists():
            raise FileTrouble("missing", path=str(path))
    with as_file_trouble(path), path.open("rb") as file:
        head = file.read(_SIZE)
    size = path.stat().st_size
    if not head:
        raise FileTrouble("empty-file", path=str(path))
    if not head.startswith(_MAGIC):
        raise FileTrouble("not-a-workshop" if _is_other(head) else "damaged-or-encrypted", path=str(path))
    return _checked(path, head, size, newest)


def _checked(path: Path, head: bytes, size: int, newest: int) -> int:
    cut_short = _is_cut_short(head, size) and not _is_interrupted(path)
    if len(head) < _SIZE or cut_short or max(head[18], head[19]) > 2:
        raise FileTrouble("damaged", path=str(path))
    version, application = struct.unpack(">I", head[60:64])[0], struct.unpack(">I", head[68:72])[0]
    if application != APPLICATION_ID:
        raise FileTrouble("not-a-workshop", path=str(path))
    if version > newest:
        raise FileTrouble("newer", path=str(path), version=version)
    if version < 1:
        raise FileTrouble("damaged", path=str(path))
    return int(version)


def _is_cut_short(head: bytes, size: int) -> bool:
    page = struct.unpack(">H", head[16:18])[0]
    pages = struct.unpack(">I", head[28:32])[0]
    return bool(size < pages * (65536 if page == 1 else page))


def _is_interrupted(path: Path) -> bool:
    """Whether a commit was cut off; SQLite puts the old length back when it opens the file."""
    journal = path.with_name(f"{path.name}-journal")
    return journal.exists() and journal.stat().st_size > 0


def _is_other(head: bytes) -> bool:
    """Whether this looks like a file of another kind rather than like one of ours gone bad."""
    known = (
        b"%PDF",
        b"PK\x03\x04",
        b"{",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xd0\xcf\x11\xe0",
        b"\x89PNG",
        b"\xff\xd8",
    )
    text = sum(byte in (9, 10, 13) or 32 <= byte < 127 for byte in head) > 0.9 * len(head)
    return head.startswith(known) or text
