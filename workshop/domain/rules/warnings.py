"""The rules whose findings are worth a talk: about one activity."""

from collections.abc import Iterator, Mapping

from workshop.domain.facts.choices import Capacity, Severity, Side
from workshop.domain.facts.set_up import Participant
from workshop.domain.findings import Finding, Subject
from workshop.domain.rights.matrix import Cell
from workshop.domain.rights.roles import RoleWeight, deciding, has_voice, weight, working
from workshop.domain.snapshot import Snapshot

_SIDES = frozenset({Side.MARKETING, Side.IT})
_SPEAKS_FOR: Mapping[Side, frozenset[Side]] = {
    Side.MARKETING: frozenset({Side.MARKETING}),
    Side.IT: frozenset({Side.IT}),
    Side.BOTH: _SIDES,
    Side.OTHER: frozenset(),
}
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
    heard: set[Side] = set()
    for person in _heard(snapshot, cell):
        heard |= _SPEAKS_FOR[person.side]
        if heard == _SIDES:
            return None
    if not heard:
        return None
    params = {"side": next(iter(_SIDES - heard)).value}
    return Finding("one-sided", Severity.WARNING, Subject(cell.activity, cell.phase), params)


def too_many_consulted(snapshot: Snapshot, cell: Cell) -> Finding | None:
    """More people are consulted than the workshop's limit allows."""
    scheme = snapshot.workshop.scheme
    voices = (letter for letter in cell.held if weight(scheme, letter) is RoleWeight.VOICE)
    people = cell.holders("".join(voices))
    if len(people) <= snapshot.limits.consulted:
        return None
    params = {"count": len(people), "limit": snapshot.limits.consulted}
    subject = Subject(cell.activity, cell.phase, people)
    return Finding("too-many-consulted", Severity.WARNING, subject, params)


def many_responsible(snapshot: Snapshot, cell: Cell) -> Finding | None:
    """More people do the work than the workshop's limit allows."""
    people = cell.holders(working(snapshot.workshop.scheme))
    if len(people) <= snapshot.limits.responsible:
        return None
    params = {"count": len(people), "limit": snapshot.limits.responsible}
    subject = Subject(cell.activity, cell.phase, people)
    return Finding("many-responsible", Severity.WARNING, subject, params)


def _heard(snapshot: Snapshot, cell: Cell) -> Iterator[Participant]:
    """Everybody with a voice."""
    for letter, people in cell.held.items():
        if has_voice(snapshot.workshop.scheme, letter):
            yield from (person for id_ in people if (person := snapshot.participants.get(id_)))
