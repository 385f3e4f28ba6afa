"""Markdown: every pipe table of a file, each with the heading that stands over it."""

import html
import re
from pathlib import Path

from workshop.errors import UserFixable
from workshop.given import read_given
from workshop.imports.tables.csv_table import LARGEST, decode
from workshop.imports.tables.grid import Grid, Line, Remark

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_KEPT = "\ue000"
"""A sign of nobody's that holds the place of an escaped one."""
_DASHES = re.compile(r":?-{2,}:?")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s(.*)")
_HTML_HEADING = re.compile(r"\s*<h\d[^>]*>(.*?)</h\d>", re.IGNORECASE)
_REMARK = re.compile(r"\*\*\s*\(")
_TAG = re.compile(r"<[^<>]+>")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)?\)")
_MARKS = re.compile(r"(\*\*|__|`|~~)")
_SLANTED = re.compile(r"(?<!\w)[*_]([^*_]+)[*_](?!\w)")


def read_markdown(path: Path, encoding: str | None) -> list[Grid]:
    """All tables of a Markdown file, in order. Raises UserFixable: empty-table, bad-encoding."""
    data = read_given(path, LARGEST)
    if not data.strip():
        raise UserFixable("empty-table", path=str(path))
    text, name, _ = decode(data, encoding, path)
    lines = text.splitlines()
    grids, title, place = [], "", 0
    while place < len(lines):
        title = _title(lines[place], title)
        if _begins_table(lines, place):
            end = place + 2
            while end < len(lines) and "|" in lines[end]:
                end += 1
            grids.append(_grid(lines, place, end, title, name))
            place = end
        else:
            place += 1
    return grids


def _title(line: str, before: str) -> str:
    """What a heading says; of any other line the heading before it."""
    if found := _HEADING.match(line):
        return plain(found[1].rstrip().rstrip("#"))
    found = _HTML_HEADING.match(line)
    return plain(found[1]) if found else before


def _begins_table(lines: list[str], place: int) -> bool:
    return "|" in lines[place] and place + 1 < len(lines) and _is_rule(lines[place + 1])


def _is_rule(line: str) -> bool:
    """Whether this is the line of dashes under a table's head."""
    parts = line.strip().removeprefix("|").removesuffix("|").split("|")
    return all(_DASHES.fullmatch(part.strip()) for part in parts)


def _named(cell: str) -> str | None:
    """The bold name of a cell that has a remark in brackets behind it."""
    remark = _REMARK.search(cell, 3) if cell.startswith("**") and cell.endswith(")") else None
    return cell[2 : remark.start()] if remark else None


def _grid(lines: list[str], start: int, end: int, title: str, encoding: str) -> Grid:
    numbers = [start, *range(start + 2, end)]
    made, remarks = [], []
    for number in numbers:
        raw = cells(lines[number])
        named = _named(raw[0]) if raw else None
        if named:
            remarks.append(Remark(number + 1, "remark-dropped", {"text": plain(raw[0])[:120]}))
            raw[0] = named
        bold = bool(raw) and raw[0].startswith(("**", "__")) and sum(1 for cell in raw if cell) == 1
        made.append(Line(number + 1, tuple(plain(cell) for cell in raw), heading=bold))
    return Grid(tuple(made), title=title, encoding=encoding, remarks=tuple(remarks), ragged_headings=True)


def cells(line: str) -> list[str]:
    """A table row's cells; an escaped pipe is part of its cell."""
    inner = line.strip()
    inner = inner.removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return [cell.replace("\\|", "|").strip() for cell in re.split(r"(?<!\\)\|", inner)]


def plain(cell: str) -> str:
    """A cell's text without Markdown's and HTML's marks; what is escaped is none."""
    escaped = _ESCAPED.findall(cell)
    text = re.sub(r"<br\s*/?>", " ", _ESCAPED.sub(_KEPT, cell.replace(_KEPT, "")), flags=re.IGNORECASE)
    text = _SLANTED.sub(r"\1", _MARKS.sub("", _LINK.sub(r"\1", _TAG.sub("", text))))
    parts = (
        html.unescape(part) + sign for part, sign in zip(text.split(_KEPT), [*escaped, ""], strict=False)
    )
    return " ".join("".join(parts).split())
