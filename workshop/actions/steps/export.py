"""Export: documents made from one snapshot, each written as a whole file or not at all.

The window runs these in a process of their own; a snapshot travels there.
"""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from workshop.actions.charters.charters import agreed_before, make_charter
from workshop.actions.dates import write_dates
from workshop.domain.document import Document
from workshop.domain.facts.choices import Paper
from workshop.domain.facts.review import Frozen
from workshop.domain.fingerprint import canonical, fingerprint
from workshop.domain.shareable import Shared, shared
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State, shown, standing
from workshop.errors import ExportTrouble, UserFixable
from workshop.exports.data import write_json
from workshop.exports.files import Staged, whole_file
from workshop.texts import Texts
from workshop.texts.languages.choice import texts_of_workshop

if TYPE_CHECKING:
    from workshop.report.source import Source

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


class Job(msgspec.Struct, frozen=True):
    """What a document is made from: shareable content.

    `private` is all there is, for the facilitator's own copy. `frozen`
    is the charter of this very content that was signed; it is written as it is.
    """

    content: Shared
    paper: Paper
    private: Document | None
    progress: Progress | None
    cancelled: Cancelled | None
    frozen: Frozen | None = None
    state: State = State.DRAFT
    before: Shared | None = None

    @property
    def texts(self) -> Texts:
        """The words of the language in which the document is written."""
        return texts_of_workshop(self.content)


def write_files(
    snapshot: Snapshot,
    paths: Sequence[Path],
    *,
    paper: Paper | None = None,
    only_shareable: bool = False,
    force: bool = False,
    file: Path | None = None,
    frozen: Frozen | None = None,
    earlier: Frozen | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> tuple[str, ...]:
    """Write each path as what its suffix says; all of them appear together, or none does.

    Tells the characters that a charter among them shows by their codes, because no font has them.
    The charter is on the workshop's paper unless another is named; `file` is the workshop's, and who
    may not read it may not read what is written; `frozen` is the one that was signed of
    this snapshot, and then it is that; `earlier` is the one of the revision before.

    Raises UserFixable("unknown-export") and as `agreed_before` does, FileTrouble as `whole_file` does, and
    ExportTrouble as the writers do ("cancelled" too).
    """
    writers = [WRITERS[check_suffix(path)] for path in paths]
    content, private = shown(snapshot), None if only_shareable else snapshot.document
    state, drawn = standing(snapshot).state, {_markdown} if frozen else {_markdown, _charter}
    before = agreed_before(earlier) if drawn & {*writers} else None
    with Staged(force, file) as staged:
        for place, (path, write) in enumerate(zip(paths, writers, strict=True)):
            if cancelled is not None and cancelled():
                raise ExportTrouble("cancelled")
            share = _share_of(progress, place, len(paths))
            size = paper or snapshot.workshop.paper
            job = Job(content, size, private, share, cancelled, frozen, state, before)
            with staged.file(path) as out:
                write(job, out)
        staged.publish()
    if progress is not None:
        progress(1.0)
    return _without_letters(content) if _charter in writers else ()


def _without_letters(content: Shared) -> tuple[str, ...]:
    from workshop.exports.pdf.type import fonts

    fonts.register()
    texts = unicodedata.normalize("NFC", canonical(content.document).decode())
    return tuple(sorted(fonts.lacking("".join(sorted(set(texts))))))


def write_signed(frozen: Frozen, path: Path, *, file: Path) -> None:
    """Write the pages of a signed revision, byte for byte, in place of what is there.

    `file` is the workshop's. Raises FileTrouble as `whole_file` does.
    """
    with whole_file(path, force=True, file=file) as out:
        out.write(frozen.pdf)


def _share_of(progress: Progress | None, place: int, count: int) -> Progress | None:
    """Progress of one document among several, told as progress of the whole."""
    if progress is None:
        return None
    tell = progress
    return lambda share: tell((place + share) / count)


def is_archival(path: Path, *, is_ours: bool = True) -> bool:
    """Whether the charter that was written there is PDF/A-3b, rather than plain PDF 1.7.

    One that a workshop file carried is looked into by a process of its own. Raises UserFixable where that
    finds no charter.
    """
    if not is_ours:
        from workshop.exports.signing.taking import read_charter

        return read_charter(path)[0].is_archival
    from workshop.exports.pdf.inside import claims_archival

    with path.open("rb") as file:
        return claims_archival(file)


def draft_charter(
    snapshot: Snapshot,
    *,
    earlier: Frozen | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> bytes:
    """The charter PDF as it would be written now, to be read on screen; `earlier` is the one signed before.

    Raises ExportTrouble, and UserFixable as `agreed_before` does.
    """
    out, before = BytesIO(), agreed_before(earlier)
    _charter(Job(shared(snapshot), snapshot.workshop.paper, None, progress, cancelled, before=before), out)
    return out.getvalue()


def _charter(job: Job, out: BinaryIO) -> None:
    if job.frozen is not None:
        out.write(job.frozen.pdf)
        return
    made = make_charter(
        job.content, paper=job.paper, before=job.before, progress=job.progress, cancelled=job.cancelled
    )
    out.write(made.pdf)


def _source(job: Job) -> "Source":
    from workshop.report.source import Source

    sealed = fingerprint(canonical(job.content.document)) if job.state is State.FINAL else ""
    return Source.of(job.content, job.texts, sealed, job.state, job.before)


def _markdown(job: Job, out: BinaryIO) -> None:
    from workshop.exports.markdown import write_markdown
    from workshop.report.charter.charter import charter
    from workshop.report.workbook.workbook import list_sheets

    source = _source(job)
    lists = [each for each in list_sheets(source) if each.rows]
    write_markdown(charter(source), job.texts, out, lists)


def _slides(job: Job, out: BinaryIO) -> None:
    from workshop.exports.pptx.build import write_deck
    from workshop.report.deck.deck import deck

    write_deck(deck(_source(job)), out, progress=job.progress, cancelled=job.cancelled)


def _workbook(job: Job, out: BinaryIO) -> None:
    from workshop.exports.xlsx import write_workbook
    from workshop.report.workbook.workbook import workbook

    write_workbook(workbook(_source(job)), out, progress=job.progress, cancelled=job.cancelled)


def _calendar(job: Job, out: BinaryIO) -> None:
    write_dates(_source(job), out)


def _data(job: Job, out: BinaryIO) -> None:
    write_json(job.private or job.content.document, out)


WRITERS: Mapping[str, Callable[[Job, BinaryIO], None]] = {
    ".pdf": _charter,
    ".pptx": _slides,
    ".xlsx": _workbook,
    ".ics": _calendar,
    ".md": _markdown,
    ".json": _data,
}
"""What can be written, by the file name's end."""


def check_suffix(path: Path) -> str:
    """The path's suffix in lower case. Raises UserFixable("unknown-export") for one that isn't written."""
    suffix = path.suffix.lower()
    if suffix not in WRITERS:
        raise UserFixable("unknown-export", path=str(path))
    return suffix
