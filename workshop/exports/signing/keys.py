"""Keys to sign with: one made for a single signature and thrown away, or a person's own certificate."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from workshop.domain.choices import Side
from workshop.errors import UserFixable

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate, KeyUsage

_BITS = 3072
_YEARS = 30
_NAME_LENGTH = 64
"""Characters that a certificate takes of a name (RFC 5280, ub-common-name)."""
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

    key = rsa.generate_private_key(public_exponent=65537, key_size=_BITS)
    named = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, name[:_NAME_LENGTH]),
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
    """The key of a .p12 or .pfx file. Raises UserFixable: wrong-passphrase, no-key, not-rsa."""
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
    return SigningKey(key, certificate, tuple(chain))
