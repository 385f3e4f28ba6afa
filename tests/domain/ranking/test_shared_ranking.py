import msgspec

from workshop.domain.facts.ownership import Consent
from workshop.domain.facts.set_up import Limits
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example


def small_sides(**also):
    """The example in a room that tells sides apart only from six people on: it has five and four."""
    return Snapshot.of(msgspec.structs.replace(example(), limits=Limits(small_side=6), **also))


def test_small_sides_show_in_the_joint_result_alone():
    ranking, large = shared_ranking(small_sides()), shared_ranking(Snapshot.of(example()))

    assert [(each.candidate, each.rank) for each in ranking.ranking] == [
        (each.candidate, each.rank) for each in large.ranking
    ]
    assert set(ranking.by_side.values()) == set(ranking.side_weights.values()) == {None}
    assert set(large.by_side.values()) == {"spring-circle"}


def test_a_room_that_agreed_to_it_sees_small_sides():
    at = example().reveals[0].at
    snapshot = small_sides(consents=(Consent(step="test-case", at=at),))

    assert shared_ranking(snapshot) == shared_ranking(Snapshot.of(example()))
