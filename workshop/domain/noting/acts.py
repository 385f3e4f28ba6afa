"""Reveals and signatures: facts with a moment of their own, which stand in the log as they are."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

import msgspec

from workshop.domain.ballots.shown import STEPS
from workshop.domain.facts.choices import RevealKind, Side, StepId
from workshop.domain.facts.ids import ActivityId
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State, standing


class RevealAct(msgspec.Struct, frozen=True):
    """What was shown at one moment; `activity` where it was one ballot, `count` how many there were."""

    at: datetime
    kind: RevealKind
    count: int
    activity: ActivityId | None = None

    @property
    def step(self) -> StepId:
        return STEPS.get(self.kind, StepId.TEST_CASE)


class SignatureAct(msgspec.Struct, frozen=True):
    """Who signed which revision for which side."""

    at: datetime
    name: str
    side: Side
    number: int

    @property
    def step(self) -> StepId:
        return StepId.REVIEW


class HeldAct(msgspec.Struct, frozen=True):
    """Of how many situations it was shown at one moment whether they hold."""

    at: datetime
    count: int

    @property
    def step(self) -> StepId:
        return StepId.REHEARSAL


Act = RevealAct | HeldAct | SignatureAct


def acts(snapshot: Snapshot) -> Iterator[Act]:
    """All of them; a signature that is void is none any more."""
    together: dict[tuple[datetime, RevealKind], list[str | None]] = {}
    for reveal in snapshot.reveals:
        together.setdefault((reveal.at, reveal.kind), []).append(reveal.of)
    for (at, kind), ids in together.items():
        single = ids[0] if kind is RevealKind.BALLOT and len(ids) == 1 else None
        yield RevealAct(at, kind, len(ids), ActivityId(single) if single else None)
    for at, count in Counter(each.at for each in snapshot.holds).items():
        yield HeldAct(at, count)
    stands = standing(snapshot)
    for revision in snapshot.revisions:
        if not (revision.is_open and stands.state is State.VOID):
            for each in revision.signatures:
                yield SignatureAct(each.signed_at, each.name, each.side, revision.number)
