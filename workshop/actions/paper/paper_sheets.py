"""Sheets of paper for weights, scores, ratings and situations: printed from one snapshot, whole or not."""

from pathlib import Path

from workshop.actions.paper.writing import write_whole
from workshop.actions.steps.export import Cancelled, Progress
from workshop.domain.facts.choices import RevealKind
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.texts.languages.choice import texts_of_workshop


def write_paper_sheets(
    snapshot: Snapshot,
    path: Path,
    *,
    kind: RevealKind,
    force: bool = False,
    file: Path | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write a sheet for everybody who weighs, or scores, on the workshop's paper.

    Raises UserFixable: nobody-votes; FileTrouble as `whole_file` does, and ExportTrouble as the PDF's writer
    does ("cancelled" too).
    """
    from workshop.exports.pdf.sheets.giving import write_paper_sheets as write
    from workshop.report.ballots.sheets import paper_sheets

    content = paper_sheets(snapshot, texts_of_workshop(snapshot), kind)
    write_whole(
        write, content, snapshot, path, force=force, file=file, progress=progress, cancelled=cancelled
    )


def write_rating_sheets(
    snapshot: Snapshot,
    path: Path,
    *,
    force: bool = False,
    file: Path | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write a sheet for everybody who is asked to rate, on the workshop's paper.

    Raises UserFixable: nobody-votes; FileTrouble as `whole_file` does, and ExportTrouble as the PDF's writer
    does ("cancelled" too).
    """
    from workshop.exports.pdf.sheets.ratings import write_rating_sheets as write
    from workshop.report.ballots.ratings import rating_sheets

    content = rating_sheets(snapshot, texts_of_workshop(snapshot))
    write_whole(
        write, content, snapshot, path, force=force, file=file, progress=progress, cancelled=cancelled
    )


def write_holding_sheets(
    snapshot: Snapshot,
    path: Path,
    *,
    force: bool = False,
    file: Path | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write a sheet of situations for everybody who votes, on the workshop's paper.

    Raises UserFixable: nobody-votes, nothing-to-ask; FileTrouble as `whole_file` does, and ExportTrouble as
    the PDF's writer does ("cancelled" too).
    """
    from workshop.exports.pdf.pages.paper_ballots import write_paper_ballots as write
    from workshop.report.ballots.holding import holding_sheets

    content = holding_sheets(snapshot, texts_of_workshop(snapshot))
    if content.voters and not content.activities:
        raise UserFixable("nothing-to-ask")
    write_whole(
        write, content, snapshot, path, force=force, file=file, progress=progress, cancelled=cancelled
    )
