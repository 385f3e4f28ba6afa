"""Weights and scores that the room has not seen print nothing, and what is printed comes back from inside."""

import msgspec
import pytest

from tests.exports.test_nothing_private import SHARED, timeless
from tests.unpacking import unpacked
from workshop.actions.charters.charters import extract_workshop
from workshop.domain.facts.choices import RevealKind
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import fingerprint_of
from workshop.imports.data import example

RANKS = {RevealKind.WEIGHTS, RevealKind.SCORES}


def without_reveals(*kinds):
    doc = example()
    kept = tuple(each for each in doc.reveals if each.kind not in (kinds or RANKS))
    return msgspec.structs.replace(doc, reveals=kept)


def otherwise(doc):
    """Every weight and score another."""
    weights = (msgspec.structs.replace(each, points=100 - each.points) for each in doc.weights)
    scores = (msgspec.structs.replace(each, value=6 - each.value) for each in doc.scores)
    return msgspec.structs.replace(doc, weights=tuple(weights), scores=tuple(scores))


@pytest.mark.parametrize("suffix", SHARED)
def test_weights_and_scores_that_wait_for_their_reveal_change_no_byte_of_a_document(export, suffix):
    doc = without_reveals()

    assert timeless(export(doc, suffix)) == timeless(export(otherwise(doc), suffix))


@pytest.mark.parametrize("kinds", [(), (RevealKind.WEIGHTS,), (RevealKind.SCORES,)])
def test_a_charter_without_both_reveals_says_that_there_is_no_ranking(export, kinds):
    said = export(without_reveals(*kinds), ".md").decode()

    assert "No ranking: weights and scores were not revealed" in said
    assert "4.17" not in said and "weightings" not in said
    assert "4.17" in export(example(), ".md").decode()


def test_a_hidden_ranking_is_in_no_part_of_slides_or_workbook(export):
    for suffix in (".pptx", ".xlsx", ".pdf"):
        parts = b"\n".join(unpacked(export(without_reveals(), suffix)))
        assert b"Comes first in" not in parts and b"Ranking of the campaigns" not in parts


@pytest.mark.parametrize("suffix", [".md", ".pptx", ".xlsx"])
def test_what_comes_out_of_a_charter_prints_what_went_in(export, tmp_path, suffix):
    doc = example()
    (tmp_path / "c.pdf").write_bytes(export(doc, ".pdf"))
    back = extract_workshop(tmp_path / "c.pdf")

    assert timeless(export(back, suffix)) == timeless(export(doc, suffix))


def test_a_charter_of_what_came_out_of_a_charter_is_that_charter(export, tmp_path):
    first = export(example(), ".pdf")
    (tmp_path / "c.pdf").write_bytes(first)
    back = extract_workshop(tmp_path / "c.pdf")

    assert export(back, ".pdf") == first
    assert fingerprint_of(Snapshot.of(back)) == fingerprint_of(Snapshot.of(example()))
    assert shared_ranking(Snapshot.of(back)) == shared_ranking(Snapshot.of(example()))


@pytest.mark.parametrize("topic", ["weights", "scores"])
def test_another_revealed_value_is_another_fingerprint_and_other_pages(export, topic):
    doc = example()
    field = {"weights": {"points": 90.0}, "scores": {"value": 1.0}}[topic]
    changed = (msgspec.structs.replace(getattr(doc, topic)[0], **field), *getattr(doc, topic)[1:])
    other = msgspec.structs.replace(doc, **{topic: changed})

    assert fingerprint_of(Snapshot.of(other)) != fingerprint_of(Snapshot.of(doc))
    assert export(other, ".md") != export(doc, ".md")
