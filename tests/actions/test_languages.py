"""Whose language a document speaks: its workshop's, whoever makes it and whatever for."""

import re
from datetime import UTC, datetime
from functools import partial

import msgspec
import pytest

from tests.actions.charters.test_charters import text_of
from tests.builders import build
from workshop.actions.charters import signing
from workshop.actions.charters.charters import make_charter
from workshop.actions.charters.signing import Signer
from workshop.actions.paper.paper_ballots import write_paper_ballots
from workshop.actions.steps.export import WRITERS, draft_charter, write_files
from workshop.domain.facts.choices import Side
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import standing
from workshop.exports.signing import keys
from workshop.imports.data import example
from workshop.session import Session
from workshop.texts.languages.pseudo import TAG

AT = datetime(2026, 2, 5, 16, 42, tzinfo=UTC)
PSEUDO = "ţĥé"
"""A word of the pseudo-language, and of no other."""


@pytest.fixture
def document():
    made = build(activities=4, owned=4)
    return msgspec.structs.replace(made, workshop=msgspec.structs.replace(made.workshop, language=TAG))


def test_what_is_read_on_screen_is_what_a_draft_prints_in_the_workshop_s_language(document, tmp_path):
    snapshot, path = Snapshot.of(document), tmp_path / "charter.pdf"
    write_files(snapshot, [path])

    assert draft_charter(snapshot) == path.read_bytes()
    assert PSEUDO in text_of(path.read_bytes())


@pytest.mark.parametrize("suffix", [".pptx", ".xlsx", ".ics", ".md"])
def test_every_document_speaks_the_workshop_s_language(tmp_path, suffix):
    document = example()
    assert set(WRITERS) == {".pdf", ".pptx", ".xlsx", ".ics", ".md", ".json"}
    said = [tmp_path / f"{name}{suffix}" for name in ("pseudo", "english")]
    for path, language in zip(said, (TAG, "en"), strict=True):
        workshop = msgspec.structs.replace(document.workshop, language=language)
        write_files(Snapshot.of(msgspec.structs.replace(document, workshop=workshop)), [path])

    assert [PSEUDO in _inside(path) for path in said] == [True, False]


def test_paper_ballots_speak_it_too(document, tmp_path):
    path = tmp_path / "ballots.pdf"
    write_paper_ballots(Snapshot.of(document), path, activities=[document.activities[0].id])

    assert PSEUDO in text_of(path.read_bytes())


def test_both_signatures_stand_on_one_charter_in_the_workshop_s_language(document, tmp_path, monkeypatch):
    monkeypatch.setattr(keys, "BITS", 2048)
    session = Session.create(tmp_path / "room.workshop", document)
    printed = make_charter(session.snapshot, is_draft=False).pdf
    for side in (Side.IT, Side.MARKETING):
        frozen = session.frozen(standing(session.snapshot).number)
        own = Signer(side=side, name="Somebody")
        signed = signing.sign(session.snapshot, frozen, own, at=AT)
        session.run(partial(signing.keep_signature, signed=signed))
    session.close()

    assert signed.is_final
    assert set(text_of(printed).split()) <= set(text_of(signed.charter.pdf).split())
    assert PSEUDO in text_of(printed)


def _inside(path):
    """A document's texts, whatever it is packed in."""
    from zipfile import ZipFile, is_zipfile

    if not is_zipfile(path):
        return path.read_text("utf-8")
    with ZipFile(path) as packed:
        return "".join(packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml"))


def test_whatever_a_document_says_of_its_own_can_be_translated(tmp_path):
    """Plain letters are the workshop's own words, or a sentence that never went through texts."""
    document, path = example(), tmp_path / "charter.md"
    workshop = msgspec.structs.replace(document.workshop, language=TAG)
    write_files(Snapshot.of(msgspec.structs.replace(document, workshop=workshop)), [path])

    said = path.read_text("utf-8").replace("&amp;", "&")
    while (shorter := re.sub("‹[^‹›]*›", "", said)) != said:
        said = shorter
    own = re.findall(r"[^\W\d]{3,}", msgspec.json.encode(document).decode().replace("\\n", " "))
    assert len(said) > 2000
    assert not set(re.findall(r"[^\W\d]{3,}", said)) - set(own)
