"""What a row of the decision rights says, broken into lines."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workshop.exports.pdf.type.lines import Line, flow, wrap
from workshop.exports.pdf.type.styles import NOTE, REASON, REASON_OWNER, SMALL_STRONG, TABLE_STRONG
from workshop.report.charter.blocks import MatrixRow

_TITLE = TABLE_STRONG._replace(size=9.3, leading=12.4)
_TERMS = NOTE._replace(size=7.6, leading=10.2)
_PHASE_INDENT = 12.0
_PHASE_NAME = SMALL_STRONG._replace(leading=REASON.leading)


class Entry(NamedTuple):
    """An activity, or a phase of one, as it is drawn."""

    number: str
    lines: Sequence[Line]
    letters: Sequence[str]
    indent: float


def entries(row: MatrixRow, width: float, with_text: bool) -> Iterator[Entry]:
    """The activity, then the phases in which its roles differ; titles alone without text."""
    lines = wrap(row.title, _TITLE, width)
    if with_text:
        lines += _reason(row.owner, row.reason, width) + wrap(row.terms, _TERMS, width)
    yield Entry(str(row.number), lines, row.letters, 0.0)
    for phase in row.phases:
        room = width - _PHASE_INDENT
        if with_text:
            lines = _reason(phase.owner, phase.reason, room, phase.name) + wrap(phase.terms, _TERMS, room)
        else:
            lines = wrap(phase.name, SMALL_STRONG, room)
        yield Entry("", lines, phase.letters, _PHASE_INDENT)


def _reason(owner: str, reason: str, width: float, phase: str = "") -> list[Line]:
    """The phase, who answers for it in bold, and why, running on from each other."""
    name = f"{owner}: " if owner and reason else owner
    first = ((f"{phase}   ", _PHASE_NAME),) if phase else ()
    return flow((*first, (name, REASON_OWNER), (reason, REASON)), width)
