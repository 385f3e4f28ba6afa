"""Files that a user names: a pipe, device, folder or far too large file is refused, and nobody waits."""

import os
from pathlib import Path

import pytest

from workshop.errors import FileTrouble, UserFixable
from workshop.given import open_given, read_given


def refusal(path):
    with pytest.raises(FileTrouble) as caught:
        open_given(path)
    return caught.value.code


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_no_file(tmp_path, device):
    (tmp_path / "link").symlink_to(device)

    assert refusal(tmp_path / "link") == "not-a-file"


def test_a_pipe_is_no_file(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    assert refusal(tmp_path / "pipe") == "not-a-file"


@pytest.mark.parametrize(
    ("name", "code"),
    [("", "is-a-folder"), ("none", "missing"), ("x" * 300, "name-too-long"), ("a\0b", "unreadable")],
)
def test_what_is_not_there_to_be_read_is_told_apart(tmp_path, name, code):
    assert refusal(tmp_path / name) == code


def test_a_file_is_read_whole_up_to_the_limit(tmp_path):
    (tmp_path / "f").write_bytes(b"abc")

    assert read_given(tmp_path / "f", 3) == b"abc"
    with pytest.raises(UserFixable, match="file-too-large"):
        read_given(tmp_path / "f", 2)


def test_a_file_that_says_to_be_empty_is_read_no_further_than_allowed():
    with pytest.raises((UserFixable, FileTrouble), match=r"file-too-large|missing"):
        read_given(Path("/proc/self/smaps"), 100)
