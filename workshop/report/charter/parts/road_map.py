"""The road map as the charter prints it: increments with what they cost each side and what they bring."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side, Strand
from workshop.domain.facts.road_map import Increment
from workshop.domain.planning.returns import amount, currencies, decimal, paid
from workshop.domain.planning.stages import Answer, Stage, stages
from workshop.report.charter.blocks import Part
from workshop.report.charter.sections import Climb, Return, Returns, Rows, Section, Sections, Words
from workshop.report.climbing import Climbing, climbings
from workshop.report.cumulated import cumulated
from workshop.report.source import Source, joined
from workshop.texts import Texts
from workshop.texts.formats import day_range, signed, sum_text

_SHARES = (0.07, 0.39, 0.2, 0.2, 0.14)
"""Of the width, for each column of the sums."""
_STRANDS = {
    Strand.PROCESS: "Process",
    Strand.TECHNOLOGY: "Technology",
    Strand.ORGANISATION: "Organisation",
}


def part(source: Source) -> Part[Sections] | None:
    """A section a strand; bars are drawn to the largest amount of their currency."""
    increments = [each for each in source.snapshot.increments if each.title]
    if not increments:
        return None
    tested = [each for each in stages(source.snapshot) if any(one.title for one in each.increments)]
    losing = {each.increments[0].id for each in tested if _is_alone(each) and each.answer is Answer.NO_RETURN}
    scale = _scale(increments)
    sections = []
    for strand, name in _STRANDS.items():
        of_strand = [each for each in increments if each.strand is strand]
        rows = tuple(_row(source, each, scale, each.id in losing) for each in of_strand)
        if rows:
            sections.append(Section(source.texts.say(name), (Returns(rows),)))
    sections += [_climb(source, each) for each in climbings(source)]
    lead = " ".join(_lead(source, tested))
    return Part(source.texts.say("The road map"), Sections(lead, tuple(sections)))


def _climb(source: Source, each: Climbing) -> Section:
    """The chart of one currency, and beside each stage's place in it its name and sums."""
    texts = source.texts
    cost, gain = (_sum(texts, line[-1]) for line in (each.costs, each.gains))
    nets = [texts.say("–") if net is None else signed(texts, decimal(net)) for net in each.nets]
    chart = Climb(
        tuple(map(decimal, each.costs)),
        tuple(map(decimal, each.gains)),
        tuple(nets),
        tuple(_sum(texts, tick.amount) for tick in cumulated(each.costs, each.gains, 1, 1).ticks),
        (texts.say("{amount} return", amount=gain), texts.say("{amount} cost", amount=cost)),
        " ".join(each.sentences),
    )
    heads = tuple(texts.say(head) for head in ("No.", "Stage", "Cost so far", "Return so far", "Net"))
    lines = zip(each.names, each.costs, each.gains, nets, strict=True)
    rows = tuple(
        (str(number), name, _sum(texts, cost), _sum(texts, gain), net)
        for number, (name, cost, gain, net) in enumerate(lines, 1)
    )
    said = tuple(Words(sentence) for sentence in each.sentences)
    caption = texts.say("Cost and return, added up")
    return Section(caption, (chart, Rows(heads, _SHARES, rows), *said), each.currency)


def _sum(texts: Texts, value: Fraction) -> str:
    return sum_text(texts, decimal(value))


def _is_alone(stage: Stage) -> bool:
    """Whether it is an increment that is a stage by itself."""
    return stage.number is None


def _lead(source: Source, tested: Sequence[Stage]) -> Iterator[str]:
    texts = source.texts
    yield texts.plural(
        "{n} stage, meant to pay for itself.", "{n} stages, each meant to pay for itself.", len(tested)
    )
    losing = sum(each.answer is not Answer.PAYS for each in tested)
    if losing:
        yield texts.plural(
            "{n} has no return above its cost yet.", "{n} have no return above their cost yet.", losing
        )


def _scale(increments: Sequence[Increment]) -> Mapping[str, Fraction]:
    """What stands for a whole bar in each currency, so that nothing is longer; two are never compared."""
    found = {}
    for currency in currencies(increments):
        sums = (max(paid(each, currency), amount(each.expected_return, currency)) for each in increments)
        found[currency] = max(sums) or Fraction(1)
    longest = max((_length(each.cost.marketing, found) + _length(each.cost.it, found)) for each in increments)
    return {currency: whole * max(longest, Fraction(1)) for currency, whole in found.items()}


def _length(money: Money | None, scale: Mapping[str, Fraction]) -> Fraction:
    return amount(money, money.currency) / scale[money.currency] if money else Fraction(0)


def _row(source: Source, each: Increment, scale: Mapping[str, Fraction], is_losing: bool) -> Return:
    texts = source.texts
    owner = source.person(each.owner)
    when = day_range(texts, each.starts_on, each.ends_on)
    stage = texts.say("Stage {number}", number=each.stage) if each.stage else ""
    measured = texts.say("Measured by {measure}", measure=each.measure) if each.measure else ""
    return Return(
        each.title,
        "\n".join(filter(None, (joined(stage, owner, when), measured))),
        float(_length(each.cost.marketing, scale)),
        float(_length(each.cost.it, scale)),
        float(_length(each.expected_return, scale)),
        joined(_cost_words(source, each), _run_words(source, each)),
        _gain_words(source, each, is_losing),
    )


def _run_words(source: Source, each: Increment) -> str:
    cost = source.money(each.run_cost)
    return source.texts.say("{amount} a year to run", amount=cost) if cost else ""


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


def _gain_words(source: Source, each: Increment, is_losing: bool) -> str:
    if each.expected_return is None:
        return source.texts.say("No return named")
    words = source.texts.say("Brings {amount}", amount=source.money(each.expected_return))
    return source.texts.say("{words}, not above its cost", words=words) if is_losing else words
