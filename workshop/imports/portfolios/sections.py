"""Tables in sections: the head stands again over each, under the section's name, and items have parts."""

from collections.abc import Sequence

import msgspec

from workshop.imports.lists.records import Table
from workshop.imports.portfolios.sums import stands_below
from workshop.imports.tables.grid import Line, Remark

_PARTS = frozenset(
    {"subitems", "unterelemente", "subelemente", "sous-elements", "sous-éléments", "subelementos"}
)
_TRIED = 3
"""A head that stands again says one of its first names as it did before."""


def without_sections(table: Table) -> Table:
    """The table without what is no record: heads that stand again, names of sections, parts, notes below.

    What is left out is said.
    """
    kept: list[Line] = []
    remarks: list[Remark] = []
    is_part = False
    for line in table.lines:
        first = line.cell(0).casefold()
        if _is_head(line, table.names):
            if kept and kept[-1].filled == 1 and kept[-1].cell(0):
                remarks.append(_heading(kept.pop()))
            is_part = False
            continue
        if first in _PARTS and line.filled > 1:
            is_part = True
        elif first:
            is_part = False
        if is_part:
            remarks.append(Remark(line.number, "part-of-item", {"text": _shown(line)}))
        else:
            kept.append(line)
    while kept and stands_below(kept[-1].cells):
        line = kept.pop()
        remarks.append(Remark(line.number, "left-out", {"text": _shown(line)}))
    return msgspec.structs.replace(table, lines=tuple(kept), remarks=(*table.remarks, *remarks))


def _is_head(line: Line, names: Sequence[str]) -> bool:
    """Whether this is the head once more."""
    pairs = [(cell, name) for cell, name in zip(line.cells, names, strict=False) if cell and name]
    if not any(cell.strip().casefold() == name.casefold() for cell, name in pairs[:_TRIED]):
        return False
    same = sum(1 for cell, name in pairs if " ".join(cell.split()).casefold() == name.casefold())
    return same >= 2 and same * 10 >= 9 * line.filled


def _heading(line: Line) -> Remark:
    return Remark(line.number, "taken-as-heading", {"text": _shown(line)})


def _shown(line: Line) -> str:
    return next((cell.strip() for cell in line.cells if cell.strip()), "")[:120]
