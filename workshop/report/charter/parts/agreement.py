"""The working agreement as the charter prints it: when and how both work together."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from workshop.domain.facts.choices import CommitmentKind, Side, StepId
from workshop.domain.facts.road_map import Cadence, EscalationStep, Principle
from workshop.domain.planning.agreement import has_last_word
from workshop.domain.planning.meetings import first_meeting
from workshop.domain.planning.path import rungs
from workshop.domain.planning.recurrence import repeat
from workshop.report.charter.blocks import Part
from workshop.report.charter.sections import Block, Item, Items, Rows, Section, Sections
from workshop.report.source import Source, joined
from workshop.texts.formats import clock, paragraph
from workshop.texts.languages.rhythms import rhythm_words
from workshop.texts.steps.agreement import bet_text, may_bet

_KINDS = {
    CommitmentKind.ROLE: "Each leader’s role",
    CommitmentKind.LEARN: "What we learn from each other",
    CommitmentKind.GIVE: "What we give each other",
}


def part(source: Source) -> Part[Sections] | None:
    """What the road map's step agreed on, and the ground rules with it."""
    agreed, rules = tuple(_agreed(source)), _rules(source)
    if not agreed:
        return None
    texts = source.texts
    last = (Section(texts.say("Ground rules"), (rules,)),) if rules else ()
    lead = texts.say("When we meet, whom we ask when we differ, and what we hold to.")
    return Part(texts.say("How we work together"), Sections(lead, (*agreed, *last)))


def ground_rules(source: Source) -> Part[Sections] | None:
    """The ground rules where no working agreement is printed that they could stand in."""
    rules = _rules(source)
    if rules is None or (source.has(StepId.ROAD_MAP) and any(_agreed(source))):
        return None
    lead = source.texts.say("What the room promised each other.")
    return Part(source.texts.say("Ground rules"), Sections(lead, (Section("", (rules,)),)), runs_on=True)


def _rules(source: Source) -> Items | None:
    return _listed(Item(rule) for rule in source.snapshot.workshop.ground_rules if rule)


def _agreed(source: Source) -> Iterator[Section]:
    """Cadences, the escalation path, principles and what people and sides took on."""
    texts = source.texts
    found: tuple[tuple[str, Block | None], ...] = (
        (texts.say("Cadences"), _cadences(source)),
        (texts.say("Escalation path"), _listed(_path(source))),
        (texts.say("Tiebreaker"), _listed(_tiebreaker(source))),
        (texts.say("Principles"), _listed(_principles(source))),
        *((texts.say(words), _listed(_commitments(source, kind))) for kind, words in _KINDS.items()),
    )
    yield from (Section(caption, (block,)) for caption, block in found if block)


def _listed(items: Iterator[Item]) -> Items | None:
    made = tuple(items)
    return Items(made) if made else None


def _cadences(source: Source) -> Rows | None:
    rows = tuple(_cadence(source, each) for each in source.snapshot.cadences if each.title)
    heads = tuple(source.texts.say(head) for head in ("Meeting", "Who", "How often", "First"))
    return Rows(heads, (0.24, 0.28, 0.26, 0.22), rows) if rows else None


def _cadence(source: Source, each: Cadence) -> tuple[str, ...]:
    begins = first_meeting(each.starts_at, repeat(each.every)) if each.starts_at else None
    first = source.day(begins.date()) if begins else ""
    at = clock(source.texts, each.starts_at) if each.starts_at else ""
    length = source.texts.say("{n} min", n=each.minutes) if each.minutes else ""
    often = joined(rhythm_words(source.texts, each.every), length)
    return each.title, source.persons(each.who), often, joined(first, at)


def _path(source: Source) -> Iterator[Item]:
    """Who is asked, in their order, and how long they may take to answer."""
    steps = sorted(source.snapshot.escalation_path, key=lambda step: step.rank)
    for number, (_, group) in enumerate(groupby(steps, key=lambda step: step.rank), 1):
        rung = tuple(group)
        names = source.persons(step.participant for step in rung)
        if names:
            title = source.texts.say("{number}. {names}", number=number, names=names)
            yield Item(title, "", _time(source, rung))


def _time(source: Source, rung: Sequence[EscalationStep]) -> str:
    """How long those of a rank may take; different times of theirs with each one's name."""
    times = list(dict.fromkeys(step.within for step in rung))
    if len(times) == 1:
        return source.texts.say("within: {time}", time=times[0]) if times[0] else ""
    named = ((source.short(step.participant), step.within) for step in rung if step.within)
    return joined(*(source.texts.say("{name} within: {time}", name=name, time=time) for name, time in named))


def _tiebreaker(source: Source) -> Iterator[Item]:
    """The one person at the end of the path, where somebody is asked before them."""
    last = has_last_word(source.snapshot)
    if last is not None and len(rungs(source.snapshot)) > 1:
        words = source.texts.say("Decides where nobody on the path before did.")
        yield Item(source.person(last), words)


def _principles(source: Source) -> Iterator[Item]:
    for each in source.snapshot.principles:
        if each.topic or each.text.strip():
            words = [each.text if each.topic else "", _bet(source, each)]
            detail = "\n".join(filter(None, words))
            yield Item(each.topic or each.text, detail, source.person(each.owner))


def _bet(source: Source, each: Principle) -> str:
    """Who may bet, and within which limits."""
    names = [source.person(who) for who in each.who]
    return paragraph(may_bet(source.texts, names), bet_text(source.texts, each))


def _commitments(source: Source, kind: CommitmentKind) -> Iterator[Item]:
    for each in source.snapshot.commitments:
        if each.kind is kind and each.text.strip():
            who = source.person(each.participant) or source.side(each.side)
            person = source.people.get(each.participant or "")
            side = person.side if person else each.side
            agreed = source.texts.say("Agreed by both") if each.agreed else ""
            yield Item(who, each.text, agreed, side if side in (Side.MARKETING, Side.IT) else None)
