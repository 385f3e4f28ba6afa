"""What certificates say of themselves, read from their bytes: whose they are, and when they are valid."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from workshop.domain.files.holders import Holder
from workshop.domain.text import clean_line
from workshop.exports.signing.keys import SigningKey

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate

_LONGEST = 200
_MOST_ABOVE = 20
"""Of the certificates above one, so many are looked at: a charter of a stranger may carry any number."""
_OTHERWISE = ("organizational_unit_name", "organization_name", "email_address", "serial_number")
"""What is shown of a certificate that calls nobody by name."""


def holder_of_key(key: SigningKey) -> Holder:
    """What a person's own certificate says, with those above it."""
    from asn1crypto.x509 import Certificate
    from cryptography.hazmat.primitives.serialization import Encoding

    own, *above = (
        Certificate.load(each.public_bytes(Encoding.DER)) for each in (key.certificate, *key.chain)
    )
    return holder_of(own, above)


def holder_of(certificate: "Certificate", others: Iterable["Certificate"] = ()) -> Holder:
    """What a certificate says, with those of the others that stand above it."""
    above: list[Certificate] = []
    known, wanted = list(others)[:_MOST_ABOVE], [certificate]
    while wanted:
        issuer, taken = wanted.pop().issuer.dump(), {each.dump() for each in (certificate, *above)}
        found = [each for each in known if each.subject.dump() == issuer and each.dump() not in taken]
        above, wanted = above + found, wanted + found
    return _holder(certificate, tuple(_holder(each) for each in above))


def _holder(certificate: "Certificate", above: tuple[Holder, ...] = ()) -> Holder:
    names = tuple(dict.fromkeys(filter(None, _names(certificate))))
    said = certificate.subject.native
    other = next((told for each in _OTHERWISE if (told := _told(said.get(each)))), "")
    is_own = certificate.issuer.dump() == certificate.subject.dump()
    return Holder(
        names=names,
        shown=names[0] if names else other,
        first=certificate.not_valid_before,
        last=certificate.not_valid_after,
        issuer="" if is_own else _issuer(certificate),
        above=above,
    )


def _names(certificate: "Certificate") -> Sequence[str]:
    said = certificate.subject.native
    parts = [_told(said.get(each)) for each in ("given_name", "surname")]
    called = said.get("common_name")
    common = [_told(each) for each in (called if isinstance(called, list) else [called])]
    return [*common, " ".join(filter(None, parts)), _told(said.get("name")), _told(said.get("pseudonym"))]


def _issuer(certificate: "Certificate") -> str:
    said = certificate.issuer.native
    return _told(said.get("common_name")) or _told(said.get("organization_name")) or "?"


def _told(said: object) -> str:
    told = ", ".join(map(str, said)) if isinstance(said, list) else str(said or "")
    return clean_line(told)[:_LONGEST]
