"""The rules whose findings stop the sign-off."""

from workshop.domain.ballots.counts import is_divided
from workshop.domain.facts.choices import Scheme, Severity
from workshop.domain.findings import Finding, Subject
from workshop.domain.rights.matrix import Cell
from workshop.domain.rights.roles import deciding, working
from workshop.domain.rules.holders import nobody, several
from workshop.domain.rules.rapid import AGREE
from workshop.domain.snapshot import Snapshot


def no_accountable(snapshot: Snapshot, cell: Cell) -> Finding | None:
    """Nobody is accountable."""
    return nobody("no-accountable", cell, deciding(snapshot.workshop.scheme))


def many_accountable(snapshot: Snapshot, cell: Cell) -> Finding | None:
    """More than one is accountable for the same."""
    return several("many-accountable", cell, deciding(snapshot.workshop.scheme))


def no_responsible(snapshot: Snapshot, cell: Cell) -> Finding | None:
    """Nobody does the work."""
    return nobody("no-responsible", cell, working(snapshot.workshop.scheme))


def no_reason(snapshot: Snapshot, cell: Cell) -> Finding | None:
    """Somebody decides and nothing says why; a phase can lean on the activity's reason.

    In RAPID a reason that names who must agree says why they must, and not why another decides.
    """
    scheme = snapshot.workshop.scheme
    people = cell.holders(deciding(scheme))
    reasons = snapshot.reasons.group(cell.activity)
    others = {*cell.holders(AGREE)} - {*people} if scheme is Scheme.RAPID else set()
    own = (r for r in reasons if r.phase is None or r.phase == cell.phase)
    given = any(reason.text.strip() for reason in own if reason.participant not in others)
    if given or not people:
        return None
    return Finding("no-reason", Severity.BLOCKING, Subject(cell.activity, cell.phase, people))


def open_difference(snapshot: Snapshot, cell: Cell) -> Finding | None:
    """A revealed ballot in which people differ, with nothing agreed and nothing escalated.

    The last revealed round counts, and in it what may be shown: who votes, and is not withheld.
    """
    if cell.phase is not None or cell.holders(deciding(snapshot.workshop.scheme)):
        return None
    if snapshot.escalations.group(cell.activity) or not is_divided(snapshot, cell.activity):
        return None
    return Finding("open-difference", Severity.BLOCKING, Subject(cell.activity))
