import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.builders import activity, build
from workshop.domain.changes import Label
from workshop.store.file import Store
from workshop.store.own.machine import Machine
from workshop.store.own.snapshots import KEPT, Shelf


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


def test_new_states_are_kept_after_the_clock_stood_ahead_once(tmp_path):
    now = datetime.now(UTC)
    times = iter([now, now + timedelta(days=4_000), *(now + timedelta(minutes=n) for n in range(1, 15))])
    shelf = Shelf(tmp_path / "shelf", clock=lambda: next(times))
    for number in range(16):
        shelf.keep(tmp_path / "a.workshop", "A", b"state %d" % number)

    kept = shelf.of(tmp_path / "a.workshop")

    assert [each.path.read_bytes() for each in kept] == [b"state %d" % n for n in range(15, 5, -1)]


def test_states_kept_under_the_names_of_earlier_versions_are_read_and_are_the_oldest(tmp_path):
    shelf = Shelf(tmp_path / "shelf")
    first = shelf.keep(tmp_path / "a.workshop", "A", b"1")
    for year, state in (("2031", b"-1"), ("2026", b"-2")):
        (first.parent / f"{year}0101T000000.000000Z.workshop").write_bytes(state)
    shelf.keep(tmp_path / "a.workshop", "A", b"2")

    kept = shelf.of(tmp_path / "a.workshop")

    assert [each.path.read_bytes() for each in kept] == [b"2", b"1", b"-1", b"-2"]
    assert kept[-1].at == datetime(2026, 1, 1, tzinfo=UTC)


def test_the_same_moment_twice_is_two_states(tmp_path):
    moment = datetime.now(UTC)
    shelf = Shelf(tmp_path / "shelf", clock=lambda: moment)
    for state in (b"1", b"2"):
        shelf.keep(tmp_path / "a.workshop", "A", state)

    assert len(shelf.of(tmp_path / "a.workshop")) == 2


@pytest.fixture(params=[0o000, 0o022, 0o002])
def umask(request):
    before = os.umask(request.param)
    yield
    os.umask(before)


def open_to_others(folder):
    return [path for path in (folder, *folder.rglob("*")) if path.stat().st_mode & 0o077]


def test_what_the_machine_keeps_is_for_this_user_alone(umask, store, machine_folder):
    shelf = Machine.here().shelf
    shelf.keep(store.path, "Title", store.image())
    assert {path.name for path in machine_folder.iterdir()} == {"known", "held", "snapshots"}
    assert not open_to_others(machine_folder)

    store.close()

    assert not open_to_others(machine_folder)


def test_what_an_earlier_version_left_open_to_others_is_closed(umask, machine_folder):
    old = machine_folder / "snapshots" / "0123"
    old.mkdir(parents=True)
    (old / "20260101T000000.000000Z.workshop").write_bytes(b"all votes")
    machine_folder.chmod(0o755)

    Machine.here()

    assert not open_to_others(machine_folder)
    assert (old / "20260101T000000.000000Z.workshop").read_bytes() == b"all votes"


def test_where_nothing_can_be_remembered_at_home_a_temporary_folder_serves(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    path = tmp_path / "room.workshop"

    Store.create(path, build()).close()

    again = Store.open(path)
    assert len(again.load().activities) == 3
    again.close()
