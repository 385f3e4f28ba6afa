"""Situations on paper: a sheet a person with every situation and code, and nothing of grid or answers."""

import subprocess

import msgspec
import pytest

from tests.builders import build
from workshop.actions.paper.paper_sheets import write_holding_sheets
from workshop.domain.ballots.votes import entitled_by_side
from workshop.domain.facts.rehearsal import Reply
from workshop.domain.holding.answers import situations_mark
from workshop.domain.holding.situations import situations
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.imports.data import example
from workshop.texts import Texts
from workshop.texts.rehearsing.holding import situation_text


def write(made, folder, **options):
    path = folder / "sheets.pdf"
    write_holding_sheets(made, path, **options)
    return path


def test_everybody_who_votes_has_a_sheet_of_one_page_with_every_situation_and_code(tmp_path):
    made = Snapshot.of(example())
    told = subprocess.run(
        ["pdftotext", "-layout", write(made, tmp_path), "-"], capture_output=True, check=True, text=True
    )
    pages = [" ".join(page.split()) for page in told.stdout.split("\f")[:-1]]
    people, asked = entitled_by_side(made), situations(made)
    assert len(pages) == len(people)
    for person, page in zip(people, pages, strict=True):
        assert person.name in page and f"List {situations_mark(made)}" in page and "Can’t say" in page
        for number, each in enumerate(asked):
            assert all(word in page for word in situation_text(Texts(), made, each, number).split())


def test_no_answer_changes_one_byte_and_other_situations_have_another_mark(tmp_path):
    made = Snapshot.of(example())
    before = write(made, tmp_path).read_bytes()
    first, second, *_ = made.participants
    answer = Reply(activity=situations(made)[0].activity, participant=first.id, says=second.id)
    answered = Snapshot.of(msgspec.structs.replace(made.document, replies=(answer,)))
    assert write(answered, tmp_path, force=True).read_bytes() == before
    fewer = Snapshot.of(msgspec.structs.replace(made.document, rights=made.document.rights[:20]))
    assert situations_mark(fewer) != situations_mark(made) == situations_mark(answered)


def test_a_grid_that_names_nobody_has_no_sheets(tmp_path):
    with pytest.raises(UserFixable, match="nothing-to-ask"):
        write(Snapshot.of(build(activities=2)), tmp_path)
    assert not list(tmp_path.iterdir())
