"""Signing a charter's bytes with pyHanko: PAdES, the first signature certifies, the last locks everything.

Both fields are made before the first signature, so that the second only fills one in.
"""

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from workshop.domain.facts.choices import Side
from workshop.exports.signing.keys import SigningKey
from workshop.report.charter.blocks import SignBox

if TYPE_CHECKING:
    from PIL.Image import Image
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfSigner, Signer

_DIGEST = "sha256"
_RESERVED = 8_192
"""Hexadecimal digits kept free for a signature besides those of its certificates."""


class Wish(NamedTuple):
    """One signature: whose, for which side, when, what it says it is of, and how it looks."""

    side: Side
    name: str
    at: datetime
    reason: str
    look: "Image"


def sign_first(pdf: bytes, boxes: dict[Side, SignBox], wish: Wish, key: SigningKey) -> bytes:
    """The charter with both fields and the first signature; after it only the other field may be filled."""
    return _signed(_with_fields(pdf, boxes, wish.side), wish, key, is_first=True)


def with_fields(pdf: bytes, boxes: dict[Side, SignBox], first: Side) -> bytes:
    """The charter as it is signed first by a side, but for that signature: with both fields, empty."""
    out = BytesIO()
    _with_fields(pdf, boxes, first).write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


def _with_fields(pdf: bytes, boxes: dict[Side, SignBox], first: Side) -> "IncrementalPdfFileWriter":
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    for side, box in boxes.items():
        _add_field(writer, side, box, is_last=side is not first)
    return writer


def sign_last(pdf: bytes, wish: Wish, key: SigningKey) -> bytes:
    """The signed charter with the other side's signature, after which nothing may change."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    return _signed(IncrementalPdfFileWriter(BytesIO(pdf)), wish, key, is_first=False)


def reason(number: int, fingerprint: str) -> str:
    """What a signature says it is of."""
    return f"Joint charter, revision {number}, fingerprint {fingerprint}"


def _add_field(writer: "IncrementalPdfFileWriter", side: Side, box: SignBox, *, is_last: bool) -> None:
    from pyhanko.sign.fields import (
        FieldMDPAction,
        FieldMDPSpec,
        MDPPerm,
        SigFieldSpec,
        append_signature_field,
    )

    corners = (box.x, box.y, box.x + box.width, box.y + box.height)
    spec = SigFieldSpec(
        sig_field_name=side.value,
        on_page=box.page,
        box=tuple(map(round, corners)),  # type: ignore[arg-type]
        empty_field_appearance=True,
        field_mdp_spec=FieldMDPSpec(FieldMDPAction.ALL) if is_last else None,
        doc_mdp_update_value=MDPPerm.NO_CHANGES if is_last else None,
    )
    append_signature_field(writer, spec)


def _signed(writer: "IncrementalPdfFileWriter", wish: Wish, key: SigningKey, *, is_first: bool) -> bytes:
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata

    metadata = PdfSignatureMetadata(
        field_name=wish.side.value,
        md_algorithm=_DIGEST,
        reason=wish.reason,
        name=wish.name,
        certify=is_first,
        subfilter=SigSeedSubFilter.PADES,
        docmdp_permissions=MDPPerm.FILL_FORMS if is_first else MDPPerm.NO_CHANGES,
    )
    out = BytesIO()
    certificates = (key.certificate, *key.chain)
    room = _RESERVED + 2 * sum(len(_der(certificate)) for certificate in certificates)
    _pdf_signer(metadata, wish, key).sign_pdf(
        writer, existing_fields_only=True, bytes_reserved=room, output=out
    )
    return out.getvalue()


def _pdf_signer(metadata: Any, wish: Wish, key: SigningKey) -> "PdfSigner":
    """A signer of this moment, not of the one in which pyHanko looks at the clock."""
    from pyhanko.pdf_utils.images import PdfImage
    from pyhanko.pdf_utils.layout import AxisAlignment, InnerScaling, Margins, SimpleBoxLayoutRule
    from pyhanko.sign.signers import PdfSigner
    from pyhanko.stamp import StaticStampStyle

    class Dated(PdfSigner):
        def init_signing_session(self, *given: Any, **named: Any) -> Any:
            session = super().init_signing_session(*given, **named)
            session.system_time = wish.at
            return session

    middle = AxisAlignment.ALIGN_MID
    layout = SimpleBoxLayoutRule(middle, middle, Margins(), InnerScaling.STRETCH_TO_FIT)
    style = StaticStampStyle(
        border_width=0, background=PdfImage(wish.look), background_layout=layout, background_opacity=1.0
    )
    return Dated(metadata, _signer(key), stamp_style=style)


def _signer(key: SigningKey) -> "Signer":
    """Signs with the key as it is loaded: pyHanko's own parses it again for each signature."""
    from asn1crypto import x509
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.hashes import SHA256
    from pyhanko.sign.signers import Signer
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    class Loaded(Signer):
        async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
            return key.key.sign(data, PKCS1v15(), SHA256())

    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    store.register_multiple(x509.Certificate.load(_der(each)) for each in key.chain)
    return Loaded(
        signing_cert=x509.Certificate.load(_der(key.certificate)), cert_registry=store, embed_roots=True
    )


def _der(certificate: Any) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding

    encoded: bytes = certificate.public_bytes(Encoding.DER)
    return encoded


def pin_of(key: SigningKey) -> str:
    """The SHA-256 of the key's certificate, in hex: by it the certificate is known again."""
    from hashlib import sha256

    return sha256(_der(key.certificate)).hexdigest()
