"""No mean and no count of fewer people than `small_side`, in any room."""

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import candidate, criterion, person, snapshot
from workshop.domain.ballots.small_groups import gives_away
from workshop.domain.facts.choices import Capacity, ConsentKind, RevealKind, Side, StepId, TallyKind
from workshop.domain.facts.ownership import Ballot, Consent, Reveal
from workshop.domain.facts.test_case import Score, Weight
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.domain.shareable import shareable

AT = datetime(2026, 2, 4, 14, tzinfo=UTC)
SHOWN = tuple(Reveal(kind=kind, at=AT) for kind in RevealKind)
AGREED = tuple(Consent(kind=ConsentKind.SMALL_SIDE, step=step, at=AT) for step in StepId)
M, I, B, O = Side.MARKETING, Side.IT, Side.BOTH, Side.OTHER  # noqa: E741


def room(*sides, **lists):
    """People of these sides, who all weigh, score, vote and rate; their answers are their numbers."""
    ids = [f"p{n}" for n in range(1, len(sides) + 1)]
    made = {
        "activities": 1,
        "participants": tuple(person(n, side) for n, side in enumerate(sides, 1)),
        "candidates": (candidate(1),),
        "criteria": (criterion(1),),
        "statements": (Statement(id="s"),),
        "weights": tuple(Weight(criterion="k1", participant=who, points=n) for n, who in enumerate(ids, 1)),
        "scores": tuple(
            Score(candidate="c1", criterion="k1", participant=who, value=n) for n, who in enumerate(ids, 1)
        ),
        "ballots": tuple(Ballot(activity="a1", participant=who, proposes=who) for who in ids),
        "ratings": tuple(
            Rating(statement="s", participant=who, value=n % 5 + 1) for n, who in enumerate(ids)
        ),
        "reveals": SHOWN,
    }
    return shareable(snapshot(**{**made, **lists}))


def means(document):
    return [(each.side, each.value, each.count) for each in document.scores]


@pytest.mark.parametrize(
    ("sides", "expected"),
    [
        ((M, M, M, I, I, I), [(I, 5, 3), (M, 2, 3)]),
        ((M, M, M, I), [(B, 2.5, 4)]),
        ((M, M, M), [(M, 2, 3)]),
        ((M, I), []),
        ((I,), []),
        ((M, M, M, I, I, I, B), [(B, 4, 7)]),
        ((M, M, M, I, I, I, B, O, O), [(B, 8, 3), (I, 5, 3), (M, 2, 3)]),
        ((B, B, O), [(B, 2, 3)]),
    ],
)
def test_a_mean_is_told_apart_only_where_each_group_is_large_enough(sides, expected):
    assert means(room(*sides)) == expected


def test_with_consent_a_small_side_has_its_mean_unless_somebody_is_of_no_side():
    assert means(room(M, M, M, I, consents=AGREED)) == [(I, 4, 1), (M, 2, 3)]
    assert means(room(M, M, M, I, B, consents=AGREED)) == [(B, 3, 5)]
    assert means(room(M, I, consents=AGREED)) == [(I, 2, 1), (M, 1, 1)]


def test_a_criterion_that_one_person_alone_gave_points_counts_all_who_weighed():
    """Everybody weighs the first; one person of IT weighs the second, which is no points of the others."""
    ids = [f"p{n}" for n in range(1, 7)]
    weights = (*(Weight(criterion="k1", participant=who, points=30) for who in ids),)
    lone = Weight(criterion="k2", participant="p6", points=10)
    document = room(M, M, M, I, I, I, criteria=(criterion(1), criterion(2)), weights=(*weights, lone))

    told = {(each.criterion, each.side): (each.points, each.count) for each in document.weights}
    assert told["k2", I] == (pytest.approx(25 / 3), 3) and told["k2", M] == (0, 3)


def test_what_was_agreed_aloud_stands_in_place_of_what_people_gave_and_needs_no_reveal():
    agreed = Weight(criterion="k1", points=40)
    own = tuple(Weight(criterion="k1", participant=f"p{n}", points=n) for n in range(1, 7))

    assert room(M, M, M, I, I, I, weights=(*own, agreed)).weights == (agreed,)
    assert room(M, I, weights=(*own[:2], agreed), reveals=()).weights == (agreed,)


@pytest.mark.parametrize("capacity", [Capacity.OBSERVER, Capacity.FACILITATOR, Capacity.ABSENT])
def test_who_holds_no_vote_makes_no_group_larger(capacity):
    people = (person(1, M), person(2, M), person(3, M, capacity))
    document = room(M, M, M, participants=people)

    assert not (document.weights or document.scores or document.tallies)


@pytest.mark.parametrize(
    ("sides", "expected"),
    [
        ((M, M, M, I, I, I), {M: 3, I: 3}),
        ((M, M, M, I), {B: 4}),
        ((M, M, M, I, I, I, B), {M: 3, I: 3}),
        ((M, M, M, I, B), {B: 4}),
        ((M, M, M, I, I, I, B, B, O), {M: 3, I: 3, B: 3}),
        ((M, I), {}),
        ((M,), {}),
        ((B, B), {}),
    ],
)
def test_votes_and_ratings_of_few_people_without_a_side_are_withheld(sides, expected):
    document = room(*sides)
    for kinds in ({TallyKind.BALLOT}, {TallyKind.RATING}):
        counts = {}
        for each in document.tallies:
            if each.kind in kinds:
                counts[each.side] = counts.get(each.side, 0) + each.count
        assert counts == expected


def test_who_can_not_say_makes_no_side_large_enough():
    ballots = [Ballot(activity="a1", participant=f"p{n}", proposes="p1") for n in (1, 2, 3, 4)]
    ballots += [Ballot(activity="a1", participant=f"p{n}", abstains=True) for n in (5, 6)]
    document = room(M, M, M, I, I, I, ballots=tuple(ballots))

    assert {each.side for each in document.tallies if each.of == "a1"} == {B}


SIDES = st.lists(st.sampled_from(Side), min_size=1, max_size=9)


@given(SIDES, st.data())
def test_one_late_answer_is_in_no_mean_of_its_own(sides, data):
    """Of whatever room: every mean has three people behind it at least, and no count stands for fewer."""
    document = room(*sides)

    assert all(each.count >= 3 for each in (*document.weights, *document.scores))
    for kind in (TallyKind.BALLOT, TallyKind.RATING):
        for side in Side:
            told = [each.count for each in document.tallies if (each.kind, each.side) == (kind, side)]
            assert not told or sum(told) >= 3


@given(SIDES, st.data())
def test_who_of_a_side_gave_what_makes_no_difference(sides, data):
    people = [f"p{n}" for n in range(1, len(sides) + 1)]
    names = {}
    for side in Side:
        own = [who for who, theirs in zip(people, sides, strict=True) if theirs is side]
        names.update(zip(own, data.draw(st.permutations(own)), strict=True))
    weights = tuple(Weight(criterion="k1", participant=who, points=n) for n, who in enumerate(people, 1))
    dealt = tuple(msgspec.structs.replace(w, participant=names[w.participant]) for w in weights)

    assert room(*sides, weights=weights).weights == room(*sides, weights=dealt).weights


@given(SIDES, st.data())
def test_what_is_hidden_changes_nothing_that_is_shared(sides, data):
    people = [f"p{n}" for n in range(1, len(sides) + 1)]
    points = data.draw(st.lists(st.integers(0, 100), min_size=len(people), max_size=len(people)))
    weights = tuple(
        Weight(criterion="k1", participant=who, points=p) for who, p in zip(people, points, strict=True)
    )

    assert room(*sides, weights=weights, reveals=()) == room(*sides, reveals=())


def test_consent_to_a_round_of_weights_tells_neither_scores_nor_another_round_apart():
    def told(of):
        consents = (Consent(step=StepId.TEST_CASE, of=of, at=AT),)
        made = room(M, M, M, I, consents=consents)
        return {each.side for each in made.weights}, {each.side for each in made.scores}

    assert told("weights-1") == ({M, I}, {B})
    assert told("scores-1") == ({B}, {M, I})
    assert told("weights-2") == told("scores-2") == ({B}, {B})
    assert told(None) == ({M, I}, {M, I})


@pytest.mark.parametrize(
    ("sides", "known"),
    [((M, M, M), False), ((M, M, M, I, I, I, B), False), ((M, M), True), ((M, M, M, I), True), ((), True)],
)
def test_so_few_of_a_side_or_of_all_give_away_who_gave_what(sides, known):
    made = snapshot(participants=tuple(person(n, side) for n, side in enumerate(sides, 1)))

    assert gives_away(made, [each.id for each in made.participants]) is known
