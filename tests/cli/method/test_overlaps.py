import json

import pytest

from tests.domain.overlapping.portfolios import its, marketings
from workshop.domain.document import new_document
from workshop.domain.facts.portfolios import Overlap
from workshop.domain.facts.set_up import Workshop
from workshop.store.file import Store

PORTFOLIOS = (
    marketings("Preference centre", "m1"),
    marketings("Loyalty app", "m2"),
    its("Consent service", "i1"),
    its("Kundenkarte", "i2"),
)
WHY = "In common: consent and preferences (“Preference centre” beside “Consent”)."


@pytest.fixture
def made(tmp_path):
    """Make a workshop file of these initiatives and overlaps."""

    def make(initiatives=PORTFOLIOS, overlaps=()):
        path = tmp_path / "w.workshop"
        document = new_document(Workshop(title="T"), initiatives=tuple(initiatives), overlaps=tuple(overlaps))
        Store.create(path, document).close()
        return path

    return make


def test_overlaps_prints_what_the_interface_lists_best_first(run, made):
    ran = run("overlaps", made(), "--json")

    found = json.loads(ran.out)["suggestions"]
    assert (ran.status, ran.err) == (0, "")
    assert [each["initiatives"] for each in found] == [["m1", "i1"], ["m2", "i2"]]
    assert found[0].keys() == {"initiatives", "score", "concepts", "why", "starter"}
    assert found[0]["score"] > found[1]["score"] >= 0.2
    assert (found[0]["concepts"], found[0]["why"]) == (["consent and preferences"], WHY)
    assert found[0]["starter"] == "Consent and preferences"


def test_overlaps_reads_as_sentences_without_json(run, made):
    lines = run("overlaps", made()).out.splitlines()
    assert lines[0] == (
        f"1.00: Preference centre and Consent service. {WHY} "
        "Next step: the activity “Consent and preferences”."
    )


def test_overlaps_leaves_out_what_was_confirmed_or_dismissed(run, made):
    answered = (Overlap(initiatives=("i1", "m1"), dismissed=True), Overlap(initiatives=("m2", "i2")))
    path = made(overlaps=answered)

    assert json.loads(run("overlaps", path, "--json").out) == {"suggestions": []}
    assert run("overlaps", path).out == "No overlap to suggest between the two portfolios.\n"


def test_overlaps_names_an_initiative_without_title_by_its_id(run, made):
    untitled = marketings("", "m1", description="Newsletter")
    assert run("overlaps", made((untitled, its("Email")))).out.startswith("1.00: m1 and Email. ")
