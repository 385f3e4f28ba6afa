"""The workshop inside a charter that somebody sent, read by a child process."""

import os
from pathlib import Path

import msgspec

from workshop import child
from workshop.errors import FileTrouble, UserFixable
from workshop.exports.signing.take_child import Taken

_CHILD = "workshop.exports.signing.take_child"
_SECONDS = 20.0


def read_charter(path: Path) -> tuple[Taken, bytes]:
    """What a charter PDF carries: what is said of it, and the content as it is.

    Raises UserFixable: not-a-charter, odd-charter, charter-too-large; FileTrouble: missing, is-a-folder,
    unreadable.
    """
    see_that_it_can_be_read(path)
    try:
        said, _, data = child.run(_CHILD, str(path.absolute()), seconds=_SECONDS).partition(b"\n")
    except child.ChildEnded as error:
        raise UserFixable("odd-charter", path=str(path)) from error
    taken = msgspec.json.decode(said, type=Taken)
    if taken.trouble:
        raise UserFixable(taken.trouble, path=str(path))
    return taken, data


def see_that_it_can_be_read(path: Path) -> None:
    """Raises FileTrouble: missing, is-a-folder, unreadable, name-too-long."""
    try:
        if path.is_dir():
            raise FileTrouble("is-a-folder", path=str(path))
        if not path.exists():
            raise FileTrouble("missing", path=str(path))
    except OSError as error:
        raise FileTrouble("name-too-long", path=str(path)) from error
    if not path.is_file() or not os.access(path, os.R_OK):
        raise FileTrouble("unreadable", path=str(path))
