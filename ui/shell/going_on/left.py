"""Where a workshop opens: where it was left in the same sitting, and later where its state says."""

from datetime import datetime, timedelta

from ui.bridge import Bridge
from ui.preferences import Left
from workshop.domain import flow
from workshop.domain.facts.choices import StepId
from workshop.domain.starting.going_on import goes_on_at

_SITTING = timedelta(hours=12)


def first_step(bridge: Bridge, left: Left | None, now: datetime) -> StepId:
    """The step that was in view when this file was left today, after a crash too; else where work goes on."""
    if left is not None and left.path == str(bridge.path) and timedelta() <= now - left.at < _SITTING:
        for step in flow.states(bridge.snapshot, bridge.findings):
            if step == left.step:
                return step
    return goes_on_at(bridge.snapshot, bridge.findings, now.date())
