"""The slides on aims, on where the two sides stand, and on the road map."""

from collections.abc import Iterator, Sequence

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.perceiving.mirror import mirror
from workshop.domain.perceiving.survey import Perceived, is_rated_by_others, perceived, perceived_before
from workshop.domain.planning.returns import decimal
from workshop.report.climbing import Climbing, climbings
from workshop.report.deck.slides import Bars, Grid, Lines, Mark, Series, Slide, Text, Words
from workshop.report.source import Source
from workshop.texts.formats import amount, day, day_range, money, paragraph
from workshop.texts.lists import objective_word, word
from workshop.texts.steps.perceiving.figures import solid_text, verdict
from workshop.texts.steps.perceiving.groups import group_name, groups_of, groups_text, then_and_now
from workshop.texts.steps.perceiving.surveying import mirror_line

_ROWS = 7
_STATEMENTS = 5
_TONES = {Side.MARKETING: "mkt", Side.IT: "it", Side.BOTH: "ink", Side.OTHER: "ramp4"}
_OWN = {"marketing": Side.MARKETING, "it": Side.IT}


def aims_slides(source: Source) -> Iterator[Slide]:
    """The objectives, those of both first."""
    aims = sorted(source.snapshot.objectives, key=lambda each: each.kind != "shared")
    if not aims or not source.has(StepId.OBJECTIVES):
        return
    say = source.texts.say
    rows = [
        (
            Mark(each.text, strong=True),
            Mark(objective_word(source.texts, source.snapshot, each.kind), _OWN.get(each.kind.value)),
            Mark(": ".join(filter(None, (each.measure, each.target)))),
            Mark(day(source.texts, each.due) if each.due else ""),
        )
        for each in aims
    ]
    heads = (say("Objective"), say("Whose"), say("Measure"), say("Due"))
    yield Slide(
        title=say("What we aim for"),
        lead=_counted(source, len(rows)),
        main=Grid(heads, (0.42, 0.16, 0.26, 0.16), tuple(rows[:_ROWS])),
        notes=_told(rows),
    )


def stand_slides(source: Source) -> Iterator[Slide]:
    """The means by side of the survey's last round, with everybody's mark; the widest gaps first."""
    found = perceived(source.snapshot)[:_STATEMENTS] if source.has(StepId.WHERE_WE_STAND) else ()
    if not found:
        return
    say, texts, snapshot = source.texts.say, source.texts, source.snapshot
    by_side = [{side: rated.mean for side, rated in groups_of(each)} for each in found]
    sides = [side for side in Side if any(side in means for means in by_side)]
    series = tuple(
        Series(
            group_name(texts, snapshot, side), tuple(means.get(side) for means in by_side), (_TONES[side],)
        )
        for side in sides
    )
    told = tuple(f"{each.statement.text}\n{groups_text(texts, snapshot, each)}" for each in found)
    yield Slide(
        title=say("Where we stand"),
        lead=say("Means of what each side answered, from 1 to 5; the widest gaps first."),
        main=Bars("; ".join(told), told, series, False, 5.0, "0.0"),
        notes="\n".join(_stand_notes(source, found)),
    )


def _stand_notes(source: Source, found: Sequence[Perceived]) -> Iterator[str]:
    """Each statement on the slide with its marks, how sure that is and what moved; then all of the mirror."""
    texts, snapshot = source.texts, source.snapshot
    before = perceived_before(snapshot)
    for each in found:
        said = [each.statement.text, groups_text(texts, snapshot, each), verdict(texts, snapshot, each)]
        said += [solid_text(texts, each)]
        if (then := before.get(each.statement.id)) is not None:
            said.append(then_and_now(texts, each, then, is_rated_by_others(snapshot, each, then)))
        yield paragraph(*said)
    for mirrored in mirror(perceived(snapshot)):
        yield mirror_line(texts, snapshot, mirrored)


def plan_slides(source: Source) -> Iterator[Slide]:
    """What the road map costs and brings, currency by currency; then its increments in order of time."""
    if not source.has(StepId.ROAD_MAP) or not len(source.snapshot.increments):
        return
    found = climbings(source)
    if found:
        yield _money(source, found)
    yield _increments(source)


def _money(source: Source, found: Sequence[Climbing]) -> Slide:
    """The chart of the first currency; of every one all is said in words."""
    say, first = source.texts.say, found[0]
    lines = (
        (say("Return, added up"), first.gains, "ink"),
        (say("Cost, added up"), first.costs, "ramp4"),
    )
    several = [each.currency for each in found] if len(found) > 1 else []
    return Slide(
        title=say("What it costs and brings"),
        lead=say("Drawn in {currency}; nothing is converted.", currency=first.currency) if several else "",
        main=Lines(
            " ".join(first.sentences),
            tuple(f"{place}  {name}" for place, name in enumerate(first.names, 1)),
            tuple(
                Series(name, tuple(float(each) for each in values), (tone,)) for name, values, tone in lines
            ),
            "#,##0",
        ),
        notes="\n".join(line for each in found for line in _money_notes(source, each)),
        beside=Text(tuple(Words(said) for each in found for said in each.sentences)),
    )


def _money_notes(source: Source, each: Climbing) -> Iterator[str]:
    """All sentences, and each stage with what it and those before it cost and bring."""
    yield paragraph(*each.sentences)
    for place, (name, cost, gain) in enumerate(zip(each.names, each.costs, each.gains, strict=True), 1):
        sums = [amount(source.texts, decimal(value), each.currency) for value in (cost, gain)]
        words = source.texts.say("so far {cost} paid, {gain} brought", cost=sums[0], gain=sums[1])
        yield f"{place}. {name}: {words}"


def _increments(source: Source) -> Slide:
    say = source.texts.say
    rows = []
    for each in source.snapshot.increments:
        owner = source.people.get(each.owner or "")
        rows.append(
            (
                Mark(each.title, strong=True),
                Mark(word(source.texts, each.strand)),
                Mark(owner.short if owner else "", owner.side if owner else None),
                Mark(day_range(source.texts, each.starts_on, each.ends_on)),
                Mark(_sums(source, each.cost.marketing, each.cost.it)),
                Mark(_sums(source, each.expected_return)),
            )
        )
    heads = (say("Increment"), say("Strand"), say("Owner"), say("When"), say("Cost"), say("Return"))
    return Slide(
        title=say("Road map"),
        lead=_counted(source, len(rows)),
        main=Grid(heads, (0.28, 0.13, 0.14, 0.19, 0.14, 0.12), tuple(rows[:_ROWS])),
        notes=_told(rows),
    )


def _sums(source: Source, *amounts: Money | None) -> str:
    """What each side pays, or one sum, in a line."""
    return " + ".join(money(source.texts, each) for each in amounts if each)


def _counted(source: Source, count: int) -> str:
    """That the charter holds more than the slide shows; nothing where it doesn't."""
    if count <= _ROWS:
        return ""
    return source.texts.say("{n} of {total}; the workbook holds them all.", n=_ROWS, total=count)


def _told(rows: Sequence[tuple[Mark, ...]]) -> str:
    return "\n".join(". ".join(filter(None, (mark.text for mark in row))) for row in rows[:40])
