"""Somebody else's file that a command changes: a copy takes its place, and no byte of it is ever lost."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from workshop.errors import FileTrouble
from workshop.store.file import Store
from workshop.store.strangers import strangers

ROOT = Path(__file__).parents[3]
TAKE = """
import errno, os, sys
from pathlib import Path
from workshop.errors import FileTrouble
from workshop.store.strangers import strangers

def take(path):
    try:
        strangers.take_over(Path(path))
    except FileTrouble as trouble:
        print(trouble.code)
"""
FULL = """
import resource

def no_link(*_, **__):
    raise OSError(errno.EPERM, "this disk has no links")

def fill(event, words):
    if event == "shutil.copyfile":
        sys.dont_write_bytecode = True  # half of a compiled module would be kept, for all tests
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))

if sys.argv[2]:
    os.link = no_link
sys.addaudithook(fill)
take(sys.argv[1])
"""
KILLED = """
left = int(sys.argv[2])

def die(event, words):
    global left
    if event in ("os.link", "os.rename", "os.remove") and "sent" in str(words):
        left -= 1
        if not left:
            os._exit(9)

sys.addaudithook(die)
take(sys.argv[1])
"""


def python(code, *words):
    words = [sys.executable, "-c", TAKE + code, *map(str, words)]
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)


def see_nothing_lost(sent, before):
    """The file is as it was, or a sound one of ours and the original beside it is whole."""
    original = sent.with_name("sent.original.workshop")
    if sent.read_bytes() != before:
        assert original.read_bytes() == before
        Store.open(sent).close()
    elif original.exists():
        assert original.read_bytes() == before


def import_at_once(sent, count):
    """Let several commands add a person each; which of them said that they did."""
    runs = {}
    for number in range(count):
        table = sent.with_name(f"{number}.csv")
        table.write_text(f"Name\nNewcomer {number}\n")
        words = [sys.executable, "main.py", "import", sent, "participants", table, "--side", "it"]
        streams = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
        runs[f"Newcomer {number}"] = subprocess.Popen(words, cwd=ROOT, text=True, **streams)
    said = {name: (run.communicate()[1], run.returncode) for name, run in runs.items()}
    assert all(status == 0 or "in use" in words for words, status in said.values()), said
    return {name for name, (_, status) in said.items() if status == 0}


@pytest.mark.parametrize("_", range(4))
def test_of_commands_at_once_each_that_is_done_is_in_the_file(sent, _):
    before = sent.read_bytes()

    done = import_at_once(sent, 3)

    store = Store.open(sent)
    names = {person.name for person in store.load().participants}
    store.close()
    assert done and {name for name in names if name.startswith("Newcomer")} == done
    originals = [path.read_bytes() for path in sent.parent.glob("sent.original*.workshop")]
    assert originals == [before]


@pytest.mark.parametrize(("links", "said"), [("", ""), ("no links", "disk-full\n")])
def test_where_there_is_no_room_for_another_copy_the_original_is_whole(sent, links, said):
    before, there = sent.read_bytes(), set(sent.parent.iterdir())

    ran = python(FULL, sent, links)

    see_nothing_lost(sent, before)
    assert ran.stdout == said
    assert not said or (sent.read_bytes(), set(sent.parent.iterdir())) == (before, there)


def test_where_there_is_no_room_for_a_copy_at_all_nothing_is_left_beside(sent):
    before, there = sent.read_bytes(), set(sent.parent.iterdir())

    full = "import resource\nsys.dont_write_bytecode = True\n"
    full += "resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))\n"
    ran = python(f"{full}take(sys.argv[1])", sent)

    assert ran.stdout == "disk-full\n"
    assert (sent.read_bytes(), set(sent.parent.iterdir())) == (before, there)


def test_killed_at_any_name_it_gives_nothing_is_lost(sent):
    before = sent.read_bytes()
    for nth in range(1, 20):
        ended = python(KILLED, sent, nth).returncode

        see_nothing_lost(sent, before)
        if ended == 0:
            break
        for left in sent.parent.glob("sent.original*"):
            left.unlink()
        sent.write_bytes(before)
    assert nth > 3


@pytest.mark.parametrize("is_done", [False, True])
@pytest.mark.parametrize("has_links", [False, True])
def test_stopped_about_the_last_step_nothing_is_lost(sent, monkeypatch, is_done, has_links):
    before, replace, journal = sent.read_bytes(), Path.replace, sent.with_name("sent.workshop-journal")
    journal.write_bytes(b"made up")

    def stopped(draft, target):
        if target == sent:
            if is_done:
                replace(draft, target)
            raise KeyboardInterrupt
        return replace(draft, target)

    monkeypatch.setattr(Path, "replace", stopped)
    if not has_links:
        monkeypatch.setattr(os, "link", refused)
    with pytest.raises(KeyboardInterrupt):
        strangers.take_over(sent)

    see_nothing_lost(sent, before)
    assert (sent.read_bytes() != before) == is_done
    assert journal.exists() != is_done


def refused(*_):
    raise OSError(errno.EPERM, "this disk has no links")


def test_what_another_program_writes_meanwhile_is_not_put_aside_unread(sent, tmp_path):
    code = """
def write(event, words):
    if event == "os.link":
        with open(sys.argv[1], "ab") as file:
            file.write(b"more")

sys.addaudithook(write)
take(sys.argv[1])
"""
    before, there = sent.read_bytes(), set(tmp_path.iterdir())

    ran = python(code, sent)

    assert ran.stdout == "locked\n"
    assert (sent.read_bytes(), set(tmp_path.iterdir())) == (before + b"more", there)


def test_what_stands_beside_it_goes_with_the_original(sent):
    journal = sent.with_name("sent.workshop-journal")
    journal.write_bytes(b"made up")

    original, _ = strangers.take_over(sent)

    assert not journal.exists()
    assert original.with_name(f"{original.name}-journal").read_bytes() == b"made up"


def test_behind_a_link_the_file_itself_is_taken_over(sent, tmp_path):
    link = tmp_path / "link.workshop"
    link.symlink_to(sent)

    original, _ = strangers.take_over(link)

    assert link.is_symlink() and original == sent.with_name("sent.original.workshop")
    Store.open(link).close()


def test_a_file_that_may_not_be_written_to_is_left(sent, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everything

    with pytest.raises(FileTrouble, match="read-only"):
        strangers.take_over(sent)

    assert not sent.with_name("sent.original.workshop").exists()
