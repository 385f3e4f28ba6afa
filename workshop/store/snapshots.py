"""The last good states of each workshop, kept away from its own folder."""

import os
import secrets
import time
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import msgspec

from workshop.disk import new_file, private_folder
from workshop.domain.kept import Kept

KEPT = 10
_STAMP = "%Y%m%dT%H%M%S.%fZ"


class _About(msgspec.Struct):
    of: str
    title: str


class Shelf:
    """The snapshots of all workshops of this machine; a folder for each place that a workshop has."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, of: Path, title: str, image: bytes) -> Path | None:
        """Keep a state, on disk when this returns; the oldest beyond ten goes. None: it is the last one's.

        Raises OSError.
        """
        folder = self._folder_of(of)
        private_folder(folder)
        names = self._names(folder)
        if names and _is_same(names[-1], image):
            return None
        _write(folder / "about.json", msgspec.json.encode(_About(str(of), title)))
        moment = datetime.now(UTC)
        while (path := folder / f"{moment.strftime(_STAMP)}.workshop").exists():
            time.sleep(0.001)
            moment = datetime.now(UTC)
        _write(path, image)
        for old in self._names(folder)[:-KEPT]:
            with suppress(OSError):
                old.unlink()
        return path

    def of(self, path: Path) -> list[Kept]:
        """The states kept of the workshop at this place, the newest first."""
        folder = self._folder_of(path)
        try:
            about = msgspec.json.decode((folder / "about.json").read_bytes(), type=_About)
        except (OSError, msgspec.MsgspecError):
            return []
        found = []
        for name in reversed(self._names(folder)):
            with suppress(OSError, ValueError):
                moment = datetime.strptime(name.stem, _STAMP).replace(tzinfo=UTC)
                found.append(Kept(name, Path(about.of), about.title, moment, name.stat().st_size))
        return found

    def holds(self, path: Path) -> bool:
        """Whether it is a state that was kept here."""
        return self._folder.resolve() in path.resolve().parents

    def _folder_of(self, path: Path) -> Path:
        return self._folder / sha256(str(path.resolve()).encode()).hexdigest()[:32]

    @staticmethod
    def _names(folder: Path) -> list[Path]:
        return sorted(folder.glob("*.workshop"))


def _is_same(path: Path, image: bytes) -> bool:
    with suppress(OSError):
        return path.stat().st_size == len(image) and path.read_bytes() == image
    return False


def _write(path: Path, data: bytes) -> None:
    """Write a file that is whole or not there."""
    draft = path.with_name(f".{secrets.token_hex(8)}")
    try:
        with new_file(draft) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
