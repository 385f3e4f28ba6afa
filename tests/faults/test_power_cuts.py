import random

import pytest

from tests.faults.disk import SECTOR, Disk
from tests.faults.layer import Call
from tests.faults.power import PowerCuts


@pytest.mark.slow
def test_no_acknowledged_edit_is_lost_to_a_power_cut(tmp_path):
    run = PowerCuts(tmp_path, seed=1, cuts=36)

    run.run()

    assert not run.losses


@pytest.mark.slow
def test_the_power_cuts_find_losses_where_nothing_is_flushed(tmp_path):
    run = PowerCuts(tmp_path, seed=3, cuts=20, careless=True)

    run.run()

    assert len(run.losses) > 5


def test_what_was_flushed_survives_every_cut():
    disk = Disk({"a": b"old" * SECTOR})
    for call in (Call("write", "a", 100, b"new" * 700), Call("truncate", "a", 1_000), Call("sync", "a")):
        disk.take(call)
    after = (b"old" * 34)[:100] + (b"new" * 700)[:900]

    assert {disk.cut(random.Random(seed))["a"] for seed in range(50)} == {after}


def test_what_was_not_flushed_comes_in_any_order_and_by_whole_sectors():
    disk = Disk({"a": bytes(SECTOR * 2)})
    for call in (Call("write", "a", 0, b"1" * SECTOR * 2), Call("write", "a", 0, b"2" * SECTOR * 2)):
        disk.take(call)

    left = {disk.cut(random.Random(seed))["a"] for seed in range(300)}

    sectors = [b"\0" * SECTOR, b"1" * SECTOR, b"2" * SECTOR]
    assert left == {first + second for first in sectors for second in sectors}


def test_a_new_file_that_was_not_flushed_may_be_gone():
    disk = Disk({})
    disk.take(Call("open", "a-journal"))
    disk.take(Call("write", "a-journal", 0, b"x"))
    left = [disk.cut(random.Random(seed)) for seed in range(50)]
    assert {} in left and {"a-journal": b"x"} in left

    disk.take(Call("sync", "a-journal"))
    assert disk.cut(random.Random(1)) == {"a-journal": b"x"}
