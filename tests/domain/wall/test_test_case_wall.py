"""The test case on the wall: counts while something is given, then what it comes to, then the pick."""

from datetime import UTC, datetime

import msgspec
import pytest

from tests.builders import candidate, criterion, people, snapshot
from workshop.domain.facts.choices import RevealKind, Side, StepId
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.test_case import Dissent, Score, TestCase, Weight
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.wall.test_case import GivingRoom, PickRoom, RankingRoom, WeightsRoom
from workshop.domain.wall.wall import StepRoom, wall
from workshop.texts import Texts
from workshop.texts.wall.wall import picture

AT = datetime(2026, 2, 4, tzinfo=UTC)
CANARIES = (61.25, 3.375)
"""Points and a score that nothing else comes to."""


def revealed(*kinds):
    return tuple(Reveal(kind=kind, at=AT) for kind in kinds)


def case(weighers=6, scorers=6, reveals=(RevealKind.WEIGHTS, RevealKind.SCORES), **lists):
    """Six people, two campaigns on two criteria; the first so many have weighed, and scored."""
    weights = [
        Weight(criterion=f"k{k}", participant=f"p{n}", points=CANARIES[0] if k == 1 else 100 - CANARIES[0])
        for n in range(1, weighers + 1)
        for k in (1, 2)
    ]
    scores = [
        Score(candidate=f"c{c}", criterion=f"k{k}", participant=f"p{n}", value=CANARIES[1] if c == 1 else 2)
        for n in range(1, scorers + 1)
        for c in (1, 2)
        for k in (1, 2)
    ]
    built = {"weights": tuple(weights), "scores": tuple(scores), "reveals": revealed(*reveals)}
    candidates, criteria = (candidate(1), candidate(2)), (criterion(1), criterion(2))
    return snapshot(participants=people(6), candidates=candidates, criteria=criteria, **{**built, **lists})


def shown(made, of_all=False):
    return wall(made, StepId.TEST_CASE, None, of_all, shared_ranking(made))


def test_before_anybody_gave_anything_the_wall_asks_its_question():
    assert shown(case(0, 0, ())).room == StepRoom(())
    assert shown(snapshot(participants=people(6), criteria=2)).room == StepRoom(())


def test_while_weights_are_given_the_wall_counts_who_has_by_side():
    (weights,) = shown(case(3, 0, ())).room.rounds
    assert (weights.kind, weights.round) == (RevealKind.WEIGHTS, 1)
    assert [(each.side, each.voted, each.entitled) for each in weights.sides] == [
        (Side.MARKETING, 2, 3),
        (Side.IT, 1, 3),
    ]


@pytest.mark.parametrize("reveals", [(), (RevealKind.WEIGHTS,)], ids=["none", "weights"])
def test_what_waits_for_its_reveal_is_nowhere_on_the_wall(reveals):
    made = case(6, 6, reveals)
    seen = shown(made)
    said = msgspec.json.encode((seen, picture(Texts(), made, seen))).decode()
    assert isinstance(seen.room, GivingRoom)
    assert not [each for each in ("61.25", "3.375", "0.6125", "61", "3.4", "Person") if each in said]


def test_weights_show_once_they_are_revealed_and_there_are_no_scores():
    room = shown(case(6, 0, (RevealKind.WEIGHTS,))).room
    assert isinstance(room, WeightsRoom) and room.people == 6
    assert [each.weight for each in room.weights] == pytest.approx([0.6125, 0.3875])
    assert [each.marketing for each in room.weights] == pytest.approx([0.6125, 0.3875])


def test_the_ranking_is_told_with_its_leading_sentence():
    made = case()
    seen = shown(made)
    told = picture(Texts(), made, seen)
    assert isinstance(seen.room, RankingRoom) and told.headline.startswith("Campaign 1 leads")
    assert [(line.rank, line.title, line.score) for line in told.lines] == [
        ("1", "Campaign 1", "3.38"),
        ("2", "Campaign 2", "2.00"),
    ]


def test_the_pick_shows_its_reason_its_dissent_and_how_it_stands_to_the_ranking():
    pick = TestCase(candidate="c2", reason="We can", dissent=(Dissent(participant="p1", text="No"),))
    made = case(test_case=pick)
    seen = shown(made)
    told = picture(Texts(), made, seen)
    assert isinstance(seen.room, PickRoom)
    assert (told.title, told.quote, [(who.name, why) for who, why in told.dissent]) == (
        "Campaign 2",
        "We can",
        [("Person 1", "No")],
    )
    assert told.headline == "Against the ranking, in which Campaign 1 comes first."


def test_the_ranking_can_be_told_again_after_the_pick_which_is_marked_in_it():
    made = case(test_case=TestCase(candidate="c2"))
    told = picture(Texts(), made, shown(made, of_all=True))
    assert [line.mark for line in told.lines] == ["", "our pick"]


def test_while_the_next_round_is_open_nothing_of_the_one_before_shows():
    again = Weight(criterion="k1", participant="p1", points=7, round=2)
    made = case()
    made = case(weights=(*made.weights, again), test_case=TestCase(candidate="c1", reason="Because"))
    (weights,) = shown(made).room.rounds
    assert weights.round == 2 and sum(each.voted for each in weights.sides) == 0


def test_without_a_ranking_that_is_reckoned_none_is_told():
    assert wall(case(), StepId.TEST_CASE).room == StepRoom(())


def test_nobody_is_first_where_campaigns_are_not_comparable():
    made = case(6, 0)
    some = [
        Score(candidate=f"c{c}", criterion=f"k{k}", participant=f"p{n}", value=5 if c == 1 else 1)
        for c, who in ((1, (1, 2, 3)), (2, (4, 5, 6)))
        for n in who
        for k in (1, 2)
    ]
    made = case(6, 0, scores=tuple(some))
    told = picture(Texts(), made, shown(made))
    assert [(line.rank, line.is_first) for line in told.lines] == [("", False), ("", False)]
    assert told.headline.startswith("Not comparable") and not told.detail
