"""Then and now: the room's means of two revealed rounds, and never a person's."""

from datetime import UTC, datetime

from tests.builders import build
from tests.domain.weighing.test_rolls import score, weight
from workshop.domain.facts.choices import RevealKind
from workshop.domain.facts.ownership import Reveal
from workshop.domain.snapshot import Snapshot
from workshop.domain.weighing.moved import means_by_round, then_and_now

WEIGHTS, SCORES = RevealKind.WEIGHTS, RevealKind.SCORES
AT = datetime(2026, 2, 5, 9, tzinfo=UTC)
BOTH = tuple(Reveal(kind=kind, round=number, at=AT) for kind in (WEIGHTS, SCORES) for number in (1, 2))


def weighed(number, *points):
    """A round in which people give the first criterion so many points and the second what is left."""
    return [
        weight(person, place, value, round=number)
        for person, first in enumerate(points, 1)
        for place, value in ((1, first), (2, 100 - first))
    ]


def room(**lists):
    return Snapshot.of(build(participants=4, candidates=1, criteria=2, reveals=BOTH, **lists))


def test_each_criterion_has_its_mean_in_both_rounds():
    now, then, moved = then_and_now(room(weights=(*weighed(1, 10, 20, 30), *weighed(2, 40, 50, 60))), WEIGHTS)
    assert (now, then) == (2, 1)
    assert [(each.then, each.now) for each in moved] == [(20, 50), (80, 50)]


def test_a_person_is_one_voice_whatever_they_sum_to():
    given = (weight(1, 1, 200), weight(1, 2, 800), weight(2, 1, 80), weight(2, 2, 20), weight(3, 1, 5))
    found = means_by_round(room(weights=given), WEIGHTS, 1)
    assert [round(each, 6) for each in found.values()] == [66.666667, 33.333333]


def test_a_mean_of_fewer_than_a_small_side_is_not_shown():
    found = then_and_now(room(weights=(*weighed(1, 10, 20), *weighed(2, 40, 50, 60))), WEIGHTS)[2]
    assert [(each.then, each.now) for each in found] == [(None, 50), (None, 50)]


def test_scores_are_compared_cell_by_cell():
    values = {1: (1, 2, 3), 2: (3, 4, 5)}
    given = [score(p, 1, 1, values[n][p - 1], round=n) for n in values for p in (1, 2, 3)]
    moved = then_and_now(room(scores=tuple(given)), SCORES)[2]
    assert [(each.candidate, each.criterion, each.then, each.now) for each in moved] == [("c1", "k1", 2, 4)]


def test_a_hidden_round_and_one_round_alone_show_nothing():
    given = (*weighed(1, 10, 20, 30), *weighed(2, 40, 50, 60))
    hidden = Snapshot.of(build(participants=4, criteria=2, reveals=BOTH[:1], weights=given))
    assert then_and_now(hidden, WEIGHTS) == (1, 0, ())
    assert not means_by_round(hidden, WEIGHTS, 2)
