"""Paper ballots: printed from one snapshot, written whole or not at all."""

from collections.abc import Sequence
from pathlib import Path

from workshop.actions.editing import find
from workshop.actions.paper.writing import write_whole
from workshop.actions.steps.export import Cancelled, Progress
from workshop.domain.facts.ids import ActivityId
from workshop.domain.snapshot import Snapshot
from workshop.texts.languages.choice import texts_of_workshop


def write_paper_ballots(
    snapshot: Snapshot,
    path: Path,
    *,
    activities: Sequence[ActivityId],
    force: bool = False,
    file: Path | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write a sheet for everybody who may vote, on the workshop's paper.

    Raises UserFixable: gone, nobody-votes; FileTrouble as `whole_file` does, and ExportTrouble as the PDF's
    writer does ("cancelled" too).
    """
    from workshop.exports.pdf.pages.paper_ballots import write_paper_ballots as write
    from workshop.report.ballots.paper import paper_ballots

    for each in activities:
        find(snapshot.activities, each, "activity")
    content = paper_ballots(snapshot, texts_of_workshop(snapshot), activities)
    write_whole(
        write, content, snapshot, path, force=force, file=file, progress=progress, cancelled=cancelled
    )
