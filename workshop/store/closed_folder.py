"""Folders and files for this user alone, whatever the umask says."""

import os
import secrets
from pathlib import Path

from workshop.disk import new_file, private_folder


def make_folder(folder: Path) -> None:
    """Make it, or close it and all in it to others where it is there already. Raises OSError."""
    private_folder(folder)


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
