from datetime import date

import pytest

from workshop.actions.steps.rehearsal import (
    add_tasks,
    edit_task,
    map_tasks,
    move_task,
    remove_tasks,
    shift_task,
)
from workshop.domain.rehearsal.planned import Planned
from workshop.errors import UserFixable

MARCH = date(2026, 3, 2)


@pytest.fixture
def tasks(session):
    """Brief, offer and build: each comes after the one before it."""
    planned = [
        Planned("Brief", MARCH, date(2026, 3, 6)),
        Planned("Offer", after=(0,)),
        Planned("Build", after=(1,)),
    ]
    session.run(add_tasks, tasks=planned)
    return [each.id for each in session.snapshot.tasks]


def titles(session):
    return [each.title for each in session.snapshot.tasks]


def test_tasks_are_added_in_one_step_each_after_those_it_names(session, tasks):
    assert [each.after for each in session.snapshot.tasks] == [(), (tasks[0],), (tasks[1],)]
    session.undo()
    assert not len(session.snapshot.tasks)


def test_what_is_listed_already_is_left_out_whatever_its_capitals(session, tasks):
    session.run(add_tasks, tasks=[Planned("BRIEF"), Planned("Test", after=(0,)), Planned(" ")])
    assert titles(session) == ["Brief", "Offer", "Build", "Test"]
    assert session.snapshot.tasks.in_order[-1].after == (tasks[0],)
    with pytest.raises(UserFixable, match="already-listed"):
        session.run(add_tasks, tasks=[Planned("test")])


def test_no_task_comes_after_itself_by_any_way(session, tasks):
    for later in (tasks[2], tasks[0]):
        with pytest.raises(UserFixable, match="ring"):
            session.run(edit_task, task=tasks[0], after=(later,))
    session.run(edit_task, task=tasks[2], after=(tasks[0], tasks[1]))


def test_dates_that_run_backwards_are_refused_and_a_title_needs_words(session, tasks):
    with pytest.raises(UserFixable, match="ends-before-start"):
        session.run(edit_task, task=tasks[0], ends_on=date(2026, 3, 1))
    with pytest.raises(UserFixable, match="empty"):
        session.run(edit_task, task=tasks[0], title=" ")


def test_several_are_mapped_in_one_step_and_keep_their_phase(session, tasks):
    session.run(map_tasks, activities={tasks[0]: "data"}, phase="design")
    session.run(map_tasks, activities={tasks[0]: "plan", tasks[1]: "consent"})
    found = [(each.activity, each.phase) for each in session.snapshot.tasks]
    assert found == [("plan", "design"), ("consent", None), (None, None)]
    session.undo()
    assert session.snapshot.tasks[tasks[0]].activity == "data"
    with pytest.raises(UserFixable, match="gone"):
        session.run(map_tasks, activities={tasks[0]: "nowhere"})


def test_its_days_move_together_or_one_alone_and_unknown_ones_stay_so(session, tasks):
    session.run(shift_task, task=tasks[0], starts=7, ends=7)
    session.run(shift_task, task=tasks[0], ends=1)
    brief = session.snapshot.tasks[tasks[0]]
    assert (brief.starts_on, brief.ends_on) == (date(2026, 3, 9), date(2026, 3, 14))
    assert not session.run(shift_task, task=tasks[1], starts=7)


def test_what_came_after_a_task_that_goes_comes_after_it_no_longer(session, tasks):
    session.run(move_task, task=tasks[2], before=tasks[0])
    session.run(remove_tasks, tasks=[tasks[1]])
    assert titles(session) == ["Build", "Brief"]
    assert session.snapshot.tasks[tasks[2]].after == ()
    session.undo()
    assert session.snapshot.tasks[tasks[2]].after == (tasks[1],)
