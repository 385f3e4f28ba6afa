"""The slides on aims, on where the two sides stand, and on the road map."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from workshop.domain.ballots.tallies import group_named
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side, StepId, TallyKind
from workshop.report.deck.slides import Bars, Grid, Mark, Series, Slide
from workshop.report.source import Source
from workshop.texts.formats import day, day_range, money, number
from workshop.texts.lists import objective_word, word

_ROWS = 7
_STATEMENTS = 7
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
    """The means by side of the survey's last round, the widest gaps first."""
    means = _means(source) if source.has(StepId.WHERE_WE_STAND) else {}
    if not means:
        return
    say = source.texts.say
    order = sorted(means, key=lambda each: -_gap(means[each]))[:_STATEMENTS]
    told = [source.snapshot.statements[each].text for each in order]
    sides = [side for side in Side if any(side in means[each] for each in order)]
    series = tuple(
        Series(source.side(side) or "", tuple(means[each].get(side) for each in order), (_TONES[side],))
        for side in sides
    )
    lines = [
        f"{text}: "
        + ", ".join(f"{source.side(side)} {number(source.texts, m, 1)}" for side, m in means[each].items())
        for text, each in zip(told, order, strict=True)
    ]
    yield Slide(
        title=say("Where we stand"),
        lead=say("Means of what each side answered, from 1 to 5; the widest gaps first."),
        main=Bars("; ".join(lines), tuple(told), series, False, 5.0, "0.0"),
        notes="\n".join(lines),
    )


def _means(source: Source) -> dict[str, dict[Side, float]]:
    """The mean rating by statement and side, of each statement's last round; "can't say" doesn't count."""
    tallies = [each for each in source.snapshot.tallies if each.kind is TallyKind.RATING]
    last: dict[str, int] = {}
    for each in tallies:
        last[each.of] = max(each.round, last.get(each.of, 0))
    sums: dict[str, dict[Side, list[float]]] = defaultdict(lambda: defaultdict(lambda: [0.0, 0.0]))
    for each in tallies:
        if (
            isinstance(each.value, int)
            and each.round == last[each.of]
            and each.of in source.snapshot.statements
        ):
            held = sums[each.of][group_named(source.snapshot, each)]
            held[0] += each.value * each.count
            held[1] += each.count
    means = {
        of: {side: total / count for side, (total, count) in sides.items() if count}
        for of, sides in sums.items()
    }
    return {of: sides for of, sides in means.items() if sides}


def _gap(means: dict[Side, float]) -> float:
    return max(means.values(), default=0.0) - min(means.values(), default=0.0)


def plan_slides(source: Source) -> Iterator[Slide]:
    """The road map's increments in order of time."""
    listed = [each for each in source.snapshot.increments if source.has(StepId.ROAD_MAP)]
    if not listed:
        return
    say = source.texts.say
    rows = []
    for each in listed:
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
    yield Slide(
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
