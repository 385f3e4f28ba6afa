import random
import shutil

import pytest

from tests.faults.layer import Call
from tests.faults.power import recorded
from tests.soak.child import Life
from tests.soak.nursery import Nursery
from tests.soak.soak import Soak
from tests.soak.state import reopened
from workshop.errors import FileTrouble
from workshop.store.strangers import strangers
from workshop.texts import Texts
from workshop.texts.errors import sentence


def as_mailed(path):
    """What the file holds for somebody to whom it came without its journal; None where it is refused.

    Undo doesn't come along: see decision 11.
    """
    target = path.with_name("adopted.workshop")
    try:
        strangers.adopt(path, target)
        return reopened(target)
    except FileTrouble as trouble:
        assert trouble.code == "damaged" and sentence(Texts(), trouble)
        return None
    finally:
        target.unlink(missing_ok=True)


def contents(recording):
    """The file after each write to it, the steps that were safe by then, and whether it is between two."""
    content, safe, between = bytearray(recording.before), 0, True
    for what in recording.happened:
        if not isinstance(what, Call):
            safe, between = what, True
            yield content, safe, between
        elif what.do == "write" and what.path == recording.name:
            content.extend(bytes(max(0, what.offset - len(content))))  # SQLite leaves out pages that are free
            content[what.offset : what.offset + len(what.data)] = what.data
            between = False
            yield content, safe, between


def copies(recording, between, count):
    """Some of the contents that a copy could have, each of another step, and the steps safe by then."""
    places = {}
    for place, (_, safe, is_between) in enumerate(contents(recording)):
        if is_between == between:
            places.setdefault(safe, []).append(place)
    chosen = {random.choice(within) for within in random.sample(list(places.values()), count)}
    for place, (content, safe, _) in enumerate(contents(recording)):
        if place in chosen:
            yield bytes(content), safe


@pytest.mark.slow
def test_a_copy_made_between_edits_is_complete(tmp_path, monkeypatch):
    recording = recorded(tmp_path, seed=1)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "their machine"))
    path = tmp_path / "mailed.workshop"

    for content, safe in copies(recording, between=True, count=4):
        path.write_bytes(content)
        assert as_mailed(path) == recording.expected[safe]._replace(undo=None, redo=None)


@pytest.mark.slow
def test_a_copy_made_within_an_edit_holds_it_or_not_or_is_refused(tmp_path):
    recording = recorded(tmp_path, seed=1)
    path = tmp_path / "mailed.workshop"

    for content, safe in copies(recording, between=False, count=8):
        path.write_bytes(content)
        held = as_mailed(path)
        assert held is None or held.rows in {state.rows for state in recording.expected[safe : safe + 2]}


@pytest.mark.slow
def test_the_file_can_be_copied_while_another_process_edits_it(tmp_path):
    soak = Soak(tmp_path, seed=1, edits=300, kills=0)
    soak.prepare()
    copied = {}
    with Nursery(soak.path, soak.plan) as nursery:
        for line in nursery.life(Life(0, soak.edits, lingers=True)):
            if line.isdigit() and int(line) % 60 == 30:
                copied[int(line) + 1] = shutil.copyfile(soak.path, tmp_path / f"{line}.workshop")
            if line == "closing":  # it is open, and no edit is under way
                at_rest = shutil.copyfile(soak.path, tmp_path / "at rest.workshop")
                nursery.let_go()

    held = {safe: as_mailed(path) for safe, path in copied.items()}

    assert as_mailed(at_rest) == soak.expected[-1]
    assert len(held) == 5
    for safe, state in held.items():
        assert state is None or state.rows in {later.rows for later in soak.expected[safe:]}
