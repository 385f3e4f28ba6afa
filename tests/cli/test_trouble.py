import os
import subprocess
import sys
from pathlib import Path

import pytest

from workshop.cli import COMMANDS, checking, is_command_line
from workshop.domain.document import new_document
from workshop.domain.facts.set_up import Workshop
from workshop.imports.data import example
from workshop.store.file import Store

ROOT = Path(__file__).parents[2]
NOT_ON_A_WORKSHOP = ("new", "schema", "extract", "verify")
PROBE = """
import sys
from workshop.cli import main
status = main(sys.argv[1:])
slow = "PySide6 shiboken6 reportlab pikepdf openpyxl python_calamine uharfbuzz pypdfium2 numpy".split()
print(status, *(name for name in slow if name in sys.modules), file=sys.stderr)
"""


@pytest.fixture
def workshop(tmp_path):
    path = tmp_path / "e.workshop"
    Store.create(path, example()).close()
    return path


def python(*words, code=PROBE):
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, words)], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "words", [["check"], ["info", "--json"], ["export", "--to", "{}/x.json"], ["schema"]]
)
def test_no_command_loads_qt_or_what_it_does_not_need(workshop, tmp_path, words):
    file = [] if words[0] == "schema" else [workshop]
    ran = python(words[0], *file, *(word.format(tmp_path) for word in words[1:]))

    assert ran.stderr.splitlines()[-1] == "0"


def test_the_charter_is_written_without_qt(workshop, tmp_path):
    ran = python("export", workshop, "--to", tmp_path / "c.pdf")

    assert ran.stderr.splitlines()[-1].startswith("0 ")
    assert "PySide6" not in ran.stderr


def test_naming_the_commands_loads_no_library():
    ran = python(
        code="import sys, workshop.cli as c; c.is_command_line(['check']); print('click' in sys.modules)"
    )

    assert ran.stdout == "False\n"


@pytest.mark.parametrize(
    "words", [["check", "x"], ["--help"], ["--version"], ["no-such-thing"], ["--debug", "info"]]
)
def test_these_words_are_for_the_command_line(words):
    assert is_command_line(words)


def test_a_file_and_the_example_are_for_the_window(workshop):
    assert not is_command_line([])
    assert not is_command_line(["--example"])
    assert not is_command_line(["--debug"])
    assert not is_command_line([str(workshop)])


@pytest.mark.parametrize("words", [["no-such-thing"], ["check"], ["check", "--no"], ["new"], ["export", "x"]])
def test_a_mistyped_command_gets_one_line_and_status_2(run, words):
    ran = run(*words)

    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in NOT_ON_A_WORKSHOP])
def test_a_file_that_is_no_workshop_gets_one_sentence(run, tmp_path, command):
    letter = tmp_path / "letter.workshop"
    letter.write_text("Dear both")
    rest = {
        "import": ["rights", letter],
        "export": ["--to", tmp_path / "x.json"],
        "sign": ["--side", "it", "--name", "M"],
        "diff": [letter],
    }.get(command, [])

    ran = run(command, letter, *rest)

    assert (ran.status, ran.out) == (2, "")
    assert ran.err == f"{letter} is not a workshop file: choose a file that Joint Charter made.\n"


def test_a_newer_file_is_left_untouched(run, workshop):
    raw = bytearray(workshop.read_bytes())
    raw[60:64] = (999).to_bytes(4, "big")
    workshop.write_bytes(raw)

    ran = run("info", workshop)

    assert ran.status == 2
    assert "newer Joint Charter" in ran.err
    assert workshop.read_bytes() == bytes(raw)


def test_a_workshop_that_may_only_be_read_is_checked_all_the_same(run, workshop, monkeypatch):
    writable = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: mode != os.W_OK or "copy" in str(path) or writable(path, mode)
    )

    ran = run("check", workshop)

    assert (ran.status, ran.err) == (0, "")


def test_a_workshop_in_use_says_so(run, workshop):
    holder = Store.open(workshop)
    try:
        ran = run("check", workshop)
    finally:
        holder.close()

    assert ran.status == 2
    assert "in use" in ran.err


def test_what_nobody_foresaw_is_one_sentence_without_a_traceback(run, workshop, monkeypatch):
    monkeypatch.setattr(checking, "message", lambda *_: 1 / 0)

    ran = run("check", workshop)

    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert "ZeroDivisionError" in ran.err


def test_debug_shows_the_traceback_wherever_it_stands(run, tmp_path):
    for words in (["--debug", "info", tmp_path], ["info", tmp_path, "--debug"]):
        ran = run(*words)

        assert ran.status == 2
        assert "Traceback" in ran.err


def test_an_interruption_leaves_quietly(run, workshop, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(checking, "message", interrupt)

    ran = run("check", workshop)

    assert (ran.status, ran.err.strip()) == (130, "Stopped.")


def test_a_reader_that_leaves_early_gets_no_complaint():
    ran = subprocess.run(
        f"{sys.executable} main.py schema | head -1",
        cwd=ROOT,
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ran.stdout, ran.stderr) == ("{\n", "")


def test_a_terminal_that_lacks_letters_shows_their_codes(tmp_path):
    Store.create(tmp_path / "w.workshop", new_document(Workshop(title="Zürich 中"))).close()
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}

    ran = subprocess.run(
        [sys.executable, "main.py", "info", tmp_path / "w.workshop"],
        cwd=ROOT,
        capture_output=True,
        env=environment,
        check=False,
    )

    assert ran.stdout.splitlines()[0] == "Zürich \\u4e2d".encode("cp1252")


def test_control_characters_in_a_name_never_reach_the_terminal(run, tmp_path):
    ran = run("info", tmp_path / "\x1b[2Jx")

    assert ran.err and "\x1b" not in ran.err + ran.out


@pytest.mark.parametrize("words", [["new", "{}"], ["info", "{}"], ["new", "w", "--from", "{}"]])
def test_a_name_too_long_for_the_disk_is_one_sentence(run, tmp_path, words):
    ran = run(*(word.format(tmp_path / ("n" * 300)) for word in words))

    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert "too long" in ran.err


def test_letters_of_any_script_are_fine_in_a_path(run, tmp_path):
    folder = tmp_path / "é中 🙂"
    folder.mkdir()

    assert run("new", folder / "w 1.workshop", "--example").status == 0
    assert run("export", folder / "w 1.workshop", "--to", folder / "ü.json").status == 0
    assert (folder / "ü.json").exists()
