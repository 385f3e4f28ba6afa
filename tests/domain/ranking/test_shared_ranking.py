import msgspec
import pytest

from workshop.domain.facts.ownership import Consent
from workshop.domain.facts.set_up import Limits
from workshop.domain.ranking.ranking import rank
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example


def small_sides(**also):
    """The example in a room that tells sides apart only from six people on: it has five and four."""
    return Snapshot.of(msgspec.structs.replace(example(), limits=Limits(small_side=6), **also))


def test_large_sides_are_told_apart():
    snapshot = Snapshot.of(example())

    assert _places(shared_ranking(snapshot)) == _places(rank(snapshot))
    assert shared_ranking(snapshot).by_side == rank(snapshot).by_side


def test_small_sides_show_in_the_joint_result_alone():
    ranking = shared_ranking(small_sides())

    assert _places(ranking) == _places(rank(small_sides()))
    assert set(ranking.by_side.values()) == set(ranking.side_weights.values()) == {None}


def test_a_room_that_agreed_to_it_sees_small_sides():
    at = example().reveals[0].at
    snapshot = small_sides(consents=(Consent(step="test-case", at=at),))

    assert shared_ranking(snapshot).by_side == rank(snapshot).by_side


def _places(ranking):
    """Who comes where and by how much, as far as a mean keeps its decimals."""
    return [(each.candidate, each.rank, pytest.approx(each.score, abs=1e-5)) for each in ranking.ranking]
