"""What the page shows of each objective, worded once for all who draw or say it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from workshop.domain.facts.choices import ObjectiveKind, StepId
from workshop.domain.facts.ids import ObjectiveId
from workshop.domain.findings import Finding
from workshop.domain.listing.aims import AIMS, of_kind, shared_by_aim
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import short_day
from workshop.texts.objectives import Flag, Goal, flags, goal, served_by, served_short, sign, spoken

MANY = 9
"""Up to so many aims a side have rows of their full height, and all their lines."""


class Shown(NamedTuple):
    """An objective as an entry shows it; `below` is who serves a company goal."""

    id: ObjectiveId
    kind: ObjectiveKind
    sign: str
    text: str
    measure: str
    goal: Goal
    due: str
    goals: tuple[str, ...]
    serves: tuple[ObjectiveId, ...]
    flags: tuple[Flag, ...]
    below: str
    links: str
    spoken: str
    is_served: bool


def shown(texts: Texts, snapshot: Snapshot, findings: Iterable[Finding]) -> tuple[Shown, ...]:
    """Every objective, kind by kind in their order."""
    by_aim = shared_by_aim(snapshot)
    own: dict[ObjectiveId, list[Finding]] = {}
    for finding in findings:
        if finding.subject.step is StepId.OBJECTIVES and finding.subject.objective is not None:
            own.setdefault(finding.subject.objective, []).append(finding)
    letters = _letters(snapshot)
    result = []
    for kind in ObjectiveKind:
        for place, each in enumerate(of_kind(snapshot, kind), 1):
            served = by_aim.get(each.id, ())
            is_shared, is_goal = kind is ObjectiveKind.SHARED, kind is ObjectiveKind.COMPANY
            result.append(
                Shown(
                    each.id,
                    kind,
                    sign(kind, place),
                    each.text,
                    each.measure,
                    goal(texts, each),
                    short_day(texts, each.due) if each.due else "",
                    tuple(letters[aim] for aim in each.serves if aim in letters) if is_shared else (),
                    each.serves if is_shared else (),
                    _told(texts, snapshot, each.id, own, is_quiet=not by_aim and kind in AIMS),
                    served_by(texts, snapshot, served) if is_goal and by_aim else "",
                    served_short(texts, snapshot, each) if is_shared else "",
                    spoken(texts, snapshot, each, served),
                    each.id in by_aim,
                )
            )
    return tuple(result)


def _letters(snapshot: Snapshot) -> Mapping[ObjectiveId, str]:
    goals = of_kind(snapshot, ObjectiveKind.COMPANY)
    return {each.id: sign(each.kind, place) for place, each in enumerate(goals, 1)}


def _told(
    texts: Texts,
    snapshot: Snapshot,
    id_: ObjectiveId,
    own: Mapping[ObjectiveId, list[Finding]],
    is_quiet: bool,
) -> tuple[Flag, ...]:
    """What is worth a word; that no objective serves an aim isn't, as long as none serves any."""
    said = [each for each in own.get(id_, ()) if not (is_quiet and each.rule == "aim-unserved")]
    return flags(texts, snapshot, snapshot.objectives[id_], said)
