"""Nothing that is made from a private file is for others: who may not read the workshop may not read that."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import build
from ui.preferences import Preferences, Recent
from workshop.session import Session
from workshop.store.file import Store
from workshop.store.own.machine import Machine

ROOT = Path(__file__).parents[2]
FILES = ROOT / "tests" / "files"
PROBE = """
import os, signal, sys
from main import main

def stop(event, words):
    if not stopped and event == sys.argv[1] and sys.argv[2] in str(words):
        stopped.append(event)
        os.kill(os.getpid(), getattr(signal, sys.argv[3]))

stopped = []
sys.addaudithook(stop)
sys.exit(main(sys.argv[4:]))
"""


@pytest.fixture(autouse=True)
def open_to_all():
    """A habit by which whatever is made without further thought is for everybody."""
    habit = os.umask(0)
    yield
    os.umask(habit)


@pytest.fixture
def private(tmp_path):
    """A workshop of this machine, for its owner alone, in a folder of its own."""
    path = tmp_path / "room" / "w.workshop"
    path.parent.mkdir()
    Store.create(path, build(owned=True), mode=0o600).close()
    return path


@pytest.fixture
def sent(private):
    """One that another machine made."""
    path = private.with_name("sent.workshop")
    Store.create(path, build(owned=True), Machine(private.parents[1] / "elsewhere"), mode=0o600).close()
    return path


def open_ones(folder):
    """What in a folder others may look into."""
    return [path for path in folder.rglob("*") if path.stat().st_mode & 0o077]


def test_what_commands_make_of_a_private_workshop(run, private, sent):
    people = private.with_name("people.csv")
    people.touch(0o600)
    people.write_text("Name\nZoë\n")
    out = private.parent
    for words in (
        ("import", sent, "participants", people, "--side", "it"),
        ("doctor", private, "--repair", out / "repaired.workshop"),
        ("export", private, "--to", out / "c.pdf", "--to", out / "d.json"),
        ("extract", out / "c.pdf", out / "extracted.workshop"),
        ("new", out / "new.workshop", "--from", out / "d.json"),
    ):
        assert run(*words).status == 0

    assert len(list(out.iterdir())) == 9 and open_ones(out) == []


def test_what_the_window_makes_of_a_private_workshop(private, machine_folder):
    session = Session.open(private)
    session.save_copy(private.with_name("copy.workshop"))
    private.rename(private.with_name("moved.workshop"))
    session.see_to_place()
    session.close()

    assert open_ones(private.parent) == []
    assert list(machine_folder.glob("snapshots/*/*")) and open_ones(machine_folder) == []


def test_the_copy_that_is_kept_of_an_older_file(tmp_path):
    path = Path(shutil.copy(FILES / "schema-1.workshop", tmp_path / "old.workshop"))
    path.chmod(0o600)
    Machine.here().trust(path)

    Store.open(path).close()

    assert open_ones(tmp_path) == []
    assert Machine.here().knows(tmp_path / "old.v1.workshop")


def test_what_the_machine_remembers(tmp_path):
    Preferences(tmp_path / "config" / "joint-charter").remember(Recent(path="/p", title="T"))

    assert open_ones(tmp_path) == []


def test_a_folder_that_was_open_to_others_is_closed_and_those_above_it_stay(tmp_path):
    folder = tmp_path / "config" / "joint-charter"
    folder.mkdir(parents=True)

    Preferences(folder).keep_settings(theme="dark")

    assert open_ones(tmp_path) == [folder.parent]


def test_a_draft_is_private_while_it_is_written(private):
    from workshop.store.paths.draft import published

    with published(private.with_name("copy.workshop"), 0o600) as draft:
        assert draft.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("how", ["SIGTERM", "SIGHUP", "SIGINT"])
@pytest.mark.parametrize("when", [("subprocess.Popen", "stranger_child"), ("os.remove", "copy.workshop")])
def test_a_command_that_is_stopped_leaves_no_copy_of_what_it_reads(sent, tmp_path, how, when):
    scratch = tmp_path / "tmp"
    scratch.mkdir()
    words = [sys.executable, "-c", PROBE, *when, how, "info", sent]

    around = {**os.environ, "TMPDIR": str(scratch)}
    ran = subprocess.run(words, cwd=ROOT, env=around, capture_output=True, check=False)

    assert ran.returncode in (130, 128 + getattr(signal, how))
    assert list(scratch.iterdir()) == []
