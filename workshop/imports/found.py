"""What a table gave: its entries, each record as it stands and what became of it, and what is to be said."""

import msgspec

from workshop.domain.facts.choices import Choice
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.set_up import Participant
from workshop.domain.portfolios.arriving import ReadCandidate
from workshop.domain.rehearsal.planned import ReadTask
from workshop.domain.rights.entries import Matrix
from workshop.imports.doubts import Doubt
from workshop.imports.tables.grid import Remark


class State(Choice):
    """What became of a record."""

    TAKEN = "taken"
    JOINED = "joined"
    """It became part of an earlier record's entry."""
    REFUSED = "refused"


class Record(msgspec.Struct, frozen=True, array_like=True):
    """A row under the header: its line and cells as they stand, and what became of it.

    `entry` is the place among the entries of the table's kind (`people`, `activities`, `matrix.rows` …) of
    the entry it is, or is part of; None where it was refused, for the reason that `code` and `params` say.
    Its doubts are those that name its line; `left` are fields whose cells were left out.
    """

    line: int
    cells: tuple[str, ...]
    state: State = State.TAKEN
    entry: int | None = None
    code: str = ""
    params: dict[str, str] = {}
    left: tuple[str, ...] = ()


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What a table gave: entries, how its columns were read, and what was left out.

    `header` is the first and last line of the columns' names, as the file counts; None where it has none.
    `rows` counts the records, `taken` those that are an entry or a part of one.
    """

    header: tuple[int, int] | None
    columns: tuple[tuple[str, str | None], ...]
    rows: int
    taken: int
    refused: tuple[Remark, ...] = ()
    remarks: tuple[Remark, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    records: tuple[Record, ...] = ()
    people: tuple[Participant, ...] = ()
    activities: tuple[Activity, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    candidates: tuple[ReadCandidate, ...] = ()
    tasks: tuple[ReadTask, ...] = ()
    matrix: Matrix | None = None
