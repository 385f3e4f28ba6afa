"""Portfolio findings as the charter prints them: overlaps, gaps, views wanted, and capabilities."""

from collections.abc import Iterator

from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Capability, Initiative
from workshop.domain.portfolios.budgets import CONTROLLED_BY_IT, Budget, budgets, without_budget
from workshop.report.charter.blocks import Part
from workshop.report.charter.sections import Item, Items, Rows, Section, Sections
from workshop.report.source import Source, joined
from workshop.texts import Texts
from workshop.texts.formats import figure, number, paragraph, percent

_SIDES = (Side.MARKETING, Side.IT, Side.BOTH)


def part(source: Source) -> Part[Sections] | None:
    """What the two portfolios showed when they lay side by side."""
    texts = source.texts
    lists = (
        (texts.say("Overlaps"), tuple(_overlaps(source))),
        (texts.say("Gaps"), tuple(_gaps(source))),
        (texts.say("The other side’s view"), tuple(_views(source))),
    )
    sections = [Section(caption, (Items(items),)) for caption, items in lists if items]
    if money := budgets(source.snapshot.initiatives):
        sections.append(_budgets(source, money))
    if rows := tuple(_capability(source, each) for each in source.snapshot.capabilities if each.title):
        heads = tuple(texts.say(head) for head in ("Capability", "Today", "Target", "Others", "Source"))
        table = Rows(heads, (0.3, 0.1, 0.1, 0.27, 0.23), rows)
        sections.append(Section(texts.say("Capabilities"), (table,), texts.say("From 1 to 5.")))
    count = len(source.snapshot.initiatives)
    lead = texts.plural(
        "What {n} initiative showed when both portfolios lay side by side.",
        "What {n} initiatives showed when both portfolios lay side by side.",
        count,
    )
    return Part(texts.say("Both portfolios"), Sections(lead, tuple(sections))) if sections else None


def _overlaps(source: Source) -> Iterator[Item]:
    for overlap in source.snapshot.overlaps:
        both = [source.snapshot.initiatives.get(each) for each in overlap.initiatives]
        if not overlap.dismissed and all(both):
            titles = source.texts.say("{one} and {other}", one=_titled(both[0]), other=_titled(both[1]))
            whose = joined(*(_whose(source, each) for each in both if each))
            yield Item(titles, "\n".join(filter(None, (overlap.note, whose))))


def _titled(initiative: Initiative | None) -> str:
    return initiative.title if initiative else ""


def _whose(source: Source, initiative: Initiative) -> str:
    facts = [source.side(initiative.side), initiative.status, source.money(initiative.budget)]
    return f"{initiative.title}: {', '.join(filter(None, facts))}"


def _gaps(source: Source) -> Iterator[Item]:
    for gap in source.snapshot.gaps:
        if gap.text.strip():
            closed = source.snapshot.increments.get(gap.closed_by)
            detail = source.texts.say("Closed by {increment}", increment=closed.title) if closed else ""
            yield Item(gap.text, detail, source.side(gap.side), gap.side)


def _views(source: Source) -> Iterator[Item]:
    for each in source.snapshot.initiatives:
        given = {view.side: view.text.strip() for view in source.snapshot.views.group(each.id)}
        lines = [f"{source.side(side)}: {text}" for side, text in given.items() if text]
        wanted = each.wants_view_of
        if wanted is not None and not given.get(wanted):
            lines.append(source.texts.say("Needs the view of {side}", side=source.side(wanted)))
        if lines and each.title:
            yield Item(each.title, "\n".join(lines), source.side(each.side), each.side)


def _budget(source: Source, budget: Budget, sides: tuple[Side, ...]) -> tuple[str, ...]:
    """A currency: what each side has, and its share of all where there is one."""
    texts, shares = source.texts, dict(budget.shares())
    cells = []
    for side in sides:
        amount = budget.amounts.get(side)
        share = f" ({percent(texts, shares[side])})" if side in shares and len(shares) > 1 else ""
        cells.append(f"{number(texts, float(amount), 0)}{share}" if amount is not None else "–")
    return (budget.currency, *cells, number(texts, float(budget.total), 0))


def _budgets(source: Source, money: tuple[Budget, ...]) -> Section:
    """Money by side and currency; nothing is converted, and what says none is counted."""
    texts = source.texts
    sides = (*_SIDES, Side.OTHER) if any(Side.OTHER in each.amounts for each in money) else _SIDES
    heads = (texts.say("Currency"), *(source.side(side) for side in sides), texts.say("Together"))
    widths = (0.14, *(0.86 / (len(sides) + 1) for _ in (*sides, None)))
    table = Rows(heads, widths, tuple(_budget(source, each, sides) for each in money))
    return Section(texts.say("Budgets"), (table,), paragraph(*_said_of(source, money)))


def _said_of(source: Source, money: tuple[Budget, ...]) -> Iterator[str]:
    """What is left out of the sums, and what was published of technology money where it is that."""
    texts = source.texts
    if missing := without_budget(source.snapshot.initiatives):
        yield texts.plural("{n} initiative has no budget.", "{n} initiatives have no budget.", missing)
    if source.snapshot.workshop.technology_money and any(len(each.shares()) > 1 for each in money):
        words = "Published: IT controls {share} of technology money (CIO Magazine, 2014)."
        yield texts.say(words, share=percent(texts, CONTROLLED_BY_IT))


def _capability(source: Source, each: Capability) -> tuple[str, ...]:
    others = [f"{other.name} {_level(source.texts, other.value)}" for other in each.competitors if other.name]
    return (
        each.title,
        _level(source.texts, each.today),
        _level(source.texts, each.target),
        ", ".join(others),
        each.source,
    )


def _level(texts: Texts, value: float | None) -> str:
    return "–" if value is None else figure(texts, value)
