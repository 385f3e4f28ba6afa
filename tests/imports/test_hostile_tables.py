"""Tables made to do harm: each is refused in one sentence, soon, and nothing of it fills the memory."""

import os
import resource

import pytest
import xlsxwriter

from tests.builders import snapshot
from workshop.errors import WorkshopError
from workshop.imports.reading import How, Kind, read
from workshop.imports.tables.csv_table import parse
from workshop.texts import Texts

N = 300_000
TABLE = "| Name |\n|---|\n| Ann |\n"
SHAPES = {
    "blanks in a rule": f"| a |\n|{' ' * N}x",
    "blanks before a rule": f"| a |\n{' ' * N}x",
    "blanks in a heading": f"# a{' ' * N}b",
    "signs in a heading": f"# a{' #' * (N // 2)} b",
    "open brackets": f"# {'[' * N}",
    "open links": f"# {'[](' * (N // 3)}",
    "open tags": f"# {'<' * N}",
    "line breaks": f"# {'<br ' * (N // 4)}",
    "stars": f"# {'*a' * (N // 2)}",
    "bold remarks": f"| x |\n|---|\n| {'**(' * (N // 3)} |",
    "bold blanks": f"| x |\n|---|\n| **a{' ** ' * (N // 4)}(x |",
    "HTML headings": f"<h1>{'</h' * (N // 3)}",
}


def reading(path, kind=Kind.PARTICIPANTS, how=None, **more):
    return read(path, kind, how or How(), snapshot(activities=0, participants=0), None, Texts(), **more)


def refusal(path, *words, **more):
    with pytest.raises(WorkshopError) as caught:
        reading(path, *words, **more)
    return caught.value.code


def cpu_of_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.parametrize("shape", SHAPES)
def test_markdown_of_any_shape_is_read_in_time_that_grows_with_its_length(tmp_path, shape):
    path, before = tmp_path / "t.md", cpu_of_children()
    path.write_text(f"{SHAPES[shape]}\n\n{TABLE}")

    assert [person.name for person in reading(path).people] == ["Ann"]
    assert cpu_of_children() - before < 4


@pytest.mark.parametrize("cell", [" " * N + "x", "(" * N, "A" + " " * N + "B", "R" + " /" * (N // 2)])
def test_a_cell_of_any_shape_is_read_in_time_that_grows_with_its_length(tmp_path, cell):
    path, before = tmp_path / "t.csv", cpu_of_children()
    path.write_text(f"Activity;Ann;Bob\nOne;A;R\nTwo;{cell};A\nThree;R;A\n")

    assert len(reading(path, Kind.RIGHTS).matrix.rows) >= 2
    assert cpu_of_children() - before < 4


@pytest.mark.parametrize("name", ["t.csv", "t.md", "t.xlsx"])
def test_a_file_far_too_large_is_refused_by_its_size(tmp_path, name):
    with (tmp_path / name).open("wb") as file:
        file.truncate(7 << 30)

    assert refusal(tmp_path / name) == "file-too-large"


def test_a_table_of_too_many_columns_is_refused(tmp_path):
    path, before = tmp_path / "t.csv", cpu_of_children()
    path.write_text("Name" + ",x" * 100_000 + "\nAnn\n")

    assert refusal(path) == "too-many-columns"
    assert cpu_of_children() - before < 4


def test_a_small_workbook_that_repeats_a_long_text_fills_no_memory(tmp_path):
    path, before = tmp_path / "t.xlsx", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    long_workbook(path, rows=2_000, columns=20, text="x" * 30_000)

    assert path.stat().st_size < 100_000
    assert refusal(path) == "table-too-large"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000


def long_workbook(path, rows, columns, text):
    """A workbook that says one text, which it holds once, in each of its cells."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for place in range(rows * columns):
            sheet.write_string(place // columns, place % columns, text)


def test_a_workbook_of_that_making_is_read_where_it_is_small(tmp_path):
    long_workbook(tmp_path / "t.xlsx", rows=2, columns=2, text="Name")

    assert reading(tmp_path / "t.xlsx").report.columns[0].name == "Name"


@pytest.mark.parametrize("name", ["pipe.csv", "pipe.md", "pipe.xlsx"])
def test_a_pipe_is_no_file(tmp_path, name):
    os.mkfifo(tmp_path / name)

    assert refusal(tmp_path / name) == "not-a-file"


def test_a_reading_that_is_not_wanted_any_more_is_stopped(tmp_path):
    (tmp_path / "t.csv").write_text("Name\nAnn\n")

    assert refusal(tmp_path / "t.csv", cancelled=lambda: True) == "cancelled"


@pytest.mark.parametrize("delimiter", [";;", "\n", '"', "\0", "\r"])
def test_what_can_not_stand_between_cells_is_refused(delimiter):
    with pytest.raises(WorkshopError, match="bad-delimiter"):
        parse("Name;Title\nAnn;CMO\n", delimiter, None, [])


@pytest.mark.parametrize("kind", [Kind.RIGHTS, Kind.PARTICIPANTS, Kind.ACTIVITIES])
@pytest.mark.parametrize(
    "cell",
    [
        "/ " * 100_000,
        " & " * 80_000,
        "<a@" * 80_000,
        "R = " * 60_000,
        "*" * N,
        "A-" * 100_000,
        "and " * 60_000,
    ],
)
def test_a_title_of_any_shape_is_read_in_time_that_grows_with_its_length(tmp_path, kind, cell):
    path, before = tmp_path / "t.csv", cpu_of_children()
    path.write_text(f"Name;Activity;Ann;Bob\n{cell};One;A;R\nEve;{cell};A;R\nCem;Three;R;A\n")

    assert reading(path, kind).report.rows >= 2
    assert cpu_of_children() - before < 4
