"""The last good states of each workshop, kept away from its own folder."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import msgspec

from workshop.disk import private_folder, write_private
from workshop.domain.files.kept import Kept

KEPT = 10
_STAMP = "%Y%m%dT%H%M%S.%fZ"
_NAME = re.compile(r"(?:(\d{6,})-)?(\d{8}T\d{6}\.\d{6}Z)\.workshop")
"""A number, by which they are ordered because clocks jump, and the time; the oldest have the time alone."""


class _About(msgspec.Struct):
    of: str
    title: str


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Shelf:
    """The snapshots of all workshops of this machine; a folder for each place that a workshop has."""

    def __init__(self, folder: Path, clock: Callable[[], datetime] = _utc_now) -> None:
        self.folder = folder
        self._clock = clock

    def keep(self, of: Path, title: str, image: bytes) -> Path | None:
        """Keep a state, on disk when this returns; the oldest beyond ten goes. None: it is the last one's.

        Raises OSError.
        """
        folder = self._folder_of(of)
        private_folder(self.folder)
        private_folder(folder)
        names = self._names(folder)
        if names and _is_same(names[-1], image):
            return None
        write_private(folder / "about.json", msgspec.json.encode(_About(str(of), title)))
        number = _order(names[-1])[0] + 1 if names else 1
        path = folder / f"{number:06}-{self._clock().strftime(_STAMP)}.workshop"
        write_private(path, image)
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
                moment = datetime.strptime(_order(name)[1], _STAMP).replace(tzinfo=UTC)
                found.append(Kept(name, Path(about.of), about.title, moment, name.stat().st_size))
        return found

    def holds(self, path: Path) -> bool:
        """Whether it is a state that was kept here."""
        return self.folder.resolve() in path.resolve().parents

    def _folder_of(self, path: Path) -> Path:
        return self.folder / sha256(str(path.resolve()).encode()).hexdigest()[:32]

    @staticmethod
    def _names(folder: Path) -> list[Path]:
        """Of what stands in a workshop's folder the snapshots, the oldest first."""
        names = [name for name in folder.glob("*.workshop") if _NAME.fullmatch(name.name)]
        return sorted(names, key=_order)


def _order(name: Path) -> tuple[int, str]:
    """A snapshot's number and time as its name has them; one without a number comes before all that have."""
    found = _NAME.fullmatch(name.name)
    assert found is not None
    return int(found[1] or 0), found[2]


def _is_same(path: Path, image: bytes) -> bool:
    with suppress(OSError):
        return path.stat().st_size == len(image) and path.read_bytes() == image
    return False
