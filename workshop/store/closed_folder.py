"""Folders and files for this user alone, whatever the umask says."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from workshop.disk import new_file, private_folder

_OTHERS = 0o077


def make_folder(folder: Path) -> None:
    """Make it, and close it to others where it is there already. Raises OSError."""
    if folder.is_dir():
        close_to_others(folder)
    private_folder(folder)


def close_to_others(folder: Path) -> None:
    """Close a folder that others can look into, and all in it; one that is closed is not gone through."""
    if not folder.stat().st_mode & _OTHERS:
        return
    for here, folders, files in os.walk(folder, topdown=False):
        for name in (*folders, *files):
            _close(Path(here, name))
    _close(folder)


def _close(path: Path) -> None:
    with suppress(OSError):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & 0o777 & ~_OTHERS)


def write(path: Path, data: bytes) -> None:
    """Write a file that is whole or not there, on disk when this returns. Raises OSError."""
    draft = path.with_name(f".{secrets.token_hex(8)}")
    try:
        with new_file(draft) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
