"""The survey as revealed: the order to talk in, sides told apart or not, the same from a charter."""

import msgspec
import pytest

from tests.domain.perceiving.rooms import room
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.perceiving.ratings import Rated
from workshop.domain.perceiving.survey import Perceived, perceived
from workshop.domain.shareable import shareable, shared
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.perceiving.surveying import statement_line

GOLDEN = {
    "s01": "11122 3444",
    "s02": "34445 1222",
    "s03": "24455 1223",
    "s04": "23344 4555",
    "s05": "34445 2233",
    "s06": "22334 4445",
    "s07": "12223 3334",
    "s08": "33444 2233",
    "s09": "34445 2334",
    "s10": "12222 2233",
    "s11": "33444 3334",
    "s12": "12223 2223",
}


def seen(document):
    return perceived(shared(Snapshot.of(document)))


def test_the_widest_gap_comes_first():
    gaps = [each.gap for each in seen(room(GOLDEN))]

    assert gaps == pytest.approx([2.35, 2.25, 2.0, 1.55, 1.5, 1.45, 1.25, 1.1, 1.0, 0.7, 0.35, 0.25])


def test_of_equal_gaps_the_one_with_the_larger_delta_comes_first_and_then_the_lists_order():
    equal = seen(room({"crossed": "51333 2222", "a": "22222 1111", "b": "44444 3333"}))
    assert [(each.statement.id, each.gap) for each in equal] == [("a", 1), ("b", 1), ("crossed", 1)]
    assert abs(equal[2].delta) < 1


def test_what_was_not_revealed_says_nothing():
    found = seen(room({"a": "11111 5555", "b": "22222 4444"}, revealed=["b"]))

    assert [each.statement.id for each in found] == ["b"]
    assert seen(room({"a": "11111 5555"}, revealed=[])) == ()


def test_the_last_revealed_round_counts():
    both = room({"a": "11111 5555"}), room({"a": "33333 3333"}, round_=2)
    merged = {name: getattr(both[0], name) + getattr(both[1], name) for name in ("ratings", "reveals")}
    (found,) = seen(msgspec.structs.replace(both[0], **merged))
    assert (found.round, found.gap) == (2, 0)


def test_a_side_of_too_few_leaves_one_group_and_no_gap():
    (found,) = seen(room({"a": "12345 5---"}))

    assert (found.marketing, found.it, found.gap, found.delta, found.solid) == (None,) * 5
    assert (found.everybody.n, found.everybody.mean) == (6, pytest.approx(20 / 6))


def test_sides_told_apart_come_before_a_whole_that_is_further_apart():
    found = seen(room({"whole": "15151 5---", "apart": "33333 3333"}))

    assert [each.statement.id for each in found] == ["apart", "whole"]


def test_a_charter_says_what_its_workshop_said():
    document = room({**GOLDEN, "few": "12345 5---"})
    carried = shareable(Snapshot.of(document))

    assert not carried.ratings
    assert seen(carried) == seen(document)


def test_a_sentence_rounds_halves_away_from_nothing():
    eight = Rated(1.125, 8, 0.0)
    groups = {"marketing": eight, "it": Rated(1.0, 8, 0.0), "everybody": None}
    apart = {"gap": 0.125, "delta": 0.1, "solid": False}
    each = Perceived(statement=Statement(id="s", text="It is so."), round=1, **groups, **apart)
    line = statement_line(Texts("en"), Snapshot.of(room({})), each)

    assert "1.13, by 8 people" in line and "0.13 apart" in line
