"""The statements as the page lists them: what was revealed by its gap, then what was not yet."""

from collections.abc import Mapping, Sequence

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import StatementId
from workshop.domain.perceiving.asking import last_round
from workshop.domain.perceiving.benchmarks import Benchmark, Counts
from workshop.domain.perceiving.ratings import Rated
from workshop.domain.perceiving.survey import Perceived
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import paragraph
from workshop.texts.steps.perceiving.asking import too_few_text, unsaid_by_all_text
from workshop.texts.steps.perceiving.benchmarks import benchmarks, found_text
from workshop.texts.steps.perceiving.figures import Figures, figures, solid_text
from workshop.texts.steps.perceiving.groups import groups_of
from workshop.texts.steps.perceiving.surveying import statement_line


class StatementRow(msgspec.Struct, frozen=True):
    """A statement ready to paint; one that was not revealed has no groups.

    `published` stands under it: what a survey found, or why nothing shows. `shares` are published ones, from
    0 to 1; below 0 of those who disagree.
    """

    id: StatementId
    text: str
    published: str
    groups: tuple[tuple[Side, Rated], ...]
    figures: Figures
    is_soft: bool
    heard: str
    shares: Mapping[Side, float]


def statement_rows(
    texts: Texts, snapshot: Snapshot, found: Sequence[Perceived], by_gap: bool
) -> tuple[StatementRow, ...]:
    """All statements: `by_gap` those that were revealed come first, in the order of what was found."""
    seen = {each.statement.id: each for each in found}
    listed = [each.id for each in snapshot.statements]
    if by_gap:
        listed = [*seen, *(each for each in listed if each not in seen)]
    return tuple(_row(texts, snapshot, each, seen.get(each)) for each in listed)


def _row(texts: Texts, snapshot: Snapshot, id_: StatementId, each: Perceived | None) -> StatementRow:
    statement = snapshot.statements[id_]
    benchmark = benchmarks().get(statement.benchmark)
    published = found_text(texts, benchmark) if benchmark else ""
    if each is None:
        none = Figures("", "", "", "")
        if last_round(snapshot, id_):
            published = unsaid_by_all_text(texts) if _is_unsaid(snapshot, id_) else too_few_text(texts)
            heard = paragraph(statement.text, published)
        else:
            heard = texts.say("{statement} Not revealed yet.", statement=statement.text)
        return StatementRow(id_, statement.text, published, (), none, False, heard, {})
    groups = groups_of(each)
    heard = " ".join(filter(None, (statement_line(texts, snapshot, each), published)))
    return StatementRow(
        id=id_,
        text=statement.text,
        published=published,
        groups=groups,
        figures=figures(texts, each),
        is_soft=bool(solid_text(texts, each)) and not each.solid,
        heard=heard,
        shares=_shares(benchmark) if benchmark else {},
    )


def _is_unsaid(snapshot: Snapshot, id_: StatementId) -> bool:
    """Whether all who were there for the last revealed round said that they can't say."""
    number = last_round(snapshot, id_)
    given = [each.value for each in snapshot.ratings.group(id_) if each.round == number]
    told = [each.value for each in snapshot.tallies.group(id_) if each.round == number and each.count]
    return bool(given or told) and not any(value is not None for value in (*given, *told))


def _shares(benchmark: Benchmark) -> Mapping[Side, float]:
    counts = 1 if benchmark.counts is Counts.AGREE else -1
    figures = ((side, benchmark.figure(side)) for side in Side)
    return {side: counts * figure / 100 for side, figure in figures if figure is not None}
