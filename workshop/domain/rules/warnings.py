"""The rules whose findings are worth a talk: about one activity."""

from workshop.domain.choices import Capacity, Severity, Side
from workshop.domain.findings import Finding, Subject
from workshop.domain.rules.matrix import Cell
from workshop.domain.rules.roles import RoleWeight, deciding, has_voice, weight
from workshop.domain.snapshot import Snapshot

_NOT_DECIDERS = frozenset({Capacity.OBSERVER, Capacity.FACILITATOR, Capacity.CONTRIBUTOR})


def not_a_decider(snapshot: Snapshot, cell: Cell) -> Finding | None:
    """The accountable person is in the room in a capacity that doesn't decide."""
    people = tuple(
        id_
        for id_ in cell.holders(deciding(snapshot.workshop.scheme))
        if (person := snapshot.participants.get(id_)) and person.capacity in _NOT_DECIDERS
    )
    if not people:
        return None
    return Finding("not-a-decider", Severity.WARNING, Subject(cell.activity, cell.phase, people))


def one_sided(snapshot: Snapshot, cell: Cell) -> Finding | None:
    """One side has a voice and the other has none; who speaks for both gives both a voice."""
    scheme = snapshot.workshop.scheme
    heard: set[Side] = set()
    for right in cell.rights:
        person = snapshot.participants.get(right.participant)
        if person is not None and has_voice(scheme, right.role):
            heard |= {Side.MARKETING, Side.IT} if person.side is Side.BOTH else {person.side}
    silent = {Side.MARKETING, Side.IT} - heard
    if len(silent) != 1:
        return None
    params = {"side": silent.pop().value}
    return Finding("one-sided", Severity.WARNING, Subject(cell.activity, cell.phase), params)


def too_many_consulted(snapshot: Snapshot, cell: Cell) -> Finding | None:
    """More people are consulted than the workshop's limit allows."""
    scheme = snapshot.workshop.scheme
    voices = {r.role for r in cell.rights if weight(scheme, r.role) is RoleWeight.VOICE}
    people = cell.holders("".join(voices))
    if len(people) <= snapshot.limits.consulted:
        return None
    params = {"count": len(people), "limit": snapshot.limits.consulted}
    subject = Subject(cell.activity, cell.phase, people)
    return Finding("too-many-consulted", Severity.WARNING, subject, params)
