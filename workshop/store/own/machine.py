"""What this machine knows of workshop files: which states are its own work, and which are open here.

A file whose bytes no entry knows comes from somebody else and is not trusted until it was read aside.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from secrets import token_bytes
from typing import NamedTuple

import msgspec

from workshop import child
from workshop.disk import private_folder, write_private
from workshop.store.own.snapshots import Shelf
from workshop.store.paths.beside import can_be_replayed, is_unbegun
from workshop.store.paths.draft import free_name

_KEPT_STATES = 1_000
_CHUNK = 1 << 20
_CHILD = "workshop.store.own.own_child"
_SECONDS = 20.0


class Origin(NamedTuple):
    """A file is this machine's own work; whether what stands in its journal is, too.

    To a file that is as it was closed no journal belongs.
    """

    is_journal_ours: bool


class Note(msgspec.Struct, frozen=True):
    """What is noted of an open file: the last entry that its history had, and the secret of the marks."""

    n: int
    seal: str
    secret: bytes


class Found(msgspec.Struct, frozen=True):
    """A way to read a file: what its bytes are then, and whether it goes on from the note that is there."""

    with_journal: bool
    digest: str
    is_continued: bool


class Taken(NamedTuple):
    """Where it is noted that a file is open here, and the secret under which what it is given is marked."""

    note: Path
    secret: bytes


class Machine:
    """A folder of this user on this machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known = folder / "known"
        self._held = folder / "held"

    @property
    def shelf(self) -> Shelf:
        """Where the snapshots are."""
        return Shelf(self.folder / "snapshots")

    @classmethod
    def here(cls) -> "Machine":
        """This user's own; where that can't be written to, a temporary one."""
        from platformdirs import user_state_path

        folder = user_state_path("joint-charter", appauthor=False)
        return cls(folder if _can_be_used(folder) else _temporary())

    def origin(self, path: Path) -> Origin | None:
        """Whose work the file is that nobody has open; None for a stranger's. Raises OSError."""
        if self.knows(path):
            return Origin(is_journal_ours=False)
        note = self.note_of(path)
        if note.exists() or can_be_replayed(path):
            for found in _looked_into(path, note if note.exists() else None):
                if found.is_continued or self._knows(found.digest):
                    self.remember(found.digest, path)  # where it is killed again before it is edited
                    return Origin(found.with_journal or is_unbegun(path))
        return None

    def knows(self, path: Path) -> bool:
        """Whether the file's bytes are a state that this machine left. Raises OSError."""
        return self._knows(digest(path))

    def _knows(self, digest: str) -> bool:
        return (self._known / digest).exists()

    def take(self, path: Path, last: tuple[int, str]) -> Taken:
        """Note that the file is open here, so that a crash leaves it ours; `last` is its history's end."""
        taken = Taken(self.note_of(path), token_bytes(32))
        self._write(taken.note, msgspec.json.encode(Note(*last, taken.secret)))
        return taken

    def leave(self, note: Path, closed: Path | None) -> None:
        """Take back the note that a file is open, and remember the state in which it was closed.

        `closed` is None where the file is not the one any more that was taken.
        """
        if closed is not None:
            self.trust(closed)
            self._forget_oldest()
        with suppress(OSError):
            note.unlink(missing_ok=True)

    def trust(self, path: Path) -> None:
        """Remember the state of a file that was written here and isn't open, such as a copy."""
        with suppress(OSError):
            self.remember(digest(path), path)

    def remember(self, digest: str, path: Path) -> None:
        """Remember a state of the file by the SHA-256 of its bytes."""
        self._write(self._known / digest, str(path.resolve()).encode())

    def free_places(self, path: Path) -> Iterator[Path]:
        """Free names for a copy: beside the file, among the documents, with what this machine remembers."""
        from platformdirs import user_documents_path

        rescued = self.folder / "rescued"
        with suppress(OSError):
            private_folder(rescued)
        for folder in (path.parent, user_documents_path(), rescued):
            if folder.is_dir():
                yield free_name(folder / path.name)

    def note_of(self, path: Path) -> Path:
        """Where it is noted that this file is open. Raises OSError."""
        status = path.stat()
        return self._held / f"{status.st_dev}-{status.st_ino}"

    def _write(self, note: Path, data: bytes) -> None:
        with suppress(OSError):
            private_folder(note.parent)
            write_private(note, data)

    def _forget_oldest(self) -> None:
        with suppress(OSError):
            notes = list(self._known.iterdir())
            if len(notes) > _KEPT_STATES + _KEPT_STATES // 10:
                notes.sort(key=lambda note: note.stat().st_mtime)
                for note in notes[:-_KEPT_STATES]:
                    note.unlink(missing_ok=True)


def _can_be_used(folder: Path) -> bool:
    try:
        private_folder(folder)
    except OSError:
        return False
    return os.access(folder, os.W_OK)


def _temporary() -> Path:
    """The same for this user until the machine is started anew; one that somebody else made is not used."""
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    folder = Path(tempfile.gettempdir(), f"joint-charter-{user}")
    with suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
        if not hasattr(os, "getuid") or folder.stat().st_uid == user:
            return folder
    return Path(tempfile.mkdtemp(prefix="joint-charter-"))


def _looked_into(path: Path, note: Path | None) -> list[Found]:
    """The ways to read a file, each with what it comes to; none where the child comes to no good end."""
    words = (str(path.absolute()), "" if note is None else str(note.absolute()))
    with suppress(child.ChildEnded):
        return msgspec.json.decode(child.run(_CHILD, *words, seconds=_SECONDS), type=list[Found])
    return []


def digest(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hex. Raises OSError."""
    found = sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()
