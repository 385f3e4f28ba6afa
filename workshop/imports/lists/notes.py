"""What stands in a list's rows and is no record of it: sums, sources and remarks, the header once more."""

import re
from collections.abc import Iterable, Sequence

from workshop.domain.text import clean_line, folded
from workshop.imports.tables.grid import Line, Remark

_SUM = re.compile(
    r"(?:grand|sub|sous|teil)?[\s-]?(?:totals?|totale|totaal|totaux|summe|sum|suma|somma|soma|gesamt\w*|insgesamt)"
    r"(?:\s(?:général|general|generale|geral))?\s*[:=]?(?:\s*[\d.,]+\D{0,12}|\s(?:of\s)?[A-Z])?",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"[\s\d.,'’%€$£+-]*(?:[A-Z]{3})?")
_OPENING = re.compile(
    r"(?:sources?|quelle|fuente|fonte|bron|notes?|nota|anmerkung|hinweis|remarque|opmerking|remarks?|bemerkung\w*"
    r"|stand|page|seite|legend\w*|légende|leyenda|key|disclaimer)\s*[:\d(]"
    r"|(?:as of|updated|last update\w*|aktualisiert|exported|exportiert|erstellt|generated"
    r"|generado|généré|printed|created by|confidential|vertraulich|copyright)\b"
    r"|[*†‡©(–—•]|\d\)|n\.?\s?b\.",
    re.IGNORECASE,
)
_WORDS = 8


def is_sum(line: Line, column: int) -> bool:
    """Whether a row adds up the others: it is called a sum, and beside that has figures alone."""
    if not _SUM.fullmatch(clean_line(line.cell(column)) or clean_line(_first(line))):
        return False
    others = [cell for cell in line.cells if cell.strip() and not _SUM.fullmatch(clean_line(cell))]
    return all(_FIGURES.fullmatch(clean_line(cell)) for cell in others)


def is_note(line: Line, apart: bool, of_people: bool) -> bool:
    """Whether a row with one filled cell is a remark: by how it begins, or by how much it says.

    `apart`: an empty row stands before it, or nothing after it. People's names have few words and no figures.
    """
    if line.filled != 1:
        return False
    text = clean_line(_first(line))
    words = text.split()
    if of_people and (len(words) > 5 or ":" in text or any(sign.isdigit() for sign in text)):
        return "@" not in text
    return apart and (bool(_OPENING.match(text)) or (len(words) >= _WORDS and text.endswith(".")))


def is_same(line: Line, names: Sequence[str]) -> bool:
    """Whether the row is the header once more."""
    place = next((n for n, name in enumerate(names) if name), None)
    if place is None or line.cell(place)[:1].casefold() != names[place].strip()[:1].casefold():
        return False
    cells = [folded(cell) for cell in line.cells[: len(names)]]
    wanted = [folded(name) for name in names][: len(cells)]
    return any(cells) and cells == wanted


def _first(line: Line) -> str:
    return next((cell for cell in line.cells if cell.strip()), "")


def first_text(line: Line) -> str:
    """The first that a row says, cut to what a remark can name."""
    return clean_line(_first(line))[:80]


def left_out(lines: Iterable[Line]) -> list[Remark]:
    """That these rows are no part of the table, each by the first that it says; empty ones aren't named."""
    return [Remark(line.number, "left-out", {"text": first_text(line)}) for line in lines if line.filled]
