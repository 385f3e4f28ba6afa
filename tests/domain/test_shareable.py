from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from tests.builders import json_bytes
from tests.strategies import documents
from workshop.domain.document import new_document
from workshop.domain.facts.choices import ConsentKind, RevealKind, Side, StepId, TallyKind
from workshop.domain.facts.notebook import Note
from workshop.domain.facts.overlap_activities import Activity, Dots
from workshop.domain.facts.ownership import Ballot, Consent, Reveal
from workshop.domain.facts.set_up import Participant, TimeBox, Workshop
from workshop.domain.facts.test_case import Candidate, Criterion, Score, Weight
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.domain.flow import is_in
from workshop.domain.references import integrity
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example

AT = datetime(2026, 2, 4, 14, tzinfo=UTC)
MARKETING = ("m1", "m2", "m3")


def people(it):
    sides = {**dict.fromkeys(MARKETING, Side.MARKETING), **dict.fromkeys(it, Side.IT)}
    return tuple(Participant(id=id_, name=id_, side=side) for id_, side in sides.items())


def shared(it=("i1", "i2", "i3"), **lists):
    document = new_document(
        Workshop(title="T"),
        participants=people(it),
        activities=(Activity(id="a"),),
        statements=(Statement(id="s"),),
        criteria=(Criterion(id="c"),),
        candidates=(Candidate(id="x"),),
        **lists,
    )
    return shareable(Snapshot.of(document))


def ballots(**votes):
    return tuple(Ballot(activity="a", participant=who, proposes=whom) for who, whom in votes.items())


VOTES = ballots(m1="m1", m2="m1", m3=None, i1="m1", i2="i1", i3="i1")
SHOWN = (Reveal(kind=RevealKind.BALLOT, of="a", at=AT),)


def counts(document):
    return [(tally.side, tally.value, tally.count) for tally in document.tallies]


def test_a_revealed_ballot_becomes_counts_per_side():
    assert counts(shared(ballots=VOTES, reveals=SHOWN)) == [
        ("it", "i1", 2),
        ("it", "m1", 1),
        ("marketing", "m1", 2),
        ("marketing", None, 1),
    ]


def test_an_unrevealed_ballot_leaves_no_trace():
    document = shared(ballots=VOTES)

    assert (document.ballots, document.tallies) == ((), ())


def test_only_the_revealed_round_is_counted():
    second = tuple(msgspec.structs.replace(vote, round=2) for vote in VOTES)

    document = shared(ballots=VOTES + second, reveals=(msgspec.structs.replace(SHOWN[0], round=2),))

    assert {tally.round for tally in document.tallies} == {2}


def test_a_small_side_keeps_all_votes_together():
    document = shared(it=("i1",), ballots=ballots(m1="m1", m2="m1", m3="m1", i1="i1"), reveals=SHOWN)

    assert counts(document) == [("both", "i1", 1), ("both", "m1", 3)]


def test_a_small_side_is_told_apart_when_the_room_agreed():
    agreed = (Consent(kind=ConsentKind.SMALL_SIDE, step=StepId.OWNERSHIP, at=AT),)

    document = shared(it=("i1",), ballots=ballots(m1="m1", i1="i1"), reveals=SHOWN, consents=agreed)

    assert counts(document) == [("it", "i1", 1), ("marketing", "m1", 1)]


def test_ratings_become_counts_and_cannot_say_is_one_of_them():
    ratings = tuple(Rating(statement="s", participant=who, value=4) for who in MARKETING)
    ratings += tuple(Rating(statement="s", participant=who) for who in ("i1", "i2", "i3"))

    document = shared(ratings=ratings, reveals=(Reveal(kind=RevealKind.RATINGS, at=AT),))

    assert document.ratings == ()
    assert {tally.kind for tally in document.tallies} == {TallyKind.RATING}
    assert counts(document) == [("it", None, 3), ("marketing", 4, 3)]


def test_weights_and_scores_become_means_per_side():
    everyone = (*MARKETING, "i1", "i2", "i3")
    points = dict(zip(everyone, (30, 40, 50, 10, 20, 30), strict=True))
    weights = tuple(Weight(criterion="c", participant=who, points=given) for who, given in points.items())
    scores = tuple(Score(candidate="x", criterion="c", participant=who, value=2) for who in everyone)
    reveals = tuple(Reveal(kind=kind, at=AT) for kind in (RevealKind.WEIGHTS, RevealKind.SCORES))

    document = shared(weights=weights, scores=scores, reveals=reveals)

    assert [(w.participant, w.side, w.points) for w in document.weights] == [
        (None, Side.IT, 100),
        (None, Side.MARKETING, 100),
    ]
    assert [(s.participant, s.side, s.value) for s in document.scores] == [
        (None, Side.IT, 2),
        (None, Side.MARKETING, 2),
    ]


def test_notes_and_dots_stay_behind():
    dots = (Dots(activity="a", participant="m1", count=2),)

    document = shared(notes=(Note(id="n", text="Mind m1"),), dots=dots)

    assert (document.notes, document.dots) == ((), ())


def test_nothing_single_is_left_in_the_shareable_example():
    written = json_bytes(shareable(Snapshot.of(example()))).decode()

    assert "outvoted" not in written
    assert "As long as the terms are ours" not in written
    assert "Garden week carries far less personal data" in written


def test_what_is_shareable_already_stays_as_it_is():
    once = shareable(Snapshot.of(example()))

    assert shareable(Snapshot.of(once)) == once


@pytest.mark.slow
@given(documents(longest=4))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_single_input_is_left_and_the_rest_holds_together(document):
    left = shareable(Snapshot.of(document))

    assert not (left.ballots or left.ratings or left.dots or left.notes)
    assert all(fact.participant is None for fact in (*left.weights, *left.scores))
    assert not list(integrity.problems(left))


@given(documents(longest=4))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_shareable_content_has_the_steps_of_its_workshop(document):
    snapshot = Snapshot.of(document)
    content = Snapshot.of(shareable(snapshot))

    assert [is_in(content, step) for step in StepId] == [is_in(snapshot, step) for step in StepId]


def test_a_step_left_out_stays_left_out_where_its_facts_came_by_data():
    boxes = (TimeBox(step=StepId.SET_UP), TimeBox(step=StepId.WHERE_WE_STAND, included=False))
    content = Snapshot.of(shared(agenda=boxes))

    assert not is_in(content, StepId.WHERE_WE_STAND)
