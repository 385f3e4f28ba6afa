"""The silent round of a step: what each side wrote by itself, until both lists are shown.

Its lines are private notes with ids of their own, so that whatever holds no note holds none of them.
"""

from collections.abc import Iterable, Mapping

import msgspec

from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.notebook import Note
from workshop.domain.snapshot import Snapshot

SIDES = (Side.MARKETING, Side.IT)
_MARK = "silent-round"


class SilentLine(msgspec.Struct, frozen=True):
    """A line that one side wrote: an activity or an aim to be, and the category it goes into."""

    id: str
    step: StepId
    side: Side
    title: str
    category: str = ""


def note_of(line: SilentLine) -> Note:
    """The private note that keeps a line."""
    text = f"{line.title}\n{line.category}" if line.category else line.title
    return Note(id=line.id, step=line.step, text=text)


def line_id(side: Side, own: str) -> str:
    """The id of a line's note; `own` tells it from the others."""
    return f"{_MARK}:{side.value}:{own}"


def line_of(note: Note) -> SilentLine | None:
    """The line that a note keeps; None for a note that is the facilitator's own."""
    mark, _, rest = note.id.partition(":")
    side = next((each for each in SIDES if rest.startswith(f"{each.value}:")), None)
    if mark != _MARK or side is None or note.step is None:
        return None
    title, _, category = note.text.partition("\n")
    return SilentLine(note.id, note.step, side, title, category)


def own_notes(snapshot: Snapshot) -> tuple[Note, ...]:
    """The facilitator's own notes, without the lines of a silent round."""
    return tuple(note for note in snapshot.notes if line_of(note) is None)


def lines(snapshot: Snapshot, step: StepId, side: Side) -> tuple[SilentLine, ...]:
    """What one side has written at a step, in its order."""
    return tuple(line for line in all_lines(snapshot, step) if line.side is side)


def all_lines(snapshot: Snapshot, step: StepId) -> tuple[SilentLine, ...]:
    """What both have written at a step, Marketing's first."""
    found = [line for note in snapshot.notes if (line := line_of(note)) is not None and line.step is step]
    return tuple(sorted(found, key=lambda line: SIDES.index(line.side)))


def written_by_all(sides: Iterable[Side | None]) -> Side | None:
    """Who wrote what was written several times: that side, both, or None where no list had it."""
    wrote = {side for side in sides if side is not None}
    return Side.BOTH if len(wrote) > 1 else next(iter(wrote), None)


def is_open(snapshot: Snapshot, step: StepId) -> bool:
    """Whether a step has lines that the room has not seen yet."""
    return bool(all_lines(snapshot, step))


def counts(snapshot: Snapshot, step: StepId) -> Mapping[Side, int]:
    """How many lines each side has written at a step: all that may be told of them."""
    return {side: len(lines(snapshot, step, side)) for side in SIDES}
