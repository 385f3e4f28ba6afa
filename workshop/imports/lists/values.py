"""What a cell's text is worth: a line, prose, one of a few words, a level."""

from collections.abc import Mapping

from workshop.domain.fact import LINE_LENGTH, PROSE_LENGTH
from workshop.domain.text import clean, clean_line
from workshop.errors import UserFixable


def as_title(text: str, field: str) -> str:
    """A line that says something. Raises UserFixable: row-without, row-too-long."""
    if not clean_line(text):
        raise UserFixable("row-without", field=field)
    return as_line(text, field)


def as_line(text: str, field: str) -> str:
    """A clean line. Raises UserFixable("row-too-long")."""
    line = clean_line(text)
    if len(line) > LINE_LENGTH:
        raise UserFixable("row-too-long", field=field, limit=LINE_LENGTH)
    return line


def as_prose(text: str, field: str) -> str:
    """Clean prose. Raises UserFixable("row-too-long")."""
    prose = clean(text)
    if len(prose) > PROSE_LENGTH:
        raise UserFixable("row-too-long", field=field, limit=PROSE_LENGTH)
    return prose


def as_choice(text: str, known: Mapping[str, object], otherwise: object, code: str):  # type: ignore[no-untyped-def]
    """What a word stands for, or what stands where there is none. Raises UserFixable(code)."""
    word = clean_line(text).casefold()
    if not word:
        return otherwise
    if word not in known:
        raise UserFixable(code, value=text)
    return known[word]


def as_level(text: str) -> float | None:
    """A number from 1 to 5, with point or comma. Raises UserFixable("not-a-level")."""
    if not text:
        return None
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        raise UserFixable("not-a-level", value=text) from None
    if not 1 <= value <= 5:
        raise UserFixable("not-a-level", value=text)
    return value
