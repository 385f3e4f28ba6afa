"""The workbook's sheets on the test case: campaigns, criteria, ranking, means by side, pick and dissent."""

from collections.abc import Iterator

from workshop.domain.facts.choices import StepId
from workshop.domain.ranking.ranking import Ranking, Standing
from workshop.report.shared import Part, sheet
from workshop.report.tables import Cell, Column, Kind, Row, Sheet
from workshop.texts.formats import listing
from workshop.texts.lists import word


def case_sheets(part: Part) -> Iterator[Sheet]:
    """Everything of the test case but who gave which weight and score."""
    if not part.has(StepId.TEST_CASE):
        return
    yield _pick(part)
    yield _campaigns(part)
    yield _criteria(part)
    if part.ranking is not None:
        yield _ranking(part, part.ranking)
        yield _stability(part, part.ranking)
    yield _weights(part)
    yield _scores(part)


def _pick(part: Part) -> Sheet:
    say, case = part.texts.say, part.snapshot.test_case
    picked = part.snapshot.candidates.get(case.candidate)
    rows: list[Row] = []
    if picked is not None:
        rows.append((say("Picked"), None, picked.title))
    if case.reason:
        rows.append((say("Why"), None, case.reason))
    rows += [(say("Dissent"), part.person(each.participant), each.text) for each in case.dissent]
    columns = (Column(say("What"), Kind.WORD), Column(say("Who")), Column(say("Words"), Kind.PROSE))
    return Sheet(say("Test case"), columns, tuple(rows))


def _campaigns(part: Part) -> Sheet:
    say, candidates = part.texts.say, part.snapshot.candidates.in_order
    tested = [[title for id_ in c.activities if (title := part.activity(id_))] for c in candidates]
    return sheet(
        say("Campaigns"),
        {
            say("Campaign"): (Kind.LINE, [each.title for each in candidates]),
            say("Description"): (Kind.PROSE, [each.description for each in candidates]),
            say("Starts"): (Kind.DAY, [each.starts_on for each in candidates]),
            say("Ends"): (Kind.DAY, [each.ends_on for each in candidates]),
            **part.money(say("Budget"), [each.budget for each in candidates]),
            say("Puts to the test"): (Kind.PROSE, [listing(part.texts, each) for each in tested]),
        },
    )


def _criteria(part: Part) -> Sheet:
    """A row an anchor; a criterion without anchors has one row."""
    say = part.texts.say
    rows: list[Row] = []
    for each in part.snapshot.criteria:
        for score, means in each.anchors.items() or [("", "")]:
            rows.append((each.name, word(part.texts, each.better), score, means))
    heads = (Column(say("Criterion")), Column(say("Better"), Kind.WORD))
    anchors = (Column(say("Score"), Kind.WORD), Column(say("Means"), Kind.PROSE))
    return Sheet(say("Criteria"), heads + anchors, tuple(rows))


def _ranking(part: Part, ranking: Ranking) -> Sheet:
    """The ranked campaigns, with what each criterion adds to the score."""
    say, criteria = part.texts.say, part.snapshot.criteria
    heads = (
        Column(say("Campaign")),
        Column(say("Place"), Kind.COUNT),
        Column(say("Score"), Kind.NUMBER),
        Column(say("Comes first in"), Kind.SHARE),
        Column(say("Beaten on all by")),
    )
    parts = tuple(Column(criteria[each].name, Kind.NUMBER) for each in ranking.criteria)
    rows = tuple(_standing(part, each) for each in ranking.ranking)
    return Sheet(say("Ranking"), heads + parts, rows)


def _standing(part: Part, each: Standing) -> Row:
    titles = [part.snapshot.candidates[id_].title for id_ in each.dominated_by]
    title = part.snapshot.candidates[each.candidate].title
    return (title, each.rank, each.score, each.wins_share, listing(part.texts, titles), *each.parts)


def _stability(part: Part, ranking: Ranking) -> Sheet:
    """Each criterion's weight, and the range in which the winner stays first, as shares of one."""
    say = part.texts.say
    criteria = [part.snapshot.criteria[each.criterion].name for each in ranking.stable]
    return sheet(
        say("How sure"),
        {
            say("Criterion"): (Kind.LINE, criteria),
            say("Weight"): (Kind.SHARE, [each.weight for each in ranking.stable]),
            say("Stays first from"): (Kind.SHARE, [each.low for each in ranking.stable]),
            say("Stays first to"): (Kind.SHARE, [each.high for each in ranking.stable]),
        },
    )


def _weights(part: Part) -> Sheet:
    say, weights = part.texts.say, part.snapshot.weights
    return sheet(
        say("Weights"),
        {
            say("Criterion"): (Kind.LINE, [part.snapshot.criteria[each.criterion].name for each in weights]),
            say("Side"): (Kind.WORD, [part.side(each.side) for each in weights]),
            say("Mean points"): (Kind.NUMBER, [each.points for each in weights]),
        },
    )


def _scores(part: Part) -> Sheet:
    say, scores = part.texts.say, part.snapshot.scores
    campaigns: list[Cell] = [part.snapshot.candidates[each.candidate].title for each in scores]
    return sheet(
        say("Scores"),
        {
            say("Campaign"): (Kind.LINE, campaigns),
            say("Criterion"): (Kind.LINE, [part.snapshot.criteria[each.criterion].name for each in scores]),
            say("Side"): (Kind.WORD, [part.side(each.side) for each in scores]),
            say("Mean score"): (Kind.NUMBER, [each.value for each in scores]),
        },
    )
