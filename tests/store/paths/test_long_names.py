"""Names as long as the disk takes: a workshop's has to leave room for its journal's beside it."""

import os

import pytest

from tests.builders import activity, build
from workshop.domain.changes import Label
from workshop.errors import FileTrouble
from workshop.session import Session
from workshop.store.file import Store
from workshop.store.paths.draft import free_name
from workshop.store.strangers import strangers


def named(length, letter="n", end=".workshop"):
    """A name of so many bytes."""
    return letter * ((length - len(end)) // len(letter.encode())) + end


LONGEST = 255 - len("-journal")


@pytest.mark.parametrize("length", [LONGEST + 1, 255])
def test_a_name_that_leaves_no_room_is_refused_when_it_is_given(tmp_path, store, length):
    for make in (lambda path: Store.create(path, build()), store.save_copy):
        with pytest.raises(FileTrouble, match="name-too-long"):
            make(tmp_path / named(length))

    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith("room")] == []


def test_the_longest_name_that_is_taken_can_be_edited(tmp_path):
    store = Store.create(tmp_path / named(LONGEST), build())

    with store.step(Label("retitle")) as edit:
        edit.put("activities", activity(1, title="Retitled"))

    assert store.load().activities["a1"].title == "Retitled"
    store.close()


def test_a_file_that_got_such_a_name_elsewhere_says_so(store, tmp_path):
    store.close()
    path = store.path.rename(tmp_path / named(255))

    with pytest.raises(FileTrouble, match="name-too-long"):
        Store.open(path)


def test_so_does_a_strangers_file_that_is_to_be_changed_and_stays_as_it_was(sent, tmp_path):
    before, path = sent.read_bytes(), sent.rename(tmp_path / named(255, "é"))

    with pytest.raises(FileTrouble, match="name-too-long"):
        strangers.take_over(path)

    assert path.read_bytes() == before and list(tmp_path.glob("*.workshop")) == [path]


def test_a_copy_of_a_strangers_file_has_a_name_with_room(sent, tmp_path):
    path = sent.rename(tmp_path / named(255, "é"))

    strangers.adopt(path, free_name(path))

    (copy,) = {*tmp_path.glob("*.workshop")} - {path}
    store = Store.open(copy)
    assert len(store.load().activities) and len(os.fsencode(copy.name)) <= LONGEST
    store.close()


def test_what_a_long_name_is_joined_by_has_room_too(sent, tmp_path):
    path = sent.rename(tmp_path / named(LONGEST))

    original, _ = strangers.take_over(path)

    assert original.name.endswith(".original.workshop") and len(os.fsencode(original.name)) == LONGEST
    assert free_name(path).name.endswith("n 2.workshop")


def test_a_workshop_of_a_long_name_goes_on_elsewhere(tmp_path):
    session = Session.create(tmp_path / named(LONGEST), build())
    session.path.rename(tmp_path / "away.workshop")

    session.see_to_place()

    assert session.path.parent == tmp_path and session.path.name.startswith("nnn")
    session.close()
