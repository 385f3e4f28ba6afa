"""The step's countdown: what ran is the step's own, and is kept."""

import pytest

from workshop.domain.facts.choices import StepId


def spent(window):
    return {box.step: box.spent_minutes for box in window.bridge.snapshot.agenda if box.spent_minutes}


@pytest.fixture
def run(on_example):
    """Let the clock of the step in view run for so many seconds."""

    def run(seconds):
        on_example.frame.toggle_timer()
        for _ in range(seconds):
            on_example.frame.top_bar.timer.tick()

    return run


def test_the_time_that_ran_is_kept_for_the_step_that_is_left(on_example, run):
    on_example.go_to(StepId.SET_UP)
    before = spent(on_example)
    run(90)
    on_example.go_to(StepId.OWNERSHIP)
    after = spent(on_example)
    assert after.pop(StepId.SET_UP) == before.pop(StepId.SET_UP, 0) + 1.5
    assert after == before


@pytest.mark.parametrize("leave", ["close", "go_home"])
def test_the_time_that_ran_is_kept_when_the_workshop_is_left(on_example, run, leave):
    on_example.go_to(StepId.OWNERSHIP)
    path, before = on_example.bridge.path, spent(on_example)
    run(30)
    getattr(on_example, leave)()
    on_example.bridge.open(path)
    assert spent(on_example)[StepId.OWNERSHIP] == before.get(StepId.OWNERSHIP, 0) + 0.5


def test_what_is_left_is_heard_with_its_step_as_it_runs(on_example, run):
    on_example.go_to(StepId.OWNERSHIP)
    timer = on_example.frame.top_bar.timer
    before = timer.accessibleName()
    run(65)

    assert timer.text() in timer.accessibleName() != before and "Ownership" in before
