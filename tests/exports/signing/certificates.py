"""Certificates of people, as a company's authority issues them, made for a test."""

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import AuthorityInformationAccessOID as Access
from cryptography.x509.oid import NameOID

NOW = datetime.now(UTC)
LATER = NOW + timedelta(days=900)
PASSPHRASE = "geheim"
HOST = "authority.example"


def p12(holder="Marcus Lindqvist", first=NOW - timedelta(days=9), last=LATER, until=LATER):
    """A .p12 with the authority's certificate above it, valid until then, and one that is no part of that.

    The holder is a common name, or pairs of what the certificate says of them. All name places to ask on the
    network.
    """
    top, own = (rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2))
    said = [(NameOID.COMMON_NAME, holder)] if isinstance(holder, str) else holder
    authority, person = _name((NameOID.COMMON_NAME, "Authority")), _name(*said)
    root = _issued(authority, authority, top.public_key(), top, NOW - timedelta(days=999), until, is_ca=True)
    leaf = _issued(person, authority, own.public_key(), top, first, last, is_ca=False)
    locked = BestAvailableEncryption(PASSPHRASE.encode())
    beside = _issued(person, person, own.public_key(), own, first, last, is_ca=False)
    return pkcs12.serialize_key_and_certificates(b"me", own, leaf, [beside, root], locked)


def without_key(holder="Marcus Lindqvist"):
    """The same file without its private key, as a browser exports it for others."""
    _, leaf, above = pkcs12.load_key_and_certificates(p12(holder), PASSPHRASE.encode())
    locked = BestAvailableEncryption(PASSPHRASE.encode())
    return pkcs12.serialize_key_and_certificates(b"me", None, leaf, above, locked)


def _name(*said):
    return x509.Name([x509.NameAttribute(kind, value) for kind, value in said])


def _issued(subject, issuer, key, signs_with, first, last, *, is_ca):
    places = [x509.UniformResourceIdentifier(f"http://{HOST}/{what}") for what in ("ocsp", "ca", "crl")]
    kinds = (Access.OCSP, Access.CA_ISSUERS)
    access = [x509.AccessDescription(kind, place) for kind, place in zip(kinds, places, strict=False)]
    return (
        x509.CertificateBuilder(issuer, subject, key, x509.random_serial_number(), first, last)
        .add_extension(x509.BasicConstraints(ca=is_ca, path_length=None), critical=True)
        .add_extension(x509.AuthorityInformationAccess(access), critical=False)
        .add_extension(
            x509.CRLDistributionPoints([x509.DistributionPoint(places[2:], None, None, None)]), critical=False
        )
        .sign(signs_with, hashes.SHA256())
    )
