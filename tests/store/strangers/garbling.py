"""Pages garbled one by one, and what is found and repaired of it: a few in a test, all in the soak."""

import struct
from collections.abc import Sequence
from pathlib import Path

from tests.soak.state import Broken
from workshop.domain.document import Document
from workshop.errors import FileTrouble
from workshop.store.file import Store
from workshop.store.own.machine import Machine
from workshop.store.strangers import strangers

PAGE = 4096


def pages(path: Path) -> int:
    """How many pages a file has."""
    return path.stat().st_size // PAGE


def garble(path: Path, page: int, at: int = 200, bytes_: bytes = b"\xff" * 500) -> None:
    (size,) = struct.unpack(">H", path.read_bytes()[16:18])
    with path.open("r+b") as file:
        file.seek((page - 1) * size + at)
        file.write(bytes_)


def opened(path: Path, machine: Machine | None = None) -> Document:
    store = Store.open(path) if machine is None else Store.open(path, machine)
    try:
        return store.load()
    finally:
        store.close()


def garble_heads(path: Path, which: Sequence[int]) -> int:
    """See that pages with garbled heads are found, and that what a repair makes opens. Raises Broken."""
    sound = path.read_bytes()
    for page in which:
        path.write_bytes(sound)
        garble(path, page, at=0)
        if _is_sound(path) or not _refused_or_saved(path, path.with_name(f"{page}.workshop")):
            raise Broken(f"the garbled head of page {page}")
    return len(which)


def garble_within(path: Path, content: Document, which: Sequence[int]) -> int:
    """See that what is garbled within pages is found, or is no part of the content. Raises Broken."""
    sound = path.read_bytes()
    for page in which:
        path.write_bytes(sound)
        garble(path, page, at=PAGE - 500)
        if not _is_found_or_harmless(path, content, path.with_name(f"{page}-within.workshop")):
            raise Broken(f"what was garbled within page {page}")
    return len(which)


def _is_found_or_harmless(path: Path, content: Document, target: Path) -> bool:
    if not _is_sound(path):
        return _refused_or_saved(path, target)
    strangers.adopt(path, target)
    return opened(target) == content


def _is_sound(path: Path) -> bool:
    """Whether an examination finds nothing; one that could not go on has found enough."""
    try:
        return strangers.examine(path).is_sound
    except FileTrouble as trouble:
        if trouble.code != "beyond-repair":
            raise
        return False


def _refused_or_saved(path: Path, target: Path) -> bool:
    """Whether a damaged file is beyond repair, or repaired into one that opens and says what was wrong."""
    try:
        health = strangers.repair(path, target)
    except FileTrouble as trouble:
        return trouble.code == "beyond-repair" and not target.exists()
    return not health.is_sound and bool(opened(target).workshop.title)
