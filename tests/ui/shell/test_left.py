"""A workshop opened again in the same sitting goes on where it was left, and later where it stands."""

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from ui.preferences import Preferences
from workshop.domain.facts.choices import StepId


@pytest.mark.parametrize(
    ("hours", "step"), [(0, StepId.REHEARSAL), (13, StepId.REVIEW), (-1, StepId.REVIEW)], ids=str
)
def test_it_goes_on_at_the_step_that_was_in_view_the_same_day(on_example, hours, step):
    """What was noted stands on disk at once: a crash loses nothing of it. A clock may have been set back."""
    window, path = on_example, on_example.bridge.path
    window.go_to(StepId.REHEARSAL)
    noted = Preferences(window.preferences.place.parent).left
    window.go_home()
    window.preferences.keep_left(replace(noted, at=noted.at - timedelta(hours=hours)))

    window.files.open(path)

    assert window._pages.current == step and noted.at <= datetime.now()
