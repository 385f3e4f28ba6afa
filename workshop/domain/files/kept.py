"""A state of a workshop that was kept as a snapshot."""

from datetime import datetime
from pathlib import Path

import msgspec


class Kept(msgspec.Struct, frozen=True):
    """The snapshot at `path` of the workshop that stood at `of`; `at` is in UTC, `size` in bytes."""

    path: Path
    of: Path
    title: str
    at: datetime
    size: int


class Moved(msgspec.Struct, frozen=True):
    """The file was replaced ("replaced") or is gone ("moved") from where it was; work goes on in `now`."""

    code: str
    was: Path
    now: Path
