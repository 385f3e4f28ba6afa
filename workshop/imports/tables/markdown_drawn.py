"""Tables in Markdown that stand otherwise than between pipes: HTML, and grids drawn of signs and dashes."""

import re
from collections.abc import Sequence

from workshop.imports.tables.grid import Line, tidy
from workshop.imports.tables.markdown_text import plain

_EDGE = re.compile(r"\s{0,3}\+(?:[-=:]+\+)+\s*")


def html_ends(lines: Sequence[str]) -> dict[int, int]:
    """By the first line of each HTML table the line behind its last one; one within another is part of it."""
    ends: dict[int, int] = {}
    first, depth = 0, 0
    for place, line in enumerate(map(str.casefold, lines)):
        opened = line.count("<table")
        first = place if opened and not depth else first
        before, depth = depth, max(depth + opened - line.count("</table"), 0)
        if (before or opened) and not depth:
            ends[first] = place + 1
    return ends


def drawn_end(lines: Sequence[str], place: int) -> int:
    """Behind the last line of the grid that is drawn here; 0 where none is."""
    end = place
    while end < len(lines) and (_EDGE.fullmatch(lines[end]) or (end > place and _is_row(lines[end]))):
        end += 1
    return end if end > place + 2 else 0


def drawn_rows(lines: Sequence[str], place: int, end: int) -> list[Line]:
    """The rows of a drawn grid: what stands between two edges is one row, on however many lines."""
    rows: list[Line] = []
    is_open = False
    for number in range(place, end):
        if not _is_row(lines[number]):
            is_open = False
            continue
        cells = lines[number].strip().strip("|").split("|")
        if is_open:
            above = rows.pop()
            cells = [f"{one} {other}" for one, other in zip(above.cells, cells, strict=False)]
            rows.append(Line(above.number, tidy(map(plain, cells))))
        else:
            rows.append(Line(number + 1, tidy(map(plain, cells))))
        is_open = True
    return rows


def _is_row(line: str) -> bool:
    return line.strip().startswith("|") and line.rstrip().endswith("|")
