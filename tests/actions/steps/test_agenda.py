"""Breaks come, go and move; whatever is moved, no step leaves the agenda."""

import pytest

from workshop.actions import agenda
from workshop.actions.steps.set_up import set_time_box
from workshop.domain.facts.choices import StepId
from workshop.domain.flow import STEPS, included
from workshop.errors import UserFixable


def titles(session):
    return [each.title or each.step.value for each in session.snapshot.agenda]


def test_a_break_stands_behind_its_step_and_leaves_every_step_in(session):
    session.run(agenda.add_break, title=" Coffee ", minutes=15, after=(StepId.OWNERSHIP, ""))

    assert titles(session).index("Coffee") == titles(session).index("ownership") + 1
    assert len(included(session.snapshot)) == len(STEPS)
    assert session.undo() and not len(session.snapshot.agenda)


def test_a_break_is_edited_moved_and_removed(session):
    session.run(agenda.add_break, title="Lunch")
    pause = session.snapshot.agenda.in_order[-1]
    session.run(set_time_box, id_=pause.id, minutes=45, fixed_start="12:00")
    session.run(agenda.move_box, box=pause.key, before=(StepId.OWNERSHIP, ""))
    moved = session.snapshot.agenda[pause.key]

    assert (moved.minutes, moved.fixed_start) == (45, "12:00")
    assert titles(session).index("Lunch") == titles(session).index("ownership") - 1
    session.run(agenda.remove_break, id_=pause.id)
    assert "Lunch" not in titles(session)
    with pytest.raises(UserFixable, match="gone"):
        session.run(agenda.remove_break, id_=pause.id)


def test_a_box_that_moves_takes_the_day_of_what_it_follows(session):
    session.run(set_time_box, step=StepId.TEST_CASE, day=2)
    session.run(agenda.move_box, box=(StepId.REVIEW, ""), before=None)
    assert session.snapshot.box(StepId.REVIEW).day == session.snapshot.agenda.in_order[-2].day
    session.run(agenda.move_box, box=(StepId.OWNERSHIP, ""), before=(StepId.REVIEW, ""))
    after = session.snapshot.agenda.in_order
    assert [each.step for each in after[-2:]] == [StepId.OWNERSHIP, StepId.REVIEW]


def test_a_start_that_is_no_time_of_day_is_refused(session):
    with pytest.raises(UserFixable, match="refused"):
        session.run(set_time_box, step=StepId.OWNERSHIP, fixed_start="25:00")
    assert not len(session.snapshot.agenda)
