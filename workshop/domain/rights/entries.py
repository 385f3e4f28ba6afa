"""What a responsibility matrix says once it was read, before it is part of a workshop."""

import msgspec


class MatrixRow(msgspec.Struct, frozen=True):
    """An activity and who has which letter in it: pairs of a person's name and one role letter.

    With a `phase` the letters are those of that phase alone.
    """

    title: str
    category: str = ""
    roles: tuple[tuple[str, str], ...] = ()
    phase: str = ""


class Matrix(msgspec.Struct, frozen=True):
    """A responsibility matrix by the names it uses; `people` holds all, also those without a role."""

    people: tuple[str, ...]
    rows: tuple[MatrixRow, ...]
