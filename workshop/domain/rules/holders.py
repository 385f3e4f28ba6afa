"""What the rules of several schemes share: nobody, or several people, where one is meant."""

from workshop.domain.facts.choices import Severity
from workshop.domain.findings import Finding, Subject
from workshop.domain.rights.matrix import Cell


def nobody(rule: str, cell: Cell, letters: str, severity: Severity = Severity.BLOCKING) -> Finding | None:
    """A finding where none of these letters is held."""
    if cell.holders(letters):
        return None
    return Finding(rule, severity, Subject(cell.activity, cell.phase))


def several(rule: str, cell: Cell, letter: str, severity: Severity = Severity.BLOCKING) -> Finding | None:
    """A finding where more than one person holds the letter."""
    people = cell.holders(letter)
    if len(people) < 2:
        return None
    return Finding(rule, severity, Subject(cell.activity, cell.phase, people), {"count": len(people)})
