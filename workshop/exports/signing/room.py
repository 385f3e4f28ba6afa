"""The room that a charter keeps for a signature: just what signing puts there, to the last digit.

A signature does not cover the room that it stands in: what else is put there breaks nothing for others.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate


def holds_more(pdf: bytes, signature: Any) -> bool:
    """Whether anything stands there that signing doesn't write: no padding but zeros, no other attribute."""
    _, start, end, _ = signature.byte_range
    room = signature.pkcs7_content
    if pdf[start:end] not in (b"<%s>" % digits.encode() for digits in (room.hex().upper(), room.hex())):
        return True
    written = _as_written(signature)
    return bool(room[: len(written)] != written or room[len(written) :].strip(b"\0")) or _has_others(
        signature
    )


def _as_written(signature: Any) -> bytes:
    """What signing writes of these signed attributes, this signature and these certificates."""
    from asn1crypto import cms

    info, own = signature.signer_info, signature.signer_cert
    named = cms.IssuerAndSerialNumber({"issuer": own.issuer, "serial_number": own.serial_number})
    signer = {
        "version": "v1",
        "sid": cms.SignerIdentifier({"issuer_and_serial_number": named}),
        "digest_algorithm": {"algorithm": "sha256"},
        "signed_attrs": info["signed_attrs"],
        "signature_algorithm": {"algorithm": "sha256_rsa"},
        "signature": info["signature"],
    }
    signed = {
        "version": "v1",
        "digest_algorithms": [{"algorithm": "sha256"}],
        "encap_content_info": {"content_type": "data"},
        "certificates": signature.signed_data["certificates"],
        "signer_infos": [signer],
    }
    written: bytes = cms.ContentInfo(
        {"content_type": "signed_data", "content": cms.SignedData(signed)}
    ).dump()
    return written


def _has_others(signature: Any) -> bool:
    """Whether a certificate is there that does not stand above the signer's."""
    own: Certificate = signature.signer_cert
    others = {each.chosen.dump(): each.chosen for each in signature.signed_data["certificates"]}
    others.pop(own.dump(), None)
    wanted = [own]
    while wanted:
        issuer = wanted.pop().issuer
        above = [der for der, each in others.items() if each.subject == issuer]
        wanted += [others.pop(der) for der in above]
    return bool(others)
