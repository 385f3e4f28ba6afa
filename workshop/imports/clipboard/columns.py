"""Columns without a head, told by what stands in them: who, a job title, a side, a day, an amount."""

import re
from collections.abc import Callable, Mapping, Sequence

from workshop.imports.clipboard.cells import Row
from workshop.imports.clipboard.names import is_job
from workshop.imports.lists.people import CAPACITIES
from workshop.imports.lists.sides import SIDES, side_of

_ADDRESS = re.compile(r"(?:mailto:)?[^\s@]+@[^\s@]+")
_FIGURES = re.compile(r"[+(]?[\d\s()/.,+-]+")
_DAY = re.compile(
    r"\d{4}-\d{1,2}(-\d{1,2})?|\d{1,2}[./-]\d{1,2}[./-](\d{2}|\d{4})|(\d{1,2}\.?\s+)?[^\W\d]{3,9}\.?\s+\d{4}"
)
_MONEY = re.compile(
    r"(?:[€$£]|[A-Z]{3}|CHF|Fr\.)\s?[\d.,'’\s]+k?|[\d.,'’\s]+k?\s?(?:[€$£]|[A-Z]{3}|Euro)", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]*)*")

_PROSE = 40
"""Cells of so many characters on average describe something."""

Test = Callable[[str], bool]


def _is_side(cell: str) -> bool:
    return not is_job(cell) and (cell.casefold() in SIDES or side_of(cell) is not None)


def _is_capacity(cell: str) -> bool:
    return cell.casefold() in CAPACITIES


def is_address(cell: str) -> bool:
    """Whether this is a mail address and nothing else."""
    return bool(_ADDRESS.fullmatch(cell))


def _is_figure(cell: str) -> bool:
    return bool(_FIGURES.fullmatch(cell))


def is_title(cell: str) -> bool:
    """Whether this is a job title, in words or as capitals."""
    return is_job(cell) or (cell.isupper() and cell.isalpha() and 2 <= len(cell) <= 4)


_OF_PEOPLE: Mapping[str, Test] = {
    "side": _is_side,
    "capacity": _is_capacity,
    "e-mail": is_address,
    "#": _is_figure,
    "title": is_title,
}
_OF_WORK: Mapping[str, Test] = {
    "side": _is_side,
    "start": lambda cell: bool(_DAY.fullmatch(cell)),
    "budget": lambda cell: bool(_MONEY.fullmatch(cell)),
    "#": _is_figure,
}


def heads_of_people(rows: Sequence[Row]) -> tuple[Row, bool]:
    """A head for each column, and whether they are beyond doubt; a name may stand in two columns."""
    heads = _told(rows, _OF_PEOPLE)
    words = [place for place, head in enumerate(heads) if head == "words"]
    named = words[:1]
    if not words:
        named = [heads.index("title")] if "title" in heads else []
    elif words[1:2] == [words[0] + 1] and all(_are_single(rows, place) for place in words[:2]):
        named = words[:2]
    left = [place for place in words if place not in named]
    if "title" not in heads and left:
        heads[left[0]] = "title"
    for place, head in zip(named, ("first name", "last name") if len(named) > 1 else ("name",), strict=True):
        heads[place] = head
    is_sure = bool(words) and len(named) == 1 and not left
    return tuple("" if head == "words" else head for head in heads), is_sure


def heads_of_work(rows: Sequence[Row]) -> Row:
    """A head for each column of a table of activities, initiatives, campaigns or tasks."""
    heads = _told(rows, _OF_WORK)
    words = [place for place, head in enumerate(heads) if head == "words"]
    if words:
        heads[words[0]] = "title"
    if len(words) > 1:
        beside = [cell for row in rows if words[1] < len(row) and (cell := row[words[1]].strip())]
        is_long = sum(map(len, beside)) > _PROSE * len(beside)
        heads[words[1]] = "description" if is_long else "category"
    days = [place for place, head in enumerate(heads) if head == "start"]
    for place in days[1:2]:
        heads[place] = "end"
    return tuple("" if head == "words" or place in days[2:] else head for place, head in enumerate(heads))


def _told(rows: Sequence[Row], tests: Mapping[str, Test]) -> list[str]:
    """What most cells of each column are, each kind but days once; "words" for all else, nothing for none."""
    found: list[str] = []
    for place in range(max(map(len, rows), default=0)):
        cells = [row[place].strip() for row in rows if place < len(row) and row[place].strip()]
        kinds = (
            kind
            for kind, test in tests.items()
            if (kind == "start" or kind not in found) and 2 * sum(map(test, cells)) > len(cells)
        )
        found.append(next(kinds, "words") if cells else "")
    return found


def _are_single(rows: Sequence[Row], place: int) -> bool:
    """Whether every cell of a column is one word."""
    cells = [row[place].strip() for row in rows if place < len(row) and row[place].strip()]
    return all(_WORD.fullmatch(cell) for cell in cells)
