"""Workshop files that are not this machine's own, or damaged: read aside, and copied into new ones."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from workshop.actions.charters.verifying import verify_charter
from workshop.disk import permissions
from workshop.domain.document import Document, unsigned
from workshop.domain.files.health import Health
from workshop.domain.files.kept import Kept
from workshop.domain.files.verdict import Verdict
from workshop.given import see_given
from workshop.imports.data import read_document
from workshop.store.file import Store
from workshop.store.own.machine import Machine
from workshop.store.paths.draft import free_name
from workshop.store.strangers import strangers

__all__ = [
    "adopt_file",
    "free_name",
    "free_names",
    "judge_charter",
    "kept_of",
    "make_of_charter",
    "make_of_data",
    "make_of_workshop",
    "repair_file",
    "see_given",
]


def free_names(folder: str, names: Sequence[str]) -> list[Path]:
    """A path in the folder for each name that no file has, and no other of these."""
    found: list[Path] = []
    for name in names:
        path, number = free_name(Path(folder) / name), 2
        while path in found:
            path = free_name(Path(folder) / f"{Path(name).stem} {number}{Path(name).suffix}")
            number += 1
        found.append(path)
    return found


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


def make_of_data(
    path: Path, target: Path, progress: Callable[[float], object], cancelled: Callable[[], bool]
) -> Path:
    """Make a workshop file of a data file; where it is. Raises UserFixable and FileTrouble."""
    return _made(path, target, unsigned(read_document(path, cancelled)))


def make_of_charter(
    path: Path, target: Path, progress: Callable[[float], object], cancelled: Callable[[], bool]
) -> Path:
    """Make a workshop file of a charter PDF; where it is. Raises UserFixable and FileTrouble."""
    from workshop.actions.charters.opened import make_workshop

    target = free_name(target)
    make_workshop(path, target, cancelled)
    return target


def make_of_workshop(
    path: Path, target: Path, progress: Callable[[float], object], cancelled: Callable[[], bool]
) -> Path:
    """Make a workshop that begins with what an earlier one agreed on; where it is, which gives it its title.

    The earlier one is read from a copy. Raises UserFixable and FileTrouble.
    """
    from workshop.actions.contents import content_of_file
    from workshop.domain.starting.carrying import carried

    before, target = content_of_file(path, cancelled=cancelled), free_name(target)
    return _made(path, target, carried(before.snapshot, target.stem, date.today()))


def _made(source: Path, target: Path, document: Document) -> Path:
    target = free_name(target)
    Store.create(target, document, mode=permissions(source)).close()
    return target
