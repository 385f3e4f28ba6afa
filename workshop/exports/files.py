"""A written file is whole or not there at all."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple, Self

from workshop.disk import ANYBODY, DRAFT, clear_drafts, flush, give_name, new_file, permissions
from workshop.errors import FileTrouble, unwritable

_MARK = b"JCHW"
"""What stands in bytes 68 to 71 of a workshop file; see docs/file-format.md."""


@contextmanager
def whole_file(path: Path, force: bool = False, file: Path | None = None) -> Iterator[BinaryIO]:
    """A stream whose content takes the name `path` when the block has ended; nothing when it raises.

    An existing file is replaced only with `force`, a workshop never. What is written is for nobody whom the
    permissions of `file`, the workshop that it is made of, leave out.

    Raises FileTrouble: exists, is-a-folder, a-workshop, missing-folder, read-only, disk-full, name-too-long,
    unreachable.
    """
    with Staged(force, file) as staged:
        with staged.file(path) as stream:
            yield stream
        staged.publish()


class _Draft(NamedTuple):
    """A file that is whole, and the name that it is to take."""

    draft: Path
    target: Path


class Staged:
    """Files written aside, each whole, which then take their names together or not at all.

    Used as a context manager: what was not published is gone when it ends. Raises as `whole_file` does.
    """

    def __init__(self, force: bool = False, file: Path | None = None) -> None:
        self._force = force
        self._file = file
        self._mode = ANYBODY if file is None else permissions(file)
        self._drafts: dict[Path, _Draft] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for draft, _target in self._drafts.values():
            with suppress(OSError):
                draft.unlink(missing_ok=True)

    @contextmanager
    def file(self, path: Path) -> Iterator[BinaryIO]:
        """A stream for one file; its content is on the disk when the block has ended."""
        may_take(path, self._force, self._file)
        target = path.resolve() if path.is_symlink() else path
        clear_drafts(target.parent)
        draft = target.with_name(_aside())
        mode = self._mode & (permissions(target) if target.exists() else ANYBODY)
        self._drafts[path] = _Draft(draft, target)
        with _worded(path, draft, target), new_file(draft, mode) as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())

    def publish(self) -> None:
        """Give every file its name, one after the other; where one can't have it, all are as they were."""
        with ExitStack() as tidy, ExitStack() as way_back:
            kept = {path: self._kept(path, tidy) for path in self._drafts}
            for path, (draft, target) in self._drafts.items():
                with _worded(path, draft, target):
                    way_back.callback(_restore, target, kept[path], _identity(draft))
                    if self._force:
                        draft.replace(target)
                    else:
                        give_name(draft, target)
            way_back.pop_all()
        for folder in {target.parent for _, target in self._drafts.values()}:
            with suppress(OSError):  # not every disk keeps a folder when it is asked to
                flush(folder)

    def _kept(self, path: Path, tidy: ExitStack) -> Path | None:
        """What gives a name's old file back, where that could be wanted."""
        draft, target = self._drafts[path]
        with _worded(path, draft, target):
            may_take(path, self._force, self._file)
            return _keep(target, tidy) if len(self._drafts) > 1 else None


def _aside() -> str:
    """A name in the same folder that no file has."""
    return f"{DRAFT}{secrets.token_hex(6)}"


@contextmanager
def _worded(path: Path, *own: Path) -> Iterator[None]:
    """Turn what the system says of these files into FileTrouble about `path`."""
    try:
        yield
    except OSError as error:
        if error.filename not in (None, *map(str, own)):
            raise
        raise unwritable(path, error) from error


def _keep(target: Path, tidy: ExitStack) -> Path | None:
    """A second name for the file that is about to be replaced, until `tidy` ends; None without one."""
    if not target.exists():
        return None
    kept = target.with_name(_aside())
    tidy.callback(kept.unlink, missing_ok=True)
    try:
        os.link(target, kept)
    except OSError:
        new_file(kept, permissions(target)).close()
        shutil.copy2(target, kept)
    return kept


def _restore(target: Path, kept: Path | None, new: tuple[int, int]) -> None:
    """Where the new file has the name, take it away again, and give the name back to the one that had it."""
    with suppress(OSError):
        if _identity(target) != new:
            return
        if kept is None:
            target.unlink()
        else:
            kept.replace(target)


def _identity(path: Path) -> tuple[int, int]:
    status = path.lstat()
    return status.st_dev, status.st_ino


def may_take(path: Path, force: bool, file: Path | None = None) -> None:
    """Raise FileTrouble (exists, is-a-folder, a-workshop, name-too-long …) where a file can't have this name.

    `file` is a workshop that may be open in this process, and so is not to be read.
    """
    try:
        if path.is_dir():
            raise FileTrouble("is-a-folder", path=str(path))
        if not force and os.path.lexists(path):
            raise FileTrouble("exists", path=str(path))
        if path.exists() and _is_workshop(path, file):
            raise FileTrouble("a-workshop", path=str(path))
    except OSError as error:
        raise unwritable(path, error) from error


def _is_workshop(path: Path, file: Path | None) -> bool:
    """Whether a file has a workshop's mark, under whatever name. Raises OSError."""
    if file is not None and file.exists() and path.samefile(file):
        return True
    if not path.is_file() or not os.access(path, os.R_OK):
        return False
    with path.open("rb") as stream:
        head = stream.read(72)
    return head.startswith(b"SQLite format 3\0") and head[68:72] == _MARK
