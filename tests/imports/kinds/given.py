"""Tables as they are given, read in this process: matrices as plain dicts, and what was said of them."""

import openpyxl

from workshop.domain.facts.choices import Scheme
from workshop.domain.references.integrity import LETTERS
from workshop.errors import UserFixable
from workshop.imports.asking import Asked, How, Kind
from workshop.imports.tables.csv_table import parse
from workshop.imports.tables.markdown_table import read_markdown
from workshop.imports.tables.xlsx_table import read_workbook
from workshop.imports.understanding import understood

__all__ = ["How", "activities", "book", "letters", "markdown", "people", "refusal", "rights", "said", "text"]


def text(written):
    """The grids of a CSV's text."""
    return [parse(written, None, None, [])]


def markdown(tmp_path, written):
    """The grids of a Markdown file."""
    path = tmp_path / "t.md"
    path.write_text(written, "utf-8")
    return read_markdown(path, None)


def book(tmp_path, rows, merged=(), at=(1, 1)):
    """The grids of a workbook with these rows, the cells of each merged range being one."""
    made = openpyxl.Workbook()
    for down, row in enumerate(rows):
        for across, cell in enumerate(row):
            if cell not in ("", None):
                made.active.cell(at[0] + down, at[1] + across, cell)
    for each in merged:
        made.active.merge_cells(each)
    made.save(tmp_path / "t.xlsx")
    return read_workbook(tmp_path / "t.xlsx", None)


def rights(grids, how=None, scheme=Scheme.RACI, side=None):
    """What is understood of a matrix."""
    return understood(_grids(grids), Asked(Kind.RIGHTS, how or How(), LETTERS[scheme], side))


def people(grids, how=None, side=None):
    """What is understood of a list of people."""
    return understood(_grids(grids), Asked(Kind.PARTICIPANTS, how or How(), "RACI", side))


def activities(grids, how=None):
    """What is understood of a list of activities."""
    return understood(_grids(grids), Asked(Kind.ACTIVITIES, how or How(), "RACI", None))


def _grids(grids):
    return text(grids) if isinstance(grids, str) else grids


def letters(given, how=None, scheme=Scheme.RACI):
    """By title and name, the letters of a matrix, in order."""
    matrix = rights(given, how, scheme).found.matrix
    found = {}
    for row in matrix.rows:
        cells = found.setdefault(row.title, {})
        for name, letter in row.roles:
            cells[name] = "".join(sorted(cells.get(name, "") + letter))
    return found


def said(understanding, code):
    """The lines and parameters of the remarks and refusals of a code."""
    found = understanding.found
    return [
        (each.line, each.params)
        for each in (*understanding.remarks, *found.remarks, *found.refused)
        if each.code == code
    ]


def refusal(read, given, *words):
    """The code with which a table is refused as a whole."""
    try:
        read(given, *words)
    except UserFixable as trouble:
        return trouble.code
    return None
