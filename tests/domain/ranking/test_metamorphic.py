"""What must not change a ranking changes nothing of it: neither figures nor sentences."""

import json
from functools import partial

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import json_bytes, snapshot
from tests.domain.ranking.choice_room import B, I, M, O, giver, room
from workshop.domain.facts.choices import Capacity, Side, Voice
from workshop.domain.facts.set_up import Limits
from workshop.domain.facts.test_case import Scale, Score, Weight
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Facts, Snapshot
from workshop.imports.data import read_bytes
from workshop.texts import Texts
from workshop.texts.steps.test_case.choosing import not_ranked
from workshop.texts.steps.test_case.ranking import SENTENCES

ENGLISH = Texts()
QUIET = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
POINTS = st.one_of(st.none(), st.integers(0, 10).map(float))
SCORES = st.one_of(st.none(), *[st.integers(1, 5).map(float)] * 5)


@st.composite
def rooms(draw, **lists):
    """Up to ten people, some of no side, some who watch, with blanks here and there."""
    width, rows = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    people = [
        giver(
            draw(st.sampled_from([M, M, I, I, B, O])),
            draw(st.lists(POINTS, min_size=width, max_size=width)),
            draw(st.lists(st.lists(SCORES, min_size=width, max_size=width), min_size=rows, max_size=rows)),
            draw(st.sampled_from([*[Capacity.DECIDER] * 5, Capacity.OBSERVER])),
        )
        for _ in range(draw(st.integers(1, 10)))
    ]
    limits = Limits(voice=draw(st.sampled_from(Voice)))
    return room(*people, **{"limits": limits, **lists})


def told(snapshot):
    """Everything that is said of a ranking."""
    ranking = shared_ranking(snapshot)
    return [*(each(ENGLISH, snapshot, ranking) for each in SENTENCES), *not_ranked(ENGLISH, snapshot)]


def moved(snapshot, **topics):
    return msgspec.structs.replace(snapshot, **{name: Facts.of(facts) for name, facts in topics.items()})


def by_name(ranking):
    """All of a ranking by campaign and criterion, so that the order of no list is in it."""
    given = msgspec.to_builtins(ranking)
    criteria = given.pop("criteria")
    named = partial(zip, criteria, strict=True)
    for each in given["ranking"]:
        each["parts"] = dict(named(each["parts"]))
    given["weights"] = dict(named(given["weights"]))
    given["side_weights"] = {side: own and dict(named(own)) for side, own in given["side_weights"].items()}
    given["means"] = {campaign: dict(named(own)) for campaign, own in given["means"].items()}
    given["stable"] = {each["criterion"]: each for each in given["stable"]}
    given["missing"] = sorted(given["missing"])
    return given


def near(value):
    """The same, but for what another order of adding up makes of a number."""
    if isinstance(value, float):
        return pytest.approx(value, abs=1e-9)
    if isinstance(value, dict):
        return {key: near(part) for key, part in value.items()}
    return type(value)(map(near, value)) if isinstance(value, list | tuple) else value


@pytest.mark.slow
@QUIET
@given(rooms())
def test_a_charter_s_content_ranks_as_the_room_did(snapshot):
    carried = Snapshot.of(read_bytes(json_bytes(shareable(snapshot))))

    assert all(
        each.participant is None for topic in ("weights", "scores") for each in getattr(carried, topic)
    )
    assert shared_ranking(carried) == msgspec.structs.replace(shared_ranking(snapshot), believed_error=0.0)
    assert told(carried)[: len(SENTENCES)] == told(snapshot)[: len(SENTENCES)]
    assert shareable(carried) == shareable(snapshot)


@QUIET
@given(rooms(), st.integers(1, 10))
def test_points_on_another_scale_change_nothing(snapshot, who):
    grown = [
        msgspec.structs.replace(each, points=each.points * 10) if each.participant == f"p{who}" else each
        for each in snapshot.weights
    ]

    assert by_name(shared_ranking(moved(snapshot, weights=grown))) == near(by_name(shared_ranking(snapshot)))


@QUIET
@given(rooms(), st.sampled_from([(0, 1), (10, 1), (-3, 2), (1, 0.25)]))
def test_scores_on_another_scale_change_ranks_and_sentences_in_nothing(snapshot, scale):
    """But for the score itself, and a point of it: that is another part of another scale."""
    shift, stretch = scale
    scores = [msgspec.structs.replace(s, value=shift + stretch * (s.value - 1)) for s in snapshot.scores]
    low, high = shift, shift + 4 * stretch
    other = msgspec.structs.replace(moved(snapshot, scores=scores), scale=Scale(low=low, high=high))
    one, two = shared_ranking(snapshot), shared_ranking(other)

    assert [(e.candidate, e.rank) for e in two.ranking] == [(e.candidate, e.rank) for e in one.ranking]
    assert (two.clear, two.lacks, two.by_side) == (one.clear, one.lacks, one.by_side)
    assert two.lead == (None if one.lead is None else pytest.approx(one.lead))
    for mine, theirs in zip(one.ranking, two.ranking, strict=True):
        assert theirs.wins_share == pytest.approx(mine.wins_share, abs=1e-6)


@QUIET
@given(rooms(), st.randoms(use_true_random=False))
def test_the_order_of_lists_changes_nothing(snapshot, chance):
    lists = {}
    for topic in ("participants", "candidates", "criteria", "weights", "scores"):
        lists[topic] = [*getattr(snapshot, topic)]
        chance.shuffle(lists[topic])

    assert by_name(shared_ranking(moved(snapshot, **lists))) == near(by_name(shared_ranking(snapshot)))


@QUIET
@given(rooms())
def test_other_names_change_only_the_names(snapshot):
    named = [msgspec.structs.replace(each, title=f"Z{each.title[::-1]}") for each in snapshot.candidates]

    assert shared_ranking(moved(snapshot, candidates=named)) == shared_ranking(snapshot)


@QUIET
@given(rooms())
def test_who_only_watches_can_leave(snapshot):
    voters = {each.id for each in snapshot.participants if each.capacity is Capacity.DECIDER}
    left = moved(
        snapshot,
        participants=[each for each in snapshot.participants if each.id in voters],
        weights=[each for each in snapshot.weights if each.participant in voters],
        scores=[each for each in snapshot.scores if each.participant in voters],
    )

    assert shared_ranking(left) == shared_ranking(snapshot)
    assert told(left) == told(snapshot)


@QUIET
@given(rooms(), st.data())
def test_two_of_one_side_who_change_places_change_no_byte(snapshot, data):
    people = [each.id for each in snapshot.participants if each.capacity is Capacity.DECIDER]
    sides = {each.id: each.side for each in snapshot.participants}
    pairs = [(a, b) for a in people for b in people if a < b and sides[a] is sides[b]]
    if not pairs:
        return
    a, b = data.draw(st.sampled_from(pairs))
    swap = {a: b, b: a}
    swapped = moved(
        snapshot,
        **{
            topic: [
                msgspec.structs.replace(e, participant=swap.get(e.participant, e.participant))
                for e in getattr(snapshot, topic)
            ]
            for topic in ("weights", "scores")
        },
    )

    assert json_bytes(shareable(swapped)) == json_bytes(shareable(snapshot))


def test_seven_against_three_stay_no_clear_winner_in_a_charter():
    """Sides' means without the number behind them made 3.53 to 3.47 another winner."""
    rows = [[4.0], [3.0]], [[2.4], [4.6]]
    people = [*[giver(M, [1], rows[0])] * 7, *[giver(I, [1], rows[1])] * 3]
    made = room(*people)
    carried = Snapshot.of(shareable(made))

    for each in (made, carried):
        ranking = shared_ranking(each)
        scores = [round(standing.score, 2) for standing in ranking.ranking]
        assert (ranking.ranking[0].candidate, scores) == ("c1", [3.52, 3.48])
        assert not ranking.clear


def test_a_charter_from_before_counts_is_still_ranked():
    weights = [Weight(criterion="k1", side=side, points=50) for side in (Side.MARKETING, Side.IT)]
    scores = [Score(candidate=f"c{n}", criterion="k1", side=Side.IT, value=n) for n in (1, 2)]
    made = moved(room(giver(M, [1], [[1], [1]])), weights=weights, scores=scores)

    ranking = shared_ranking(made)
    assert [each.candidate for each in ranking.ranking] == ["c2", "c1"]
    assert ranking.own_winners is None and ranking.ranking[0].believed_share is None
    assert (ranking.weighed, ranking.scored) == (2, 1)


def test_the_private_data_holds_no_result_of_it():
    made = room(*[giver(M, [1], [[1], [2]])] * 3)

    assert "choice" not in json.loads(json_bytes(made.document))
    assert json.loads(json_bytes(shareable(made)))["choice"]["scored"] == 3


def test_of_two_that_draw_level_at_one_point_the_first_by_id_is_told():
    cells = {"c1": (4.0, 2.0), "c2": (2.0, 3.5), "c3": (2.0, 3.5)}
    given = [(c, f"k{n}", value) for c, row in cells.items() for n, value in enumerate(row, 1)]
    scores = tuple(Score(candidate=c, criterion=k, value=value) for c, k, value in given)
    made = snapshot(candidates=3, criteria=2, scores=scores)
    turned = moved(made, candidates=reversed(made.candidates.in_order))
    found = [shared_ranking(each).smallest_flip for each in (made, turned)]
    assert found[0] == found[1] and found[0].winner == "c2"
