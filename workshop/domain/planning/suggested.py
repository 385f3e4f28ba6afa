"""What may be a gap: statements that both sides see furthest apart, and what rules found."""

from collections.abc import Iterable, Iterator

import msgspec

from workshop.domain.facts.choices import GapSourceKind, Severity, StepId
from workshop.domain.facts.portfolios import GapSource
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.findings import Finding
from workshop.domain.perceiving.survey import perceived, revealed
from workshop.domain.snapshot import Snapshot

_APART = 1.0
"""Means of both sides at least so far apart, of a scale from 1 to 5; ours."""
_FROM = (StepId.OWNERSHIP, StepId.REHEARSAL)
_OF_A_VOTE = "against-ballot"


class MaybeGap(msgspec.Struct, frozen=True):
    """A source that no gap names yet, with the statement or the finding that it is."""

    source: GapSource
    statement: Statement | None = None
    finding: Finding | None = None


def maybe_gaps(snapshot: Snapshot, findings: Iterable[Finding]) -> tuple[MaybeGap, ...]:
    """The statements that were revealed, the widest apart first, then findings, each rule once."""
    taken = {(each.source.kind, each.source.of) for each in snapshot.gaps if each.source is not None}
    found = (*_of_statements(snapshot), *_of_findings(findings))
    return tuple(each for each in found if (each.source.kind, each.source.of) not in taken)


def _of_statements(snapshot: Snapshot) -> Iterator[MaybeGap]:
    for each in perceived(revealed(snapshot)):
        if each.gap is not None and abs(each.gap) >= _APART:
            source = GapSource(kind=GapSourceKind.STATEMENT, of=each.statement.id)
            yield MaybeGap(source, statement=each.statement)


def _of_findings(findings: Iterable[Finding]) -> Iterator[MaybeGap]:
    """Of decision rights and of the rehearsal, what warns or stops; what a vote is told of stays out."""
    seen = {_OF_A_VOTE}
    for each in findings:
        is_open = each.accepted is None and each.severity is not Severity.NOTE
        if is_open and each.subject.step in _FROM and each.rule not in seen:
            seen.add(each.rule)
            yield MaybeGap(GapSource(kind=GapSourceKind.FINDING, of=each.rule), finding=each)
