"""Keys to sign with: one made for a single signature and thrown away, or a person's own certificate."""

import stringprep
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from workshop.domain.facts.choices import Side
from workshop.errors import UserFixable

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate, KeyUsage

BITS = 3072
"""Of a key that is made for one signature."""
_YEARS = 30
_NAME_LENGTH = 64
"""Bytes that a certificate takes of a name: RFC 5280, ub-common-name, counts characters, libraries UTF-8."""
LARGEST_P12 = 1 << 20
"""Bytes of the largest certificate file that is read."""


class SigningKey(NamedTuple):
    """A loaded RSA key, its certificate, and those that stand above it. It is never written anywhere."""

    key: "RSAPrivateKey"
    certificate: "Certificate"
    chain: tuple["Certificate", ...] = ()


def throwaway_key(name: str, side: Side, at: datetime) -> SigningKey:
    """A key for this one signature, with a certificate that it signed itself: it proves no identity."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.x509.oid import NameOID

    key = rsa.generate_private_key(public_exponent=65537, key_size=BITS)
    named = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, common_name(name, side)),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, side.value),
        ]
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(named)
        .issuer_name(named)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - timedelta(days=1))
        .not_valid_after(at + timedelta(days=365 * _YEARS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(), critical=True)
        .sign(key, hashes.SHA256())
    )
    return SigningKey(key, certificate)


def common_name(name: str, side: Side) -> str:
    """As much of the name as certificates take: no letters younger than they are, no mixed directions."""
    short = name.encode()[:_NAME_LENGTH].decode(errors="ignore").strip()
    known = "".join(letter for letter in short if not stringprep.in_table_a1(letter)).strip()
    return next((each for each in (short, known) if each and _is_comparable(each)), side.value)


def _is_comparable(name: str) -> bool:
    """Whether readers can compare the name with itself; some raise at what is not in the standard."""
    from asn1crypto import x509

    try:
        return bool(x509.Name.build({"common_name": name}).hashable)
    except ValueError:
        return False


def _usage() -> "KeyUsage":
    """For signatures that somebody stands by, and for nothing else."""
    from cryptography.x509 import KeyUsage

    return KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def own_key(data: bytes, passphrase: str, path: str) -> SigningKey:
    """The key of a .p12 or .pfx file.

    Raises UserFixable: wrong-passphrase, no-key, not-rsa, odd-certificate.
    """
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import pkcs12

    try:
        key, certificate, chain = pkcs12.load_key_and_certificates(data, passphrase.encode() or None)
    except ValueError as error:
        raise UserFixable("wrong-passphrase", path=path) from error
    if key is None or certificate is None:
        raise UserFixable("no-key", path=path)
    if not isinstance(key, RSAPrivateKey):
        raise UserFixable("not-rsa", path=path)
    if certificate.public_key() != key.public_key():
        raise UserFixable("no-key", path=path)
    if not _has_names(certificate):
        raise UserFixable("odd-certificate", path=path)
    return SigningKey(key, certificate, _above(certificate, chain))


def _above(certificate: "Certificate", others: "list[Certificate]") -> "tuple[Certificate, ...]":
    """Those that stand above a certificate; what else a file holds is none of the charter's business."""
    above: list[Certificate] = []
    wanted = [certificate]
    while wanted:
        issuer = wanted.pop().issuer
        found = [each for each in others if each.subject == issuer and each not in (certificate, *above)]
        above, wanted = above + found, wanted + found
    return tuple(above)


def _has_names(certificate: "Certificate") -> bool:
    """Whether readers will find the certificate by its names; a signature that none can check is none."""
    from asn1crypto import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    read = x509.Certificate.load(certificate.public_bytes(Encoding.DER))
    try:
        return bool(read.issuer.hashable and read.subject.hashable)
    except ValueError:
        return False
