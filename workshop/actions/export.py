"""Export: documents made from one snapshot, each written as a whole file or not at all.

The window runs these in a process of their own; a snapshot and texts travel there.
"""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from workshop.actions.charters import make_charter
from workshop.domain import rules
from workshop.domain.choices import Paper
from workshop.domain.review import Frozen
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.exports.data import write_json
from workshop.exports.files import may_take, whole_file
from workshop.texts import Texts

SUFFIXES = (".pdf", ".json")
"""What can be written, by the file name's end."""


def write_charter_file(
    snapshot: Snapshot,
    texts: Texts,
    path: Path,
    *,
    paper: Paper | None = None,
    force: bool = False,
    frozen: Frozen | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the charter PDF as a draft with the workshop inside, on its paper unless another is named.

    `frozen` is the charter that was signed, where it is that of this snapshot: it is written as it is.
    Raises FileTrouble as `whole_file` does and ExportTrouble as the PDF's writer does.
    """
    may_take(path, force)
    if frozen is None:
        pdf = make_charter(snapshot, texts, paper=paper, progress=progress, cancelled=cancelled).pdf
    else:
        pdf = frozen.pdf
    with whole_file(path, force) as out:
        out.write(pdf)


def draft_charter(
    snapshot: Snapshot,
    texts: Texts,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """The charter PDF as it would be written now, to be read on screen. Raises ExportTrouble."""
    from workshop.domain.ranking import rank
    from workshop.exports.pdf.build import write_charter
    from workshop.report.charter import charter

    content = charter(snapshot, texts, findings=rules.check(snapshot), ranking=rank(snapshot))
    out = BytesIO()
    write_charter(content, out, paper=snapshot.workshop.paper, progress=progress, cancelled=cancelled)
    return out.getvalue()


def write_data_file(
    snapshot: Snapshot, path: Path, *, force: bool = False, only_shareable: bool = False
) -> None:
    """Write the data file: everything, or what may leave the room. Raises FileTrouble."""
    document = shareable(snapshot) if only_shareable else snapshot.document
    with whole_file(path, force) as out:
        write_json(document, out)


def signed_snapshot(frozen: Frozen) -> Snapshot:
    """The content of a signed charter. Raises UserFixable where its charter carries none that can be read."""
    from workshop.exports.pdf.inside import take_out
    from workshop.imports.data import read_document

    return Snapshot.of(read_document(take_out(frozen.pdf).data))


def check_suffix(path: Path) -> str:
    """The path's suffix in lower case. Raises UserFixable("unknown-export") for one that isn't written."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise UserFixable("unknown-export", path=str(path))
    return suffix
