"""The workbook's sheets on what the road map costs and brings: by stage, and month by month."""

from collections.abc import Iterator, Sequence

from workshop.domain.facts.choices import Side
from workshop.domain.planning.months import Growth
from workshop.domain.planning.returns import Sum, decimal
from workshop.domain.planning.stages import Stage, plan
from workshop.report.source import Source
from workshop.report.workbook.columns import sheet
from workshop.report.workbook.tables import Kind, TableSheet
from workshop.texts.formats import listing


def money_sheets(source: Source) -> Iterator[TableSheet]:
    """A row a stage and currency, and a row a month and currency; nothing where no money is named."""
    found = plan(source.snapshot)
    yield _stages(source, [(stage, each) for stage in found.stages for each in stage.sums])
    yield _months(source, found.growths)


def _stages(source: Source, rows: list[tuple[Stage, Sum]]) -> TableSheet:
    say = source.texts.say
    sums = [each for _, each in rows]
    marketing, it = cost_heads(source)
    return sheet(
        say("Stages"),
        {
            say("Stage"): (Kind.COUNT, [stage.number for stage, _ in rows]),
            say("Increments"): (Kind.LINE, [_titles(source, stage) for stage, _ in rows]),
            say("Currency"): (Kind.WORD, [each.currency for each in sums]),
            marketing: (Kind.MONEY, [decimal(each.marketing) for each in sums]),
            it: (Kind.MONEY, [decimal(each.it) for each in sums]),
            say("To run"): (Kind.MONEY, [decimal(each.run) for each in sums]),
            say("Return"): (Kind.MONEY, [decimal(each.gain) for each in sums]),
            say("Net"): (Kind.MONEY, [decimal(each.net) for each in sums]),
            say("Paid back from"): (Kind.DAY, [stage.payback(each.currency) for stage, each in rows]),
        },
    )


def _titles(source: Source, stage: Stage) -> str:
    return listing(source.texts, [each.title for each in stage.increments if each.title])


def _months(source: Source, growths: Sequence[Growth]) -> TableSheet:
    """What has been paid and gained up to the end of each month."""
    say = source.texts.say
    rows = [
        (each.currency, month, cost, gain)
        for each in growths
        for month, cost, gain in zip(each.months, each.costs, each.gains, strict=True)
    ]
    return sheet(
        say("Cost and return"),
        {
            say("Month"): (Kind.DAY, [month for _, month, _, _ in rows]),
            say("Currency"): (Kind.WORD, [currency for currency, _, _, _ in rows]),
            say("Cost, added up"): (Kind.MONEY, [decimal(cost) for _, _, cost, _ in rows]),
            say("Return, added up"): (Kind.MONEY, [decimal(gain) for _, _, _, gain in rows]),
        },
    )


def cost_heads(source: Source) -> tuple[str, str]:
    """The heads of what each side pays; sides of one name are told apart by their own."""
    sides = [source.side(side) for side in (Side.MARKETING, Side.IT)]
    if sides[0] == sides[1]:
        sides = [source.texts.say("Marketing"), source.texts.say("IT")]
    return source.texts.say("Cost, {side}", side=sides[0]), source.texts.say("Cost, {side}", side=sides[1])
