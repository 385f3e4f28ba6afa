"""Judging a charter by itself, all of it together: each signature alone can be right in a wrong file."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

import msgspec

from workshop.domain.files.verdict import Judgement, Remark
from workshop.domain.fingerprint import fingerprint
from workshop.domain.standing import SIGNING_SIDES
from workshop.exports.pdf.inside import Content, NotCarried, take_out
from workshop.exports.signing.remarks import on_order
from workshop.exports.signing.signatures import Found, signatures_of

if TYPE_CHECKING:
    from pikepdf import Pdf

_MARKS = (b"(marketing)", b"/ETSI.CAdES.detached", b"Joint Charter")
"""What stands plainly in a signed charter, however broken the rest of it is."""
_HEAD = b"%PDF-"
_CREATOR = "Joint Charter"
_ACTIVE = ("/OpenAction", "/AA")


def judge(pdf: bytes, printed: bytes | None = None) -> Judgement:
    """What the bytes show. Whatever goes wrong while they are read is a problem, and no exception.

    With `printed`, what this program prints with its empty fields, a charter that was signed once has to be
    that, but for the signature.
    """
    problems: list[str] = []
    content = _content(pdf, problems)
    is_ours = _look_around(pdf, problems)
    found, said = signatures_of(pdf)
    problems += said
    if content is not None:
        problems += _agreement(content, found)
    if printed is not None and not _is_as_printed(pdf, printed):
        problems.append("other-pages")
    return Judgement(
        is_charter=is_ours or content is not None,
        problems=tuple(dict.fromkeys(problems)),
        signatures=tuple(each.facts for each in found),
        revision=content.revision if content else None,
        fingerprint=fingerprint(content.data) if content else None,
        remarks=_remarks(found),
    )


def _remarks(found: list[Found]) -> tuple[Remark, ...]:
    by_order = on_order([each.facts for each in found])
    return (*(remark for each in found for remark in each.remarks), *by_order)


def _content(pdf: bytes, problems: list[str]) -> Content | None:
    try:
        return take_out(pdf)
    except NotCarried as error:
        problems.append("content-missing" if error.code == "none" else "content-odd")
    except Exception:
        problems.append("unreadable")
    return None


def _is_as_printed(pdf: bytes, printed: bytes) -> bool:
    from workshop.exports.signing.printed import is_as_printed

    try:
        return is_as_printed(pdf, printed)
    except Exception:
        return False


def _agreement(content: Content, found: list[Found]) -> Iterator[str]:
    """The content is what the PDF and each signature say it is."""
    from workshop.exports.signing.sign import reason

    actual = fingerprint(content.data)
    stated = reason(content.revision, actual)
    if content.stated != actual or any(each.reason != stated for each in found):
        yield "content-differs"
    try:
        if msgspec.json.decode(content.data, type=dict).get("format") != "joint-charter":
            yield "content-odd"
    except msgspec.MsgspecError:
        yield "content-odd"


def _look_around(pdf: bytes, problems: list[str]) -> bool:
    """See that nothing lies over the pages or beside the workshop; whether this is a charter of ours."""
    import pikepdf

    try:
        with pikepdf.open(BytesIO(pdf)) as document:
            problems += _additions(document)
            is_named = str(document.docinfo.get("/Creator")) == _CREATOR
            return is_named or not _fields(document).isdisjoint(SIGNING_SIDES)
    except Exception:
        problems.append("unreadable")
        return _was_pdf(pdf) and any(mark in pdf for mark in _MARKS)


def _was_pdf(pdf: bytes) -> bool:
    """Whether it begins like a PDF, but for a byte at the most."""
    wrong = sum(one != other for one, other in zip(pdf, _HEAD, strict=False))
    return len(pdf) > len(_HEAD) and wrong <= 1


def _additions(document: "Pdf") -> Iterator[str]:
    root = document.Root
    if len(document.attachments) > 1 or len(root.get("/AF", ())) > 1:
        yield "other-files"
    if any(key in root for key in _ACTIVE) or "/JavaScript" in root.get("/Names", {}):
        yield "active-content"
    if not _is_plain(document):
        yield "overlay"


def _fields(document: "Pdf") -> set[str]:
    form = document.Root.get("/AcroForm")
    return {str(field.get("/T")) for field in form.Fields} if form is not None else set()


def _is_plain(document: "Pdf") -> bool:
    """Whether all that lies on the pages is links within the charter and its two signatures."""
    widgets = 0
    for page in document.pages:
        for note in page.obj.get("/Annots", ()):
            kind = note.get("/Subtype")
            widgets += kind == "/Widget"
            inner = kind == "/Link" and "/AA" not in note and _leads_inside(note)
            if not inner and not (kind == "/Widget" and note.get("/FT") == "/Sig"):
                return False
    return widgets <= len(SIGNING_SIDES)


def _leads_inside(link: Any) -> bool:
    return "/Dest" in link or ("/A" in link and link.A.get("/S") == "/GoTo")
