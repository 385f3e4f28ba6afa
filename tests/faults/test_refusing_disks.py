import pytest

from tests.faults.refuse import refusals


@pytest.mark.parametrize("kind", ["full", "failing-for-a-moment", "failing"])
def test_a_refused_edit_is_told_of_and_loses_nothing_before_it(tmp_path, kind):
    assert refusals(tmp_path / "room.workshop", kind) > 50
