"""The far end of a job, when the near end has gone."""

import multiprocessing
import subprocess
import sys

import pytest

from ui.worker import work


def draws(progress, cancelled):
    for step in range(3):
        progress(step / 3)
    return "a picture"


def draws_at_once(progress, cancelled):
    return "a picture"


@pytest.mark.parametrize("task", [draws, draws_at_once])
def test_work_that_nobody_hears_any_more_ends_without_a_word(task, capfd):
    near, far = multiprocessing.Pipe(duplex=False)
    near.close()

    work(far, multiprocessing.Event(), task, {})

    assert capfd.readouterr() == ("", "")


def test_a_job_whose_window_goes_in_the_middle_of_it_writes_nothing():
    script = (
        "import multiprocessing; from ui.worker import work; from tests.ui.test_worker import draws\n"
        "spawn = multiprocessing.get_context('spawn')\n"
        "near, far = spawn.Pipe(duplex=False); stop = spawn.Event(); near.close()\n"
        "job = spawn.Process(target=work, args=(far, stop, draws, {}))\n"
        "job.start(); job.join(); print(job.exitcode)\n"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert (said.stdout, said.stderr) == ("0\n", "")
