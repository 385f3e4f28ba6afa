"""The check-in sheet as a file."""

from datetime import date
from pathlib import Path

from workshop.actions.steps.export import Cancelled, Progress
from workshop.domain.facts.choices import Paper
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.exports.files import Staged
from workshop.texts.languages.choice import texts_of_workshop


def write_check_in_sheet(
    snapshot: Snapshot,
    path: Path,
    *,
    at: date,
    paper: Paper | None = None,
    force: bool = False,
    file: Path | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the sheet for a look at the signed charter on a day; it holds shareable content alone.

    Raises UserFixable: unsigned, unknown-export; FileTrouble as `whole_file` does, and ExportTrouble as the
    PDF's writer does ("cancelled" too).
    """
    from workshop.exports.pdf.check_in import write_check_in
    from workshop.report.following.sheet import check_in_sheet

    if path.suffix.lower() != ".pdf":
        raise UserFixable("unknown-export", path=str(path))
    if snapshot.revision == 1:
        raise UserFixable("unsigned")
    texts = texts_of_workshop(snapshot)
    content = check_in_sheet(texts, snapshot, at)
    with Staged(force, file) as staged:
        with staged.file(path) as out:
            size = paper or snapshot.workshop.paper
            write_check_in(content, texts.language, out, paper=size, progress=progress, cancelled=cancelled)
        staged.publish()
