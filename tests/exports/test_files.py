import errno
import os

import pytest

from workshop.errors import FileTrouble
from workshop.exports.files import Staged, whole_file


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
