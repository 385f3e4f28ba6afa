"""The workbook's sheets on the test case: campaigns, criteria, ranking, means by side, pick and dissent."""

from collections.abc import Iterator

from workshop.domain.facts.choices import StepId
from workshop.domain.ranking.ranking import Standing
from workshop.report.source import Source
from workshop.report.workbook.columns import columns, money, sheet, titles
from workshop.report.workbook.heads import candidate_heads
from workshop.report.workbook.tables import Cell, Column, Kind, Row, TableSheet
from workshop.texts.formats import listing
from workshop.texts.lists import word


def case_sheets(source: Source) -> Iterator[TableSheet]:
    """Everything of the test case but who gave which weight and score."""
    if not source.has(StepId.TEST_CASE):
        return
    yield _pick(source)
    yield _campaigns(source)
    yield _criteria(source)
    yield _ranking(source)
    yield _stability(source)
    yield _weights(source)
    yield _scores(source)


def _pick(source: Source) -> TableSheet:
    say, case = source.texts.say, source.snapshot.test_case
    picked = source.snapshot.candidates.get(case.candidate)
    rows: list[Row] = []
    if picked is not None:
        rows.append((say("Picked"), None, picked.title))
    if case.reason:
        rows.append((say("Why"), None, case.reason))
    rows += [(say("Dissent"), source.person(each.participant), each.text) for each in case.dissent]
    columns = (Column(say("What"), Kind.WORD), Column(say("Who")), Column(say("Words"), Kind.PROSE))
    return TableSheet(say("Test case"), columns, tuple(rows))


def _campaigns(source: Source) -> TableSheet:
    say, candidates = source.texts.say, source.snapshot.candidates.in_order
    tested = [[title for id_ in c.activities if (title := source.activity(id_))] for c in candidates]
    budgets = money(source.texts, "", [each.budget for each in candidates])
    return sheet(
        say("Campaigns"),
        columns(
            candidate_heads(source.texts),
            (Kind.LINE, [each.title for each in candidates]),
            (Kind.PROSE, [each.description for each in candidates]),
            (Kind.DAY, [each.starts_on for each in candidates]),
            (Kind.DAY, [each.ends_on for each in candidates]),
            *budgets.values(),
            (Kind.PROSE, [titles(each) for each in tested]),
        ),
    )


def _criteria(source: Source) -> TableSheet:
    """A row an anchor; a criterion without anchors has one row."""
    say = source.texts.say
    rows: list[Row] = []
    for each in source.snapshot.criteria:
        for score, means in each.anchors.items() or [("", "")]:
            rows.append((each.name, word(source.texts, each.better), score, means))
    heads = (Column(say("Criterion")), Column(say("Better"), Kind.WORD))
    anchors = (Column(say("Score"), Kind.WORD), Column(say("Means"), Kind.PROSE))
    return TableSheet(say("Criteria"), heads + anchors, tuple(rows))


def _ranking(source: Source) -> TableSheet:
    """The ranked campaigns, with what each criterion adds to the score; no places where nobody has won."""
    say, criteria, ranking = source.texts.say, source.snapshot.criteria, source.ranking
    heads = (
        Column(say("Campaign")),
        Column(say("Place"), Kind.COUNT),
        Column(say("Score"), Kind.NUMBER),
        Column(say("Comes first in"), Kind.SHARE),
        Column(say("First in the room’s own range"), Kind.SHARE),
        Column(say("Beaten on all by")),
    )
    parts = tuple(Column(criteria[each].name, Kind.NUMBER) for each in ranking.criteria)
    rows = tuple(_standing(source, each) for each in ranking.ranking)
    return TableSheet(say("Ranking"), heads + parts, rows)


def _standing(source: Source, each: Standing) -> Row:
    titles = [source.snapshot.candidates[id_].title for id_ in each.dominated_by]
    title = source.snapshot.candidates[each.candidate].title
    told = source.ranking.comparable
    return (
        title,
        each.rank if told else None,
        each.score,
        each.wins_share if told else None,
        each.believed_share if told else None,
        listing(source.texts, titles),
        *each.parts,
    )


def _stability(source: Source) -> TableSheet:
    """Each criterion's weight, and the range in which the winner stays first, as shares of one."""
    say, ranking = source.texts.say, source.ranking
    criteria = [source.snapshot.criteria[each.criterion].name for each in ranking.stable]
    return sheet(
        say("How sure"),
        {
            say("Criterion"): (Kind.LINE, criteria),
            say("Weight"): (Kind.SHARE, [each.weight for each in ranking.stable]),
            say("Stays first from"): (Kind.SHARE, [each.low for each in ranking.stable]),
            say("Stays first to"): (Kind.SHARE, [each.high for each in ranking.stable]),
        },
    )


def _weights(source: Source) -> TableSheet:
    say, weights, criteria = source.texts.say, source.snapshot.weights, source.snapshot.criteria
    return sheet(
        say("Weights"),
        {
            say("Criterion"): (Kind.LINE, [criteria[each.criterion].name for each in weights]),
            say("Side"): (Kind.WORD, [source.side(each.side) for each in weights]),
            say("Mean points"): (Kind.NUMBER, [each.points for each in weights]),
        },
    )


def _scores(source: Source) -> TableSheet:
    say, scores = source.texts.say, source.snapshot.scores
    campaigns: list[Cell] = [source.snapshot.candidates[each.candidate].title for each in scores]
    return sheet(
        say("Scores"),
        {
            say("Campaign"): (Kind.LINE, campaigns),
            say("Criterion"): (Kind.LINE, [source.snapshot.criteria[each.criterion].name for each in scores]),
            say("Side"): (Kind.WORD, [source.side(each.side) for each in scores]),
            say("Mean score"): (Kind.NUMBER, [each.value for each in scores]),
        },
    )
