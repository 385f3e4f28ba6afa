"""What may be a gap, in words, ready to be taken."""

from collections.abc import Mapping, Sequence

import msgspec

from workshop.domain.facts.choices import GapSourceKind
from workshop.domain.facts.ids import IncrementId
from workshop.domain.facts.portfolios import Capability, GapSource
from workshop.domain.planning.gaps import Ending, Traced
from workshop.domain.planning.suggested import MaybeGap
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.findings import finding_text
from workshop.texts.formats import figure, listing


class Suggested(msgspec.Struct, frozen=True):
    """The words that the gap would have, and why it may be one."""

    source: GapSource
    text: str
    why: str


def suggested(texts: Texts, snapshot: Snapshot, maybe: MaybeGap) -> Suggested:
    """In words."""
    if maybe.statement is not None:
        words = texts.say("We see it differently: {text}", text=maybe.statement.text)
        return Suggested(
            maybe.source, words, texts.say("From the survey: the sides are furthest apart here.")
        )
    assert maybe.finding is not None
    told = finding_text(texts, snapshot, maybe.finding)
    words = texts.say("{where}: {title}", where=told.where, title=told.title) if told.where else told.title
    return Suggested(maybe.source, words, texts.say("From a finding. {advice}", advice=told.advice))


def from_capability(texts: Texts, fact: Capability) -> str:
    """What the gap of a capability is called at first."""
    if fact.today is None or fact.target is None:
        return fact.title
    return texts.say(
        "{title}: {today} today, {target} wanted",
        title=fact.title,
        today=figure(texts, fact.today),
        target=figure(texts, fact.target),
    )


def ending_text(
    texts: Texts, fact: Capability, own: Sequence[Traced], numbers: Mapping[IncrementId, int]
) -> str:
    """How a capability's gap ends: by which increments, left open, kept as it is, or not said."""
    closing = sorted({numbers[each.closed_by.id] for each in own if each.closed_by is not None})
    if closing:
        return texts.say("Closed by {numbers}", numbers=listing(texts, [str(each) for each in closing]))
    if any(each.ending is Ending.LEFT_OPEN for each in own):
        return texts.say("Left open")
    if fact.today is not None and fact.today == fact.target:
        return texts.say("Keep")
    return texts.say("Open") if own else texts.say("No gap named")


def source_text(texts: Texts, snapshot: Snapshot, source: GapSource) -> str:
    """Where a gap was seen, in words."""
    statement = next((each for each in snapshot.statements if each.id == source.of), None)
    capability = next((each for each in snapshot.capabilities if each.id == source.of), None)
    if source.kind is GapSourceKind.STATEMENT and statement is not None:
        return texts.say("Seen in the survey: {text}", text=statement.text)
    if source.kind is GapSourceKind.CAPABILITY and capability is not None:
        return texts.say("Seen in a capability: {text}", text=capability.title)
    if source.kind is GapSourceKind.FINDING:
        return texts.say("Seen in a finding")
    return texts.say("The room’s own remark")


def capability_spoken(texts: Texts, capability: Capability, closing: str) -> str:
    """A capability as it is heard."""

    def level(value: float | None) -> str:
        return texts.say("not rated") if value is None else figure(texts, value)

    others = [
        texts.say("{name} {value}", name=each.name, value=level(each.value))
        for each in capability.competitors
    ]
    words = texts.say(
        "{title}, today {today}, target {target}",
        title=capability.title,
        today=level(capability.today),
        target=level(capability.target),
    )
    return ", ".join([words, *([listing(texts, others)] if others else []), closing])
