"""A charter signed by both sides, made once; keys and ink to sign with."""

from datetime import UTC, datetime
from io import BytesIO

import msgspec
import pikepdf
import pytest
from PIL import Image, ImageDraw

from workshop.actions.charters.signing import Signer, sign
from workshop.domain.facts.choices import Side
from workshop.domain.facts.review import Frozen
from workshop.domain.snapshot import Snapshot
from workshop.exports.signing import keys
from workshop.imports.data import example
from workshop.report.charter.blocks import SignBox

keys.BITS = 2048  # made sooner than those of the product
AT = datetime(2026, 2, 5, 16, 42, tzinfo=UTC)
MARKETING = Signer(side=Side.MARKETING, name="Ines Okafor")
IT = Signer(side=Side.IT, name="Marcus Lindqvist")


def image(kind="PNG", size=(400, 120), drawn=True):
    """A stroke of a pen on white."""
    made = Image.new("RGB", size, "white")
    if drawn:
        ImageDraw.Draw(made).line((20, 90, 200, 20, 380, 80), fill="black", width=6)
    out = BytesIO()
    made.save(out, kind)
    return out.getvalue()


def sign_by(document, frozen, *signers):
    """The last of what these make of a document, one after the other."""
    for signer in signers:
        signed = sign(Snapshot.of(document), frozen, signer, at=AT)
        document = with_revision(document, signed.revision)
        frozen = signed.charter
    return signed


def with_revision(document, revision):
    return msgspec.structs.replace(document, revisions=(revision,))


def box_of(pdf: bytes, side: Side) -> SignBox:
    """Where a side signs in a charter that has its fields."""
    with pikepdf.open(BytesIO(pdf)) as document:
        field = next(each for each in document.Root.AcroForm.Fields if side.value == each.T)
        left, bottom, right, top = (float(part) for part in field.Rect)
        page = next(index for index, each in enumerate(document.pages) if each.objgen == field.P.objgen)
    return SignBox(page, left, bottom, right - left, top - bottom)


@pytest.fixture(scope="session")
def once():
    """The example signed by marketing."""
    return sign_by(example(), None, MARKETING)


@pytest.fixture(scope="session")
def both(once):
    """The example signed by both, marketing first."""
    return sign_by(with_revision(example(), once.revision), once.charter, IT)


@pytest.fixture(scope="session")
def charter(both) -> Frozen:
    return both.charter
