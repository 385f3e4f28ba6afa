"""The workbook's sheets on aims, survey, portfolios, plan and follow-up: a row an entry."""

from collections.abc import Iterable, Iterator

from workshop.domain.facts.choices import Side, StepId, TallyKind
from workshop.domain.facts.follow_up import Measurement
from workshop.report.shared import Part, sheet
from workshop.report.tables import Cell, Kind, Sheet
from workshop.texts.formats import listing
from workshop.texts.lists import objective_word, word


def survey_sheets(part: Part) -> Iterator[Sheet]:
    """Objectives, and how often each statement was rated how, by side."""
    say, snapshot = part.texts.say, part.snapshot
    if part.has(StepId.OBJECTIVES):
        aims = snapshot.objectives.in_order
        serves = [[found.text for id_ in a.serves if (found := snapshot.objectives.get(id_))] for a in aims]
        yield sheet(
            say("Objectives"),
            {
                say("Objective"): (Kind.PROSE, [each.text for each in aims]),
                say("Whose"): (Kind.WORD, [objective_word(part.texts, snapshot, each.kind) for each in aims]),
                say("Measure"): (Kind.LINE, [each.measure for each in aims]),
                say("Target"): (Kind.LINE, [each.target for each in aims]),
                say("Due"): (Kind.DAY, [each.due for each in aims]),
                say("Serves"): (Kind.PROSE, [listing(part.texts, each) for each in serves]),
            },
        )
    if part.has(StepId.WHERE_WE_STAND):
        yield _statements(part)
        yield _ratings(part)


def _statements(part: Part) -> Sheet:
    say, statements = part.texts.say, part.snapshot.statements
    return sheet(
        say("Statements"),
        {
            say("Statement"): (Kind.PROSE, [each.text for each in statements]),
            say("Kind"): (Kind.LINE, [word(part.texts, each.kind) for each in statements]),
        },
    )


def _ratings(part: Part) -> Sheet:
    say = part.texts.say
    tallies = [each for each in part.snapshot.tallies if each.kind is TallyKind.RATING]
    statements = [part.snapshot.statements.get(each.of) for each in tallies]
    cant: Cell = say("Can’t say")
    return sheet(
        say("Ratings"),
        {
            say("Statement"): (Kind.PROSE, [each.text if each else None for each in statements]),
            say("Round"): (Kind.COUNT, [each.round for each in tallies]),
            say("Side"): (Kind.WORD, [part.side(each.side) for each in tallies]),
            say("Rating"): (Kind.COUNT, [cant if each.value is None else each.value for each in tallies]),
            say("Votes"): (Kind.COUNT, [each.count for each in tallies]),
        },
    )


def portfolio_sheets(part: Part) -> Iterator[Sheet]:
    """Initiatives, their overlaps, gaps, and capabilities against competitors."""
    if not part.has(StepId.PORTFOLIOS):
        return
    say, snapshot = part.texts.say, part.snapshot
    listed = snapshot.initiatives.in_order
    yield sheet(
        say("Initiatives"),
        {
            say("Initiative"): (Kind.LINE, [each.title for each in listed]),
            say("Side"): (Kind.WORD, [part.side(each.side) for each in listed]),
            say("Description"): (Kind.PROSE, [each.description for each in listed]),
            say("Status"): (Kind.WORD, [each.status for each in listed]),
            say("Owner"): (Kind.LINE, [each.owner for each in listed]),
            **part.money(say("Budget"), [each.budget for each in listed]),
            say("Starts"): (Kind.DAY, [each.starts_on for each in listed]),
            say("Ends"): (Kind.DAY, [each.ends_on for each in listed]),
            say("Wants the view of"): (Kind.WORD, [part.side(each.wants_view_of) for each in listed]),
        },
    )
    overlaps = [each for each in snapshot.overlaps if not each.dismissed]
    yield sheet(
        say("Overlaps"),
        {
            say("Initiative"): (Kind.LINE, [_initiative(part, each.initiatives[0]) for each in overlaps]),
            say("Overlaps with"): (Kind.LINE, [_initiative(part, each.initiatives[1]) for each in overlaps]),
            say("Note"): (Kind.PROSE, [each.note for each in overlaps]),
        },
    )
    yield from _gaps(part)


def _gaps(part: Part) -> Iterator[Sheet]:
    say, snapshot = part.texts.say, part.snapshot
    closing = [snapshot.increments.get(each.closed_by) for each in snapshot.gaps]
    yield sheet(
        say("Gaps"),
        {
            say("Gap"): (Kind.PROSE, [each.text for each in snapshot.gaps]),
            say("Side"): (Kind.WORD, [part.side(each.side) for each in snapshot.gaps]),
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


def plan_sheets(part: Part) -> Iterator[Sheet]:
    """Rehearsal, road map and working agreement."""
    if part.has(StepId.REHEARSAL):
        yield _tasks(part)
    if not part.has(StepId.ROAD_MAP):
        return
    yield _increments(part)
    yield from _agreement(part)


def _tasks(part: Part) -> Sheet:
    say, tasks = part.texts.say, part.snapshot.tasks.in_order
    before = [[found.title for id_ in t.after if (found := part.snapshot.tasks.get(id_))] for t in tasks]
    return sheet(
        say("Rehearsal"),
        {
            say("Task"): (Kind.LINE, [each.title for each in tasks]),
            say("Activity"): (Kind.LINE, [part.activity(each.activity) for each in tasks]),
            say("Phase"): (Kind.WORD, [part.phase(each.phase) for each in tasks]),
            say("Starts"): (Kind.DAY, [each.starts_on for each in tasks]),
            say("Ends"): (Kind.DAY, [each.ends_on for each in tasks]),
            say("After"): (Kind.LINE, [listing(part.texts, each) for each in before]),
        },
    )


def _increments(part: Part) -> Sheet:
    say, listed = part.texts.say, part.snapshot.increments.in_order
    sides = [part.side(side) for side in (Side.MARKETING, Side.IT)]
    if sides[0] == sides[1]:
        sides = [say("Marketing"), say("IT")]
    marketing, it = (say("Cost, {side}", side=side) for side in sides)
    return sheet(
        say("Road map"),
        {
            say("Increment"): (Kind.LINE, [each.title for each in listed]),
            say("Strand"): (Kind.WORD, [word(part.texts, each.strand) for each in listed]),
            say("Owner"): (Kind.LINE, [part.person(each.owner) for each in listed]),
            say("Starts"): (Kind.DAY, [each.starts_on for each in listed]),
            say("Ends"): (Kind.DAY, [each.ends_on for each in listed]),
            **part.money(marketing, [each.cost.marketing for each in listed]),
            **part.money(it, [each.cost.it for each in listed]),
            **part.money(say("Expected return"), [each.expected_return for each in listed]),
            say("Measure"): (Kind.LINE, [each.measure for each in listed]),
        },
    )


def _agreement(part: Part) -> Iterator[Sheet]:
    say, snapshot = part.texts.say, part.snapshot
    meetings, path = snapshot.cadences, sorted(snapshot.escalation_path, key=lambda each: each.rank)
    yield sheet(
        say("Cadences"),
        {
            say("Meeting"): (Kind.LINE, [each.title for each in meetings]),
            say("Who"): (Kind.LINE, [part.persons(each.who) for each in meetings]),
            **part.moments([each.starts_at for each in meetings]),
            say("Every"): (Kind.LINE, [each.every for each in meetings]),
            say("Minutes"): (Kind.COUNT, [each.minutes for each in meetings]),
        },
    )
    yield sheet(
        say("Escalation path"),
        {
            say("Asked in place"): (Kind.COUNT, [each.rank for each in path]),
            say("Who"): (Kind.LINE, [part.person(each.participant) for each in path]),
        },
    )
    held, given = snapshot.principles, snapshot.commitments
    yield sheet(
        say("Principles"),
        {
            say("Topic"): (Kind.LINE, [each.topic for each in held]),
            say("Principle"): (Kind.PROSE, [each.text for each in held]),
            say("Owner"): (Kind.LINE, [part.person(each.owner) for each in held]),
        },
    )
    yield sheet(
        say("Commitments"),
        {
            say("Side"): (Kind.WORD, [part.side(each.side) for each in given]),
            say("Kind"): (Kind.WORD, [word(part.texts, each.kind) for each in given]),
            say("Who"): (Kind.LINE, [part.person(each.participant) for each in given]),
            say("Commitment"): (Kind.PROSE, [each.text for each in given]),
        },
    )


def follow_up_sheets(part: Part) -> Iterator[Sheet]:
    """What was expected of each measure, and what came out."""
    if part.has(StepId.FOLLOW_UP):
        yield _measured(part, part.texts.say("Expectations"), part.snapshot.expectations)
        yield _measured(part, part.texts.say("Outcomes"), part.snapshot.outcomes)


def _measured(part: Part, name: str, facts: Iterable[Measurement]) -> Sheet:
    say = part.texts.say
    listed = tuple(facts)
    return sheet(
        name,
        {
            say("Of"): (Kind.PROSE, [part.measured(each) for each in listed]),
            say("On"): (Kind.DAY, [each.at for each in listed]),
            say("Value"): (Kind.NUMBER, [each.value for each in listed]),
            say("Comment"): (Kind.PROSE, [each.comment for each in listed]),
        },
    )


def _initiative(part: Part, initiative: str) -> str | None:
    found = part.snapshot.initiatives.get(initiative)
    return found.title if found else None
