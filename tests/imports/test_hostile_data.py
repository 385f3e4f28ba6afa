"""Data files and charters made to do harm: refused in one sentence, within the child's memory and time."""

import json
import resource
from io import BytesIO

import pikepdf
import pytest

from workshop.actions.charters.charters import extract_workshop
from workshop.errors import WorkshopError
from workshop.exports.pdf.inside import KEY
from workshop.imports.data import LARGEST, MOST_ENTRIES, read_document

BARE = b'{"format": "joint-charter", "version": 1, "workshop": {"title": "T"}'
MANY = b'%s, "activities": [%s]}' % (BARE, b",".join(b'{"id": "%d"}' % n for n in range(MOST_ENTRIES + 1)))
CASES = {
    "depth": (BARE + b', "notes": ' + b"[" * 10_000_000, "not-data"),
    "objects": (BARE + b', "notes": ' + b'{"a":' * 5_000_000, "not-data"),
    "digits": (BARE + b', "notes": ' + b"9" * 10_000_000 + b"}", "not-data"),
    "entries": (MANY, "too-many-entries"),
    "memory": (b"[" + b"[]," * (20 << 20) + b"[]]", "data-too-large"),
    "version": (b'{"format": "joint-charter", "version": %s}' % (b"9" * 4_000), "newer-data"),
    "name": (BARE + b', "%s": 1}' % (b"x" * 10_000_000), "unknown-key"),
}


def refusal(read, path):
    with pytest.raises(WorkshopError) as caught:
        read(path)
    return caught.value


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES)
def test_data_of_any_shape_is_refused_and_fills_no_memory_here(tmp_path, case):
    data, code = CASES[case]
    path = tmp_path / "d.json"
    path.write_bytes(data)
    before = peak()

    refused = refusal(read_document, path)

    assert refused.code == code
    assert refused.params["file"] == str(path)
    assert all(len(str(value)) < 1_000 for value in refused.params.values())
    assert peak() - before < 100_000


def test_a_data_file_far_too_large_is_refused_by_its_size(tmp_path):
    with (tmp_path / "d.json").open("wb") as file:
        file.truncate(LARGEST + 1)

    assert refusal(read_document, tmp_path / "d.json").code == "file-too-large"


def charter(path, content):
    """A PDF of one blank page that carries this content as a charter does."""
    blank, made = BytesIO(), pikepdf.new()
    made.add_blank_page()
    made.save(blank)
    with pikepdf.open(blank) as pdf:
        about = f"Joint Charter, revision 1, fingerprint {'0' * 64}"
        pdf.attachments[KEY] = pikepdf.AttachedFileSpec(pdf, content, filename=KEY, description=about)
        pdf.save(path)


def test_a_small_charter_with_too_much_inside_is_refused(tmp_path):
    charter(tmp_path / "c.pdf", MANY)

    refused = refusal(extract_workshop, tmp_path / "c.pdf")

    assert (refused.code, refused.params["file"]) == ("too-many-entries", str(tmp_path / "c.pdf"))
    assert (tmp_path / "c.pdf").stat().st_size < 1 << 20


def test_a_charter_with_a_workshop_inside_is_taken(tmp_path):
    charter(tmp_path / "c.pdf", json.dumps(json.loads(BARE + b"}")).encode())

    assert extract_workshop(tmp_path / "c.pdf").workshop.title == "T"


def test_a_charter_of_before_there_were_bounds_is_taken_within_them(tmp_path):
    held = {
        "workshop": {"title": "T", "language": "../x", "review_on": "0001-01-01"},
        "objectives": [{"id": "o"}],
        "outcomes": [{"objective": "o", "value": 1e300}],
        "candidates": [{"id": "c", "budget": {"amount": "1." + "0" * 99, "currency": "EUR"}}],
    }
    charter(tmp_path / "c.pdf", json.dumps(json.loads(BARE + b"}") | held).encode())

    taken = extract_workshop(tmp_path / "c.pdf")

    assert (taken.workshop.language, taken.workshop.review_on.year) == ("en", 1900)
    assert (taken.outcomes[0].value, taken.candidates[0].budget.amount) == (1e15, 1)


@pytest.mark.parametrize("amount", ["x", {}, None, "sNaN", [[]]])
def test_what_can_not_be_mended_is_told_of_with_its_place(tmp_path, amount):
    budget = {"amount": amount, "currency": "EUR"}
    held = {"candidates": [{"id": "c", "budget": budget, "starts_on": "when?"}]}
    charter(tmp_path / "c.pdf", json.dumps(json.loads(BARE + b"}") | held).encode())

    assert refusal(extract_workshop, tmp_path / "c.pdf").params["path"].startswith("$.candidates[0].")
