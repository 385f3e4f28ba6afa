import pickle

import pytest

from tests.builders import build, json_bytes
from workshop.actions.steps.export import write_files
from workshop.domain.snapshot import Snapshot
from workshop.errors import FileTrouble, UserFixable
from workshop.imports.data import example


def test_a_snapshot_travels_to_the_process_that_exports_it():
    snapshot = Snapshot.of(example())

    arrived = pickle.loads(pickle.dumps(snapshot))

    assert arrived == snapshot
    assert arrived.rights.group("consent") == snapshot.rights.group("consent")


def test_a_data_file_is_written_whole(tmp_path):
    write_files(Snapshot.of(example()), [tmp_path / "x.json"])

    assert (tmp_path / "x.json").read_bytes() == json_bytes(example())
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]


def test_a_file_that_is_there_stays(tmp_path):
    (tmp_path / "x.json").write_text("mine")

    with pytest.raises(FileTrouble) as caught:
        write_files(Snapshot.of(example()), [tmp_path / "x.json"])

    assert caught.value.code == "exists"
    assert (tmp_path / "x.json").read_text() == "mine"


def test_a_calendar_without_a_date_is_refused_and_nothing_is_written(tmp_path):
    with pytest.raises(UserFixable, match="no-dates"):
        write_files(Snapshot.of(build()), [tmp_path / "x.json", tmp_path / "x.ics"])

    assert not list(tmp_path.iterdir())
