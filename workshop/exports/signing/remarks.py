"""What is worth saying of a signature that holds: when its certificate is valid, whose it is, its order."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from workshop.domain.facts.choices import Side
from workshop.domain.files.verdict import Remark, SignatureFound
from workshop.domain.text import clean
from workshop.exports.signing.keys import SigningKey, common_name

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate

_LONGEST = 200


def before_signing(key: SigningKey, name: str, side: Side, at: datetime) -> tuple[Remark, ...]:
    """What there is to say of a person's own certificate before it signs."""
    from asn1crypto.x509 import Certificate
    from cryptography.hazmat.primitives.serialization import Encoding

    own = Certificate.load(key.certificate.public_bytes(Encoding.DER))
    return tuple(on_certificate(own, name, side, at))


def on_certificate(
    certificate: "Certificate", name: str, side: Side, at: datetime | None
) -> Iterator[Remark]:
    """It was not valid at that time, or is somebody else's by its name."""
    holder = _holder(certificate)
    first, last = certificate.not_valid_before, certificate.not_valid_after
    if at is not None and at.tzinfo is not None and at < first:
        yield Remark("certificate-not-yet-valid", {"name": name, "day": first.date().isoformat()})
    if at is not None and at.tzinfo is not None and at > last:
        yield Remark("certificate-expired", {"name": name, "day": last.date().isoformat()})
    if holder.casefold() not in (name.casefold(), common_name(name, side).casefold()):
        yield Remark("other-holder", {"name": name, "holder": holder or "?"})


def _holder(certificate: "Certificate") -> str:
    """The name in a certificate, or whatever else it says of its holder."""
    said = certificate.subject.native
    told = said.get("common_name") or next(iter(said.values()), "")
    return clean(", ".join(told) if isinstance(told, list) else str(told))[:_LONGEST]


def on_order(signatures: Sequence[SignatureFound]) -> Iterator[Remark]:
    """A signature says that it was given before the one that it was given after."""
    for first, second in pairwise(signatures):
        one, other = _moment(first.signed_at), _moment(second.signed_at)
        if one is not None and other is not None and other < one:
            yield Remark("dated-back", {"name": second.name, "first": first.name})


def _moment(told: str | None) -> datetime | None:
    """A time that is told with its place; no other can be put in order."""
    when = datetime.fromisoformat(told) if told else None
    return when if when is not None and when.tzinfo is not None else None
