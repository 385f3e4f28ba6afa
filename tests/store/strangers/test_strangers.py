"""Files that are not this machine's own: read by a child, never edited, and nothing in them runs."""

import resource
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from workshop.errors import FileTrouble
from workshop.store.file import Store
from workshop.store.strangers import strangers

ROOT = Path(__file__).parents[3]
FILES = Path(__file__).parents[2] / "files"
BAD = Path(__file__).parents[2] / "data" / "bad-sqlite"


def change(path, *statements):
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for statement in statements:
            db.execute(statement)


def adopted(path):
    target = path.with_name("mine.workshop")
    strangers.adopt(path, target)
    return Store.open(target)


def cpu_of_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def refusal(path):
    """The code of the refusal; the file stays as it was, nothing is left beside it, and it was soon."""
    before, there, start = path.read_bytes(), set(path.parent.iterdir()), cpu_of_children()
    with pytest.raises(FileTrouble) as caught:
        strangers.adopt(path, path.with_name("mine.workshop"))
    assert cpu_of_children() - start < 5
    assert (path.read_bytes(), set(path.parent.iterdir())) == (before, there)
    return caught.value.code


ADOPTING = """
import resource, sys
from pathlib import Path
from workshop.errors import FileTrouble
from workshop.store.strangers import strangers
try:
    strangers.adopt(Path(sys.argv[1]), Path(sys.argv[2]))
except FileTrouble as trouble:
    print(trouble.code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def refusal_and_peak(path):
    """The same code, and how many bytes the reader held at most; a process of its own has no other child."""
    words = [sys.executable, "-c", ADOPTING, str(path), str(path.with_name("mine.workshop"))]
    said = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    return said[0], int(said[1]) * (1 if sys.platform == "darwin" else 1024)


def test_a_file_from_another_machine_is_not_opened_as_it_is(sent):
    with pytest.raises(FileTrouble, match="foreign"):
        Store.open(sent)


def test_its_copy_has_everything_and_its_history(sent, elsewhere):
    original = Store.open(sent, elsewhere)
    content, deeds = original.load(), original.history()
    original.close()
    before = sent.read_bytes()

    mine = adopted(sent)

    assert (mine.load(), mine.history()) == (content, deeds)
    assert sent.read_bytes() == before
    mine.close()


def test_a_copy_made_by_any_program_is_known_again(store):
    store.close()
    copy = Path(shutil.copy(store.path, store.path.with_name("copied.workshop")))

    again = Store.open(copy)

    assert len(again.load().activities) == 3
    again.close()


def test_a_file_that_changed_while_nobody_looked_is_a_strangers(store):
    store.close()
    change(store.path, "UPDATE workshop SET title = 'Changed behind our back'")

    with pytest.raises(FileTrouble, match="foreign"):
        Store.open(store.path)


@pytest.mark.parametrize("version", [1, 2])
def test_a_file_of_an_older_schema_is_brought_up_to_date_on_the_way(tmp_path, version):
    path = Path(shutil.copy(FILES / f"schema-{version}.workshop", tmp_path))

    mine = adopted(path)

    assert mine.load().workshop.company == "Second name"
    assert mine.undo_step is None and mine.workshop_id
    mine.close()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON rights BEGIN DELETE FROM rights; END",
        "CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r",
        "CREATE TABLE more (x)",
        "DROP TABLE notes",
    ],
)
def test_what_no_workshop_has_in_its_schema_is_refused(sent, statement):
    change(sent, statement)

    assert refusal(sent) == "changed-schema"


def forged(path, name, sql):
    """The schema text of a table replaced, without SQLite looking at it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (sql, name))


ENDLESS = "(WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r)"


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE notes (seq INTEGER PRIMARY KEY, position, id, step, text "
        "CHECK (length(hex(randomblob(100000000))) > 0))",
        f"CREATE TABLE notes (seq INTEGER PRIMARY KEY, position, id, step, text AS ({ENDLESS}))",
        "CREATE TABLE notes (seq, " + ", ".join(f"c{n}" for n in range(2_000)) + ")",
    ],
    ids=["hostile check", "endless column", "too many columns"],
)
def test_a_forged_schema_is_refused_before_anything_in_it_runs(sent, sql):
    change(sent, "INSERT INTO notes VALUES (1, 1, 'n', NULL, 'x')")
    forged(sent, "notes", sql)

    assert refusal(sent) in ("changed-schema", "beyond-repair")


def test_a_view_in_the_place_of_a_table_is_not_read_by_a_repair_either(sent, tmp_path):
    change(sent, "DROP TABLE notes")
    change(
        sent,
        f"CREATE VIEW notes AS SELECT {ENDLESS} AS seq, 1 AS position, 'x' AS id, NULL AS step, '' AS text",
    )

    health = strangers.repair(sent, tmp_path / "saved.workshop")

    assert [flaw.code for flaw in health.flaws] == ["changed-schema"]
    saved = Store.open(tmp_path / "saved.workshop")
    assert len(saved.load().activities) == 60
    saved.close()


@pytest.mark.slow
@pytest.mark.parametrize("length", [60_000_000, 150_000_000], ids=["long enough to be read", "too long"])
def test_a_huge_text_is_refused_within_the_memory_that_its_reader_has(sent, length):
    change(sent, f"UPDATE workshop SET company = replace(hex(zeroblob({length})), '00', 'x')")

    code, peak = refusal_and_peak(sent)

    assert code in ("damaged", "file-too-big")
    assert peak < 300 << 20


def test_a_text_longer_than_its_field_takes_is_refused(sent):
    change(sent, "UPDATE activities SET title = replace(hex(zeroblob(600)), '00', 'x') WHERE id = 'a1'")

    assert refusal(sent) == "damaged"


def test_control_characters_in_it_are_cleaned_and_nothing_else(sent, elsewhere):
    original = Store.open(sent, elsewhere)
    before = original.load()
    original.close()
    change(sent, "UPDATE activities SET title = 'a' || char(27) || '[31m é中' WHERE id = 'a1'")

    mine = adopted(sent)
    after = mine.load()
    mine.close()

    first, *others = before.document.activities
    cleaned = replace(first, title="a[31m é中")
    assert after.document == replace(before.document, activities=(cleaned, *others))


def test_rows_that_name_what_is_not_there_are_refused(sent):
    change(sent, "UPDATE rights SET participant = 'nobody' WHERE seq = 1")

    assert refusal(sent) == "damaged"


@pytest.mark.parametrize("number", [2**63 - 1, 2**62, -(2**63)])
@pytest.mark.parametrize("column", ["seq", "position"])
def test_row_numbers_and_places_that_leave_no_room_are_refused(sent, column, number):
    change(sent, f"UPDATE activities SET {column} = {number} WHERE id = 'a7'")

    assert refusal(sent) == "damaged"


def test_a_newer_file_is_explained_and_left(sent):
    change(sent, "PRAGMA user_version = 99")

    assert refusal(sent) == "newer"


@pytest.mark.parametrize(
    "name", sorted(path.name for path in BAD.glob("*.*") if path.suffix in (".db", ".sqlite"))
)
def test_other_databases_and_damaged_ones_are_refused(tmp_path, name):
    path = Path(shutil.copy(BAD / name, tmp_path))

    assert refusal(path) in ("not-a-workshop", "damaged-or-encrypted", "empty-file", "damaged")


def test_a_file_that_another_process_holds_is_not_copied_under_its_hands(sent, elsewhere):
    holder = Store.open(sent, elsewhere)
    beside = set(sent.parent.iterdir())

    with pytest.raises(FileTrouble, match="locked"):
        strangers.adopt(sent, sent.with_name("mine.workshop"))

    assert set(sent.parent.iterdir()) == beside
    holder.close()


def in_wal_mode(path, statement):
    """The file and its -wal as another tool that was killed leaves them, in a folder of their own."""
    folder = path.with_name("wal")
    folder.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute(statement)
        for left in (path, path.with_name(f"{path.name}-wal")):
            shutil.copy(left, folder)
    return folder / path.name


@pytest.mark.parametrize("statement", ["UPDATE workshop SET title = 'Other'", "CREATE VIEW v AS SELECT 1"])
def test_what_another_program_left_in_a_wal_is_not_read_and_that_is_told(sent, statement):
    path = in_wal_mode(sent, statement)
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}

    health = strangers.adopt(path, path.with_name("mine.workshop"))

    mine = Store.open(path.with_name("mine.workshop"))
    assert mine.load().workshop.title == "Built for a test"
    mine.close()
    assert health.unread == (f"{path.name}-wal",)
    assert before == {each.name: each.read_bytes() for each in path.parent.iterdir() if each.name in before}


def test_what_is_there_is_never_replaced(sent, tmp_path):
    taken = tmp_path / "taken.workshop"
    taken.write_text("precious")

    with pytest.raises(FileTrouble, match="exists"):
        strangers.adopt(sent, taken)
    assert taken.read_text() == "precious"


def test_taking_over_keeps_the_original_beside(sent):
    before = sent.read_bytes()

    original, _ = strangers.take_over(sent)

    assert original.read_bytes() == before and original.name == "sent.original.workshop"
    mine = Store.open(sent)
    assert len(mine.load().activities) == 60
    mine.close()
