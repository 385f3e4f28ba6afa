import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import activity, build
from workshop.cli import main
from workshop.domain.changes import Label
from workshop.store.file import Store
from workshop.store.own.machine import Machine


@pytest.fixture
def workshop(tmp_path):
    path = tmp_path / "w.workshop"
    Store.create(path, build(activities=4, owned=True)).close()
    return path


def change(path, statement):
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(statement)


def test_a_sound_file_is_called_sound(workshop, capsys):
    before = workshop.read_bytes()

    assert main(["doctor", str(workshop)]) == 0
    assert capsys.readouterr().out == "The file is sound.\n"
    assert main(["doctor", str(workshop), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["sound"], told["flaws"], told["readable"]["activities"]) == (True, [], 4)
    assert workshop.read_bytes() == before


def test_what_is_wrong_is_said_and_the_exit_status_tells(workshop, capsys):
    change(workshop, "DELETE FROM participants WHERE id = 'p1'")
    change(workshop, 'UPDATE history SET label = \'{"code": "edit-workshop"}\'')

    assert main(["doctor", str(workshop)]) == 1

    said = capsys.readouterr().out
    assert "of rights name something that is not there" in said
    assert "The history was changed from entry 1 on." in said


def test_a_repair_saves_what_can_be_read_into_a_new_file(workshop, tmp_path, capsys):
    change(workshop, "DELETE FROM participants WHERE id = 'p1'")
    before = workshop.read_bytes()
    out = tmp_path / "saved.workshop"

    assert main(["doctor", str(workshop), "--repair", str(out), "--json"]) == 1

    told = json.loads(capsys.readouterr().out)
    assert told["repaired"] == str(out)
    assert main(["doctor", str(out)]) == 0
    assert workshop.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "said"), [("missing.workshop", "does not exist"), ("notes.txt", "not a workshop")]
)
def test_what_can_not_be_examined_is_one_sentence_and_status_2(tmp_path, capsys, name, said):
    (tmp_path / "notes.txt").write_text("only words")

    assert main(["doctor", str(tmp_path / name)]) == 2
    error = capsys.readouterr().err
    assert said in error and error.count("\n") == 1


@pytest.fixture
def sent(tmp_path):
    path = tmp_path / "sent.workshop"
    store = Store.create(path, build(activities=4), Machine(tmp_path / "other machine"))
    with store.step(Label("retitle")) as edit:
        edit.put("activities", activity(1, title="Retitled elsewhere"))
    store.close()
    return path


def test_a_repair_of_a_strangers_file_says_that_its_undo_is_left_out(sent, tmp_path, capsys):
    assert main(["doctor", str(sent), "--repair", str(tmp_path / "saved.workshop")]) == 0

    assert "can't be undone" in capsys.readouterr().err


def test_reading_commands_read_a_strangers_file_and_leave_it_as_it_is(sent, capsys):
    before = sent.read_bytes(), sorted(path.name for path in sent.parent.iterdir())

    assert main(["info", str(sent), "--json"]) == 0

    assert json.loads(capsys.readouterr().out)["steps"]["overlap-activities"]["activities"] == 4
    assert before == (sent.read_bytes(), sorted(path.name for path in sent.parent.iterdir()))


def test_a_command_that_changes_a_strangers_file_keeps_it_as_it_came(sent, tmp_path, capsys):
    before = sent.read_bytes()
    table = Path(tmp_path, "people.csv")
    table.write_text("name,side,capacity\nIna,marketing,sponsor\n")

    assert main(["import", str(sent), "participants", str(table)]) == 0

    said = capsys.readouterr().err
    assert "sent.original.workshop keeps it as it came" in said and "can't be undone" in said
    assert sent.with_name("sent.original.workshop").read_bytes() == before
    assert main(["info", str(sent), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["people"]["marketing"] == 3
