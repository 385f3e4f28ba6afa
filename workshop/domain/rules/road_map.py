"""The rules about road map, gaps and working agreement: whether stages pay, who answers, what is missing."""

from collections.abc import Iterator, Mapping, Sequence

from workshop.domain.facts.choices import Severity, StepId
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.findings import Finding, Param, Subject
from workshop.domain.flow import is_in, was_run
from workshop.domain.people import sponsors
from workshop.domain.planning.agreement import SIDES, has_last_word, missing
from workshop.domain.planning.gaps import Ending, traced
from workshop.domain.planning.returns import Sum, decimal
from workshop.domain.planning.stages import Answer, Stage, stages
from workshop.domain.rights.matrix import cells
from workshop.domain.rights.roles import deciding, working
from workshop.domain.snapshot import Snapshot


def road_map(snapshot: Snapshot) -> Iterator[Finding]:
    """Everything there is to say of it once the step is run; and of gaps, wherever they are listed."""
    if was_run(snapshot, StepId.ROAD_MAP):
        found = stages(snapshot)
        for stage in found:
            yield from _of_stage(stage)
        yield from _mixed(found)
        yield from _owners(snapshot)
        yield from _agreement(snapshot)
    if is_in(snapshot, StepId.PORTFOLIOS) or is_in(snapshot, StepId.ROAD_MAP):
        for each in traced(snapshot):
            if each.ending is Ending.OPEN:
                yield Finding("gap-open", Severity.WARNING, Subject(gap=each.gap.id))


def _of_stage(stage: Stage) -> Iterator[Finding]:
    """Whether a stage pays for itself, in each currency."""
    if stage.answer is Answer.NOTHING:
        yield Finding("stage-nothing", Severity.BLOCKING, _place(stage))
    if stage.answer is Answer.SOFT:
        yield Finding("stage-soft-return", Severity.NOTE, _place(stage))
    for each in stage.short:
        yield Finding("stage-no-return", Severity.WARNING, _place(stage), _amounts(each))


def _place(stage: Stage) -> Subject:
    """The stage, or the increment that is one by itself."""
    if stage.number is None:
        return Subject(increment=stage.increments[0].id)
    return Subject(stage=stage.number)


def _amounts(each: Sum) -> Mapping[str, Param]:
    return {"currency": each.currency, "cost": str(decimal(each.cost)), "gain": str(decimal(each.gain))}


def _mixed(found: Sequence[Stage]) -> Iterator[Finding]:
    """Stages in several currencies; where each keeps to one, the first stage in another than those before."""
    named = [tuple(each.currency for each in stage.sums) for stage in found]
    mixed = [(stage, some) for stage, some in zip(found, named, strict=True) if len(some) > 1]
    every = tuple(dict.fromkeys(currency for some in named for currency in some))
    if not mixed and len(every) > 1:
        mixed = [next((stage, every) for stage, some in zip(found, named, strict=True) if every[1] in some)]
    for stage, some in mixed:
        yield Finding("mixed-currency", Severity.NOTE, _place(stage), {"currencies": " ".join(some)})


def _owners(snapshot: Snapshot) -> Iterator[Finding]:
    """An increment without an owner, or with one who neither decides nor does anything on the shortlist."""
    able = _able(snapshot)
    for each in snapshot.increments:
        if each.owner is None:
            yield Finding("no-owner", Severity.WARNING, Subject(increment=each.id))
        elif each.owner not in able:
            where = Subject(participants=(each.owner,), increment=each.id)
            yield Finding("owner-without-right", Severity.NOTE, where)


def _able(snapshot: Snapshot) -> frozenset[ParticipantId]:
    scheme = snapshot.workshop.scheme
    letters = deciding(scheme) + working(scheme)
    held = (cell.holders(letters) for each in snapshot.shortlist for cell in cells(snapshot, each.id))
    return frozenset(person for people in held for person in people)


def _agreement(snapshot: Snapshot) -> Iterator[Finding]:
    """What the agreement lacks, and a last word that is with one of the two who may disagree."""
    lacks = missing(snapshot)
    if lacks:
        params: Mapping[str, Param] = {"missing": " ".join(lacks)}
        yield Finding("agreement-incomplete", Severity.WARNING, Subject(at=StepId.ROAD_MAP), params)
    last, leaders = has_last_word(snapshot), sponsors(snapshot.participants)
    if last is not None and last in {leaders[side].id for side in SIDES if side in leaders}:
        where = Subject(participants=(last,), at=StepId.ROAD_MAP)
        yield Finding("tiebreaker-is-party", Severity.WARNING, where)
