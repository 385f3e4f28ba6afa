from pathlib import Path

from tests.builders import activity, build
from workshop.domain.changes import Label
from workshop.store.file import Store
from workshop.store.machine import Machine
from workshop.store.snapshots import KEPT, Shelf


def test_the_last_ten_states_are_kept_the_newest_first(tmp_path):
    shelf = Shelf(tmp_path / "shelf")
    for number in range(KEPT + 3):
        shelf.keep(tmp_path / "room.workshop", f"Title {number}", b"state %d" % number)

    kept = shelf.of(tmp_path / "room.workshop")

    assert [each.path.read_bytes() for each in kept] == [b"state %d" % n for n in range(KEPT + 2, 2, -1)]
    assert {each.title for each in kept} == {f"Title {KEPT + 2}"}
    assert kept[0].at > kept[-1].at


def test_the_last_ten_states_of_a_workshop_lie_outside_its_folder(path):
    """With the shelf where the app has it, and not where a test puts it."""
    machine = Machine.here()
    store = Store.create(path, build(), machine)
    for number in range(KEPT + 2):
        with store.step(Label("retitle")) as edit:
            edit.put("activities", activity(1, title=f"Title {number}"))
        machine.shelf.keep(path, "Title", store.image())
    store.close()
    kept = machine.shelf.of(path)
    assert len(kept) == KEPT
    assert not [each.path for each in kept if each.path.is_relative_to(path.parent)]
    assert list(path.parent.rglob("*")) == [path]


def test_the_same_state_is_kept_once(tmp_path):
    shelf = Shelf(tmp_path / "shelf")
    first = shelf.keep(tmp_path / "room.workshop", "Title", b"state")

    assert shelf.keep(tmp_path / "room.workshop", "Title", b"state") is None
    assert [each.path for each in shelf.of(tmp_path / "room.workshop")] == [first]


def test_each_place_has_its_own(tmp_path):
    shelf = Shelf(tmp_path / "shelf")
    shelf.keep(tmp_path / "a.workshop", "A", b"a")

    assert shelf.of(tmp_path / "b.workshop") == []
    assert [each.of for each in shelf.of(tmp_path / "a.workshop")] == [tmp_path / "a.workshop"]


def test_a_damaged_list_is_no_list(tmp_path):
    shelf = Shelf(tmp_path / "shelf")
    kept = shelf.keep(tmp_path / "a.workshop", "A", b"a")
    (kept.parent / "about.json").write_text("{")
    (kept.parent / "stray.workshop").write_text("x")

    assert shelf.of(tmp_path / "a.workshop") == []
    shelf.keep(tmp_path / "a.workshop", "A", b"b")
    assert len(shelf.of(tmp_path / "a.workshop")) == 2


def test_a_snapshot_is_the_whole_file_as_it_was(store, tmp_path):
    content = store.load()
    shelf = Shelf(tmp_path / "shelf")
    kept = shelf.keep(store.path, "Title", store.image())
    copy = Path(tmp_path / "again.workshop")
    copy.write_bytes(kept.read_bytes())
    store._machine.trust(copy)

    again = Store.open(copy)

    assert again.load() == content and again.workshop_id == store.workshop_id
    again.close()
