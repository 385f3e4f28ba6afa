"""Tables as text, read as the window reads what was copied, but without a look at how it was."""

from workshop.domain.facts.choices import Side
from workshop.domain.snapshot import Snapshot
from workshop.imports.reading import How, Kind, Reading, read_grids
from workshop.imports.tables.csv_table import parse
from workshop.texts import Texts


def read_text(text: str, kind: Kind, how: How, snapshot: Snapshot, side: Side | None) -> Reading:
    """Read the entries of a table that is written here as text."""
    return read_grids([parse(text, how.delimiter, None, [])], kind, how, snapshot, side, Texts())
