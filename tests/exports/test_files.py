import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from workshop.errors import FileTrouble
from workshop.exports.files import Staged, whole_file
from workshop.imports.data import example
from workshop.store.file import Store

ROOT = Path(__file__).parents[2]
HOLD = "import sys, pathlib, workshop.store.file as f; f.Store.open(pathlib.Path(sys.argv[1]))"


def trouble(path, force=False, content=b"new"):
    with pytest.raises(FileTrouble) as caught, whole_file(path, force) as out:
        out.write(content)
    return caught.value.code


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_the_name_is_taken_only_when_all_is_written(tmp_path):
    with whole_file(tmp_path / "a.pdf") as out:
        out.write(b"whole")
        assert not (tmp_path / "a.pdf").exists()

    assert (tmp_path / "a.pdf").read_bytes() == b"whole"
    assert names(tmp_path) == ["a.pdf"]


def test_a_failure_leaves_nothing_new_and_the_old_file_as_it_was(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"old")

    with pytest.raises(ZeroDivisionError), whole_file(tmp_path / "a.pdf", force=True) as out:
        out.write(b"half")
        raise ZeroDivisionError

    assert (tmp_path / "a.pdf").read_bytes() == b"old"
    assert names(tmp_path) == ["a.pdf"]


def test_a_file_that_comes_meanwhile_is_not_replaced(tmp_path):
    with pytest.raises(FileTrouble) as caught, whole_file(tmp_path / "a.pdf") as out:
        out.write(b"mine")
        (tmp_path / "a.pdf").write_bytes(b"theirs")

    assert caught.value.code == "exists"
    assert (tmp_path / "a.pdf").read_bytes() == b"theirs"


def test_force_replaces_the_file_behind_a_link(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "a.pdf")

    with whole_file(tmp_path / "link.pdf", force=True) as out:
        out.write(b"new")

    assert (tmp_path / "a.pdf").read_bytes() == b"new"
    assert (tmp_path / "link.pdf").is_symlink()


def test_what_stands_in_the_way_has_a_code(tmp_path):
    assert trouble(tmp_path) == "is-a-folder"
    assert trouble(tmp_path / "none" / "a.pdf") == "missing-folder"
    assert trouble(tmp_path / ("n" * 300 + ".pdf")) == "name-too-long"


def test_a_full_disk_leaves_nothing_behind(tmp_path, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)

    assert trouble(tmp_path / "a.pdf") == "disk-full"
    assert names(tmp_path) == []


def test_trouble_with_another_file_is_not_blamed_on_this_one(tmp_path):
    with pytest.raises(FileNotFoundError), whole_file(tmp_path / "a.pdf"):
        (tmp_path / "font.ttf").read_bytes()


def test_a_name_of_many_wide_letters_is_written(tmp_path):
    with whole_file(tmp_path / ("🙂" * 60 + ".pdf")) as out:
        out.write(b"x")

    assert len(names(tmp_path)) == 1


def staged(force, files):
    with Staged(force) as all_of_them:
        for path, content in files.items():
            with all_of_them.file(path) as out:
                out.write(content)
        all_of_them.publish()


def test_several_files_appear_together(tmp_path):
    staged(False, {tmp_path / "a.pdf": b"a", tmp_path / "b.xlsx": b"b"})

    assert names(tmp_path) == ["a.pdf", "b.xlsx"]
    assert (tmp_path / "b.xlsx").read_bytes() == b"b"


def test_when_the_last_of_several_fails_none_is_there(tmp_path):
    with pytest.raises(ZeroDivisionError), Staged() as both:
        with both.file(tmp_path / "a.pdf") as out:
            out.write(b"a")
        with both.file(tmp_path / "b.xlsx") as out:
            out.write(b"b")
            raise ZeroDivisionError

    assert names(tmp_path) == []


@pytest.mark.parametrize("force", [False, True])
def test_a_name_that_is_taken_at_the_last_moment_gives_the_others_back(tmp_path, force):
    if force:
        (tmp_path / "a.pdf").write_bytes(b"old")

    with pytest.raises(FileTrouble), Staged(force) as both:
        for name in ("a.pdf", "b.xlsx"):
            with both.file(tmp_path / name) as out:
                out.write(b"new")
        (tmp_path / "b.xlsx").mkdir()
        (tmp_path / "b.xlsx" / "theirs").touch()
        both.publish()

    assert names(tmp_path) == (["a.pdf", "b.xlsx"] if force else ["b.xlsx"])
    assert not force or (tmp_path / "a.pdf").read_bytes() == b"old"


@pytest.fixture
def other(tmp_path):
    path = tmp_path / "other.workshop"
    Store.create(path, example()).close()
    return path


@pytest.mark.parametrize("give", [os.symlink, os.link, shutil.copy])
def test_force_replaces_no_workshop_whatever_its_name(tmp_path, other, give):
    before = other.read_bytes()
    give(other, tmp_path / "a.pdf")

    assert trouble(tmp_path / "a.pdf", force=True) == "a-workshop"
    assert other.read_bytes() == before == (tmp_path / "a.pdf").read_bytes()


def test_a_workshop_that_is_open_here_is_not_read_and_not_replaced(tmp_path, other):
    (tmp_path / "a.pdf").symlink_to(other)
    holder = Store.open(other)
    with pytest.raises(FileTrouble, match="a-workshop"), whole_file(tmp_path / "a.pdf", True, other) as out:
        out.write(b"new")

    words = [sys.executable, "-c", HOLD, other]
    ran = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)

    assert "locked" in ran.stderr
    holder.close()


def modes(folder):
    return {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}


def test_what_is_written_is_for_nobody_else_than_the_workshop_from_the_first(tmp_path, other):
    other.chmod(0o600)
    (tmp_path / "b.pdf").write_bytes(b"old")

    with Staged(True, other) as both:
        for name in ("a.pdf", "b.pdf"):
            with both.file(tmp_path / name) as out:
                out.write(b"new")
        assert set(modes(tmp_path).values()) == {0o600, 0o644}
        both.publish()

    assert modes(tmp_path) == {"other.workshop": 0o600, "a.pdf": 0o600, "b.pdf": 0o600}


def test_a_narrow_file_that_is_replaced_stays_narrow(tmp_path, other):
    other.chmod(0o644)
    (tmp_path / "a.pdf").touch(0o600)

    with whole_file(tmp_path / "a.pdf", True, other) as out:
        out.write(b"new")

    assert modes(tmp_path)["a.pdf"] == 0o600


def test_stopped_between_two_names_neither_is_taken(tmp_path, monkeypatch):
    (tmp_path / "b.pdf").write_bytes(b"old")
    replace = Path.replace

    def stopped(draft, target):
        replace(draft, target)
        if target.name == "a.pdf":
            raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", stopped)
    with pytest.raises(KeyboardInterrupt):
        staged(True, {tmp_path / "a.pdf": b"a", tmp_path / "b.pdf": b"b"})

    assert names(tmp_path) == ["b.pdf"] and (tmp_path / "b.pdf").read_bytes() == b"old"


def test_what_a_killed_export_left_is_cleared_up_after_a_day(tmp_path):
    (tmp_path / ".joint-charter-0a").touch()
    os.utime(tmp_path / ".joint-charter-0a", (0, 0))

    staged(False, {tmp_path / "a.pdf": b"a"})

    assert names(tmp_path) == ["a.pdf"]
