"""What all sheets of paper share: they are for somebody, on the workshop's paper, and whole or not there."""

from collections.abc import Callable, Sized
from pathlib import Path
from typing import Any, Protocol

from workshop.actions.steps.export import Cancelled, Progress
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.exports.files import whole_file


class ForVoters(Protocol):
    """Sheets, one for each of those who answer on them."""

    @property
    def voters(self) -> Sized: ...


def write_whole(
    write: Callable[..., Any],
    content: ForVoters,
    snapshot: Snapshot,
    path: Path,
    *,
    force: bool,
    file: Path | None,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> None:
    """Write the sheets by their PDF's writer.

    Raises UserFixable("nobody-votes"); FileTrouble as `whole_file` does, and ExportTrouble as `write` does.
    """
    if not content.voters:
        raise UserFixable("nobody-votes")
    with whole_file(path, force, file) as out:
        write(content, out, paper=snapshot.workshop.paper, progress=progress, cancelled=cancelled)
