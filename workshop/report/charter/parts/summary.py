"""The summary: the whole agreement on one page, in figures and a few lines."""

from collections.abc import Iterator

from workshop.domain import rules
from workshop.domain.facts.choices import ObjectiveKind, Side, StepId
from workshop.domain.planning.stages import stages
from workshop.report.charter.blocks import Part
from workshop.report.charter.parts.test_case import lead
from workshop.report.charter.sections import Figures, Item, Items, Section, Sections, Words
from workshop.report.source import Source, joined

_MOST = 5
"""Lines of a list; the part itself has them all."""


def part(source: Source) -> Part[Sections] | None:
    """Where there is anything to sum up."""
    texts, snapshot = source.texts, source.snapshot
    has_pick = source.has(StepId.TEST_CASE) and snapshot.test_case.candidate is not None
    if not snapshot.shortlist and not has_pick:
        return None
    sections = [Section("", (Figures(tuple(_figures(source))),))]
    if aims := tuple(_aims(source)):
        sections.append(Section(texts.say("We aim for"), (Items(aims),)))
    if snapshot.shortlist and source.has(StepId.OWNERSHIP):
        sections.append(Section(texts.say("Who answers"), (Items(tuple(_owners(source))),)))
    if has_pick:
        sections.append(Section(texts.say("We test it on"), tuple(_pick(source))))
    if steps := tuple(_steps(source)):
        sections.append(Section(texts.say("What comes next"), (Items(steps),)))
    words = texts.say("What both sides agreed, on one page. The parts that follow say it in full.")
    return Part(texts.say("Summary"), Sections(words, tuple(sections)))


def _pick(source: Source) -> Iterator[Words]:
    """The test case in a line, and why."""
    yield Words(lead(source))
    if source.snapshot.test_case.reason:
        yield Words(_short(source.snapshot.test_case.reason), quote=True)


def _figures(source: Source) -> Iterator[tuple[str, str]]:
    texts, snapshot = source.texts, source.snapshot
    yield (
        str(len(snapshot.shortlist)),
        texts.plural("activity of the shortlist", "activities of the shortlist", len(snapshot.shortlist)),
    )
    people = len(snapshot.participants)
    yield str(people), texts.plural("person took part", "people took part", people)
    if len(snapshot.increments) and source.has(StepId.ROAD_MAP):
        count = len(stages(snapshot))
        yield str(count), texts.plural("stage on the road map", "stages on the road map", count)
    blocking = sum(finding.stops for finding in source.findings)
    left = blocking + len(snapshot.escalations) + sum(not each.settled for each in snapshot.parking_lot)
    yield str(left), texts.plural("point stays open", "points stay open", left)


def _aims(source: Source) -> Iterator[Item]:
    shared = [
        each for each in source.snapshot.objectives if each.kind is ObjectiveKind.SHARED and each.text.strip()
    ]
    if source.has(StepId.OBJECTIVES):
        for each in shared[:_MOST]:
            yield Item(_short(each.text), joined(each.measure, each.target), source.day(each.due))


def _owners(source: Source) -> Iterator[Item]:
    """How many activities each person answers for, the most first."""
    snapshot = source.snapshot
    count: dict[str, int] = {}
    for activity in snapshot.shortlist:
        for owner in rules.deciders(snapshot, activity.id, None):
            count[owner] = count.get(owner, 0) + 1
    for id_, number in sorted(count.items(), key=lambda each: -each[1])[: _MOST + 2]:
        person = source.people[id_]
        words = source.texts.plural("{n} activity", "{n} activities", number)
        side = person.side if person.side in (Side.MARKETING, Side.IT) else None
        yield Item(source.person(id_), person.title if person.name else "", words, side)


def _steps(source: Source) -> Iterator[Item]:
    snapshot = source.snapshot
    if source.has(StepId.ROAD_MAP):
        dated = sorted(
            (i for i in snapshot.increments if i.starts_on and i.title), key=lambda i: str(i.starts_on)
        )
        for each in dated[:3]:
            yield Item(each.title, "", source.day(each.starts_on))
    if snapshot.workshop.review_on:
        yield Item(source.texts.say("Next review"), "", source.day(snapshot.workshop.review_on))


def _short(text: str, longest: int = 260) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= longest else f"{plain[: longest - 1].rstrip()}…"
