"""The workbook's sheets on overlap activities and on who decides what."""

from collections.abc import Iterator

from workshop.domain import rules
from workshop.domain.facts.choices import Asks, Capacity, StepId, TallyKind
from workshop.domain.facts.ids import ActivityId, PhaseId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Tally, Term
from workshop.domain.rights.phasing import phasing
from workshop.domain.rules import refined_phases
from workshop.report.source import Source
from workshop.report.workbook.columns import columns, sheet, yes
from workshop.report.workbook.heads import activity_heads, rights_heads
from workshop.report.workbook.tables import Cell, Column, Kind, Row, TableSheet
from workshop.texts.formats import listing
from workshop.texts.names import role_name
from workshop.texts.steps.terms import phasing_text, tiebreaker_text

_KINDS = (
    *(Kind.COUNT, Kind.LINE, Kind.WORD, Kind.WORD, Kind.LINE, Kind.PROSE),
    *(Kind.MONEY, Kind.WORD, Kind.LINE, Kind.LINE, Kind.LINE, Kind.DAY, Kind.WORD),
)
"""How the columns of the decision rights are shown, up to the first person."""


def activity_sheets(source: Source) -> Iterator[TableSheet]:
    """The whole list, shortlisted or not."""
    if not source.has(StepId.OVERLAP_ACTIVITIES):
        return
    say, activities = source.texts.say, source.snapshot.activities.in_order
    numbers = source.snapshot.numbers
    initiatives = source.snapshot.initiatives
    links = [[found.title for id_ in a.initiatives if (found := initiatives.get(id_))] for a in activities]
    yield sheet(
        say("Activities"),
        columns(
            activity_heads(source.texts),
            (Kind.COUNT, [numbers.get(each.id) for each in activities]),
            (Kind.LINE, [each.title for each in activities]),
            (Kind.WORD, [each.category for each in activities]),
            (Kind.PROSE, [each.description for each in activities]),
            (Kind.NUMBER, [each.value for each in activities]),
            (Kind.NUMBER, [each.pain for each in activities]),
            (Kind.WORD, [yes(source.texts, each.shortlisted) for each in activities]),
            (Kind.LINE, [listing(source.texts, each) for each in links]),
        ),
        frozen=2,
    )


def rights_sheets(source: Source) -> Iterator[TableSheet]:
    """The decision rights with a column a person, the roles spelled out, and the ballots' counts."""
    if not source.has(StepId.OWNERSHIP):
        return
    yield _rights(source)
    yield _reasons(source)
    yield _deputies(source)
    if len(source.snapshot.holds):
        yield _held(source)
    say, scheme = source.texts.say, source.snapshot.workshop.scheme
    letters = sorted({right.role for right in source.snapshot.rights})
    yield sheet(
        say("Letters"),
        {
            say("Letter"): (Kind.LETTER, letters),
            say("Stands for"): (Kind.LINE, [role_name(source.texts, scheme, each) for each in letters]),
        },
    )
    yield _ballots(source)


def _rights(source: Source) -> TableSheet:
    """A row an activity, and one more for each phase that has rights, a reason or terms of its own."""
    say = source.texts.say
    holders = {right.participant for right in source.snapshot.rights}
    silent = (Capacity.FACILITATOR, Capacity.OBSERVER, Capacity.ABSENT)
    ids = [id_ for id_, each in source.people.items() if each.capacity not in silent or id_ in holders]
    heads = tuple(map(Column, rights_heads(source.texts), _KINDS))
    people = tuple(Column(source.person(id_) or "", Kind.LETTER) for id_ in ids)
    rows: list[Row] = []
    for number, activity in enumerate(source.snapshot.shortlist, 1):
        for phase in _phases(source, activity.id):
            rows.append((number, activity.title, *_row(source, activity, phase, ids)))
    return TableSheet(say("Decision rights"), heads + people, tuple(rows), frozen=2)


def _phases(source: Source, activity: ActivityId) -> list[PhaseId | None]:
    snapshot = source.snapshot
    own = set(refined_phases(snapshot, activity))
    own |= {each.phase for each in snapshot.reasons.group(activity) if each.phase}
    own |= {each.phase for each in snapshot.terms.group(activity) if each.phase}
    return [None, *(phase.id for phase in snapshot.phases if phase.id in own)]


def _row(source: Source, entry: Activity, phase: PhaseId | None, ids: list[str]) -> Row:
    """The letters are the phase's own where it has some, and else the activity's."""
    snapshot, activity = source.snapshot, entry.id
    rights = rules.effective(snapshot, activity, phase)
    held: dict[str, str] = {}
    for right in rights:
        held[right.participant] = held.get(right.participant, "") + right.role
    why = [each.text for each in snapshot.reasons.group(activity) if each.phase == phase and each.text]
    term = snapshot.terms.get(activity, phase)
    owners = source.persons(rules.deciders(snapshot, activity, phase))
    asked = phasing_text(source.texts, phasing(snapshot, activity)) if phase is None else ""
    letters = (held.get(id_) for id_ in ids)
    return (
        source.phase(phase),
        asked,
        owners,
        "\n".join(why),
        *_terms(source, term),
        entry.category,
        *letters,
    )


def _terms(source: Source, term: Term | None) -> tuple[Cell, ...]:
    if term is None:
        return (None,) * 6
    limit = term.limit
    amount: tuple[Cell, Cell] = (limit.amount, limit.currency) if limit else (None, None)
    umpire = tiebreaker_text(term, source.person)
    return (*amount, source.person(term.above), term.threshold, umpire, term.review_on)


def _deputies(source: Source) -> TableSheet:
    say, deputies = source.texts.say, source.snapshot.deputies
    return sheet(
        say("Deputies"),
        {
            say("Person"): (Kind.LINE, [source.person(each.participant) for each in deputies]),
            say("Deputy"): (Kind.LINE, [source.person(each.deputy) for each in deputies]),
            say("Activity"): (Kind.LINE, [source.activity(each.activity) for each in deputies]),
        },
    )


def _held(source: Source) -> TableSheet:
    """What was revealed of the situations that were asked: counts alone."""
    say, holds = source.texts.say, source.snapshot.holds
    asks = {Asks.DECIDES: say("Who decides"), Asks.DOES: say("Who does the work")}
    return sheet(
        say("Does it hold"),
        {
            say("Activity"): (Kind.LINE, [source.activity(each.activity) for each in holds]),
            say("Phase"): (Kind.WORD, [source.phase(each.phase) for each in holds]),
            say("Asked"): (Kind.LINE, [asks[each.asks] for each in holds]),
            say("The grid names"): (Kind.LINE, [source.person(each.expected) for each in holds]),
            say("Answered"): (Kind.COUNT, [each.count for each in holds]),
            say("Named the same"): (Kind.COUNT, [each.matched for each in holds]),
        },
    )


def _reasons(source: Source) -> TableSheet:
    """Every reason by itself, also of activities that are off the shortlist."""
    say, reasons = source.texts.say, source.snapshot.reasons
    return sheet(
        say("Reasons"),
        {
            say("Activity"): (Kind.LINE, [source.activity(each.activity) for each in reasons]),
            say("Phase"): (Kind.WORD, [source.phase(each.phase) for each in reasons]),
            say("Person"): (Kind.LINE, [source.person(each.participant) for each in reasons]),
            say("Why"): (Kind.PROSE, [each.text for each in reasons]),
        },
    )


def _ballots(source: Source) -> TableSheet:
    """How often each proposal was made and how many can't say, by side and round; never by whom."""
    say = source.texts.say
    tallies = [each for each in source.snapshot.tallies if each.kind is not TallyKind.RATING]
    return sheet(
        say("Ballots"),
        {
            say("Activity"): (Kind.LINE, [source.activity(each.of) for each in tallies]),
            say("Round"): (Kind.COUNT, [each.round for each in tallies]),
            say("Side"): (Kind.WORD, [source.group(each) for each in tallies]),
            say("Proposed"): (Kind.LINE, [_proposed(source, each) for each in tallies]),
            say("Votes"): (Kind.COUNT, [each.count for each in tallies]),
        },
    )


def _proposed(source: Source, tally: Tally) -> str:
    if tally.kind is TallyKind.ABSTENTION:
        return source.texts.say("Can’t say")
    return source.person(str(tally.value)) or source.texts.say("Nobody")
