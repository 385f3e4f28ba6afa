"""The process in which long work is done does not outlive the window that began it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WINDOW = """
import multiprocessing, sys
from pathlib import Path
from tests import endless
from ui.worker import work

if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    pipe, far_end = context.Pipe(duplex=False)
    task = getattr(endless, sys.argv[1])
    parts = (far_end, context.Event(), task, {"fifo": Path(sys.argv[2])})
    process = context.Process(target=work, args=parts, daemon=True)
    process.start()
    process.join()
"""


@pytest.mark.slow
@pytest.mark.parametrize(("task", "last_words"), [("heed", "tidied up\n"), ("ignore", "")])
def test_long_work_ends_with_the_window_that_was_killed(tmp_path, task, last_words):
    script, fifo = tmp_path / "window.py", tmp_path / "fifo"
    script.write_text(WINDOW)
    os.mkfifo(fifo)
    words = [sys.executable, script, task, fifo]
    around = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(words, cwd=ROOT, env=around) as window, fifo.open() as life:
        life.readline()
        window.kill()

        assert life.read() == last_words, "it did not go on"
