"""Where we stand as the charter prints it: each statement's means by side, and what surveys found."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from workshop.domain.ballots.tallies import group_named
from workshop.domain.facts.choices import Side, TallyKind
from workshop.domain.facts.ownership import Tally
from workshop.domain.facts.where_we_stand import Statement
from workshop.report.charter.benchmarks import Benchmark, benchmark
from workshop.report.charter.blocks import Part
from workshop.report.charter.sections import Mean, MeanRow, Means, Section, Sections, Words
from workshop.report.source import Source
from workshop.texts.formats import number, percent

_AGREES = 4
"""From this rating on somebody agrees."""


def part(source: Source) -> Part[Sections] | None:
    """The last round's means, the widest gap first; private ratings are never read, only tallies."""
    snapshot = source.snapshot
    tallies = _last_rounds(snapshot.tallies)
    found = [_row(source, each, tallies[each.id]) for each in snapshot.statements if tallies.get(each.id)]
    if not (rated := [row for row in found if row[1].means]):
        return None
    texts = source.texts
    rows = tuple(row for _, row in sorted(rated, key=lambda each: -each[0]))
    heads = texts.say("Mean, 1 to 5"), texts.say("Share that agrees"), texts.say("Gap")
    blocks = [Means(rows, heads)]
    sources = sorted({b.source for each in snapshot.statements if (b := benchmark(each.text))})
    told = texts.say("Published: {sources}.", sources="; ".join(sources)) if sources else ""
    lead = texts.say("What each side said in private before it was shown. The widest gap comes first.")
    section = Section("", (*blocks, Words(told)) if told else tuple(blocks))
    return Part(texts.say("Where we stand"), Sections(lead, (section,)))


def _last_rounds(tallies: Iterable[Tally]) -> Mapping[str, list[Tally]]:
    found: dict[str, list[Tally]] = defaultdict(list)
    for tally in tallies:
        if tally.kind is TallyKind.RATING and isinstance(tally.value, int) and tally.count:
            found[tally.of].append(tally)
    return {
        of: [t for t in all_ if t.round == max(each.round for each in all_)] for of, all_ in found.items()
    }


def _row(source: Source, statement: Statement, tallies: list[Tally]) -> tuple[float, MeanRow]:
    """How wide the gap is, and the row."""
    published = benchmark(statement.text)
    groups = [(group_named(source.snapshot, tally), tally) for tally in tallies]
    means = [
        mean
        for side in (Side.MARKETING, Side.BOTH, Side.IT, Side.OTHER)
        if (mean := _mean(source, side, [t for group, t in groups if group is side], published))
    ]
    by_side = {mean.side: mean.mean for mean in means}
    gap = (
        abs(by_side[Side.MARKETING] - by_side[Side.IT])
        if {Side.MARKETING, Side.IT} <= by_side.keys()
        else 0.0
    )
    words = number(source.texts, gap, 1) if gap or len(by_side) > 1 else "–"
    note = "; ".join(mean.words for mean in means)
    return gap, MeanRow(statement.text, note, tuple(means), words)


def _mean(source: Source, side: Side, tallies: list[Tally], published: Benchmark | None) -> Mean | None:
    """What the side said; those who can't say don't count."""
    raters = sum(tally.count for tally in tallies)
    if not raters:
        return None
    mean = sum(int(tally.value or 0) * tally.count for tally in tallies) / raters
    agree = sum(tally.count for tally in tallies if int(tally.value or 0) >= _AGREES) / raters
    share = published.shares.get(side) if published else None
    texts = source.texts
    said = {"side": source.side(side), "mean": number(texts, mean, 1), "agree": percent(texts, agree)}
    words = texts.say("{side} {mean}, {agree} agree", **said)
    if share is not None:
        words = texts.say("{words} (published {share})", words=words, share=percent(texts, share))
    return Mean(side, mean, agree, share, words)
