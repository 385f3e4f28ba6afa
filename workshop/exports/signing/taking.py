"""The workshop inside a charter that somebody sent, read by a child process."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from workshop import child
from workshop.errors import UserFixable
from workshop.exports.signing.take_child import Taken
from workshop.given import open_given

_CHILD = "workshop.exports.signing.take_child"
_SECONDS = 20.0


def read_charter(path: Path, cancelled: Callable[[], bool] = child.never) -> tuple[Taken, bytes]:
    """What a charter PDF carries: what is said of it, and the content as it is.

    Raises UserFixable: not-a-charter, odd-charter, charter-too-large; FileTrouble: missing, is-a-folder,
    unreadable.
    """
    see_that_it_can_be_read(path)
    try:
        told = child.run(_CHILD, str(path.absolute()), seconds=_SECONDS, cancelled=cancelled)
    except child.ChildEnded as error:
        raise UserFixable("cancelled" if cancelled() else "odd-charter", path=str(path)) from error
    said, _, data = told.partition(b"\n")
    taken = msgspec.json.decode(said, type=Taken)
    if taken.trouble:
        raise UserFixable(taken.trouble, path=str(path))
    return taken, data


def see_that_it_can_be_read(path: Path) -> None:
    """Raises FileTrouble: missing, is-a-folder, not-a-file, unreadable, name-too-long."""
    open_given(path).close()
