"""A written file is whole or not there at all."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Self

from workshop.errors import FileTrouble, unwritable


@contextmanager
def whole_file(path: Path, force: bool = False) -> Iterator[BinaryIO]:
    """A stream whose content takes the name `path` when the block has ended; nothing when it raises.

    An existing file is replaced only with `force`. Raises FileTrouble: exists, is-a-folder,
    missing-folder, read-only, disk-full, name-too-long, unreachable.
    """
    with Staged(force) as staged:
        with staged.file(path) as stream:
            yield stream
        staged.publish()


class Staged:
    """Files written aside, each whole, which then take their names together or not at all.

    Used as a context manager: what was not published is gone when it ends. Raises as `whole_file` does.
    """

    def __init__(self, force: bool = False) -> None:
        self._force = force
        self._drafts: dict[Path, tuple[Path, Path]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for draft, _target in self._drafts.values():
            with suppress(OSError):
                draft.unlink(missing_ok=True)

    @contextmanager
    def file(self, path: Path) -> Iterator[BinaryIO]:
        """A stream for one file; its content is on the disk when the block has ended."""
        may_take(path, self._force)
        target = path.resolve() if path.is_symlink() else path
        draft = target.with_name(_aside())
        self._drafts[path] = (draft, target)
        with _worded(path, draft, target), draft.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())

    def publish(self) -> None:
        """Give every file its name; where one can't have it, those before it are as they were."""
        with ExitStack() as tidy, ExitStack() as way_back:
            for path, (draft, target) in self._drafts.items():
                with _worded(path, draft, target):
                    kept = _keep(target, tidy) if len(self._drafts) > 1 else None
                    _publish(draft, target, self._force)
                    way_back.callback(_restore, target, kept)
            way_back.pop_all()


def _aside() -> str:
    """A name in the same folder that no file has."""
    return f".joint-charter-{secrets.token_hex(6)}"


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
        shutil.copy2(target, kept)
    return kept


def _restore(target: Path, kept: Path | None) -> None:
    """Take the new file away again, and give the name back to the one that had it."""
    with suppress(OSError):
        if kept is None:
            target.unlink()
        else:
            kept.replace(target)


def may_take(path: Path, force: bool) -> None:
    """Raise FileTrouble (exists, is-a-folder, name-too-long …) where a file can't have this name."""
    try:
        if path.is_dir():
            raise FileTrouble("is-a-folder", path=str(path))
        if not force and os.path.lexists(path):
            raise FileTrouble("exists", path=str(path))
    except OSError as error:
        raise unwritable(path, error) from error


def _publish(draft: Path, path: Path, force: bool) -> None:
    """Give the draft its name; without `force` a file that came meanwhile stays."""
    if force:
        draft.replace(path)
    else:
        try:
            os.link(draft, path)
        except FileExistsError:
            raise
        except OSError:
            may_take(path, force)
            draft.replace(path)
    _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    """Make the new name durable, where the system lets a folder be flushed."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
