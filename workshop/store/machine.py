"""What this machine knows of workshop files: which states are its own work, and which are open here.

A file whose bytes no entry knows comes from somebody else and is not trusted until it was read aside.
"""

import os
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from workshop.store.beside import LARGEST, can_be_replayed
from workshop.store.closed_folder import make_folder, write
from workshop.store.snapshots import Shelf

_KEPT_STATES = 1_000
_CHUNK = 1 << 20


class Origin(NamedTuple):
    """A file is this machine's own work; whether what stands in its journal is, too.

    To a file that is as it was closed no journal belongs.
    """

    is_journal_ours: bool


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
        if path.stat().st_size > LARGEST:
            return None
        if self.knows(path):
            return Origin(is_journal_ours=False)
        return Origin(can_be_replayed(path)) if self._is_held(path) else None

    def knows(self, path: Path) -> bool:
        """Whether the file's bytes are a state that this machine left. Raises OSError."""
        return (self._known / digest(path)).exists()

    def _is_held(self, path: Path) -> bool:
        with suppress(OSError, UnicodeError):
            return self._note_of(path).read_text(encoding="utf-8") == str(path.resolve())
        return False

    def take(self, path: Path) -> Path:
        """Note that the file is open here, so that a crash leaves it ours; where that is noted."""
        note = self._note_of(path)
        self._write(note, str(path.resolve()))
        return note

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
            self._write(self._known / digest(path), str(path.resolve()))

    def _note_of(self, path: Path) -> Path:
        status = path.stat()
        return self._held / f"{status.st_dev}-{status.st_ino}"

    def _write(self, note: Path, text: str) -> None:
        with suppress(OSError):
            make_folder(note.parent)
            write(note, text.encode())

    def _forget_oldest(self) -> None:
        with suppress(OSError):
            notes = list(self._known.iterdir())
            if len(notes) > _KEPT_STATES + _KEPT_STATES // 10:
                notes.sort(key=lambda note: note.stat().st_mtime)
                for note in notes[:-_KEPT_STATES]:
                    note.unlink(missing_ok=True)


def _can_be_used(folder: Path) -> bool:
    try:
        make_folder(folder)
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


def digest(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hex. Raises OSError."""
    found = sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()
