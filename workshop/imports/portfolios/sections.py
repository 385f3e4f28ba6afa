"""Tables in sections: the head stands again over each, under the section's name, and items have parts."""

from collections.abc import Sequence

import msgspec

from workshop.imports.lists.records import Table
from workshop.imports.portfolios.sums import stands_below
from workshop.imports.tables.grid import Line, Remark

AGAIN = "header-again"
_PARTS = frozenset(
    {"subitems", "unterelemente", "subelemente", "sous-elements", "sous-éléments", "subelementos"}
)


def without_sections(table: Table) -> Table:
    """The list without names of sections, parts of items and notes below; what is left out is said.

    A section's name stands alone in the row over the head that stands again.
    """
    heads = [each.line for each in table.remarks if each.code == AGAIN]
    named = {_before(table.lines, head) for head in heads} - {None}
    kept: list[Line] = []
    remarks: list[Remark] = []
    is_part = False
    for line in table.lines:
        first = line.cell(0).casefold()
        is_part = (first in _PARTS and line.filled > 1) or (is_part and not first)
        if line.number in named:
            remarks.append(Remark(line.number, "taken-as-heading", {"text": _shown(line)}))
        elif is_part:
            remarks.append(Remark(line.number, "part-of-item", {"text": _shown(line)}))
        else:
            kept.append(line)
    while kept and stands_below(kept[-1].cells):
        line = kept.pop()
        remarks.append(Remark(line.number, "left-out", {"text": _shown(line)}))
    said = (each for each in table.remarks if each.code != "cells-short" or each.line not in named)
    return msgspec.structs.replace(table, lines=tuple(kept), remarks=(*said, *remarks))


def _before(lines: Sequence[Line], head: int) -> int | None:
    """The row of one cell that stands last before a head; None where another kind of row does."""
    over = max((line for line in lines if line.number < head), key=lambda line: line.number, default=None)
    return over.number if over is not None and over.filled == 1 and over.cell(0) else None


def _shown(line: Line) -> str:
    return next((cell.strip() for cell in line.cells if cell.strip()), "")[:120]
