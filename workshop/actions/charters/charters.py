"""Charters as bytes: made of a snapshot with the workshop inside, and read back into a workshop."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from workshop import child
from workshop.disk import scratch_folder
from workshop.domain.document import Document
from workshop.domain.facts.choices import Paper, Side
from workshop.domain.facts.review import Frozen, Revision
from workshop.domain.fingerprint import canonical, fingerprint
from workshop.domain.shareable import Shared, shareable, shared
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable, WorkshopError
from workshop.report.charter.blocks import SignBox
from workshop.texts.languages.choice import texts_of_workshop

if TYPE_CHECKING:
    from workshop.exports.signing.take_child import Taken


class MadeCharter(msgspec.Struct, frozen=True):
    """A charter PDF that carries its content; `is_archival` says that it is PDF/A-3b, else PDF 1.7."""

    pdf: bytes
    fingerprint: str
    boxes: dict[Side, SignBox]
    is_archival: bool


def make_charter(
    snapshot: Snapshot,
    *,
    paper: Paper | None = None,
    is_draft: bool = True,
    before: Shared | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> MadeCharter:
    """The charter of the revision in work, marked as a draft or ready to sign; same content, same bytes.

    Its pages are made of the very content that it carries, and end with what changed since `before`.

    Raises ExportTrouble as `build.write_charter` does.
    """
    from workshop.exports.pdf.build import write_charter
    from workshop.exports.pdf.inside import put_inside
    from workshop.report.charter.charter import charter
    from workshop.report.source import Source

    own = shared(snapshot)
    data = canonical(own.document)
    stated = fingerprint(data)
    sealed = "" if is_draft else stated
    content = charter(Source.of(own, texts_of_workshop(own), sealed, before=before))
    out = BytesIO()
    wanted = paper or own.workshop.paper
    boxes = write_charter(content, out, paper=wanted, progress=progress, cancelled=cancelled)
    carrier = put_inside(out.getvalue(), data, own.revision)
    return MadeCharter(carrier.pdf, stated, boxes, carrier.is_archival)


def extract_workshop(path: Path, cancelled: Callable[[], bool] = child.never) -> Document:
    """The workshop inside a charter PDF, ready to go on: a signed revision counts as done.

    Raises UserFixable (not-a-charter, odd-charter, charter-too-large, and what `read_document` raises)
    and FileTrouble.
    """
    taken, document = _taken_out(path, cancelled)
    done = taken.revision if taken.is_signed else taken.revision - 1
    stated = fingerprint(canonical(shareable(Snapshot.of(document)))) if taken.is_signed else ""
    before = (Revision(number=done, fingerprint=stated),) if done > 0 else ()
    return msgspec.structs.replace(document, revisions=before)


def _taken_out(path: Path, cancelled: Callable[[], bool]) -> "tuple[Taken, Document]":
    """What a charter says of its content, and the content; both are read by children."""
    from workshop.exports.signing.taking import read_charter
    from workshop.imports.data import read_document

    taken, data = read_charter(path, cancelled)
    with scratch_folder() as folder:
        inside = folder / "workshop.json"
        inside.write_bytes(data)
        try:
            return taken, read_document(inside, cancelled, mends=True)
        except WorkshopError as error:
            raise UserFixable(error.code, **{**error.params, "file": str(path)}) from error


def charter_content(path: Path, cancelled: Callable[[], bool] = child.never) -> tuple[int, Document]:
    """The number of a charter's revision, and the content that it carries.

    Raises UserFixable and FileTrouble as `extract_workshop` does.
    """
    taken, document = _taken_out(path, cancelled)
    return taken.revision, document


def signed_content(pdf: bytes) -> Document:
    """The content of a signed charter that a workshop file keeps. Raises UserFixable where there is none."""
    with scratch_folder() as folder:
        path = folder / "charter.pdf"
        path.write_bytes(pdf)
        return _taken_out(path, child.never)[1]


def signed_snapshot(frozen: Frozen) -> Snapshot:
    """The content of a signed charter, under its number.

    Raises UserFixable where its charter carries none that can be read.
    """
    document = signed_content(frozen.pdf)
    before = (Revision(number=frozen.number - 1),) if frozen.number > 1 else ()
    return Snapshot.of(msgspec.structs.replace(document, revisions=before))


def agreed_before(earlier: Frozen | None) -> Shared | None:
    """What both sides signed as the revision before: what every charter of the next one is compared with.

    Raises UserFixable as `signed_snapshot` does.
    """
    return None if earlier is None else shared(signed_snapshot(earlier))
