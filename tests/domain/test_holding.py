"""Does it hold: what is drawn, what the room sees of the answers, and what becomes a finding."""

from datetime import UTC, datetime

import msgspec
import pytest

from tests.builders import activity, json_bytes, people, right
from workshop.actions.rights.holding import reply, reveal_held
from workshop.actions.steps.ownership import Place, clear_rights
from workshop.actions.steps.set_up import edit_participant, remove_participant
from workshop.domain.document import new_document
from workshop.domain.facts.choices import Asks, Capacity, Side, StepId
from workshop.domain.facts.rehearsal import Reply
from workshop.domain.facts.set_up import Workshop
from workshop.domain.facts.test_case import TestCase
from workshop.domain.holding.answers import held, holding_roll
from workshop.domain.holding.situations import grid_says, situations
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.imports.data import example
from workshop.session import Session
from workshop.texts import Texts
from workshop.texts.findings import finding_text
from workshop.texts.labels import label_text
from workshop.texts.noting.log import log
from workshop.texts.rehearsing.holding import held_text, situation_text

AT = datetime(2026, 2, 4, 14, tzinfo=UTC)


@pytest.fixture
def session(tmp_path):
    room = new_document(
        Workshop(title="T"),
        participants=people(4),
        activities=(activity(1), activity(2)),
        rights=(right(1, 1), right(1, 3, "R"), right(2, 3)),
    )
    session = Session.create(tmp_path / "room.workshop", room)
    yield session
    session.close()


def answer(session, who, says, asked=None, **more):
    found = asked or situations(session.snapshot)[0]
    place = {"activity": found.activity, "phase": found.phase, "asks": found.asks}
    return session.run(reply, **place, participant=f"p{who}", says=says and f"p{says}", **more)


def findings(session):
    return [each for each in session.findings if each.rule == "not-understood"]


def test_the_same_grid_gives_the_same_eight_and_the_test_case_comes_first():
    snapshot = Snapshot.of(example())
    drawn = situations(snapshot)
    assert len(drawn) == 8 == len({*drawn}) and drawn == situations(Snapshot.of(example()))
    tested = snapshot.candidates[snapshot.test_case.candidate].activities
    first = [each.activity in tested for each in drawn]
    assert first == sorted(first, reverse=True) and any(first)
    untested = msgspec.structs.replace(snapshot, test_case=TestCase())
    assert {each.asks for each in situations(untested)} == {Asks.DECIDES}


def test_a_small_grid_has_fewer_and_asks_for_the_work_last(session):
    drawn = situations(session.snapshot)
    assert [(each.activity, each.asks.value) for each in drawn] == [
        ("a1", "decides"),
        ("a2", "decides"),
        ("a1", "does"),
    ]
    assert [grid_says(session.snapshot, each) for each in drawn] == ["p1", "p3", "p3"]
    said = [situation_text(Texts(), session.snapshot, each, n) for n, each in enumerate(drawn)]
    assert len({*said}) == 3 and all("Activity " in each for each in said)


def test_what_differs_is_a_finding_until_the_grid_says_otherwise(session):
    for who, says in ((1, 1), (2, 1), (3, 3)):
        answer(session, who, says)
    assert not findings(session)
    session.run(reveal_held, at=AT)

    (found,) = findings(session)
    assert finding_text(Texts(), session.snapshot, found).title.startswith("2 of 3 ")
    assert not found.stops and found.subject.participants == ("p1",)
    assert [held_text(Texts(), session.snapshot, each) for each in session.snapshot.holds]
    assert session.undo_label is None, "what the room has seen is never hidden again"
    assert not len(session.snapshot.replies)
    session.run(clear_rights, places=[Place("a1", "p1")])
    assert not findings(session)


def test_too_few_answers_are_never_shown_and_can_be_added_to(session):
    with pytest.raises(UserFixable, match="nobody-replied"):
        session.run(reveal_held, at=AT)
    answer(session, 1, 1)
    answer(session, 2, None, abstains=True)
    answer(session, 3, 3)
    with pytest.raises(UserFixable, match="too-few-replied"):
        session.run(reveal_held, at=AT)
    assert len(session.snapshot.replies) == 3 and not len(session.snapshot.holds)
    answer(session, 4, None)
    session.run(reveal_held, at=AT)
    (result,) = session.snapshot.holds
    assert (result.count, result.matched) == (4, 1)


def test_the_reveal_stands_in_the_log_with_its_moment(session):
    for who in (1, 2, 3):
        answer(session, who, 1)
    session.run(reveal_held, at=AT)
    (line,) = log(Texts(), session.snapshot)
    assert (line.text, line.at, line.step, line.is_noted) == (
        "“Does it hold?” was revealed: 1 situation.",
        AT,
        StepId.REHEARSAL,
        True,
    )


def test_those_of_neither_side_count_only_where_they_are_enough(session):
    for who in (1, 2, 3):
        answer(session, who, 1)
    person = session.snapshot.participants["p4"]
    other = msgspec.structs.replace(person, side=Side.OTHER)
    asked = situations(session.snapshot)[0]
    answer(session, 4, 3, asked)
    document = msgspec.structs.replace(
        session.snapshot.document, participants=(*session.snapshot.document.participants[:3], other)
    )
    assert held(Snapshot.of(document), asked, AT).count == 3


def test_hidden_answers_are_in_nothing_that_leaves_the_room(session):
    answer(session, 1, 4)
    answer(session, 2, 4)
    assert not shareable(session.snapshot).replies
    assert b"replies" not in json_bytes(shareable(session.snapshot)) and b"replies" in json_bytes(
        session.snapshot.document
    )
    assert "p4" not in label_text(Texts(), session.undo_label) + repr(session.history())
    assert "p4" not in repr(Reply(activity="a1", participant="p1", says="p4"))
    assert len(holding_roll(session.snapshot).answered) == 2


def test_an_answer_for_somebody_who_is_gone_is_void(session):
    answer(session, 1, 4)
    session.run(remove_participant, participant="p4")
    assert not len(session.snapshot.replies)


def test_who_observes_is_not_asked(session):
    session.run(edit_participant, participant="p4", capacity=Capacity.OBSERVER)
    with pytest.raises(UserFixable, match="observer-never-votes"):
        answer(session, 4, 1)
