"""What is asked of a table: what its rows are to become, and how it is to be read."""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from workshop.domain.facts.choices import Choice, Side

IGNORED = frozenset({"-", "ignore"})
"""The fields that leave a column out."""


def words(text: str) -> tuple[str, ...]:
    """The words of a list that is written with semicolons, on as many lines as it takes."""
    return tuple(word for each in text.split(";") if (word := " ".join(each.split())))


class Kind(Choice):
    """What a table's rows are to become."""

    PARTICIPANTS = "participants"
    INITIATIVES = "initiatives"
    ACTIVITIES = "activities"
    RIGHTS = "rights"
    CANDIDATES = "candidates"
    TASKS = "tasks"


WITH_AMOUNTS = frozenset({Kind.INITIATIVES, Kind.CANDIDATES})
"""Kinds whose rows can hold money."""


class How(msgspec.Struct, frozen=True):
    """How to read the table, where that isn't to be found out; rows and tables count from 1.

    `columns`: a column's name, or "#3" for the third where names are missing or double, and its field; "-"
    leaves it out, and several columns of one field are joined in the table's order. `joins`: the text between
    them, by field. `answers`: a doubt's key and the choice that is to hold. `decimal`: "," or ".".
    """

    sheet: str | None = None
    table: int | None = None
    header_row: tuple[int, int] | None = None
    delimiter: str | None = None
    encoding: str | None = None
    transpose: bool = False
    columns: Mapping[str, str] = {}
    joins: Mapping[str, str] = {}
    answers: Mapping[str, str] = {}
    decimal: str | None = None


class Fields(msgspec.Struct, frozen=True):
    """The fields that a kind's rows can have: what columns of each are called, and which has to be there.

    `prose` can have several lines: what is joined there stands below one another. `parts` are the names of
    columns that hold a field between them, in the order of reading: of names the first, middle and last one.
    `told`, where a kind knows more than whole names, says which column each field is, of all names but those
    at some places. `refuses_sums` where a row that adds up others is a record that is refused.
    """

    words: Mapping[str, tuple[str, ...]]
    needed: str
    prose: frozenset[str] = frozenset()
    refuses_sums: bool = False
    told: Callable[[Sequence[str], set[int]], dict[str, int]] | None = None
    parts: Mapping[str, tuple[tuple[str, ...], ...]] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.words)

    def between(self, field: str, how: How) -> str:
        """What stands between the columns that are joined into one field."""
        usual = " " if field == "name" else "\n" if field in self.prose else ", "
        return how.joins.get(field, usual)


class Asked(msgspec.Struct, frozen=True):
    """What is to be read of a table: entries of this kind, with the letters of the workshop's scheme."""

    kind: Kind
    how: How
    letters: str
    side: Side | None = None
