"""The statements of the survey: a starter set, the room's own, and three of each skill."""

import pytest

from workshop.actions.ratings import Answer, rate
from workshop.actions.steps import where_we_stand as acts
from workshop.domain.facts.choices import Side, StatementKind
from workshop.domain.starting.statements import STARTER_STATEMENTS
from workshop.errors import UserFixable


def texts(session):
    return [each.text for each in session.snapshot.statements]


def ids(session):
    return [each.id for each in session.snapshot.statements]


def test_the_starter_set_is_taken_once_and_undone_at_once(session):
    session.run(acts.take_statements, statements=STARTER_STATEMENTS)
    taken = texts(session)
    with pytest.raises(UserFixable, match="already-listed"):
        session.run(acts.take_statements, statements=STARTER_STATEMENTS)

    assert len(set(taken)) == len(set(ids(session))) == 12 and "" not in ids(session)
    assert session.undo() and not texts(session)


def test_statements_are_added_edited_and_moved(session):
    session.run(acts.add_statements, texts=["One.", " ", "two.", "one."])
    session.run(acts.edit_statement, statement=ids(session)[1], text=" Two. ", about=Side.IT)
    session.run(acts.move_statement, statement=ids(session)[1], before=ids(session)[0])

    assert texts(session) == ["Two.", "One."]
    assert session.snapshot.statements.in_order[0].about is Side.IT


def test_a_statement_goes_with_what_was_said_of_it_and_comes_back(session):
    session.run(acts.add_statements, texts=["One."])
    (one,) = ids(session)
    session.run(rate, answers=[Answer(one, "okafor", 3)])
    session.run(acts.remove_statement, statement=one)
    assert not len(session.snapshot.ratings)
    session.undo()
    assert len(session.snapshot.ratings) == 1


def test_a_skill_asks_its_own_side_the_other_and_what_they_expect(session):
    said = {"own": "We keep dates.", "other": "IT keeps dates.", "predicted": "They say we keep dates."}
    session.run(acts.add_skill, side=Side.IT, skill="Dates", **said)

    assert [(each.kind, each.asked, each.about) for each in session.snapshot.statements] == [
        (StatementKind.OWN, (Side.IT,), Side.IT),
        (StatementKind.OTHER, (Side.MARKETING,), Side.IT),
        (StatementKind.PREDICTED, (Side.IT,), Side.IT),
    ]
    with pytest.raises(UserFixable, match="already-listed"):
        session.run(acts.add_skill, side=Side.IT, skill="dates", **said)
    session.run(acts.add_skill, side=Side.MARKETING, skill="Dates", **said)
    assert len(ids(session)) == 6
