"""The ranking, reckoned once for all who show it, and aside where that takes long."""

from datetime import UTC, datetime

import msgspec
import pytest
from PySide6.QtCore import QObject

from tests.builders import build, candidate
from ui import reckoning
from ui.reckoning import reckoning_for
from workshop.domain.facts.choices import RevealKind, StepId
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.test_case import Score, TestCase, Weight
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.snapshot import Facts, Snapshot

AT = datetime(2026, 2, 4, tzinfo=UTC)


def case(candidates=12, criteria=8, people=4):
    """Revealed weights and scores that no rule follows: too many campaigns close together to be exact."""
    rows, columns = range(1, candidates + 1), range(1, criteria + 1)
    scores = [
        Score(candidate=f"c{c}", criterion=f"k{k}", participant=f"p{p + 1}", value=_value(c, k, p))
        for c in rows
        for k in columns
        for p in range(people)
    ]
    weights = [
        Weight(criterion=f"k{k}", participant=f"p{p + 1}", points=10 + (k * p * 13) % 50)
        for k in columns
        for p in range(people)
    ]
    kinds = (RevealKind.WEIGHTS, RevealKind.SCORES)
    return build(
        participants=people,
        candidates=candidates,
        criteria=criteria,
        weights=tuple(weights),
        scores=tuple(scores),
        reveals=tuple(Reveal(kind=kind, at=AT) for kind in kinds),
    )


def _value(c, k, p):
    return 1 + (c * c * 7 + k * k * c + p) % 41 / 10


@pytest.fixture
def owner(qapp):
    return QObject()


@pytest.fixture
def reckoned(owner):
    return reckoning_for(owner)


def test_a_small_room_is_reckoned_at_once_and_whole(reckoned):
    made = Snapshot.of(case(3, 2))
    assert reckoned.ranking(made) == shared_ranking(made)


def test_a_larger_one_shows_a_first_estimate_and_then_what_came_out_aside(reckoned, monkeypatch, qtbot):
    monkeypatch.setattr(reckoning, "AT_ONCE", 100)
    made = Snapshot.of(case())
    first = reckoned.ranking(made)
    with qtbot.waitSignal(reckoned.sharpened, timeout=30_000):
        pass
    found = reckoned.ranking(made)

    assert found == shared_ranking(made) and first.wins_error > found.wins_error > 0
    assert [each.score for each in first.ranking] == [each.score for each in found.ranking]


def test_a_very_large_one_is_not_known_until_it_is_reckoned_aside(reckoned, monkeypatch, qtbot):
    monkeypatch.setattr(reckoning, "AT_ONCE", 10)
    monkeypatch.setattr(reckoning, "BY_ESTIMATE", 20)
    made = Snapshot.of(case(3, 2, 6))
    assert reckoned.ranking(made) is None
    with qtbot.waitSignal(reckoned.sharpened, timeout=30_000):
        pass
    assert reckoned.ranking(made) == shared_ranking(made)


def test_an_edit_of_something_else_is_no_reason_to_reckon_again(reckoned):
    made = Snapshot.of(case(3, 2))
    found = reckoned.ranking(made)
    titled = Facts.of([candidate(n, title=f"Another {n}") for n in range(1, 4)])
    pick = msgspec.structs.replace(made, candidates=titled, test_case=TestCase(candidate="c2"))
    assert reckoned.ranking(pick).ranking is found.ranking and reckoned.ranking(pick).pick == "c2"


def test_another_score_is(reckoned):
    made = Snapshot.of(case(3, 2))
    last = reckoned.ranking(made).ranking[-1].candidate
    best = [msgspec.structs.replace(e, value=5.0 if e.candidate == last else 1.0) for e in made.scores]
    other = reckoned.ranking(msgspec.structs.replace(made, scores=Facts.of(best)))
    assert other.ranking[0].candidate == last


def test_all_who_show_the_ranking_of_a_workshop_ask_one(owner, reckoned):
    assert reckoning_for(owner) is reckoned


@pytest.mark.slow
def test_the_page_of_a_large_room_says_that_it_reckons_and_then_shows_the_ranking(
    home, tmp_path, monkeypatch, qtbot
):
    monkeypatch.setattr(reckoning, "AT_ONCE", 10)
    monkeypatch.setattr(reckoning, "BY_ESTIMATE", 20)
    home.files.make(tmp_path / "Large.workshop", case(3, 2, 6))
    home.go_to(StepId.TEST_CASE)
    side = home.page(StepId.TEST_CASE).ranking
    assert not side.bars.isVisible()
    with qtbot.waitSignal(reckoning_for(home.bridge).sharpened, timeout=30_000):
        pass
    assert side.bars.isVisible() and side.bars.accessibleName().startswith("1. ")
