"""Whose portfolio a table is, by what is written over it."""

import re

from workshop.domain.facts.choices import Side
from workshop.imports.lists.records import Table
from workshop.imports.lists.sides import SIDES
from workshop.imports.portfolios.heads import bare_name
from workshop.imports.values.blanks import words

_WORDS = {
    Side.MARKETING: re.compile(r"\b(?:marketing|cmo|brand|vertrieb und marketing)\b", re.IGNORECASE),
    Side.IT: re.compile(r"\b(?:IT|CIO|ICT|EDV|[Ii]nformatik|[Tt]echnology)\b"),
}
"""In English "it" is a word: it is the side in capitals alone."""


_MARKS = words("x|✓|✔|✗|yes|ja|y|j|1|●|•|oui|si|sí|wahr|true")


def marked_sides(table: Table) -> dict[int, Side]:
    """By line the side in whose column a mark stands, or both; empty where sides have no columns of marks."""
    taken = {place for places in table.places.values() for place in places}
    columns = {
        place: SIDES[bare_name(name)]
        for place, name in enumerate(table.names)
        if place not in taken and SIDES.get(bare_name(name)) in (Side.MARKETING, Side.IT)
    }
    cells = (line.cell(place).casefold() for line in table.lines for place in columns)
    if not columns or any(cell and cell not in _MARKS for cell in cells):
        return {}
    found: dict[int, Side] = {}
    for line in table.lines:
        sides = {side for place, side in columns.items() if line.cell(place)}
        if sides:
            found[line.number] = Side.BOTH if len(sides) > 1 else sides.pop()
    return found


def side_in(text: str) -> Side | None:
    """The side that a heading names; None where it names none or both."""
    found = [side for side, words in _WORDS.items() if words.search(text)]
    return found[0] if len(found) == 1 else None
