"""What somebody typed, written so that Markdown (CommonMark, with tables) shows it as it was typed."""

import re
from collections.abc import Iterable, Sequence

FIGURE, LETTER, TEXT = "---:", ":---:", "---"
"""How a column of a table is set."""
_ACTIVE = re.compile(r"[\\`*_\[\]{}#|~$^<>]|&(?=#?\w+;)")
"""What Markdown would act on; an & does nothing unless it begins an entity."""
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "`": "&#96;"}
_AT_START = re.compile(r"[-+:](?=\s|$)|[-=]+\s*$|\d+[.)](?=\s|$)|:::")
"""What makes a list, an underline or a directive of a line, where it begins the line."""


def line(text: str) -> str:
    """The text in one line of a heading or list; a line break becomes a space."""
    return _line(text.replace("\n", " "))


def cell(text: str) -> str:
    """The text in a cell of a table, which is one line: a line break is written as one."""
    return "<br>".join(_plain(each) for each in text.split("\n"))


def paragraph(text: str, lead: str = "") -> str:
    """The text as a paragraph, line by line as it was typed, each after `lead`."""
    return "\n".join(f"{lead}{each}" for each in "\\\n".join(map(_kept, text.split("\n"))).split("\n"))


def quote(text: str) -> str:
    """The text as a quotation."""
    return paragraph(text, "> ")


def _kept(text: str) -> str:
    """A line of a paragraph; an empty one is held open, or the paragraph would end."""
    return _line(text) or "&nbsp;"


def _line(text: str) -> str:
    """As `_plain`, for text that may begin a line."""
    written = _plain(text)
    begins = _AT_START.match(written)
    if not begins:
        return written
    sign = begins.end() - 1
    return f"{written[:sign]}\\{written[sign:]}"


def _plain(text: str) -> str:
    """One line with nothing in it that Markdown acts on, and its outer spaces kept."""
    inner = text.strip()
    if not inner:
        return _spaces(text)
    start = text.index(inner)
    before, after = text[:start], text[start + len(inner) :]
    written = _ACTIVE.sub(lambda sign: _ENTITIES.get(sign[0], f"\\{sign[0]}"), inner)
    return f"{_spaces(before)}{written}{_spaces(after)}"


def _spaces(text: str) -> str:
    """White space at the ends of a line as numbers, or it would be taken for layout."""
    return "".join(f"&#{ord(sign)};" for sign in text)


def table(heads: Sequence[str], kinds: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of these cells, with a kind a column."""
    written = [" | ".join(map(cell, heads)), " | ".join(kinds), *(" | ".join(map(cell, row)) for row in rows)]
    return "\n".join(f"| {row} |" for row in written)
