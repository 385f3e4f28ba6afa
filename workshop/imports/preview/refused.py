"""The rows that were refused, as a table of their own that says why: to be mended and imported again."""

import csv
from io import StringIO

from workshop.imports.reading import Reading
from workshop.imports.values.figures import read_amount

_FORMULA = frozenset("=+-@\t\r")
"""A cell that begins with one of these would be taken as a formula by a spreadsheet."""


def refused_table(found: Reading, reason: str) -> bytes:
    """The refused rows under their header, with a column of that name more; no cell is a formula."""
    written = StringIO(newline="")
    writer = csv.writer(written)
    names = [column.name for column in found.report.columns]
    writer.writerow(map(_safe, (*names, reason)))
    why = {row.line: row.why for row in found.report.refused}
    for record in found.records:
        if record.entry is None and record.line in why:
            cells = (*record.cells[: len(names)], *[""] * (len(names) - len(record.cells)))
            writer.writerow(map(_safe, (*cells, why[record.line])))
    return written.getvalue().encode("utf-8-sig", "replace")


def _safe(cell: str) -> str:
    """The cell behind an apostrophe where a spreadsheet would run it; dashes and amounts are no formulas."""
    is_harmless = cell.strip() == "-" or (cell[:1] in "+-" and read_amount(cell) is not None)
    return f"'{cell}" if cell[:1] in _FORMULA and not is_harmless else cell
