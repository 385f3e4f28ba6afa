"""Rooms that rated: five of Marketing, four of IT, a string of ratings a side and statement."""

from collections.abc import Mapping, Sequence

import msgspec

from tests.builders import build, person
from workshop.domain.document import Document
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.where_we_stand import Rating, Statement

AT = "2026-02-04T10:15:00+01:00"
SIDES = (Side.MARKETING,) * 5 + (Side.IT,) * 4


def room(
    ratings: Mapping[str, str],
    statements: Sequence[Statement] = (),
    revealed: Sequence[str] | None = None,
    round_: int = 1,
) -> Document:
    """A room of nine; "-" is nobody's value ("can't say"), and what is `revealed` is all unless said."""
    people = tuple(person(n, side) for n, side in enumerate(SIDES, 1))
    given = tuple(
        Rating(statement=of, participant=f"p{n}", value=None if value == "-" else int(value), round=round_)
        for of, row in ratings.items()
        for n, value in enumerate(row.replace(" ", ""), 1)
    )
    shown = ratings if revealed is None else revealed
    reveals = tuple(
        msgspec.convert({"kind": "ratings", "of": of, "at": AT, "round": round_}, Reveal) for of in shown
    )
    listed = tuple(statements) or tuple(Statement(id=of, text=f"Statement {of}.") for of in ratings)
    return build(participants=people, statements=listed, ratings=given, reveals=reveals)
