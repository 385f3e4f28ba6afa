"""Child processes: what each may take, and that none outlives its parent, its time or its leftovers."""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from workshop import child
from workshop.disk import scratch_folder
from workshop.imports.asking import Asked, How
from workshop.imports.data import example
from workshop.store.file import Store
from workshop.store.strangers import strangers

ROOT = Path(__file__).parents[1]
ASKED = Asked("participants", How(), letters="")
WORDS = {
    "workshop.exports.pdf.draw_child": ["FILE", "0", "100"],
    "workshop.imports.table_child": ["FILE", msgspec.json.encode(ASKED).decode()],
    "workshop.store.strangers.stranger_child": ["examine", "FILE", "machine"],
}
PROBE = """
import os, resource, sys
from workshop import child

def look(event, words):
    if event == "open" and words[0] in sys.argv:
        kinds = resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_CORE
        print(*(resource.getrlimit(kind)[1] for kind in kinds), flush=True)
        os._exit(0)

sys.addaudithook(look)
child.main(["60", *sys.argv[1:]])
"""
PARENT = """
import sys
from workshop import child

sys.frozen, sys.executable = True, sys.argv[1]
child.run("tests.endless", sys.argv[2], seconds=float(sys.argv[3]))
"""
CHILD = """#!{python}
import sys
sys.path.insert(0, {root!r})
from workshop import child

child._MODULES += ("tests.endless",)
sys.exit(child.main(sys.argv[2:]))
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "sent.workshop"
    Store.create(path, example()).close()
    return path


@pytest.mark.parametrize("module", child._MODULES)
def test_each_child_is_limited_before_it_opens_the_file(file, module):
    words = [word.replace("FILE", str(file)) for word in WORDS.get(module, ["FILE"])]
    probe = [sys.executable, "-c", PROBE, module, *words]
    with subprocess.Popen(probe, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        memory, seconds, core = map(int, process.stdout.readline().split())

    assert 0 < memory <= 1 << 30
    assert 0 < seconds <= 60
    assert core == 0, "what it held is not written to the disk"


@contextmanager
def endless(folder, seconds):
    """A program with a child that doesn't end: the program, the child's folder, and its life as a stream."""
    script, fifo = folder / "frozen", folder / "fifo"
    script.write_text(CHILD.format(python=sys.executable, root=str(ROOT)))
    script.chmod(0o700)
    os.mkfifo(fifo)
    words = [sys.executable, "-c", PARENT, script, fifo, str(seconds)]
    with subprocess.Popen(words, cwd=ROOT, stderr=subprocess.DEVNULL) as program, fifo.open() as life:
        try:
            yield program, Path(life.readline().rstrip()), life
        finally:
            program.kill()


@pytest.mark.parametrize("how", ["SIGTERM", "SIGHUP", "SIGINT", "SIGKILL"])
def test_a_child_ends_with_its_parent_and_leaves_nothing(tmp_path, how):
    with endless(tmp_path, seconds=60) as (program, scratch, life):
        assert scratch.stat().st_mode & 0o777 == 0o700 and len(list(scratch.iterdir())) == 2
        program.send_signal(getattr(signal, how))

        assert life.read() == "", "it did not go on"
        program.wait()  # after Ctrl+C it is the parent that clears up
        assert not scratch.exists()


@pytest.mark.slow
def test_a_child_ends_when_its_time_is_up_although_its_parent_sleeps(tmp_path):
    with endless(tmp_path, seconds=0.5) as (program, _, life):
        program.send_signal(signal.SIGSTOP)

        assert life.read() == "", "it did not go on"


@pytest.mark.slow
def test_what_a_killed_program_left_goes_when_the_next_reads(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)  # else it was looked up before
    with endless(tmp_path, seconds=0.5) as (program, scratch, life):
        program.send_signal(signal.SIGSTOP)
        life.read()
    assert scratch.exists()

    with scratch_folder():
        assert not scratch.exists()


def test_a_frozen_program_reads_in_a_child_too(file, tmp_path, monkeypatch):
    script = tmp_path / "frozen"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{ROOT / "main.py"}" "$@"\n')
    script.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(script))
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert strangers.examine(file).is_sound


def test_a_frozen_program_runs_nothing_else_as_a_child():
    assert child.main(["5", "workshop.cli.making", "out.workshop"]) == 2


def test_every_child_can_be_started():
    there = {path.stem for path in (ROOT / "workshop").rglob("*_child.py")}

    assert {module.rpartition(".")[2] for module in child._MODULES} == there
