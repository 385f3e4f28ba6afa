"""What is given as a workshop and is no file of a sensible size is refused at once."""

import os
from pathlib import Path

import pytest

from tests.pace.counting import bytes_read
from ui.bridge import Bridge
from workshop.cli import main
from workshop.store.paths.beside import LARGEST
from workshop.texts import Texts

COMMANDS = [
    ["info"],
    ["check"],
    ["rank"],
    ["doctor"],
    ["export", "--to", "x.md"],
    ["sign", "--side", "it", "--name", "A"],
]


@pytest.fixture
def sparse(store):
    """A workshop that claims ten gigabytes and takes a few kilobytes."""
    store.close()
    os.truncate(store.path, 10 << 30)
    return store.path


@pytest.fixture
def fifo(tmp_path):
    os.mkfifo(tmp_path / "room.workshop")
    return tmp_path / "room.workshop"


def refused(words):
    assert main(words) not in (0, None)


def said(words, capfd):
    """What a command says, in one sentence, without having read on and on."""
    assert bytes_read(lambda: refused(words)) < 1 << 30
    printed = capfd.readouterr()
    assert printed.out == "" and printed.err.count("\n") == 1
    return printed.err


@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: words[0])
def test_a_sparse_file_of_ten_gigabytes_is_refused_before_it_is_read(sparse, command, capfd):
    words = [command[0], str(sparse), *command[1:]]
    assert f"takes more room than a workshop may ({LARGEST >> 20} MB)" in said(words, capfd)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: words[0])
def test_a_fifo_is_no_workshop(fifo, command, capfd):
    assert "is not a workshop file" in said([command[0], str(fifo), *command[1:]], capfd)


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: words[0])
def test_a_device_is_no_workshop(device, command, capfd):
    assert "is not a workshop file" in said([command[0], device, *command[1:]], capfd)


@pytest.mark.parametrize("given", ["sparse", "fifo", "device"])
def test_the_window_refuses_each_of_them_at_once(given, request, qtbot):
    path = Path("/dev/zero") if given == "device" else request.getfixturevalue(given)
    bridge, codes = Bridge(Texts("en")), []
    bridge.refused.connect(lambda path, trouble: codes.append(trouble.code))

    assert not bridge.open(path)

    assert codes == ["file-too-big" if given == "sparse" else "not-a-workshop"]
