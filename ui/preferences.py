"""What this machine remembers: recent workshops, the window's place, the theme, columns of tables."""

import os
from contextlib import suppress
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from workshop.disk import new_file, private_folder
from workshop.domain.facts.choices import Capacity, Side
from workshop.imports.preview.mapped import Mapped

KEPT_RECENTS = 200
KEPT_PEOPLE = 100
KEPT_MAPPINGS = 60


class RecentPerson(msgspec.Struct, frozen=True):
    """A participant's chip on a recent workshop's card."""

    name: str
    side: Side
    capacity: Capacity


class Stage(StrEnum):
    """How far the signatures of a workshop are; a void one is to be given again."""

    DRAFT = "draft"
    ONE_SIGNATURE = "one-signature"
    VOID = "void"
    SIGNED = "signed"


class Signed(msgspec.Struct, frozen=True):
    """A revision, and on which day each side signed it."""

    number: int
    marketing: date | None = None
    it: date | None = None


class Awaited(msgspec.Struct, frozen=True):
    """What a signed charter wants, in words, and on which day."""

    what: str
    at: date


class Recent(msgspec.Struct, frozen=True):
    """A workshop as it was when it was last open; the home screen needs no look at the file."""

    path: str
    title: str
    company: str = ""
    place: str = ""
    dates: str = ""
    starts_on: date | None = None
    steps_done: int = 0
    steps: int = 0
    people: tuple[RecentPerson, ...] = ()
    owners: tuple[Side | None, ...] = ()
    blocking: int = 0
    left_at: datetime | None = None
    stage: Stage = Stage.DRAFT
    standing: str = ""
    revisions: tuple[Signed, ...] = ()
    """Those that a side signed, the last one last."""
    awaited: tuple[Awaited, ...] = ()
    """The soonest first."""


class RunningTime(msgspec.Struct, frozen=True):
    """A box of time that runs, of which workshop, and how many seconds of it that doesn’t know of yet.

    `at` is a moment in UTC, in seconds since 1970.
    """

    path: str
    step: str
    id: str
    ran: int
    at: float


class Left(msgspec.Struct, frozen=True):
    """Which step was in view last, of which workshop, and when it came into view, in local time."""

    path: str
    step: str
    at: datetime


class Motion(StrEnum):
    """Whether things may come in by moving."""

    SYSTEM = "system"
    LESS = "less"
    FREE = "free"


class Settings(msgspec.Struct, frozen=True):
    """What is chosen on this machine: `theme` may be "system", `size` is that of text in percent."""

    theme: str = "system"
    size: int = 100
    single_keys: bool = True
    motion: Motion = Motion.SYSTEM
    sounds: bool = False
    hints: bool = True
    """Whether a step that is seen for the first time says what to begin with."""


class _Stored(Settings, frozen=True):
    recents: tuple[Recent, ...] = ()
    geometry: str = ""
    mappings: tuple[Mapped, ...] = ()
    time: RunningTime | None = None
    left: Left | None = None
    hinted: tuple[str, ...] = ()


class Preferences:
    """Read once, written whole; a damaged file counts as none, and one that can't be written is no loss."""

    def __init__(self, folder: Path | None = None) -> None:
        if folder is None:
            from platformdirs import user_config_path

            folder = user_config_path("joint-charter", appauthor=False)
        self._path = folder / "preferences.json"
        self._stored = self._read()

    def _read(self) -> _Stored:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=_Stored)
        except (OSError, msgspec.MsgspecError, UnicodeError):
            return _Stored()

    @property
    def recents(self) -> tuple[Recent, ...]:
        """The workshops opened last, newest first."""
        return self._stored.recents

    @property
    def geometry(self) -> str:
        """The window's place as Qt saved it, in base 64; empty when there is none."""
        return self._stored.geometry

    @property
    def settings(self) -> Settings:
        """What was chosen."""
        return msgspec.convert(self._stored, Settings, from_attributes=True)

    @property
    def place(self) -> Path:
        """The file that all of this is in."""
        return self._path

    @property
    def hinted(self) -> tuple[str, ...]:
        """The steps whose first hint is not to be shown again."""
        return self._stored.hinted

    @property
    def mappings(self) -> tuple[Mapped, ...]:
        """What the columns of tables became, by their shape, the last one first."""
        return self._stored.mappings

    @property
    def time(self) -> RunningTime | None:
        """The box of time that ran when this was noted last."""
        return self._stored.time

    @property
    def left(self) -> Left | None:
        """The step that was in view last."""
        return self._stored.left

    def keep_left(self, left: Left | None) -> None:
        """Note which step is in view."""
        self._write(left=left)

    def keep_time(self, running: RunningTime | None) -> None:
        """Note the box of time that runs, or that none does."""
        if running != self.time:
            self._write(time=running)

    def remember(self, recent: Recent) -> None:
        """Put a workshop at the head of the recent ones."""
        others = [each for each in self.recents if each.path != recent.path]
        self._write(recents=(recent, *others)[:KEPT_RECENTS])

    def forget(self, path: str) -> None:
        """Take a workshop off the recent ones; its file is not touched."""
        self._write(recents=tuple(each for each in self.recents if each.path != path))

    def keep_recents(self, recents: tuple[Recent, ...]) -> None:
        """List these, as they were listed before one was taken off."""
        self._write(recents=recents)

    def keep_geometry(self, geometry: str) -> None:
        self._write(geometry=geometry)

    def keep_settings(self, **chosen: object) -> None:
        """Note what is chosen now, by the names of settings."""
        self._write(**chosen)

    def keep_hinted(self, steps: tuple[str, ...]) -> None:
        """Note whose first hints are not to be shown again."""
        self._write(hinted=steps)

    def keep_mapping(self, mapped: Mapped) -> None:
        """Remember what the columns of a table became."""
        others = [each for each in self.mappings if each.shape != mapped.shape]
        self._write(mappings=(mapped, *others)[:KEPT_MAPPINGS])

    def _write(self, **fields: object) -> None:
        self._stored = msgspec.structs.replace(self._stored, **fields)
        draft = self._path.with_name(f".{self._path.name}.{os.urandom(4).hex()}")
        with suppress(OSError):
            private_folder(self._path.parent)
            with new_file(draft) as file:
                file.write(msgspec.json.encode(self._stored))
            draft.replace(self._path)
