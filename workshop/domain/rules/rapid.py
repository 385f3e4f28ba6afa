"""The rules that hold in RAPID alone: one who decides, one who recommends, and a why for who must agree."""

from workshop.domain.facts.choices import Severity
from workshop.domain.findings import Finding, Subject
from workshop.domain.rights.matrix import Cell
from workshop.domain.rules.holders import nobody, several
from workshop.domain.snapshot import Snapshot

AGREE = "A"
"""Who holds it can hold the decision up, and so needs a why of their own."""


def no_decide(_: Snapshot, cell: Cell) -> Finding | None:
    """Nobody decides."""
    return nobody("no-decide", cell, "D")


def many_decide(_: Snapshot, cell: Cell) -> Finding | None:
    """More than one decides the same."""
    return several("many-decide", cell, "D")


def no_recommend(_: Snapshot, cell: Cell) -> Finding | None:
    """Nobody makes the proposal."""
    return nobody("no-recommend", cell, "R")


def many_recommend(_: Snapshot, cell: Cell) -> Finding | None:
    """More than one makes the proposal; sources differ on whether there can be several."""
    return several("many-recommend", cell, "R", Severity.WARNING)


def no_perform(_: Snapshot, cell: Cell) -> Finding | None:
    """Nobody does what was decided."""
    return nobody("no-perform", cell, "P")


def many_agree(_: Snapshot, cell: Cell) -> Finding | None:
    """More than one can hold it up."""
    return several("many-agree", cell, AGREE, Severity.WARNING)


def agree_without_reason(snapshot: Snapshot, cell: Cell) -> Finding | None:
    """Somebody must agree and no reason names them; a phase can lean on the activity's reason.

    Why the activity is decided by whom it is (a reason that names nobody) doesn't say why another
    person can stop it.
    """
    holders = cell.holders(AGREE)
    if not holders:
        return None
    reasons = snapshot.reasons.group(cell.activity)
    own = (r for r in reasons if r.phase is None or r.phase == cell.phase)
    given = {reason.participant for reason in own if reason.text.strip()}
    people = tuple(person for person in holders if person not in given)
    if not people:
        return None
    params = {"count": len(people)}
    return Finding(
        "agree-without-reason", Severity.BLOCKING, Subject(cell.activity, cell.phase, people), params
    )
