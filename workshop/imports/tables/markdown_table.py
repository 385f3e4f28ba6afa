"""Markdown: every table of a file, of pipes, HTML or a drawn grid, with the heading that stands over it."""

import re
from collections.abc import Sequence
from pathlib import Path

from workshop.errors import UserFixable
from workshop.given import read_given
from workshop.imports.tables.csv_table import LARGEST
from workshop.imports.tables.encodings import decode
from workshop.imports.tables.grid import Grid, Line, Remark, tidy
from workshop.imports.tables.html_rows import lines_of_table
from workshop.imports.tables.markdown_drawn import drawn_end, drawn_rows, html_ends
from workshop.imports.tables.markdown_text import lines_of, plain

_DASHES = re.compile(r":?[-–—]+:?(?:\+[-–—]+)*")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s(.*)")
_UNDERLINE = re.compile(r"\s{0,3}(?:=+|-+)\s*")
_HTML_HEADING = re.compile(r"\s*<h\d[^>]*>(.*?)</h\d>", re.IGNORECASE)
_REMARK = re.compile(r"\*\*\s*\(")
_FENCE = re.compile(r"\s{0,3}(?:>\s?)*(`{3,}|~{3,})([^`]*)$")
_IN_LIST = re.compile(r"(?:[-*+]|\d{1,9}[.)])\s")
_PRE = re.compile(r"\s{0,3}<(pre|script|style)\b", re.IGNORECASE)
_QUOTED = re.compile(r"\s{0,3}(?:>\s?)+")


def read_markdown(path: Path, encoding: str | None) -> list[Grid]:
    """All tables of a Markdown file, in order. Raises UserFixable: empty-table, bad-encoding."""
    data = read_given(path, LARGEST)
    if not data.strip():
        raise UserFixable("empty-table", path=str(path))
    text, name, remarks = decode(data, encoding, path)
    lines = visible(re.split(r"\r\n|\r|\n", text))
    grids, title, place, ends = [], "", 0, html_ends(lines)
    while place < len(lines):
        title = _title(lines, place, title)
        end = drawn_end(lines, place) or ends.get(place)
        if end:
            rows = drawn_rows(lines, place, end) or lines_of_table("\n".join(lines[place:end]), place + 1)
            grids.append(Grid(tuple(rows), title=title, encoding=name, remarks=tuple(remarks)))
            place = end
        elif _begins_table(lines, place):
            end = place + 2
            while end < len(lines) and "|" in lines[end]:
                end += 1
            grids.append(_grid(lines, place, end, title, name, remarks))
            place = end
        else:
            place += 1
    return [grid for grid in grids if grid.lines]


def visible(lines: Sequence[str]) -> list[str]:
    """The lines as a reader sees them: empty where they are code or a comment, quotes without their mark."""
    seen: list[str] = []
    fence, hidden, kept = "", False, ""
    for line in lines:
        mark, pre = _FENCE.match(line), _PRE.match(line)
        kept = kept or (pre[1].casefold() if pre and not fence and not hidden else "")
        if kept:
            kept = "" if f"</{kept}" in line.casefold() else kept
            seen.append("")
        elif fence:
            if mark and mark[1].startswith(fence) and not mark[2].strip():
                fence = ""
            seen.append("")
        elif mark and not hidden:
            fence = mark[1]
            seen.append("")
        else:
            shown, hidden = _uncommented(line, hidden)
            quoted = _QUOTED.match(shown)
            seen.append(shown[quoted.end() :] if quoted else shown)
    return seen


def _uncommented(line: str, hidden: bool) -> tuple[str, bool]:
    """What of a line stands in no comment, and whether the next line does."""
    shown, rest = [], line
    while rest:
        before, mark, rest = rest.partition("-->" if hidden else "<!--")
        if not hidden:
            # A mark within code is none.
            if mark and before.count("`") % 2:
                shown.append(before + mark)
                continue
            shown.append(before)
        if mark:
            hidden = not hidden
    return "".join(shown), hidden


def _title(lines: Sequence[str], place: int, before: str) -> str:
    """What a heading says; of any other line the heading before it."""
    line = lines[place]
    if found := _HEADING.match(line):
        return plain(found[1].rstrip().rstrip("#"))
    if found := _HTML_HEADING.match(line):
        return plain(found[1])
    below = lines[place + 1] if place + 1 < len(lines) else ""
    if line.strip() and "|" not in line and len(below.strip()) > 1 and _UNDERLINE.fullmatch(below):
        return plain(line)
    return before


def _begins_table(lines: Sequence[str], place: int) -> bool:
    line = lines[place]
    if "|" not in line or place + 1 >= len(lines) or not _is_rule(lines[place + 1]):
        return False
    return not (line.startswith(("    ", "\t")) and _is_code(lines, place))


def _is_code(lines: Sequence[str], place: int) -> bool:
    """Whether an indented line is code: behind an empty line, and not within a list."""
    if place and lines[place - 1].strip():
        return False
    above = next((line for line in reversed(lines[max(place - 9, 0) : place]) if line.strip()), "")
    return not above.startswith((" ", "\t")) and not _IN_LIST.match(above)


def _is_rule(line: str) -> bool:
    """Whether this is the line of dashes under a table's head."""
    parts = line.strip().removeprefix("|").removesuffix("|").split("|")
    return ("|" in line or "-+-" in line) and all(_DASHES.fullmatch(part.strip()) for part in parts)


def _named(cell: str) -> str | None:
    """The bold name of a cell that has a remark in brackets behind it."""
    remark = _REMARK.search(cell, 3) if cell.startswith("**") and cell.endswith(")") else None
    return cell[2 : remark.start()] if remark else None


def _grid(
    lines: Sequence[str], start: int, end: int, title: str, encoding: str, before: Sequence[Remark]
) -> Grid:
    numbers = [start, *(n for n in range(start + 2, end) if "--" not in lines[n] or not _is_rule(lines[n]))]
    made, remarks = [], list(before)
    for number in numbers:
        raw = cells(lines[number])
        named = _named(raw[0]) if raw else None
        if named:
            remarks.append(Remark(number + 1, "remark-dropped", {"text": plain(raw[0])[:120]}))
            raw[0] = named
        bold = bool(raw) and raw[0].startswith(("**", "__")) and sum(1 for cell in raw if cell) == 1
        made.append(Line(number + 1, tidy(map(lines_of, raw)), heading=bold))
    return Grid(tuple(made), title=title, encoding=encoding, remarks=tuple(remarks), trimmed=True)


def cells(line: str) -> list[str]:
    """A table row's cells; an escaped pipe is part of its cell."""
    inner = line.strip()
    inner = inner.removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return [cell.replace("\\|", "|").strip() for cell in re.split(r"(?<!\\)\|", inner)]
