"""Sheets for weights and scores as a PDF: one a person, with what each number means and nothing given."""

import re
import subprocess

import msgspec
import pytest

from tests.builders import candidate, criterion
from workshop.actions.paper.paper_sheets import write_paper_sheets
from workshop.domain.ballots.votes import entitled_by_side
from workshop.domain.facts.choices import Capacity, RevealKind
from workshop.domain.snapshot import Snapshot
from workshop.domain.weighing.marks import sheet_mark
from workshop.errors import ExportTrouble, UserFixable
from workshop.imports.data import example

WEIGHTS, SCORES = RevealKind.WEIGHTS, RevealKind.SCORES
KINDS = pytest.mark.parametrize("kind", [WEIGHTS, SCORES], ids=str)


def room(**lists):
    return Snapshot.of(msgspec.structs.replace(example(), **lists))


def write(made, folder, kind, **options):
    path = folder / "sheets.pdf"
    write_paper_sheets(made, path, kind=kind, **options)
    return path


def pages(path):
    told = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True)
    return told.stdout.split("\f")[:-1]


@KINDS
def test_everybody_who_may_vote_has_a_sheet_of_one_page_in_the_order_of_entry(tmp_path, kind):
    made = room()
    found = pages(write(made, tmp_path, kind))
    names = [each.name for each in entitled_by_side(made)]
    assert len(found) == len(names)
    assert all(
        name in page and f"List {sheet_mark(made, kind)}" in page
        for name, page in zip(names, found, strict=True)
    )


def test_a_sheet_for_weights_asks_each_step_from_its_worst_to_its_best_end(tmp_path):
    first = pages(write(room(), tmp_path, WEIGHTS))[0]
    assert re.search(r"5 +Cost +from “Over 750,000 EUR” to “Under 50,000 EUR”", first)
    assert "Spread 100 points" in first and "Together 100" in first


def test_a_sheet_for_scores_has_every_anchor_and_every_campaign(tmp_path):
    made = room()
    first = " ".join(pages(write(made, tmp_path, SCORES))[0].split())
    for each in made.criteria:
        assert all(f"{score}: {meaning.split()[0]}" in first for score, meaning in each.anchors.items())
    assert all(each.title in first for each in made.candidates)
    assert "from 1 to 5" in first


@KINDS
def test_nothing_that_somebody_gave_changes_one_byte(tmp_path, kind):
    hidden = tuple(each for each in example().reveals if each.kind == "ballot")
    full = write(room(reveals=hidden), tmp_path, kind).read_bytes()
    bare = room(reveals=hidden, weights=(), scores=())
    assert write(bare, tmp_path, kind, force=True).read_bytes() == full


def test_many_campaigns_and_criteria_go_on_over_the_page_under_the_name(tmp_path):
    campaigns = tuple(candidate(number) for number in range(1, 15))
    criteria = tuple(criterion(number) for number in range(1, 21))
    made = room(
        candidates=campaigns,
        criteria=criteria,
        weights=(),
        scores=(),
        participants=example().participants[:2],
    )
    found = pages(write(made, tmp_path, SCORES))
    whole = "".join(found)
    assert len(found) > 2 and all(whole.count(f"{each.title}\n") == 2 for each in campaigns)
    assert found[1].count(made.participants.in_order[0].name) >= 1


@KINDS
def test_where_nobody_votes_no_file_is_written_and_a_cancelled_one_is_not_there(tmp_path, kind):
    nobody = tuple(
        msgspec.structs.replace(each, capacity=Capacity.OBSERVER) for each in example().participants
    )
    with pytest.raises(UserFixable, match="nobody-votes"):
        write(room(participants=nobody), tmp_path, kind)
    with pytest.raises(ExportTrouble, match="cancelled"):
        write(room(), tmp_path, kind, cancelled=lambda: True)
    assert [*tmp_path.iterdir()] == []
