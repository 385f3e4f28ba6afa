"""A table of somebody's, read in a process of its own, with little memory and time: `table_child FILE ASKED`.

ASKED is an `Asked` as JSON. Prints an `Answer`. A hostile file can end this process and nothing else.
"""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from workshop.child import limit, tell
from workshop.errors import FileTrouble, WorkshopError
from workshop.imports.asking import Asked, How
from workshop.imports.number_formats import unit_of_format
from workshop.imports.tables.csv_table import read_csv
from workshop.imports.tables.grid import Grid
from workshop.imports.tables.json_table import read_json
from workshop.imports.tables.markdown_table import read_markdown
from workshop.imports.tables.xlsx_table import read_workbook
from workshop.imports.understanding import Understood, understood

_MEMORY, _SECONDS = 1 << 30, 15
_LARGEST_ANSWER = 64 << 20
_SPLIT, _ANSWERED = 0.1, 0.9
"""How far the reading is when the cells are there, and when it is known what becomes of them."""
_SMALL_ROWS, _SMALL = 2_000, 400_000
"""Rows and characters of tables that can be understood anew while a window waits."""
_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xls", ".ods"})
_MARKDOWN = frozenset({".md", ".markdown"})
_RECORDS = frozenset({".json"})


class Answer(msgspec.Struct, frozen=True):
    """What was understood, or why nothing was; `is_of_file` where the trouble is the file's own.

    `grids` are the tables as they stand, where they are small: they can be understood otherwise at once.
    """

    understood: Understood | None = None
    grids: tuple[Grid, ...] = ()
    code: str = ""
    params: dict[str, str | int] = {}
    is_of_file: bool = False


def main(source: str, asked: str) -> int:
    """Print the answer and end with 0; anything else is a crash."""
    limit(_MEMORY, _SECONDS)
    gc.disable()  # nearly all that is made here stays until the end
    try:
        said = msgspec.json.encode(_answer(Path(source), msgspec.json.decode(asked, type=Asked)))
    except MemoryError:
        said = b""
    if not 0 < len(said) <= _LARGEST_ANSWER:
        said = msgspec.json.encode(Answer(code="table-too-large", params={"path": source}))
    sys.stdout.buffer.write(said)
    return 0


def _answer(path: Path, asked: Asked) -> Answer:
    try:
        tables = grids(path, asked.how)
        tell(_SPLIT)
        found = understood(tables, asked, lambda share: tell(_SPLIT + (_ANSWERED - _SPLIT) * share))
        tell(_ANSWERED)
        return Answer(found, grids=tuple(tables) if _are_small(tables) else ())
    except WorkshopError as trouble:
        params = {name: value for name, value in trouble.params.items() if isinstance(value, str | int)}
        return Answer(code=trouble.code, params=params, is_of_file=isinstance(trouble, FileTrouble))


def _are_small(tables: Sequence[Grid]) -> bool:
    cells = (len(cell) + 1 for table in tables for line in table.lines for cell in line.cells)
    return sum(len(table.lines) for table in tables) <= _SMALL_ROWS and sum(cells) <= _SMALL


def grids(path: Path, how: How) -> list[Grid]:
    """Every table of the file. Raises UserFixable and FileTrouble as the readers do."""
    suffix = path.suffix.casefold()
    if suffix in _WORKBOOKS:
        return read_workbook(path, how.sheet, unit_of_format)
    if suffix in _MARKDOWN:
        return read_markdown(path, how.encoding)
    if suffix in _RECORDS:
        return read_json(path, how.encoding)
    return [read_csv(path, how.encoding, how.delimiter)]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
