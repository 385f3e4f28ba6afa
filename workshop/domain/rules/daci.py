"""The rules that hold in DACI alone: one driver, one approver, and somebody who contributes."""

from workshop.domain.facts.choices import Severity
from workshop.domain.findings import Finding
from workshop.domain.rights.matrix import Cell
from workshop.domain.rules.holders import nobody, several
from workshop.domain.snapshot import Snapshot


def no_driver(_: Snapshot, cell: Cell) -> Finding | None:
    """Nobody drives it to a decision."""
    return nobody("no-driver", cell, "D")


def many_drivers(_: Snapshot, cell: Cell) -> Finding | None:
    """More than one drives the same."""
    return several("many-drivers", cell, "D")


def no_approver(_: Snapshot, cell: Cell) -> Finding | None:
    """Nobody approves."""
    return nobody("no-approver", cell, "A")


def many_approvers(_: Snapshot, cell: Cell) -> Finding | None:
    """More than one approves the same."""
    return several("many-approvers", cell, "A")


def no_contributor(_: Snapshot, cell: Cell) -> Finding | None:
    """Nobody contributes."""
    return nobody("no-contributor", cell, "C", Severity.WARNING)
