"""The follow-up's actions: values, expectations, looks at the charter, and the next revision."""

from datetime import UTC, date, datetime

import pytest

from tests.domain.following.sealed import revision
from tests.domain.planning.plans import HOLLIS
from workshop.actions.steps import follow_up, set_up
from workshop.domain.changes import Label
from workshop.domain.facts.choices import ObjectiveKind, StepId
from workshop.domain.facts.objectives import Objective
from workshop.domain.following.measuring import Of
from workshop.domain.standing import State, standing
from workshop.errors import Sealed, UserFixable

DAY, LATER = date(2026, 4, 7), datetime(2026, 4, 7, 9, 30, 5, 77, tzinfo=UTC)
CALENDAR, LIVE = Of(increment="inc1"), Of(objective="live")


@pytest.fixture
def room(session):
    """The session with three increments and an objective, signed by both sides."""
    with session._store.step(Label("x")) as edit:
        edit.put("increments", *HOLLIS)
        edit.put("objectives", Objective(id="live", kind=ObjectiveKind.SHARED, text="Live in three weeks."))
    session.snapshot = session._store.load()
    with session._store.step(Label("x")) as edit:
        edit.put("revisions", revision(session.snapshot))
    session.snapshot = session._store.load()
    return session


def test_a_value_is_recorded_corrected_and_taken_back_without_opening_a_revision(room):
    room.run(follow_up.record_outcome, of=CALENDAR, at=DAY, value=1.0)
    room.run(follow_up.record_outcome, of=CALENDAR, at=DAY, value=2.0, comment="Counted again.")
    (outcome,) = room.snapshot.outcomes
    assert (outcome.increment, outcome.at, outcome.value, outcome.comment) == (
        "inc1",
        DAY,
        2.0,
        "Counted again.",
    )
    assert standing(room.snapshot).state is State.FINAL
    room.run(follow_up.forget_outcome, of=CALENDAR, at=DAY)
    assert len(room.snapshot.outcomes) == 0
    with pytest.raises(UserFixable, match="gone"):
        room.run(follow_up.forget_outcome, of=CALENDAR, at=DAY)


def test_a_check_in_is_done_at_a_moment_and_can_be_taken_back(room):
    room.run(follow_up.check_in, after_days=60, at=LATER)
    assert room.snapshot.check_ins[60].done_at == LATER.replace(microsecond=0)
    assert standing(room.snapshot).state is State.FINAL
    room.run(follow_up.reopen_check_in, after_days=60)
    assert len(room.snapshot.check_ins) == 0
    with pytest.raises(UserFixable, match="refused"):
        room.run(follow_up.check_in, after_days=45, at=LATER)


def test_an_expectation_of_an_objective_is_part_of_the_next_revision(room):
    room.run(follow_up.expect_value, of=LIVE, at=DAY, value=30.0)
    room.run(follow_up.expect_value, of=LIVE, at=DAY, value=25.0)
    assert [(each.objective, each.value) for each in room.snapshot.expectations] == [("live", 25.0)]
    assert (standing(room.snapshot).state, standing(room.snapshot).number) == (State.DRAFT, 2)


def test_the_next_revision_is_opened_once_and_the_log_says_so(room):
    for _ in range(2):
        room.run(follow_up.open_next_revision, at=LATER, words="Revision 2 was opened.")
    (decision,) = room.snapshot.decisions
    assert (decision.text, decision.of, decision.step) == ("Revision 2 was opened.", "2", StepId.FOLLOW_UP)
    assert (standing(room.snapshot).state, standing(room.snapshot).number) == (State.DRAFT, 2)
    room.undo()
    assert standing(room.snapshot).state is State.FINAL


@pytest.mark.parametrize("of", [Of(increment="gone"), Of(objective="gone"), Of()])
def test_a_measure_that_is_gone_takes_no_value(room, of):
    with pytest.raises(UserFixable, match="gone"):
        room.run(follow_up.record_outcome, of=of, at=DAY, value=1.0)


def test_a_change_to_what_was_signed_is_refused_where_it_was_not_asked(room):
    room.run(set_up.edit_workshop, title="Another")
    room.undo()
    room.may_unseal = False
    before = room.snapshot
    for change in (lambda: room.run(set_up.edit_workshop, title="Another"), room.redo):
        with pytest.raises(Sealed) as refused:
            change()
        assert refused.value.number == 2 and room.snapshot == before
    room.run(follow_up.record_outcome, of=CALENDAR, at=DAY, value=1.0)
    assert room.undo() and standing(room.snapshot).state is State.FINAL
