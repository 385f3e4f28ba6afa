"""Rollback journals made byte by byte, as sqlite.org/fileformat2.html, section 3, has them."""

import struct
import subprocess
import sys
from pathlib import Path

from tests.builders import build
from workshop.store.file import Store

MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
SECTOR = 512
ROOT = Path(__file__).parents[1]

# The child ends itself by SIGKILL in the middle of an edit that is too large for SQLite's cache: a part of it
# stands in the file by then.
CUT = """
import os, signal, sys
from pathlib import Path
from tests.builders import activity
from workshop.domain.changes import Label
from workshop.store.file import Store
store = Store.open(Path(sys.argv[1]))
for number in range(20, 20 + int(sys.argv[2])):
    with store.step(Label("put")) as edit:
        edit.put("activities", activity(number))
with store.step(Label("put")) as edit:
    edit.put("activities", *(activity(number, description="x" * 19_000) for number in range(1_000, 1_300)))
    os.kill(os.getpid(), signal.SIGKILL)
"""


def page_of(path: Path) -> int:
    size = struct.unpack(">H", path.read_bytes()[16:18])[0]
    return 65536 if size == 1 else size


def journal(path: Path, records=(), pages: int | None = None) -> bytes:
    """A journal for the file at this path: its page count, and pages that it would put back."""
    page, nonce = page_of(path), 7
    count = path.stat().st_size // page if pages is None else pages
    head = struct.pack(">8sIIIII", MAGIC, len(records), nonce, count, SECTOR, page)
    body = b"".join(
        struct.pack(">I", number) + data + struct.pack(">I", _checksum(nonce, data))
        for number, data in records
    )
    return head.ljust(SECTOR, b"\0") + body


def _checksum(nonce: int, data: bytes) -> int:
    return (nonce + sum(data[place] for place in range(len(data) - 200, 0, -200))) & 0xFFFFFFFF


def naming(journal: bytes, other: Path) -> bytes:
    """The journal with a super-journal record that names another file."""
    name = bytes(other)
    total = sum(byte - 256 if byte > 127 else byte for byte in name) & 0xFFFFFFFF
    lock_page = (0x40000000 // 4096) + 1
    return journal + struct.pack(">I", lock_page) + name + struct.pack(">II", len(name), total) + MAGIC


def a_cut_commit(path: Path, before: int = 0) -> None:
    """A workshop at this path as a kill in the middle of a commit leaves it, after so many whole ones."""
    if not path.exists():
        Store.create(path, build(owned=True)).close()
    words = [sys.executable, "-c", CUT, str(path), str(before)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == -9, done.stderr
