"""`export --check-in`: the sheet for a look at a signed charter."""

import json

import msgspec
import pypdfium2

from tests.builders import build
from tests.domain.following.sealed import TODAY, revision
from workshop.domain.facts.follow_up import Outcome
from workshop.domain.facts.road_map import Increment
from workshop.domain.fingerprint import canonical, fingerprint
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import read_bytes
from workshop.store.file import Store


def test_the_sheet_of_a_signed_workshop_is_a_pdf_and_without_signatures_there_is_none(
    run, workshop, tmp_path
):
    document, signed = build(activities=2, owned=2), tmp_path / "signed.workshop"
    own = revision(Snapshot.of(document))
    Store.create(signed, msgspec.structs.replace(document, revisions=(own,))).close()
    target = tmp_path / "sheet.pdf"
    assert run("export", signed, "--to", target, "--check-in").status == 0
    with pypdfium2.PdfDocument(target) as pdf:
        text = pdf[0].get_textpage().get_text_bounded()
    assert "Check-in of" in text and "After 30 days" in text

    ran = run("export", workshop, "--to", tmp_path / "none.pdf", "--check-in")
    assert ran.status == 2 and ran.err.startswith("Nobody has signed this charter yet")
    assert not (tmp_path / "none.pdf").exists()


def test_what_is_exported_of_a_sealed_revision_is_what_was_sealed(run, tmp_path):
    document = build(activities=2, owned=2, increments=(Increment(id="i", title="One calendar"),))
    own = revision(Snapshot.of(document))
    later = Outcome(increment="i", at=TODAY, value=3)
    signed, target = tmp_path / "signed.workshop", tmp_path / "content.json"
    Store.create(signed, msgspec.structs.replace(document, revisions=(own,), outcomes=(later,))).close()
    assert json.loads(run("info", signed, "--json").out)["fingerprint"] == own.fingerprint

    assert run("export", signed, "--to", target, "--shareable").status == 0
    content = read_bytes(target.read_bytes())
    assert content.outcomes == () and fingerprint(canonical(content)) == own.fingerprint
