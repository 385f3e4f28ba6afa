"""Where this machine keeps what is not in a workshop's own file."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from workshop.log import log_file
from workshop.store.own.machine import Machine


class Held(NamedTuple):
    """Files of one purpose: where they are, how many, and how large together in octets."""

    place: Path
    files: int
    size: int


def kept_snapshots() -> Held:
    """The last states of all workshops."""
    folder = Machine.here().shelf.folder
    return _held(folder, folder.glob("*/*.workshop"))


def kept_log() -> Held:
    """What was noted of how the program ran, the older parts too."""
    path = log_file()
    return _held(path, path.parent.glob(f"{path.name}*"))


def _held(place: Path, paths: Iterable[Path]) -> Held:
    sizes = []
    for path in paths:
        with suppress(OSError):
            sizes.append(path.stat().st_size)
    return Held(place, len(sizes), sum(sizes))
