"""The signatures of a charter as pyHanko sees them, held to the order that only we make."""

import re
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from workshop.domain.facts.choices import Side
from workshop.domain.files.verdict import Remark, SignatureFound
from workshop.domain.standing import SIGNING_SIDES
from workshop.exports.signing.holders import holder_of
from workshop.exports.signing.remarks import on_holder
from workshop.exports.signing.room import holds_more

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader

_OBJECT = re.compile(rb"\s{0,2}\d+ \d+ obj\b")


class Found(NamedTuple):
    """A signature with what is judged of it; `holds` is about its own bytes."""

    facts: SignatureFound
    reason: str
    holds: bool
    remarks: tuple[Remark, ...]


def signatures_of(pdf: bytes) -> tuple[list[Found], list[str]]:
    """The signatures in their order, and what is wrong with them; an exception is something wrong."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    found: list[Found] = []
    problems: list[str] = []
    try:
        reader = PdfFileReader(BytesIO(pdf), strict=True)
        problems += _count(reader)
        embedded = list(reader.embedded_signatures)
        for place, signature in enumerate(embedded):
            found.append(_found(signature, is_last=place == len(embedded) - 1))
        problems += _order(reader, embedded)
        problems += _gaps(pdf, embedded)
        if any(holds_more(pdf, each) for each in embedded):
            problems.append("added-unsigned")
    except Exception:
        problems.append("unreadable")
    if any(not each.holds for each in found):
        problems.append("altered")
    if any(each.facts.changed_after or not each.facts.covers_whole_file for each in found):
        problems.append("changed-after")
    return found, problems


def _count(reader: "PdfFileReader") -> Iterator[str]:
    """Exactly two fields, one for each side, both signed, and no other field."""
    from pyhanko.sign.fields import enumerate_sig_fields

    fields = {name: value for name, value, _ in enumerate_sig_fields(reader)}
    signed = len(reader.embedded_signatures)
    if not signed:
        yield "not-signed"
    elif signed < len(SIGNING_SIDES):
        yield "one-missing"
    form = reader.root["/AcroForm"]["/Fields"] if "/AcroForm" in reader.root else ()
    if signed > len(SIGNING_SIDES) or len(form) > len(SIGNING_SIDES) or set(fields) - {*SIGNING_SIDES}:
        yield "too-many"
    elif signed and set(fields) != {*SIGNING_SIDES}:
        yield "fields-missing"


def _order(reader: "PdfFileReader", embedded: list[Any]) -> Iterator[str]:
    """The first certifies, the last locks everything, and each adds one revision to the file."""
    from pyhanko.sign.fields import FieldMDPAction, MDPPerm

    if not embedded:
        return
    first, last = embedded[0], embedded[-1]
    permissions = reader.root.get("/Perms", {})
    certifying = permissions.raw_get("/DocMDP") if "/DocMDP" in permissions else None
    own = first.sig_field.raw_get("/V")
    if first.docmdp_level is not MDPPerm.FILL_FORMS or certifying is None or certifying != own:
        yield "not-certified"
    if reader.xrefs.total_revisions != len(embedded) + 1:  # the pages, and one for each signature
        yield "changed-after"
    if len(embedded) < len(SIGNING_SIDES):
        return
    locks = last.fieldmdp is not None and last.fieldmdp.action is FieldMDPAction.ALL
    if not locks or last.docmdp_level is not MDPPerm.NO_CHANGES:
        yield "not-locked"


def _gaps(pdf: bytes, embedded: list[Any]) -> Iterator[str]:
    """What follows a signature is the next one's objects at once."""
    for signature in embedded[:-1]:
        *_, start, length = signature.byte_range
        if not _OBJECT.match(pdf, start + length):
            yield "changed-after"


def _found(signature: Any, *, is_last: bool) -> Found:
    from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    trusted = ValidationContext(trust_roots=[signature.signer_cert], allow_fetching=False)
    status = validate_pdf_signature(signature, trusted)
    whole = status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    covers = whole or (not is_last and status.coverage is SignatureCoverageLevel.ENTIRE_REVISION)
    said = signature.sig_object
    holder = holder_of(signature.signer_cert, signature.other_embedded_certs)
    facts = SignatureFound(
        side=str(signature.field_name),
        name=str(said.get("/Name", "")),
        signed_at=status.signer_reported_dt.isoformat() if status.signer_reported_dt else None,
        covers_whole_file=covers,
        changed_after=not status.docmdp_ok or (is_last and not whole),
        certificate=sha256(signature.signer_cert.dump()).hexdigest(),
        holder=holder.shown,
        issuer=holder.issuer or None,
        valid_from=holder.first.isoformat(),
        valid_until=holder.last.isoformat(),
    )
    side = Side(facts.side) if facts.side in SIGNING_SIDES else Side.OTHER
    remarks = on_holder(holder, facts.name, side, status.signer_reported_dt)
    holds = bool(status.intact and status.valid)
    return Found(facts, str(said.get("/Reason", "")), holds, tuple(remarks))
