"""Ratings are taken in private, into a round that is not revealed, and revealed once for all."""

from datetime import UTC, datetime

import pytest

from workshop.actions.ratings import Answer, clear_rating, rate, reveal_ratings
from workshop.actions.steps import set_up
from workshop.actions.steps.where_we_stand import add_statements, edit_statement
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.test_case import Score, Weight
from workshop.domain.perceiving.asking import given, open_round
from workshop.domain.perceiving.survey import perceived, perceived_before
from workshop.domain.shareable import shared
from workshop.errors import UserFixable
from workshop.texts import Texts
from workshop.texts.labels import label_text

AT = datetime(2026, 2, 4, 10, tzinfo=UTC)


@pytest.fixture
def fast(session):
    """The one statement of a survey that three people rate."""
    session.run(add_statements, texts=["IT is fast enough."])
    return session.snapshot.statements.in_order[0].id


def give(session, statement, **values):
    answers = [Answer(statement, who, value) for who, value in values.items()]
    return session.run(rate, answers=answers)


def refused(code):
    return pytest.raises(UserFixable, match=code)


def test_a_rating_takes_the_place_of_an_earlier_one_and_can_be_taken_back(session, fast):
    give(session, fast, okafor=2, brandt=4)
    give(session, fast, okafor=5)
    assert {each.participant: each.value for each in session.snapshot.ratings} == {"okafor": 5, "brandt": 4}

    session.run(clear_rating, statement=fast, participant="okafor")
    assert given(session.snapshot).done == ("brandt",)
    session.undo()
    assert given(session.snapshot).done == ("okafor", "brandt")


def test_who_cannot_say_has_rated(session, fast):
    give(session, fast, okafor=None, brandt=3, lindqvist=None)
    assert given(session.snapshot).is_complete


def test_a_reveal_is_final_and_what_is_rated_later_waits_for_the_next(session, fast):
    give(session, fast, okafor=1, brandt=2, lindqvist=5)
    session.run(reveal_ratings, at=AT)
    assert session.undo() is None
    give(session, fast, okafor=4)

    assert open_round(session.snapshot, fast) == 2
    assert [each.round for each in perceived(shared(session.snapshot))] == [1]


def test_one_alone_is_never_revealed(session, fast):
    with refused("nobody-rated"):
        session.run(reveal_ratings, at=AT)
    give(session, fast, okafor=1)
    with refused("one-never-reveals"):
        session.run(reveal_ratings, at=AT)
    assert not len(session.snapshot.reveals)


def test_a_statement_that_one_person_rated_waits_for_more(session, fast):
    session.run(add_statements, texts=["We know each other’s goals."])
    goals = session.snapshot.statements.in_order[1].id
    give(session, fast, okafor=1, lindqvist=5)
    give(session, goals, okafor=1)
    session.run(reveal_ratings, at=AT)

    assert {each.of for each in session.snapshot.reveals} == {fast}
    assert open_round(session.snapshot, goals) == 1


def apart(session):
    """The statements whose sides are told apart, with their rounds."""
    return {(each.statement.id, each.round) for each in perceived(shared(session.snapshot)) if each.gap}


def test_what_the_room_agrees_to_see_apart_is_what_it_was_asked_of_and_nothing_later(session, fast):
    give(session, fast, okafor=1, brandt=2, lindqvist=5)
    session.run(reveal_ratings, at=AT, agreed=True)
    session.run(add_statements, texts=["We know each other’s goals."])
    goals = session.snapshot.statements.in_order[1].id
    give(session, goals, okafor=1, brandt=2, lindqvist=5)
    session.run(reveal_ratings, at=AT)

    assert apart(session) == {(fast, 1)}
    assert [each.of for each in session.snapshot.consents] == [fast]


def test_what_it_agreed_to_once_holds_for_no_later_round_and_stays_as_it_was_seen(session, fast):
    give(session, fast, okafor=1, brandt=2, lindqvist=5)
    session.run(reveal_ratings, at=AT, agreed=True)
    give(session, fast, okafor=2, brandt=2, lindqvist=4)
    session.run(reveal_ratings, at=AT)
    last, before = perceived(shared(session.snapshot)), perceived_before(shared(session.snapshot))

    assert [(each.round, each.gap, each.everybody.n) for each in last] == [(2, None, 3)]
    assert before[fast].gap == 3.5


def test_a_later_consent_tells_no_earlier_round_apart(session, fast):
    give(session, fast, okafor=1, brandt=2, lindqvist=5)
    session.run(reveal_ratings, at=AT)
    give(session, fast, okafor=2, brandt=2, lindqvist=4)
    session.run(reveal_ratings, at=AT, agreed=True)

    assert apart(session) == {(fast, 2)}
    assert perceived_before(shared(session.snapshot))[fast].gap is None


def test_only_who_is_asked_rates(session, fast):
    with refused("absent-never-votes"):
        give(session, fast, weiss=3)
    session.run(set_up.edit_participant, participant="brandt", capacity=Capacity.OBSERVER)
    with refused("observer-never-votes"):
        give(session, fast, brandt=3)
    session.run(edit_statement, statement=fast, asked=(Side.IT,))
    with refused("not-asked"):
        give(session, fast, okafor=3)
    assert given(session.snapshot).none == ("lindqvist",)
    with refused("too-large"):
        give(session, fast, lindqvist=6)
    assert not len(session.snapshot.ratings)


def test_what_was_rated_is_in_no_label_and_in_no_report_of_trouble(session, fast):
    changes = [give(session, fast, okafor=5, lindqvist=1), give(session, fast, okafor=2)]
    said = [label_text(Texts(), each.label) + repr(each.label) + repr(each) for each in changes]
    said += [repr(each) for each in session.snapshot.ratings]
    said += [repr(Answer(fast, "okafor", 5))]

    assert not [each for each in said if "value" in each or "okafor rated" in each]


def test_no_report_of_trouble_tells_what_anybody_weighed_or_scored():
    weight = Weight(criterion="cost", participant="okafor", points=77.0)
    score = Score(candidate="spring", criterion="cost", participant="okafor", value=4.25)

    assert "okafor" in repr(weight) and "77" not in repr(weight)
    assert "okafor" in repr(score) and "4.25" not in repr(score)
