"""Workshop files that are not this machine's own, or damaged: read aside, and copied into new ones."""

from collections.abc import Callable
from pathlib import Path

from workshop.domain.health import Health
from workshop.domain.kept import Kept
from workshop.store import strangers
from workshop.store.draft import free_name
from workshop.store.machine import Machine

__all__ = ["adopt_file", "free_name", "kept_of", "repair_file"]


def kept_of(path: Path) -> list[Kept]:
    """The snapshots of the workshop at this place, the newest first."""
    return Machine.here().shelf.of(path)


def adopt_file(
    path: Path, target: Path, progress: Callable[[float], object], cancelled: Callable[[], bool]
) -> tuple[Path, Health]:
    """Copy a file from somebody else into a new one of one's own; where it is then, and what was wrong.

    Raises FileTrouble as `strangers.adopt` does; a target that is taken by then gets a number.
    """
    target = free_name(target)
    return target, strangers.adopt(path, target, cancelled=cancelled)


def repair_file(
    path: Path, target: Path, progress: Callable[[float], object], cancelled: Callable[[], bool]
) -> tuple[Path, Health]:
    """Save what can be read of a damaged file into a new one; where it is, and what was wrong."""
    target = free_name(target)
    return target, strangers.repair(path, target, cancelled=cancelled)
