import pikepdf
import pytest

from workshop.domain.fingerprint import canonical
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Snapshot
from workshop.exports.pdf.inside import put_inside
from workshop.imports.data import example
from workshop.store.file import Store


@pytest.fixture
def charter(run, tmp_path):
    Store.create(tmp_path / "e.workshop", example()).close()
    run("export", tmp_path / "e.workshop", "--to", tmp_path / "c.pdf")
    return tmp_path / "c.pdf"


def content(path):
    store = Store.open(path)
    try:
        return store.load()
    finally:
        store.close()


def test_a_charter_opens_again_as_the_workshop_less_what_is_private(run, charter, tmp_path):
    ran = run("extract", charter, tmp_path / "x.workshop")

    assert (ran.status, ran.out, ran.err) == (0, "", f"{tmp_path / 'x.workshop'} is made.\n")
    assert content(tmp_path / "x.workshop").document == shareable(Snapshot.of(example()))


def test_nothing_private_is_found_in_the_charter(charter):
    with pikepdf.open(charter) as document:
        streams = [each.read_bytes() for each in document.objects if isinstance(each, pikepdf.Stream)]

    assert b"outvoted" in canonical(example())
    assert not [stream for stream in streams if b"outvoted" in stream]


def test_a_workshop_that_is_there_is_not_replaced(run, charter, tmp_path):
    ran = run("extract", charter, tmp_path / "e.workshop")

    assert ran.status == 2
    assert content(tmp_path / "e.workshop").document == example()


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (b"", "is no charter"),
        (b"%PDF-1.7\nnothing", "is no charter"),
        (b"PK\x03\x04", "is no charter"),
    ],
)
def test_what_is_no_charter_is_one_sentence(run, tmp_path, made, said):
    (tmp_path / "c.pdf").write_bytes(made)

    ran = run("extract", tmp_path / "c.pdf", tmp_path / "x.workshop")

    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert said in ran.err
    assert not (tmp_path / "x.workshop").exists()


def test_a_charter_that_is_not_there_is_named(run, tmp_path):
    assert "does not exist" in run("extract", tmp_path / "none.pdf", tmp_path / "x.workshop").err
    assert "is a folder" in run("extract", tmp_path, tmp_path / "x.workshop").err


@pytest.mark.parametrize("data", [b"[]", b'{"format": "joint-charter", "version": 1, "x": 1}', b"\xff"])
def test_content_that_is_no_workshop_is_refused_with_its_place(run, charter, tmp_path, data):
    charter.write_bytes(put_inside(charter.read_bytes(), data, 1).pdf)

    ran = run("extract", charter, tmp_path / "x.workshop")

    assert ran.status == 2
    assert str(charter) in ran.err
