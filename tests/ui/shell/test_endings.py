"""However the process ends, what was typed is on disk: real processes, real signals."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ui.desk import DESK
from ui.shell.endings import Endings
from ui.shell.files.leaving import Leave
from workshop.actions.steps.set_up import edit_workshop
from workshop.domain.facts.choices import StepId
from workshop.imports.data import example
from workshop.session import Session

ROOT = Path(__file__).parents[3]
PACE = 60  # milliseconds: a fast hand that never rests for as long as a pause


@pytest.fixture
def typed_into(tmp_path, monkeypatch):
    """Start the app on a workshop with somebody who types; gives the process, once it has typed so much."""
    for name in ("XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    path = tmp_path / "Room.workshop"
    session = Session.create(path, example())
    session.run(edit_workshop, ground_rules=())
    session.close()
    begun = []

    def begin(field, keys):
        words = [sys.executable, "-m", "tests.ui.typist", str(path), field, str(PACE)]
        process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        begun.append(process)
        for line in process.stdout:
            if int(line) >= keys:
                return process
        raise RuntimeError(process.stderr.read())

    begin.path = path
    yield begin
    for process in begun:
        process.kill()
        process.communicate()


def last_typed(process, so_far):
    """How many keys were pressed in all; everything that was said is read to its end."""
    said = process.communicate(timeout=20)[0].split()
    return int(said[-1]) if said else so_far


def reopened(path):
    session = Session.open(path)
    snapshot = session.snapshot
    session.leave()
    return snapshot


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT], ids=lambda each: each.name)
def test_a_signal_ends_the_app_and_all_that_was_typed_is_on_disk(typed_into, number):
    process = typed_into("rules", 8)
    process.send_signal(number)
    typed = last_typed(process, 8)
    assert process.returncode == -number
    assert len("".join(reopened(typed_into.path).workshop.ground_rules)) == typed


def test_half_a_line_is_added_when_a_signal_ends_the_app(typed_into):
    process = typed_into("add", 5)
    process.send_signal(signal.SIGTERM)
    typed = last_typed(process, 5)
    assert len(reopened(typed_into.path).participants.in_order[-1].name) == typed


@pytest.mark.parametrize("field", ["rules", "reason"])
def test_steady_typing_is_on_disk_within_two_seconds(typed_into, field):
    process = typed_into(field, 75)
    process.kill()
    typed = last_typed(process, 75)
    snapshot = reopened(typed_into.path)
    kept = max(
        len("".join(snapshot.workshop.ground_rules)) if field == "rules" else 0,
        *(len(reason.text) for reason in snapshot.reasons if reason.text.startswith("abcdef")),
        0,
    )
    assert kept >= typed - 2_000 / PACE


def test_a_process_that_is_stopped_and_goes_on_loses_nothing(typed_into):
    process = typed_into("rules", 8)
    process.send_signal(signal.SIGSTOP)
    os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WNOWAIT)
    process.send_signal(signal.SIGCONT)
    for line in process.stdout:
        if int(line) >= 20:
            break
    process.send_signal(signal.SIGTERM)
    typed = last_typed(process, 20)
    assert len("".join(reopened(typed_into.path).workshop.ground_rules)) == typed


class Manager:
    """What the desktop hands over when its session ends; Qt makes none for a test."""

    def __init__(self):
        self.is_cancelled = False

    def allowsInteraction(self):
        return True

    def release(self):
        pass

    def cancel(self):
        self.is_cancelled = True


@pytest.fixture
def endings(on_example, qapp):
    handlers = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    made = Endings(on_example, qapp)
    yield made
    made.finish(0)
    for number, handler in handlers.items():
        signal.signal(number, handler)


def test_the_end_of_the_session_has_everything_on_disk_and_may_go_on(on_example, endings, type_in):
    page = on_example.page(StepId.SET_UP)
    on_example.go_to(StepId.SET_UP)
    page.add.setFocus()
    type_in("Ines Okafor")
    manager = Manager()
    endings.commit_data(manager)
    assert on_example.bridge.snapshot.participants.in_order[-1].name == "Ines Okafor"
    assert not manager.is_cancelled


def test_the_end_of_the_session_can_be_held_up_for_words_that_are_not_saved(
    on_example, endings, type_in, disk, answering
):
    page = on_example.page(StepId.SET_UP)
    on_example.go_to(StepId.SET_UP)
    page.add.setFocus()
    disk.fill()
    type_in("Ines Okafor")
    asked, manager = answering(Leave.STAY), Manager()
    endings.commit_data(manager)
    assert asked and manager.is_cancelled and DESK.has_words
