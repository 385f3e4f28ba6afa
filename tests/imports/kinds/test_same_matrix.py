"""A matrix reads the same however it is written: in a sheet, as text of any encoding, as Markdown, turned."""

import csv
import tempfile
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.imports.kinds.given import How, book, markdown, rights
from workshop.imports.tables.csv_table import read_csv

FIRST = ("Ada", "CIA", "Ria", "AI", "Irina", "Cara", "Rico", "Zoë", "Jürg", "Ana", "Bob", "IT", "Ira", "Acid")
LAST = ("", " Berg", " Okafor", " Íñiguez", " van der Veen", " R.", " & Co", " (CMO)", " C. Ray")
DOES = (
    "Approve",
    "Write",
    "Plan",
    "Träger der",
    "Données de",
    "Gestión de",
    "Check",
    "R&D of",
    "C-level",
    "A new",
)
WHAT = (
    "budget",
    "brief",
    "site",
    "clientèle",
    "Größen",
    "año",
    "consent banner",
    "CRM",
    "<5 % offers",
    "a|b tests",
)
CELLS = ("", "A", "R", "C", "I", "A/R", "R, C", "-", "n/a")

people = st.lists(
    st.builds("{}{}".format, st.sampled_from(FIRST), st.sampled_from(LAST)),
    min_size=2,
    max_size=6,
    unique_by=str.casefold,
)
titles = st.lists(
    st.builds("{} {}".format, st.sampled_from(DOES), st.sampled_from(WHAT)),
    min_size=2,
    max_size=7,
    unique_by=str.casefold,
)


@st.composite
def matrices(draw):
    """Names across, titles down, and cells; each row and column holds a letter, A and R among them."""
    names, rows = draw(people), draw(titles)
    cells = [[draw(st.sampled_from(CELLS)) for _ in names] for _ in rows]
    for place in range(max(len(names), len(rows))):
        cells[place % len(rows)][place % len(names)] = ("A", "R", "A/R")[place % 3]
    return [["Activity", *names], *([title, *row] for title, row in zip(rows, cells, strict=True))]


def as_csv(rows, delimiter):
    made = StringIO()
    csv.writer(made, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return made.getvalue()


def as_markdown(rows):
    lines = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "-|" * len(rows[0]), *lines[1:]])


def meant(rows):
    """By title, who has which letters; nobody is left out, and no title."""
    letters = {"A/R": "AR", "R, C": "CR", "-": "", "n/a": ""}
    return {
        row[0]: dict(zip(rows[0][1:], (letters.get(c, c) for c in row[1:]), strict=True)) for row in rows[1:]
    }


def read(grids, how=None):
    found = rights(grids, how).found
    names, result = found.matrix.people, {}
    for row in found.matrix.rows:
        cells = dict.fromkeys(names, "")
        for name, letter in row.roles:
            cells[name] = "".join(sorted(cells[name] + letter))
        result[row.title] = cells
    assert not found.refused and found.rows == found.taken == len(found.matrix.rows)
    return result


quiet = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize(
    ("encoding", "delimiter"),
    [("utf-8", ","), ("utf-8-sig", ";"), ("utf-16", "\t"), ("cp1252", ";"), ("utf-16-le", "|")],
)
@quiet
@given(rows=matrices())
def test_text_in_any_encoding_and_delimiter_is_the_matrix(encoding, delimiter, rows):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.csv"
        path.write_bytes(as_csv(rows, delimiter).encode(encoding))

        assert read([read_csv(path, None, None)]) == meant(rows)


@quiet
@given(rows=matrices(), down=st.integers(1, 9), across=st.integers(1, 5))
def test_a_sheet_with_the_matrix_anywhere_in_it_is_the_matrix(rows, down, across):
    with tempfile.TemporaryDirectory() as folder:
        assert read(book(Path(folder), rows, at=(down, across))) == meant(rows)


@quiet
@given(rows=matrices())
def test_a_table_of_markdown_is_the_matrix(rows):
    with tempfile.TemporaryDirectory() as folder:
        assert read(markdown(Path(folder), as_markdown(rows))) == meant(rows)


@quiet
@given(rows=matrices())
def test_a_table_turned_round_is_the_matrix_when_asked_and_where_its_corner_says_so(rows):
    round_ = [list(column) for column in zip(*rows, strict=True)]
    with tempfile.TemporaryDirectory() as folder:
        assert read(book(Path(folder), round_), How(transpose=True)) == meant(rows)
        round_[0][0] = "Person"
        assert read(book(Path(folder), round_)) == meant(rows)
