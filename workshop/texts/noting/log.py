"""The decision log as people read it: what they recorded, what the app noted, reveals and signatures."""

from collections.abc import Iterator
from datetime import datetime

import msgspec

from workshop.domain.facts.choices import RevealKind, StepId
from workshop.domain.noting.acts import HeldAct, RevealAct, SignatureAct, acts
from workshop.domain.references.every_phase import answered_for
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import clock, short_day
from workshop.texts.names import side_label, step_name


class Logged(msgspec.Struct, frozen=True):
    """A line of the log; `decision` is the id of one that is kept as such, `is_noted` if the app made it."""

    text: str
    at: datetime | None = None
    step: StepId | None = None
    decision: str = ""
    is_noted: bool = False

    @property
    def id(self) -> str:
        """What tells it from every other line."""
        return self.decision or f"{self.at} {self.text}"


def log(texts: Texts, snapshot: Snapshot) -> tuple[Logged, ...]:
    """All of it in the order of its moments; what has none comes first."""
    lines = [*_kept(snapshot), *_acted(texts, snapshot)]
    return tuple(sorted(lines, key=lambda line: line.at.timestamp() if line.at else float("-inf")))


def count(snapshot: Snapshot) -> int:
    """How many lines it has."""
    return len([*_kept(snapshot)]) + len([*acts(snapshot)])


def _kept(snapshot: Snapshot) -> Iterator[Logged]:
    """What is a decision; what one only answers for is kept where it was asked."""
    for each in snapshot.decisions:
        if answered_for(each) is None:
            yield Logged(each.text, each.at, each.step, each.id, bool(each.automatic))


def _acted(texts: Texts, snapshot: Snapshot) -> Iterator[Logged]:
    for act in acts(snapshot):
        if isinstance(act, SignatureAct):
            side = side_label(texts, snapshot, act.side)
            words = texts.say(
                "{name} signed revision {number} for {side}.", name=act.name, number=act.number, side=side
            )
        elif isinstance(act, HeldAct):
            words = texts.plural(
                "“Does it hold?” was revealed: {n} situation.",
                "“Does it hold?” was revealed: {n} situations.",
                act.count,
            )
        else:
            words = _revealed(texts, snapshot, act)
        yield Logged(words, act.at, act.step, is_noted=True)


def _revealed(texts: Texts, snapshot: Snapshot, act: RevealAct) -> str:
    if act.kind is RevealKind.WEIGHTS:
        return texts.say("The weights were revealed.")
    if act.kind is RevealKind.SCORES:
        return texts.say("The scores were revealed.")
    if act.kind is RevealKind.RATINGS:
        return texts.plural(
            "The ratings of {n} statement were revealed.",
            "The ratings of {n} statements were revealed.",
            act.count,
        )
    activity = snapshot.activities.get(act.activity)
    if activity is not None:
        return texts.say("The ballot on “{title}” was revealed.", title=activity.title)
    return texts.plural("{n} ballot was revealed.", "{n} ballots were revealed.", act.count)


def when(texts: Texts, line: Logged) -> str:
    """When it was, in which step, and who noted it."""
    at = line.at.astimezone() if line.at else None
    parts = (
        f"{short_day(texts, at)}, {clock(texts, at)}" if at else "",
        step_name(texts, line.step) if line.step else "",
        texts.say("noted by itself") if line.is_noted else "",
    )
    return " · ".join(filter(None, parts))
