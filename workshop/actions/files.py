"""Workshop files that are not this machine's own, or damaged: read aside, and copied into new ones."""

import errno
import stat
from collections.abc import Callable
from pathlib import Path

from workshop.actions.verifying import verify_charter
from workshop.domain.health import Health
from workshop.domain.kept import Kept
from workshop.domain.verdict import Verdict
from workshop.errors import FileTrouble
from workshop.store import strangers
from workshop.store.draft import free_name
from workshop.store.machine import Machine

__all__ = ["adopt_file", "free_name", "judge_charter", "kept_of", "repair_file", "see_file"]

_UNSEEN = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.ENAMETOOLONG: "name-too-long",
    errno.EACCES: "unreadable",
}


def see_file(path: Path) -> None:
    """Make sure that there is a plain file, which can be read without waiting for somebody to write it.

    Raises FileTrouble: missing, name-too-long, is-a-folder, not-a-file, unreadable, unreachable.
    """
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise FileTrouble(_UNSEEN.get(error.errno or 0, "unreachable"), path=str(path)) from error
    except ValueError as error:  # a name with a character that no file can have
        raise FileTrouble("missing", path=str(path)) from error
    if not stat.S_ISREG(mode):
        raise FileTrouble("is-a-folder" if stat.S_ISDIR(mode) else "not-a-file", path=str(path))


def kept_of(path: Path) -> list[Kept]:
    """The snapshots of the workshop at this place, the newest first."""
    return Machine.here().shelf.of(path)


def judge_charter(path: Path, progress: Callable[[float], object], cancelled: Callable[[], bool]) -> Verdict:
    """What a charter PDF shows of itself. Raises UserFixable, FileTrouble as `verify_charter` does."""
    return verify_charter(path)


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
