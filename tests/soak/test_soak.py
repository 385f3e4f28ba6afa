import random

import pytest

from tests.soak.run import Broken, Soak, there_and_back


def test_no_acknowledged_edit_is_lost_to_a_kill(tmp_path):
    soak = Soak(tmp_path, seed=random.randrange(1_000_000), edits=2_000, kills=15)

    soak.run()

    assert soak.taken == 2_000


def test_everything_can_be_undone_and_redone_after_the_kills(tmp_path):
    soak = Soak(tmp_path, seed=random.randrange(1_000_000), edits=120, kills=3)
    soak.run()

    before, after, count = there_and_back(soak.path)

    assert before == after and count > 5


def test_the_soak_notices_an_edit_acknowledged_too_early(tmp_path):
    with pytest.raises(Broken):
        Soak(tmp_path, seed=7, edits=2_000, kills=40, hasty=True).run()
