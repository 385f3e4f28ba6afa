import pytest

from tests.faults.refuse import refusals


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["full", "failing-for-a-moment", "failing"])
def test_a_refused_edit_is_told_of_and_loses_nothing_before_it(tmp_path, kind):
    """At some of its calls here, and at every one in the soak."""
    assert refusals(tmp_path / "room.workshop", kind, 1) > 20
