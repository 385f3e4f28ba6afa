"""The workshop inside a charter, judged by qpdf, poppler and pikepdf's PDF/A validator."""

import tracemalloc
import zlib
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from pikepdf import pdfa

from tests.exports.pdf.conftest import pdf_of
from tests.strategies import documents
from workshop.domain.fingerprint import canonical, fingerprint
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Snapshot
from workshop.exports.pdf import inside
from workshop.exports.pdf.inside import NotCarried, put_inside, take_out
from workshop.imports.data import example

DATA = canonical(shareable(Snapshot.of(example())))


@pytest.fixture(scope="module")
def carrier(example_pdf):
    return put_inside(example_pdf, DATA, 3)


def changed(pdf, change):
    with pikepdf.open(BytesIO(pdf)) as document:
        change(document)
        out = BytesIO()
        document.save(out)
    return out.getvalue()


def stream_of(document):
    return document.attachments["workshop.json"].obj.EF.F


def test_what_is_put_in_comes_out_with_its_revision(carrier):
    content = take_out(carrier.pdf)

    assert (content.data, content.revision, content.stated) == (DATA, 3, fingerprint(DATA))


def test_other_programs_find_the_file_too(carrier, ask):
    assert "1: workshop.json" in ask(carrier.pdf, "pdfdetach", "-list", "{}")
    assert "No syntax or stream encoding errors" in ask(carrier.pdf, "qpdf", "--check", "{}")
    with pikepdf.open(BytesIO(carrier.pdf)) as document:
        (spec,) = document.Root.AF
        assert spec.AFRelationship == "/Source"


def test_a_charter_is_an_archival_pdf(carrier):
    assert carrier.is_archival
    assert pdfa.validate_written(BytesIO(carrier.pdf), "3b").passed


@pytest.mark.slow
@given(documents())
@settings(max_examples=6)
def test_any_charter_is_what_it_says_it_is(document):
    carrier = put_inside(pdf_of(document), b"{}", 1)

    assert take_out(carrier.pdf).data == b"{}"
    assert pdfa.validate_written(BytesIO(carrier.pdf), "3b").passed == carrier.is_archival


def test_what_can_not_be_archival_is_carried_all_the_same(example_pdf):
    scripted = changed(
        example_pdf,
        lambda document: document.Root.__setitem__(
            "/OpenAction", pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="1")
        ),
    )

    carrier = put_inside(scripted, DATA, 1)

    assert not carrier.is_archival
    assert take_out(carrier.pdf).data == DATA


def test_the_same_content_gives_the_same_bytes(example_pdf, carrier):
    assert put_inside(example_pdf, DATA, 3) == carrier


@pytest.mark.parametrize("name", ["../../.bashrc", "C:\\autoexec.bat", "", "x" * 100_000])
def test_what_the_attachment_calls_itself_is_not_looked_at(carrier, name):
    def rename(document):
        spec = document.attachments["workshop.json"].obj
        spec.F = spec.UF = name

    assert take_out(changed(carrier.pdf, rename)).data == DATA


def test_a_bomb_is_unpacked_no_further_than_allowed(carrier, monkeypatch):
    monkeypatch.setattr(inside, "LARGEST", 1 << 20)
    bomb = zlib.compress(bytes(1 << 24), 9)

    def arm(document):
        stream_of(document).write(bomb, filter=pikepdf.Name.FlateDecode)

    armed = changed(carrier.pdf, arm)
    tracemalloc.start()
    try:
        with pytest.raises(NotCarried, match="too-large"):
            take_out(armed)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 1 << 23, "half of what is in it"


@pytest.mark.parametrize(
    "change",
    [
        lambda document: stream_of(document).write(b"abc", filter=pikepdf.Name.LZWDecode),
        lambda document: stream_of(document).__setitem__("/DecodeParms", pikepdf.Dictionary(Predictor=12)),
        lambda document: stream_of(document).write(b"no zlib", filter=pikepdf.Name.FlateDecode),
        lambda document: document.attachments["workshop.json"].obj.__setitem__("/EF", 3),
        lambda document: document.attachments["workshop.json"].obj.__setitem__("/Desc", "Something else"),
    ],
)
def test_an_attachment_that_is_not_as_we_write_it_is_refused(carrier, change):
    with pytest.raises(NotCarried, match="odd"):
        take_out(changed(carrier.pdf, change))


def test_a_pdf_of_something_else_carries_nothing(example_pdf):
    with pytest.raises(NotCarried, match="none"):
        take_out(example_pdf)
