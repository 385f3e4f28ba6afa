"""A signature on the example's charter beside pyHanko as it comes: its own signer, size found by a trial."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measure import Row, line, medians, seconds
from workshop.actions.charters.charters import MadeCharter, make_charter
from workshop.actions.charters.verifying import verify_charter
from workshop.domain.facts.choices import Side
from workshop.domain.snapshot import Snapshot
from workshop.exports.signing.ink import appearance
from workshop.exports.signing.keys import SigningKey, throwaway_key
from workshop.exports.signing.sign import Wish, sign_first, sign_last
from workshop.imports.data import example

AT = datetime(2026, 2, 5, tzinfo=UTC)
TARGET, ROUNDS = 0.35, 7
CHARTER, CHECK, VERIFY = 0.6, 0.5, 1.0
"""Seconds, from asking to the last byte or word."""


def wish(made: MadeCharter, side: Side) -> Wish:
    return Wish(side, "Name", AT, "Measured", appearance(made.boxes[side], "Name", None, "today"))


def stock(pdf: bytes, key: SigningKey) -> bytes:
    """pyHanko's simple signer, which is given the key as bytes."""
    from asn1crypto import keys, x509
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    private = key.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    signer = SimpleSigner(
        x509.Certificate.load(key.certificate.public_bytes(Encoding.DER)),
        keys.PrivateKeyInfo.load(private),
        SimpleCertificateStore(),
    )
    out = BytesIO()
    metadata = PdfSignatureMetadata(field_name="stock", md_algorithm="sha256")
    PdfSigner(metadata, signer).sign_pdf(IncrementalPdfFileWriter(BytesIO(pdf)), output=out)
    return out.getvalue()


def main() -> Iterator[Row]:
    """The first signature with both fields, and the last; stock makes one invisible signature."""
    made = make_charter(Snapshot.of(example()), is_draft=False)
    marketing, it = (throwaway_key("Name", side, AT) for side in (Side.MARKETING, Side.IT))
    first, last = wish(made, Side.MARKETING), wish(made, Side.IT)
    signed = sign_first(made.pdf, made.boxes, first, marketing)
    stock(made.pdf, marketing)
    contestants = {
        "first": partial(seconds, partial(sign_first, made.pdf, made.boxes, first, marketing)),
        "last": partial(seconds, partial(sign_last, signed, last, it)),
        "stock": partial(seconds, partial(stock, made.pdf, marketing)),
    }
    seen = medians(contestants, ROUNDS)
    yield line("the first signature, with both fields", seen["first"], seen["stock"], TARGET)
    yield line("the last signature", seen["last"], seen["stock"], TARGET)
    yield from _limits(made, sign_last(signed, last, it))


def _limits(made: MadeCharter, signed: bytes) -> Iterator[Row]:
    """What may take so many seconds and no more: the whole charter, its check as PDF/A, and `verify`."""
    from pikepdf import pdfa

    snapshot = Snapshot.of(example())
    with TemporaryDirectory() as folder:
        path = Path(folder, "c.pdf")
        path.write_bytes(signed)
        contestants = {
            ("charter of the example, whole", CHARTER): lambda: make_charter(snapshot),
            ("its check as PDF/A-3b", CHECK): lambda: pdfa.validate_written(BytesIO(made.pdf), "3b"),
            ("verify, in a process of its own", VERIFY): lambda: verify_charter(path, None),
        }
        timed = {key: partial(seconds, work) for key, work in contestants.items()}
        for (what, limit), took in medians(timed, ROUNDS).items():
            yield line(f"{what}, of {limit:g} s", took, limit, 1.0)
