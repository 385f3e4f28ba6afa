"""Who has given weights and scores in the open round, and whose sheets are of now."""

from datetime import UTC, datetime

import msgspec

from tests.builders import build, candidate, criterion, people
from workshop.domain.facts.choices import Better, Capacity, RevealKind
from workshop.domain.facts.ids import CandidateId, CriterionId, ParticipantId
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.test_case import Score, Weight
from workshop.domain.snapshot import Snapshot
from workshop.domain.weighing.marks import sheet_mark
from workshop.domain.weighing.rolls import given

WEIGHTS, SCORES = RevealKind.WEIGHTS, RevealKind.SCORES
AT = datetime(2026, 2, 5, 9, tzinfo=UTC)


def weight(person, criterion_, points, **fields):
    where = {"participant": ParticipantId(f"p{person}"), "criterion": CriterionId(f"k{criterion_}")}
    return Weight(**where, points=points, **fields)


def score(person, candidate_, criterion_, value=3.0, **fields):
    where = {"candidate": CandidateId(f"c{candidate_}"), "criterion": CriterionId(f"k{criterion_}")}
    return Score(**where, participant=ParticipantId(f"p{person}"), value=value, **fields)


def room(**lists):
    return Snapshot.of(build(participants=4, candidates=2, criteria=2, **lists))


def test_weights_are_given_once_each_criterion_has_points_even_0():
    some = (weight(1, 1, 100), weight(1, 2, 0), weight(2, 1, 60), weight(3, 1, 0), weight(3, 2, 0))
    found = given(room(weights=some), WEIGHTS)
    assert (found.done, found.begun, found.none) == (("p1",), ("p2",), ("p3", "p4"))


def test_scores_are_given_once_each_campaign_has_one():
    found = given(room(scores=(score(1, 1, 1), score(1, 2, 2), score(2, 1, 1))), SCORES)
    assert (found.done, found.begun, found.none) == (("p1",), ("p2",), ("p3", "p4"))


def test_after_a_reveal_everybody_is_missing_in_the_next_round():
    own = (weight(1, 1, 100), weight(1, 2, 0), weight(2, 1, 60), weight(2, 2, 40))
    found = given(room(weights=own, reveals=(Reveal(kind=WEIGHTS, round=1, at=AT),)), WEIGHTS)
    assert (found.round, found.done, len(found.none)) == (2, (), 4)


def test_who_does_not_vote_is_neither_asked_nor_counted():
    observing = msgspec.structs.replace(people(4)[0], capacity=Capacity.OBSERVER)
    document = build(
        participants=(observing, *people(4)[1:]), criteria=1, weights=(weight(1, 1, 100), weight(2, 1, 100))
    )
    found = given(Snapshot.of(document), WEIGHTS)
    assert (found.done, found.people) == (("p2",), 3)


def test_a_sheet_of_other_criteria_ends_campaigns_or_another_round_has_another_mark():
    now = room()
    marks = {sheet_mark(now, WEIGHTS), sheet_mark(now, SCORES)}
    turned = (criterion(1, better=Better.LOW), criterion(2))
    meaning = (criterion(1, anchors={"1": "Cheap"}), criterion(2))
    for criteria in (turned, meaning, (criterion(2), criterion(1))):
        marks.add(sheet_mark(Snapshot.of(build(candidates=2, criteria=criteria)), WEIGHTS))
    marks.add(sheet_mark(Snapshot.of(build(candidates=(candidate(2), candidate(1)), criteria=2)), SCORES))
    revealed = (Reveal(kind=WEIGHTS, round=1, at=AT),)
    marks.add(sheet_mark(room(reveals=revealed, weights=(weight(1, 1, 1),)), WEIGHTS))
    assert len(marks) == 7


def test_a_sheet_keeps_its_mark_while_weights_come_in():
    assert sheet_mark(room(), WEIGHTS) == sheet_mark(room(weights=(weight(1, 1, 50),)), WEIGHTS)
