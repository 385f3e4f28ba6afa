"""How many records of a table would be taken, and what becomes of the others."""

from collections.abc import Collection

import msgspec

from workshop.imports.found import State
from workshop.imports.preview.there import SKIP
from workshop.imports.reading import Reading


class Counts(msgspec.Struct, frozen=True):
    """Records by what would become of them; `joined` are part of an entry that is counted as taken."""

    taken: int = 0
    joined: int = 0
    skipped: int = 0
    refused: int = 0


def counts(found: Reading, there: Collection[int], choice: str) -> Counts:
    """The counts, with what is there already treated as chosen."""
    skipped = {*there} if choice == SKIP else set()
    taken = joined = left = refused = 0
    for record in found.records:
        if record.state is State.REFUSED:
            refused += 1
        elif record.entry in skipped:
            left += 1
        elif record.state is State.JOINED:
            joined += 1
        else:
            taken += 1
    return Counts(taken, joined, left, refused)
