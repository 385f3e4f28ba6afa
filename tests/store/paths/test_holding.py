import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from resource import RLIMIT_FSIZE, getrlimit, setrlimit

import pytest

from tests.builders import activity, build
from workshop.domain.changes import Label
from workshop.errors import FileTrouble
from workshop.session import Session
from workshop.store.file import Store

ROOT = Path(__file__).parents[3]
HOLD = "import sys; from pathlib import Path; from workshop.store.file import Store; "
HOLD += "store = Store.open(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"


@pytest.fixture
def holder(path):
    """Another process that has the file open."""
    Store.create(path, build()).close()
    words = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout.readline() == "held\n"
        yield child
        child.kill()


def put(store, number, **fields):
    with store.step(Label("put")) as edit:
        edit.put("activities", activity(number, **fields))
    return edit.changes


def refusal(path):
    with pytest.raises(FileTrouble) as caught:
        Store.open(path)
    return caught.value.code


def test_a_file_open_elsewhere_is_refused_until_that_process_is_killed(path, holder):
    assert refusal(path) == "locked"
    holder.send_signal(signal.SIGKILL)
    holder.wait()

    store = Store.open(path)
    assert put(store, 9)
    store.close()


def test_a_second_opening_in_one_process_is_refused_and_the_lock_stays(store):
    link = store.path.with_name("link.workshop")
    link.symlink_to(store.path)
    assert (refusal(store.path), refusal(link)) == ("locked", "locked")

    child = subprocess.run(
        [sys.executable, "-c", HOLD, str(store.path)], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert "FileTrouble: locked" in child.stderr


def test_a_closed_file_can_be_opened_again(store):
    before = store.load().document
    store.close()
    store.close()
    again = Store.open(store.path)
    assert again.load().document == before
    again.close()


def test_closing_leaves_one_file(store):
    put(store, 9)
    store.close()

    assert list(store.path.parent.iterdir()) == [store.path]


def test_a_file_there_is_never_replaced(store):
    other = store.path.with_name("other.workshop")
    other.write_text("precious")
    dangling = store.path.with_name("dangling.workshop")
    dangling.symlink_to("nowhere")

    for taken in (other, dangling):
        with pytest.raises(FileTrouble, match="exists"):
            Store.create(taken, build())
        with pytest.raises(FileTrouble, match="exists"):
            store.save_copy(taken)

    assert other.read_text() == "precious"


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(FileTrouble, match="missing-folder"):
        Store.create(tmp_path / "no" / "a.workshop", build())


def test_a_copy_has_everything_and_its_undo(store):
    put(store, 9)
    store.save_copy(store.path.with_name("copy.workshop"))
    put(store, 10)

    copy = Store.open(store.path.with_name("copy.workshop"))

    assert copy.load().activities.in_order[-1].id == "a9"
    assert copy.undo() and len(copy.load().activities) == 3
    copy.close()


def test_a_mistake_of_ours_is_not_blamed_on_the_file(store):
    before = store.load()

    with pytest.raises(sqlite3.IntegrityError, match="title"):
        put(store, 9, title=None)

    assert store.load() == before
    assert put(store, 9)


def test_an_edit_within_an_edit_is_refused_and_undone_whole(store):
    with pytest.raises(sqlite3.OperationalError), store.step(Label("outer")) as edit:
        edit.put("activities", activity(8))
        put(store, 9)

    assert len(store.load().activities) == 3
    assert put(store, 9)


class SmallDisk:
    """Files may grow no further than this many bytes, as on a full disk."""

    def __init__(self, size):
        self._size = size

    def __enter__(self):
        self._compiled = sys.dont_write_bytecode
        sys.dont_write_bytecode = True  # half of a compiled module would be kept, for all tests
        self._before = getrlimit(RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        setrlimit(RLIMIT_FSIZE, (self._size, self._before[0][1]))

    def __exit__(self, *_):
        setrlimit(RLIMIT_FSIZE, self._before[0])
        signal.signal(signal.SIGXFSZ, self._before[1])
        sys.dont_write_bytecode = self._compiled


def test_a_full_disk_refuses_the_edit_and_loses_nothing_before_it(path):
    session = Session.create(path, build())
    session.run(lambda store, _: put(store, 8))
    before = session.snapshot

    with SmallDisk(path.stat().st_size), pytest.raises(FileTrouble) as caught:
        session.run(lambda store, _: put(store, 9, description="x" * 19_000))

    assert caught.value.code == "disk-full"
    assert session.snapshot == before
    assert session.run(lambda store, _: put(store, 9))
    session.close()
    reopened = Session.open(path)
    assert [fact.id for fact in reopened.snapshot.activities] == ["a1", "a2", "a3", "a8", "a9"]
    reopened.close()


@pytest.mark.parametrize("size", [0, 4096, 100_000])
def test_a_full_disk_leaves_no_half_workshop(tmp_path, size):
    with SmallDisk(size), pytest.raises(FileTrouble, match="disk-full"):
        Store.create(tmp_path / "a.workshop", build(activities=2_000))

    assert not list(tmp_path.iterdir())


def test_a_full_disk_leaves_no_half_copy(store):
    put(store, 9, description="x" * 19_000)
    with SmallDisk(50_000), pytest.raises(FileTrouble, match="disk-full"):
        store.save_copy(store.path.with_name("copy.workshop"))

    assert {path.name for path in store.path.parent.iterdir()} == {"room.workshop", "room.workshop-journal"}
    assert put(store, 10)
