"""What speaks for the way in which a table was read: well-read letters, even rows, amounts with one mark."""

import re
from collections.abc import Iterable, Sequence

import msgspec

from workshop.imports.reading import Reading

_LETTERS = re.compile(r"[^\W\d_]{3,20}")
_UNREAD = "\ufffd"
_BROKEN = re.compile("[ÃÂâ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡-¿]")
"""How UTF-8 looks where it was read as something else."""
_SEEN = 2_000


class Evidence(msgspec.Struct, frozen=True):
    """`word` holds letters beyond ASCII, `unread` counts those that can't be read."""

    word: str = ""
    unread: int = 0
    columns: int = 0
    even: int = 0
    rows: int = 0
    first: int = 0
    last: int = 0
    amounts: int = 0


def evidence_of(found: Reading) -> Evidence:
    """What the first records of a reading show."""
    records = found.records
    width = len(found.report.columns)
    sample = records[:_SEEN]
    text = [cell for record in sample for cell in record.cells if not cell.isascii()]
    money = [place for place, column in enumerate(found.report.columns) if column.field == "budget"]
    return Evidence(
        word=_word(text),
        unread=sum(cell.count(_UNREAD) + len(_BROKEN.findall(cell)) for cell in text),
        columns=width,
        even=sum(len(record.cells) == width for record in records),
        rows=len(records),
        first=records[0].line if records else 0,
        last=records[-1].line if records else 0,
        amounts=sum(_has(record.cells, money) for record in records),
    )


def _word(cells: Iterable[str]) -> str:
    words = (match.group() for cell in cells for match in _LETTERS.finditer(cell))
    return next((word for word in words if not word.isascii() and _UNREAD not in word), "")


def _has(cells: Sequence[str], places: Iterable[int]) -> bool:
    return any(place < len(cells) and cells[place].strip() for place in places)
