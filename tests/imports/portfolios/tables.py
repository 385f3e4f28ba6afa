"""Tables of portfolios read in the tests' own process, as the command line and the window have them."""

from pathlib import Path

from tests.builders import snapshot
from tests.imports.pasted import read_text
from workshop.domain.facts.choices import Side
from workshop.imports.asking import Asked, How, Kind
from workshop.imports.found import Found
from workshop.imports.reading import Reading
from workshop.imports.table_child import grids
from workshop.imports.understanding import understood

DATA = Path(__file__).parents[2] / "data"
AS_IT_IS = How()


def pasted(
    text: str, how: How = AS_IT_IS, kind: Kind = Kind.INITIATIVES, side: Side | None = None
) -> Reading:
    """What a table becomes."""
    return read_text(text, kind, how, snapshot(), side)


def of_file(name: str, how: How = AS_IT_IS, kind: Kind = Kind.INITIATIVES) -> Found:
    """What a file of the test data becomes."""
    return understood(grids(DATA / name, how), Asked(kind, how, "RACI")).found


def fields(reading: Reading | Found) -> dict[str, str]:
    """Which column each field was read from."""
    columns = reading.report.columns if isinstance(reading, Reading) else ()
    pairs = reading.columns if isinstance(reading, Found) else [(each.name, each.field) for each in columns]
    return {field: name for name, field in pairs if field}
