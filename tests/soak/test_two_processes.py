import pytest

from tests.soak.child import Life
from tests.soak.nursery import Nursery
from tests.soak.soak import Soak
from tests.soak.state import reopened
from workshop.errors import FileTrouble
from workshop.session import Session


@pytest.fixture
def soak(tmp_path):
    made = Soak(tmp_path, seed=1, edits=200, kills=0)
    made.prepare()
    return made


def refusal(path):
    with pytest.raises(FileTrouble) as caught:
        Session.open(path)
    return caught.value.code


@pytest.mark.slow
def test_who_tries_to_open_an_open_workshop_is_refused_and_disturbs_nobody(soak):
    refusals = []
    with Nursery(soak.path, soak.plan) as nursery:
        for line in nursery.life(Life(0, soak.edits, lingers=True)):
            if line in ("20", "70", "120", "closing"):
                refusals.append(refusal(soak.path))
            if line == "closing":
                nursery.let_go()

    assert len(refusals) == 4 and {*refusals} <= {"locked", "locked-but-kept"}
    assert nursery.status == 0
    assert reopened(soak.path) == soak.expected[-1]


@pytest.mark.slow
def test_a_killed_process_leaves_no_lock_and_every_acknowledged_edit(soak):
    safe = 0
    with Nursery(soak.path, soak.plan) as nursery:
        for line in nursery.life(Life(0, soak.edits, lingers=True)):
            safe = int(line) + 1 if line.isdigit() else safe
            if safe == 50:
                nursery.kill()

        assert nursery.status == -9
        assert reopened(soak.path) in soak.expected[safe : safe + 2]
