"""The rules about objectives: what serves whom, what can be told by, and what pulls apart unanswered."""

from collections.abc import Iterator, Mapping

from workshop.domain.facts.choices import ObjectiveKind, Severity, Side, StepId
from workshop.domain.facts.objectives import Objective
from workshop.domain.findings import Finding, Param, Subject
from workshop.domain.flow import is_in
from workshop.domain.listing.aims import AIMS, served_sides, unserved
from workshop.domain.snapshot import Snapshot

_OTHER: Mapping[Side, Side] = {Side.MARKETING: Side.IT, Side.IT: Side.MARKETING}


def objectives(snapshot: Snapshot) -> Iterator[Finding]:
    """Everything the objectives give to talk about, in their order; nothing where the step is left out."""
    if not is_in(snapshot, StepId.OBJECTIVES):
        return
    alone = {each.id for each in unserved(snapshot)}
    for objective in snapshot.objectives:
        if objective.kind in AIMS and objective.id in alone:
            yield _found("aim-unserved", objective)
        elif objective.kind is ObjectiveKind.SHARED:
            yield from _of_shared(snapshot, objective)
    yield from _tensions(snapshot)


def _of_shared(snapshot: Snapshot, objective: Objective) -> Iterator[Finding]:
    """A shared objective serves an aim of each side, and says by what and when it is reached."""
    sides = served_sides(snapshot, objective)
    if len(sides) == 1:
        (side,) = sides
        yield _found("objective-one-sided", objective, {"side": _OTHER[side].value})
    if not objective.measure.strip():
        yield _found("objective-unmeasured", objective)
    if objective.due is None:
        yield _found("objective-undated", objective)


def _tensions(snapshot: Snapshot) -> Iterator[Finding]:
    """Two aims that pull against each other, and the room has no answer yet; it stands at the first."""
    for tension in snapshot.tensions:
        one, other = (snapshot.objectives.get(each) for each in tension.aims)
        if tension.answer is None and one is not None and other is not None:
            subject = Subject(objective=one.id, against=other.id)
            yield Finding("tension-unanswered", Severity.WARNING, subject, {"other": other.text})


def _found(rule: str, objective: Objective, params: Mapping[str, Param] = {}) -> Finding:
    return Finding(rule, Severity.WARNING, Subject(objective=objective.id), params)
