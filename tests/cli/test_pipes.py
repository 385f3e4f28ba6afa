"""Wherever a command takes the name of a file, a pipe is refused and not waited for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import build
from workshop.store.file import Store

ROOT = Path(__file__).parents[2]
COMMANDS = [
    "new OUT --from PIPE.json",
    "import WORKSHOP participants PIPE.csv",
    "import WORKSHOP participants PIPE.xlsx",
    "import PIPE.workshop participants PIPE.csv",
    "sign WORKSHOP --side it --name N --ink PIPE.png",
    "sign WORKSHOP --side it --name N --certificate PIPE.p12",
    "extract PIPE.pdf OUT",
    "verify PIPE.pdf",
    "verify PIPE.pdf --against WORKSHOP",
    "info PIPE.workshop",
    "doctor PIPE.workshop",
]


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_waits_for_a_pipe(tmp_path, command):
    Store.create(tmp_path / "WORKSHOP", build(activities=3, owned=3)).close()
    for suffix in ("json", "csv", "xlsx", "png", "p12", "pdf", "workshop"):
        os.mkfifo(tmp_path / f"PIPE.{suffix}")
    code = "import sys; from workshop.cli import main; sys.exit(main(sys.argv[1:]))"

    ran = subprocess.run(
        [sys.executable, "-c", code, *command.split()],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (ran.returncode, ran.stderr.count("\n")) == (2, 1)
    assert "PIPE" in ran.stderr and "not made for" not in ran.stderr
