"""Charters made of workshops and read back into them."""

import re
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings

from tests.builders import activity, build
from tests.strategies import documents
from workshop.actions.charters.charters import extract_workshop, make_charter
from workshop.domain.facts.notebook import Note
from workshop.domain.facts.ownership import Ballot
from workshop.domain.facts.review import Revision
from workshop.domain.facts.test_case import Score, Weight
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import fingerprint_of
from workshop.exports.pdf.inside import take_out
from workshop.imports.data import read_bytes

CANARY = "canary in a mine"


@pytest.mark.slow
@given(documents())
@settings(max_examples=12)
def test_any_charter_opens_again_with_the_same_fingerprint(document):
    made = make_charter(Snapshot.of(document))

    opened = Snapshot.of(read_bytes(take_out(made.pdf).data))

    assert fingerprint_of(opened) == made.fingerprint == fingerprint_of(Snapshot.of(document))
    assert made.is_archival


def test_a_score_off_the_scale_and_a_rare_sign_still_make_an_archival_charter():
    document = build(
        activities=(activity(1, title="Brass band \U0001fa89 and boots \U0001f6d8"),),
        criteria=2,
        participants=2,
        candidates=2,
        weights=(Weight(criterion="k1", participant="p1", points=100.0),),
        scores=(Score(candidate="c1", criterion="k1", participant="p1", value=1.7e308),),
    )

    assert make_charter(Snapshot.of(document)).is_archival


def test_a_draft_of_a_later_revision_goes_on_with_its_number():
    document = build(owned=2, revisions=(Revision(number=4, fingerprint="f"),))
    made = make_charter(Snapshot.of(document))

    with TemporaryDirectory() as folder:
        path = Path(folder, "c.pdf")
        path.write_bytes(made.pdf)
        opened = Snapshot.of(extract_workshop(path))

    assert opened.revision == 5


@pytest.mark.parametrize("is_draft", [True, False])
def test_no_private_word_is_anywhere_in_the_charter(is_draft):
    document = build(
        owned=2,
        criteria=1,
        participants=4,
        notes=(Note(id="n", text=CANARY),),
        ballots=(Ballot(activity="a1", participant="p1", proposes="p2", comment=CANARY),),
        weights=(Weight(criterion="k1", participant="p1", points=73.3125),),
    )

    made = make_charter(Snapshot.of(document), is_draft=is_draft)

    streams = unpacked(made.pdf)
    assert any(b'"joint-charter"' in stream for stream in streams)
    for private in (CANARY.encode(), b"73.3125", b'"proposes"'):
        assert not [stream for stream in streams if private in stream]


def text_of(pdf):
    with pypdfium2.PdfDocument(pdf) as printed:
        return " ".join("".join(page.get_textpage().get_text_range() for page in printed).split())


def test_what_is_to_be_signed_prints_the_fingerprint_of_what_it_carries_and_a_draft_does_not():
    snapshot = Snapshot.of(build(owned=2))
    final, draft = (make_charter(snapshot, is_draft=each) for each in (False, True))
    groups = " ".join(re.findall(".{8}", final.fingerprint))

    assert sha256(take_out(final.pdf).data).hexdigest() == final.fingerprint
    assert groups in text_of(final.pdf)
    assert groups[:8] not in text_of(draft.pdf)


def unpacked(pdf):
    with pikepdf.open(BytesIO(pdf)) as document:
        streams = [each.read_bytes() for each in document.objects if isinstance(each, pikepdf.Stream)]
        return [*streams, *(each.unparse() for each in document.objects)]


@pytest.mark.parametrize("signed", [False, True])
def test_only_a_charter_with_a_signature_in_it_counts_as_done(tmp_path, signed):
    """A field that waits for a signature is none, and a filled field of another kind isn't one either."""
    with pikepdf.open(BytesIO(make_charter(Snapshot.of(build())).pdf)) as pdf:
        waiting = pikepdf.Dictionary(FT=pikepdf.Name.Sig, T="IT")
        filled = pikepdf.Dictionary(FT=pikepdf.Name.Tx, T="Note", V="Seen")
        if signed:
            waiting.V = pikepdf.Dictionary(Type=pikepdf.Name.Sig)
        fields = [pdf.make_indirect(each) for each in (waiting, filled)]
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array(fields))
        pdf.save(tmp_path / "c.pdf")

    assert len(extract_workshop(tmp_path / "c.pdf").revisions) == signed
