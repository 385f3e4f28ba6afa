"""The log: it tells where something went wrong, and not one word of what users typed or called a file."""

import logging
import subprocess
import sys

import pytest

from workshop.errors import FileTrouble
from workshop.log import LOG, about_program, log_file, note_fault, start_log, told_fault

SECRET = "Hollis & Vane"


@pytest.fixture
def log():
    """The log of a program that has just begun."""
    end_log()  # a test that ran a command in this process has begun one
    start_log(debug=True)
    yield log_file()
    end_log()


def end_log():
    for handler in [*LOG.handlers]:
        handler.close()
        LOG.removeHandler(handler)
    LOG.propagate = True


def fault(tmp_path):
    """A fault whose message, cause and path all name the customer."""
    try:
        try:
            (tmp_path / f"{SECRET}.workshop").read_bytes()
        except OSError as error:
            raise FileTrouble("missing-folder", path=f"/home/{SECRET}") from error
    except FileTrouble as error:
        return error


def test_a_fault_is_told_by_kind_code_and_place_and_by_nothing_that_was_typed(tmp_path):
    told = told_fault(fault(tmp_path))
    assert SECRET not in told and str(tmp_path) not in told
    first, *_ = told.splitlines()
    assert first == "FileTrouble missing-folder"
    assert "tests/faults/test_log.py" in told and "after FileNotFoundError" in told


def test_it_is_made_new_after_a_while_and_three_older_ones_are_kept(log, tmp_path):
    for _ in range(1_500):
        LOG.info("%s", "x" * 1_000)
    note_fault(fault(tmp_path))

    parts = sorted(log.parent.glob(f"{log.name}*"))
    assert len(parts) == 4 and all(part.stat().st_size <= 256 * 1024 for part in parts)
    assert "FileTrouble" in log.read_text("utf-8")
    assert not any(SECRET in part.read_text("utf-8") for part in parts)


def test_nobody_else_can_read_it(log):
    LOG.info("begins: %s", about_program())
    assert log.parent.stat().st_mode & 0o077 == 0


def test_without_debug_small_matters_are_left_out(log):
    LOG.setLevel(logging.INFO)
    LOG.debug("changed: all")
    LOG.info("ends")
    assert "changed" not in log.read_text("utf-8")


def test_a_log_that_can_not_be_written_stops_nothing(monkeypatch, tmp_path):
    (tmp_path / "joint-charter").write_text("in the way of the folder")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", "from workshop.log import LOG, start_log; start_log(); LOG.info('begins')"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
