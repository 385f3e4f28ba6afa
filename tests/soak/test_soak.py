import pytest

from tests.soak.soak import MOMENTS, Soak
from tests.soak.state import Broken


@pytest.mark.slow
def test_no_acknowledged_edit_is_lost_to_a_kill(tmp_path):
    soak = Soak(tmp_path, seed=1, edits=1_200, kills=12, walks=False)

    soak.run()

    assert soak.taken == 1_200
    assert soak.deaths.total() == 12 and soak.deaths.keys() == MOMENTS.keys()
    assert soak.interrupted >= soak.deaths["midst"] > 0


@pytest.mark.slow
def test_everything_can_be_undone_and_redone_after_the_kills(tmp_path):
    soak = Soak(tmp_path, seed=1, edits=120, kills=3)

    soak.run()

    assert soak.walked > 5


@pytest.mark.slow
def test_the_soak_notices_an_edit_acknowledged_too_early(tmp_path):
    with pytest.raises(Broken, match="acknowledged"):
        Soak(tmp_path, seed=7, edits=2_000, kills=40, hasty=True).run()
