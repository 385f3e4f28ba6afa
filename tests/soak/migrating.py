"""Kill the program at a statement of bringing an older file up to date: a few in a test, all in the soak."""

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.soak.state import Broken
from workshop.store.file import Store
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


def kill_migration(folder: Path, version: int, statements: Iterable[int]) -> int:
    """Kill the opening of a file of an older schema at each of these statements, until one comes too late.

    How many kills there were. Raises Broken where the file is not whole after one.
    """
    for kills, statement in enumerate(statements):
        path = Path(
            shutil.copy(FILES / f"schema-{version}.workshop", folder / f"{version}-{statement}.workshop")
        )
        Machine.here().trust(path)
        words = [sys.executable, "-c", KILLED, str(path), str(statement)]
        is_over = subprocess.run(words, cwd=ROOT, check=False).returncode == 0
        if not _is_whole(path):
            raise Broken(f"schema {version}, killed at statement {statement}")
        if is_over:
            return kills
    raise Broken(f"schema {version}: a kill at its last statement is still in the opening")


def _is_whole(path: Path) -> bool:
    store = Store.open(path)
    try:
        is_there = store.load().workshop.company == "Second name"
        return is_there and bool(store.undo()) and bool(store.redo())
    finally:
        store.close()
