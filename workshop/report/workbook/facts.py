"""The workbook's sheets on aims, survey, portfolios, plan and follow-up: a row an entry."""

from collections.abc import Iterable, Iterator

from workshop.domain.facts.choices import Side, StepId, TallyKind
from workshop.domain.facts.follow_up import Measurement
from workshop.domain.facts.where_we_stand import Statement
from workshop.report.source import Source
from workshop.report.workbook.columns import columns, moments, money, sheet, titles, yes
from workshop.report.workbook.heads import side_words, task_heads
from workshop.report.workbook.plan import cost_heads, money_sheets
from workshop.report.workbook.tables import Cell, Kind, TableSheet
from workshop.texts.formats import listing
from workshop.texts.languages.rhythms import rhythm_words
from workshop.texts.lists import objective_word as whose
from workshop.texts.lists import tension_word, word
from workshop.texts.steps.perceiving.benchmarks import benchmarks, published_text


def survey_sheets(source: Source) -> Iterator[TableSheet]:
    """Objectives, and how often each statement was rated how, by side."""
    say, aims = source.texts.say, source.snapshot.objectives
    if source.has(StepId.OBJECTIVES):
        serves = [[found.text for id_ in a.serves if (found := aims.get(id_))] for a in aims.in_order]
        yield sheet(
            say("Objectives"),
            {
                say("Objective"): (Kind.PROSE, [each.text for each in aims]),
                say("Whose"): (Kind.WORD, [whose(source.texts, source.snapshot, each.kind) for each in aims]),
                say("Measure"): (Kind.LINE, [each.measure for each in aims]),
                say("Target"): (Kind.LINE, [each.target for each in aims]),
                say("Today"): (Kind.NUMBER, [each.baseline for each in aims]),
                say("Unit"): (Kind.LINE, [each.unit for each in aims]),
                say("Due"): (Kind.DAY, [each.due for each in aims]),
                say("Serves"): (Kind.PROSE, [listing(source.texts, each) for each in serves]),
            },
        )
        yield _tensions(source)
    if source.has(StepId.WHERE_WE_STAND):
        yield _statements(source)
        yield _ratings(source)


def _tensions(source: Source) -> TableSheet:
    say, tensions = source.texts.say, source.snapshot.tensions
    aims = [[source.snapshot.objectives.get(each) for each in tension.aims] for tension in tensions]
    answers = [tension_word(source.texts, each.answer) for each in tensions]
    return sheet(
        say("What pulls apart"),
        {
            say("Aim"): (Kind.PROSE, [one.text if one else None for one, _ in aims]),
            say("Against"): (Kind.PROSE, [other.text if other else None for _, other in aims]),
            say("Answer"): (Kind.WORD, answers),
            say("In words"): (Kind.PROSE, [each.text for each in tensions]),
        },
    )


def _statements(source: Source) -> TableSheet:
    say, statements = source.texts.say, source.snapshot.statements
    return sheet(
        say("Statements"),
        {
            say("Statement"): (Kind.PROSE, [each.text for each in statements]),
            say("Kind"): (Kind.LINE, [word(source.texts, each.kind) for each in statements]),
            say("About"): (Kind.WORD, [source.side(each.about) for each in statements]),
            say("Skill"): (Kind.LINE, [each.skill for each in statements]),
            say("Asked"): (Kind.WORD, [_asked(source, each) for each in statements]),
            say("Published"): (Kind.PROSE, [_published(source, each) for each in statements]),
        },
    )


def _asked(source: Source, statement: Statement) -> str:
    return ", ".join(source.side(side) or "" for side in statement.asked)


def _published(source: Source, statement: Statement) -> str:
    benchmark = benchmarks().get(statement.benchmark)
    return published_text(source.texts, benchmark) if benchmark else ""


def _ratings(source: Source) -> TableSheet:
    say = source.texts.say
    tallies = [each for each in source.snapshot.tallies if each.kind is TallyKind.RATING]
    statements = [source.snapshot.statements.get(each.of) for each in tallies]
    cant: Cell = say("Can’t say")
    return sheet(
        say("Ratings"),
        {
            say("Statement"): (Kind.PROSE, [each.text if each else None for each in statements]),
            say("Round"): (Kind.COUNT, [each.round for each in tallies]),
            say("Side"): (Kind.WORD, [source.group(each) for each in tallies]),
            say("Rating"): (Kind.COUNT, [cant if each.value is None else each.value for each in tallies]),
            say("Votes"): (Kind.COUNT, [each.count for each in tallies]),
        },
    )


def portfolio_sheets(source: Source) -> Iterator[TableSheet]:
    """Initiatives, their overlaps, gaps, and capabilities against competitors."""
    if not source.has(StepId.PORTFOLIOS):
        return
    say, snapshot = source.texts.say, source.snapshot
    listed = snapshot.initiatives.in_order
    yield sheet(
        say("Initiatives"),
        {
            say("Initiative"): (Kind.LINE, [each.title for each in listed]),
            say("Side"): (Kind.WORD, [_side(source, each.side) for each in listed]),
            say("Description"): (Kind.PROSE, [each.description for each in listed]),
            say("Status"): (Kind.WORD, [each.status for each in listed]),
            say("Owner"): (Kind.LINE, [each.owner for each in listed]),
            **money(source.texts, say("Budget"), [each.budget for each in listed]),
            say("Starts"): (Kind.DAY, [each.starts_on for each in listed]),
            say("Ends"): (Kind.DAY, [each.ends_on for each in listed]),
            say("Wants the view of"): (Kind.WORD, [_side(source, each.wants_view_of) for each in listed]),
        },
    )
    overlaps = [each for each in snapshot.overlaps if not each.dismissed]
    yield sheet(
        say("Overlaps"),
        {
            say("Initiative"): (Kind.LINE, [_initiative(source, each.initiatives[0]) for each in overlaps]),
            say("Overlaps with"): (
                Kind.LINE,
                [_initiative(source, each.initiatives[1]) for each in overlaps],
            ),
            say("Note"): (Kind.PROSE, [each.note for each in overlaps]),
        },
    )
    yield _views(source)
    yield from _gaps(source)


def _side(source: Source, side: Side | None) -> str:
    return side_words(source.texts, source.snapshot, side) if side else ""


def _views(source: Source) -> TableSheet:
    say, views = source.texts.say, source.snapshot.views
    return sheet(
        say("Views"),
        {
            say("Initiative"): (Kind.LINE, [_initiative(source, each.initiative) for each in views]),
            say("Whose view"): (Kind.WORD, [source.side(each.side) for each in views]),
            say("View"): (Kind.PROSE, [each.text for each in views]),
        },
    )


def _gaps(source: Source) -> Iterator[TableSheet]:
    say, snapshot = source.texts.say, source.snapshot
    closing = [snapshot.increments.get(each.closed_by) for each in snapshot.gaps]
    yield sheet(
        say("Gaps"),
        {
            say("Gap"): (Kind.PROSE, [each.text for each in snapshot.gaps]),
            say("Side"): (Kind.WORD, [source.side(each.side) for each in snapshot.gaps]),
            say("Closed by"): (Kind.LINE, [each.title if each else None for each in closing]),
        },
    )
    rivals = [(c, each) for c in snapshot.capabilities for each in (None, *c.competitors)]
    ours: Cell = say("We")
    yield sheet(
        say("Capabilities"),
        {
            say("Capability"): (Kind.LINE, [each.title for each, _ in rivals]),
            say("Who"): (Kind.LINE, [rival.name if rival else ours for _, rival in rivals]),
            say("Today"): (Kind.NUMBER, [rival.value if rival else each.today for each, rival in rivals]),
            say("Target"): (Kind.NUMBER, [None if rival else each.target for each, rival in rivals]),
            say("Source"): (Kind.LINE, [None if rival else each.source for each, rival in rivals]),
        },
    )


def plan_sheets(source: Source) -> Iterator[TableSheet]:
    """Rehearsal, road map and working agreement."""
    if source.has(StepId.REHEARSAL):
        yield _tasks(source)
    if not source.has(StepId.ROAD_MAP):
        return
    yield _increments(source)
    yield from money_sheets(source)
    yield from _agreement(source)


def _tasks(source: Source) -> TableSheet:
    tasks = source.snapshot.tasks.in_order
    before = [[found.title for id_ in t.after if (found := source.snapshot.tasks.get(id_))] for t in tasks]
    return sheet(
        source.texts.say("Rehearsal"),
        columns(
            task_heads(source.texts),
            (Kind.LINE, [each.title for each in tasks]),
            (Kind.LINE, [source.activity(each.activity) for each in tasks]),
            (Kind.WORD, [source.phase(each.phase) for each in tasks]),
            (Kind.DAY, [each.starts_on for each in tasks]),
            (Kind.DAY, [each.ends_on for each in tasks]),
            (Kind.LINE, [each.question for each in tasks]),
            (Kind.LINE, [titles(each) for each in before]),
        ),
    )


def _increments(source: Source) -> TableSheet:
    say, listed = source.texts.say, source.snapshot.increments.in_order
    marketing, it = cost_heads(source)
    return sheet(
        say("Road map"),
        {
            say("Increment"): (Kind.LINE, [each.title for each in listed]),
            say("Strand"): (Kind.WORD, [word(source.texts, each.strand) for each in listed]),
            say("Owner"): (Kind.LINE, [source.person(each.owner) for each in listed]),
            say("Starts"): (Kind.DAY, [each.starts_on for each in listed]),
            say("Ends"): (Kind.DAY, [each.ends_on for each in listed]),
            **money(source.texts, marketing, [each.cost.marketing for each in listed]),
            **money(source.texts, it, [each.cost.it for each in listed]),
            **money(source.texts, say("Expected return"), [each.expected_return for each in listed]),
            say("Measure"): (Kind.LINE, [each.measure for each in listed]),
            say("Stage"): (Kind.COUNT, [each.stage for each in listed]),
            **money(source.texts, say("To run, a year"), [each.run_cost for each in listed]),
        },
    )


def _agreement(source: Source) -> Iterator[TableSheet]:
    say, snapshot = source.texts.say, source.snapshot
    meetings, path = snapshot.cadences, sorted(snapshot.escalation_path, key=lambda each: each.rank)
    yield sheet(
        say("Cadences"),
        {
            say("Meeting"): (Kind.LINE, [each.title for each in meetings]),
            say("Who"): (Kind.LINE, [source.persons(each.who) for each in meetings]),
            **moments(source.texts, [each.starts_at for each in meetings]),
            say("Every"): (Kind.LINE, [rhythm_words(source.texts, each.every) for each in meetings]),
            say("Minutes"): (Kind.COUNT, [each.minutes for each in meetings]),
        },
    )
    yield sheet(
        say("Escalation path"),
        {
            say("Asked in place"): (Kind.COUNT, [each.rank for each in path]),
            say("Who"): (Kind.LINE, [source.person(each.participant) for each in path]),
            say("Answers within"): (Kind.LINE, [each.within for each in path]),
        },
    )
    yield from _held(source)


def _held(source: Source) -> Iterator[TableSheet]:
    """What both sides hold to, and what each takes on."""
    say, held, given = source.texts.say, source.snapshot.principles, source.snapshot.commitments
    yield sheet(
        say("Principles"),
        {
            say("Topic"): (Kind.LINE, [each.topic for each in held]),
            say("Principle"): (Kind.PROSE, [each.text for each in held]),
            say("Owner"): (Kind.LINE, [source.person(each.owner) for each in held]),
            say("Who may bet"): (Kind.LINE, [source.persons(each.who) for each in held]),
            **money(source.texts, say("Limit"), [each.limit for each in held]),
            say("Days"): (Kind.COUNT, [each.days for each in held]),
        },
    )
    yield sheet(
        say("Commitments"),
        {
            say("Side"): (Kind.WORD, [source.side(each.side) for each in given]),
            say("Kind"): (Kind.WORD, [word(source.texts, each.kind) for each in given]),
            say("Who"): (Kind.LINE, [source.person(each.participant) for each in given]),
            say("Commitment"): (Kind.PROSE, [each.text for each in given]),
            say("Agreed by both"): (Kind.WORD, [yes(source.texts, each.agreed) for each in given]),
        },
    )


def follow_up_sheets(source: Source) -> Iterator[TableSheet]:
    """What was expected of each measure, and what came out."""
    if source.has(StepId.FOLLOW_UP):
        yield _measured(source, source.texts.say("Expectations"), source.snapshot.expectations)
        yield _measured(source, source.texts.say("Outcomes"), source.snapshot.outcomes)


def _measured(source: Source, name: str, facts: Iterable[Measurement]) -> TableSheet:
    say = source.texts.say
    listed = tuple(facts)
    return sheet(
        name,
        {
            say("Of"): (Kind.PROSE, [source.measured(each) for each in listed]),
            say("On"): (Kind.DAY, [each.at for each in listed]),
            say("Value"): (Kind.NUMBER, [each.value for each in listed]),
            say("Comment"): (Kind.PROSE, [each.comment for each in listed]),
        },
    )


def _initiative(source: Source, initiative: str) -> str | None:
    found = source.snapshot.initiatives.get(initiative)
    return found.title if found else None
