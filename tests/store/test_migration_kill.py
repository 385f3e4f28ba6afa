"""A crash in the middle of bringing an older file up to date leaves the old file usable."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from workshop.store.file import Store
from workshop.store.migrations import NEWEST
from workshop.store.own.machine import Machine

ROOT = Path(__file__).parents[2]
FILES = ROOT / "tests" / "files"

# The child ends itself by SIGKILL just before SQLite runs the n-th statement of the opening.
KILLED = """
import os, signal, sqlite3, sys
from pathlib import Path
from workshop.store import connection
from workshop.store.file import Store
left = int(sys.argv[2])
def count(statement):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
connect = connection._connect
def traced(*words):
    db = connect(*words)
    db.set_trace_callback(count)
    return db
connection._connect = traced
Store.open(Path(sys.argv[1])).close()
"""


@pytest.mark.parametrize("version", range(1, NEWEST))
def test_a_kill_at_any_statement_of_a_migration_leaves_a_file_that_opens(tmp_path, version):
    survived = 0
    for statement in [*range(1, 60, 4), *range(60, 400, 40)]:
        folder = tmp_path / str(statement)
        folder.mkdir()
        path = Path(shutil.copy(FILES / f"schema-{version}.workshop", folder / "room.workshop"))
        Machine.here().trust(path)
        words = [sys.executable, "-c", KILLED, str(path), str(statement)]
        survived += subprocess.run(words, cwd=ROOT, check=False).returncode == 0

        store = Store.open(path)
        assert store.load().workshop.company == "Second name"
        assert store.undo() and store.redo()
        store.close()
    assert 0 < survived < 10, "the last statements come after the migration"
