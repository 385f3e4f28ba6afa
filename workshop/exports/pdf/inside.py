"""The workshop inside a charter PDF: an associated file of one name, put in and taken out again.

Taking out trusts nothing: the attachment is found by its key, what it calls itself is not looked at, and it
is unpacked no further than to its largest size.
"""

import re
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from workshop.domain.fingerprint import fingerprint

if TYPE_CHECKING:
    from pikepdf import AttachedFileSpec, Object, Pdf

KEY = "workshop.json"
LARGEST = 64 * 2**20
"""Bytes of content that are taken out at most."""

_FLAVOUR = "3b"
_CHECKED_PAGES = 40
"""A longer charter is made in the same way, but not checked each time: that would take seconds."""
_ABOUT = re.compile(r"^Joint Charter, revision (\d{1,7}), fingerprint ([0-9a-f]{64})$")


class Carrier(msgspec.Struct, frozen=True):
    """A PDF with its content inside; `is_archival` where it is PDF/A-3b, else it is plain PDF 1.7."""

    pdf: bytes
    is_archival: bool


class Content(msgspec.Struct, frozen=True):
    """What was inside, unread; `stated` is the fingerprint that the PDF gives for it."""

    data: bytes
    revision: int
    stated: str


class NotCarried(Exception):
    """A PDF holds no content that can be taken out; `code` says why: none, too-large, odd."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def put_inside(pdf: bytes, data: bytes, revision: int) -> Carrier:
    """The PDF with this content as its associated file; the same input gives the same bytes."""
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as draft:
        _attach(draft, data, revision)
        made = _archival(draft)
    if made is not None:
        return Carrier(made, is_archival=True)
    with pikepdf.open(BytesIO(pdf)) as draft:
        _attach(draft, data, revision)
        out = BytesIO()
        draft.save(out, deterministic_id=True)
    return Carrier(out.getvalue(), is_archival=False)


def _attach(pdf: "Pdf", data: bytes, revision: int) -> None:
    from pikepdf import Array, AttachedFileSpec, Name

    when = str(pdf.docinfo.get("/CreationDate", ""))
    spec = AttachedFileSpec(
        pdf,
        data,
        filename=KEY,
        description=f"Joint Charter, revision {revision}, fingerprint {fingerprint(data)}",
        mime_type="application/json",
        creation_date=when,
        mod_date=when,
    )
    spec.obj.AFRelationship = Name.Source
    pdf.attachments[KEY] = spec
    pdf.Root.AF = Array([spec.obj])


def _archival(pdf: "Pdf") -> bytes | None:
    """The document as PDF/A-3b, checked unless it is very long; None where it can't be that."""
    from pikepdf import pdfa

    pdfa.prepare(pdf, _FLAVOUR)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["xmp:MetadataDate"] = metadata["xmp:CreateDate"]
    out = BytesIO()
    try:
        if len(pdf.pages) <= _CHECKED_PAGES:
            pdfa.save(pdf, out, _FLAVOUR, repair=False, deterministic_id=True)
        else:
            pdf.save(out, **pdfa.resolve_save_kwargs(_FLAVOUR, deterministic_id=True))
    except pdfa.PdfaError:
        return None
    return out.getvalue()


def claims_archival(pdf: BinaryIO) -> bool:
    """Whether a charter of ours says that it is PDF/A, as it does only where it was made so."""
    import pikepdf

    with pikepdf.open(pdf) as document, document.open_metadata() as metadata:
        return bool(metadata.pdfa_status)


def take_out(pdf: bytes) -> Content:
    """The content of a charter. Raises NotCarried, and pikepdf.PdfError for what is no sound PDF."""
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as document:
        spec = document.attachments.get(KEY)
        if spec is None:
            raise NotCarried("none")
        about = _ABOUT.match(spec.description or "")
        if about is None:
            raise NotCarried("odd")
        return Content(_unpacked(_stream(spec)), int(about[1]), about[2])


def _stream(spec: "AttachedFileSpec") -> "Object":
    from pikepdf import Dictionary, Stream

    files = spec.obj.get("/EF")
    stream = files.get("/F") if isinstance(files, Dictionary) else None
    if not isinstance(stream, Stream):
        raise NotCarried("odd")
    return stream


def _unpacked(stream: "Object") -> bytes:
    """The stream's bytes, unpacked no further than allowed; by no filter but the one that we use."""
    filters = stream.get("/Filter")
    if filters is not None and filters not in ("/FlateDecode", ["/FlateDecode"]):
        raise NotCarried("odd")
    if stream.get("/DecodeParms") is not None:
        raise NotCarried("odd")
    raw = stream.read_raw_bytes()
    if filters is None:
        data = raw
    else:
        try:
            data = zlib.decompressobj().decompress(raw, LARGEST + 1)
        except zlib.error as error:
            raise NotCarried("odd") from error
    if len(data) > LARGEST:
        raise NotCarried("too-large")
    return data
