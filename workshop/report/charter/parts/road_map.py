"""The road map as the charter prints it: increments with what they cost each side and what they bring."""

from collections.abc import Iterator

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side, Strand
from workshop.domain.facts.road_map import Increment
from workshop.domain.planning.returns import amount, cost, gain, pays
from workshop.report.charter.blocks import Part
from workshop.report.charter.sections import Return, Returns, Section, Sections
from workshop.report.source import Source, joined
from workshop.texts.formats import day_range

_STRANDS = {
    Strand.PROCESS: "Process",
    Strand.TECHNOLOGY: "Technology",
    Strand.ORGANISATION: "Organisation",
}


def part(source: Source) -> Part[Sections] | None:
    """A section a strand; bars are drawn to the largest amount of the road map."""
    increments = [each for each in source.snapshot.increments if each.title]
    if not increments:
        return None
    largest = max(max(cost(each), gain(each)) for each in increments)
    sections = []
    for strand, name in _STRANDS.items():
        rows = tuple(_row(source, each, largest) for each in increments if each.strand is strand)
        if rows:
            sections.append(Section(source.texts.say(name), (Returns(rows),)))
    lead = " ".join(_lead(source, increments))
    return Part(source.texts.say("The road map"), Sections(lead, tuple(sections)))


def _lead(source: Source, increments: list[Increment]) -> Iterator[str]:
    texts = source.texts
    yield texts.plural(
        "{n} stage, meant to pay for itself.", "{n} stages, each meant to pay for itself.", len(increments)
    )
    losing = sum(not pays(each) for each in increments)
    if losing:
        yield texts.plural(
            "{n} has no return above its cost yet.", "{n} have no return above their cost yet.", losing
        )


def _row(source: Source, each: Increment, largest: float) -> Return:
    texts = source.texts
    owner = source.person(each.owner)
    when = day_range(texts, each.starts_on, each.ends_on)
    measured = texts.say("Measured by {measure}", measure=each.measure) if each.measure else ""
    one = largest or 1.0
    return Return(
        each.title,
        "\n".join(filter(None, (joined(owner, when), measured))),
        amount(each.cost.marketing) / one,
        amount(each.cost.it) / one,
        gain(each) / one,
        _cost_words(source, each),
        _gain_words(source, each),
    )


def _cost_words(source: Source, each: Increment) -> str:
    said = [
        source.texts.say("{side} {amount}", side=source.side(side), amount=source.money(paid))
        for side, paid in _paid(each)
        if paid
    ]
    return (
        source.texts.say("Costs {split}", split=", ".join(said))
        if said
        else source.texts.say("No cost named")
    )


def _paid(each: Increment) -> list[tuple[Side, Money | None]]:
    return [(Side.MARKETING, each.cost.marketing), (Side.IT, each.cost.it)]


def _gain_words(source: Source, each: Increment) -> str:
    if each.expected_return is None:
        return source.texts.say("No return named")
    words = source.texts.say("Brings {amount}", amount=source.money(each.expected_return))
    return words if pays(each) else source.texts.say("{words}, not above its cost", words=words)
