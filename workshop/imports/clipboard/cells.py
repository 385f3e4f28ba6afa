"""Copied text as rows of cells: a tab parts them, and a quoted cell of a spreadsheet may hold breaks."""

import re

Row = tuple[str, ...]

_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=\t|\n|\Z)')
_PLAIN = re.compile(r"[^\t\n]*")
_ENDS = re.compile(r"\r\n?|\u2029")
_SOFT = re.compile(r"[\x0b\x0c\x85\u2028\xa0\u202f]")
_HEADS = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")


def rows_of_text(text: str) -> list[Row]:
    """The rows that hold something; a soft break, and a break within a quoted cell, is a blank."""
    text = _SOFT.sub(" ", _ENDS.sub("\n", text.replace("\x00", "").removeprefix("\ufeff")))
    if (piped := _piped(text)) is not None:
        return piped
    rows = _rows(text, unquotes="\t" in text)
    if all(len(row) == 1 for row in rows):
        rows = _unquoted(rows)
    return [row for row in rows if any(cell.strip() for cell in row)]


def _rows(text: str, unquotes: bool) -> list[Row]:
    """Every row, empty ones too."""
    rows: list[Row] = []
    row: list[str] = []
    place = 0
    while True:
        cell, place = _cell(text, place, unquotes)
        row.append(cell)
        ended = place >= len(text)
        if ended or text[place] == "\n":
            rows.append(tuple(row))
            row = []
        if ended:
            return rows
        place += 1


def _cell(text: str, place: int, unquotes: bool) -> tuple[str, int]:
    """The cell that begins here, and where it ends."""
    if text[place : place + 1] == '"' and (match := _QUOTED.match(text, place)) is not None:
        held = match.group(1)
        if unquotes or "\n" in held or '""' in held:
            return held.replace('""', '"').replace("\n", " "), match.end()
    match = _PLAIN.match(text, place)
    return (match.group(), match.end()) if match is not None else ("", len(text))


def _unquoted(rows: list[Row]) -> list[Row]:
    """Lines of which every one stands in quotes are quoted cells; else a quote is a quote."""
    cells = [row[0].strip() for row in rows if row[0].strip()]
    if not cells or not all(len(cell) > 2 and cell[0] == cell[-1] == '"' for cell in cells):
        return rows
    return [(cell[1:-1],) for cell in cells]


def _piped(text: str) -> list[Row] | None:
    """The rows of a Markdown table, whose second line is its rule; None where it is none."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if len(lines) < 3 or "|" not in lines[0] or "|" not in lines[1] or not _HEADS.fullmatch(lines[1]):
        return None
    kept = (line for place, line in enumerate(lines) if place != 1 and "|" in line)
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in kept]
