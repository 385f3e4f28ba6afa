"""The workbook's content: everything that may be shared, a sheet for each list that was filled."""

from collections.abc import Callable, Iterable, Iterator

from workshop.domain.agenda.timetable import clock_of, days
from workshop.domain.facts.choices import StepId
from workshop.report.source import Source
from workshop.report.workbook.case import case_sheets
from workshop.report.workbook.columns import columns, moments, sheet, yes
from workshop.report.workbook.facts import follow_up_sheets, plan_sheets, portfolio_sheets, survey_sheets
from workshop.report.workbook.heads import people_heads, side_words
from workshop.report.workbook.rights import activity_sheets, rights_sheets
from workshop.report.workbook.tables import Book, Cell, Column, Kind, Row, TableSheet, fitting
from workshop.texts.findings import finding_text
from workshop.texts.names import box_name, severity_name, step_name
from workshop.texts.noting.parked import parked_state
from workshop.texts.steps.terms import addressee_text

_PARTS: tuple[Callable[[Source], Iterable[TableSheet]], ...] = (
    survey_sheets,
    portfolio_sheets,
    activity_sheets,
    rights_sheets,
    case_sheets,
    plan_sheets,
    follow_up_sheets,
)
"""In the order of the steps."""


def workbook(source: Source) -> Book:
    """Word and order all that may be shared; steps that the agenda leaves out are left out."""
    sheets = [_overview(source), _people(source), *_agenda(source)]
    for make in _PARTS:
        sheets += make(source)
    sheets += [*_open_points(source), *_notebook(source), _reservations(source)]
    workshop = source.snapshot.workshop
    return Book(
        title=workshop.title,
        company=workshop.company,
        dated=workshop.ends_on or workshop.starts_on,
        sheets=tuple(fitting(each, source.texts) for each in sheets if each.rows),
    )


def _overview(source: Source) -> TableSheet:
    say, workshop = source.texts.say, source.snapshot.workshop
    rows: list[Row] = [
        (say("Workshop"), workshop.title),
        (say("Company"), workshop.company),
        (say("Place"), workshop.place),
        (say("First day"), workshop.starts_on),
        (say("Last day"), workshop.ends_on),
        (say("Next review"), workshop.review_on),
        (say("State"), source.label),
        (say("Scheme"), workshop.scheme.value.upper()),
    ]
    rows += [(say("Ground rule"), rule) for rule in workshop.ground_rules]
    note = say("Single votes, ratings, weights and scores, and private notes, are not in this file.")
    rows.append((say("What this holds"), note))
    heads = (Column(say("What"), Kind.WORD), Column(say("Value"), Kind.PROSE))
    return TableSheet(say("Workshop"), heads, tuple(row for row in rows if row[1] not in (None, "")))


def list_sheets(source: Source) -> Iterator[TableSheet]:
    """The people and the activities: what a document is read back by, beside the decision rights."""
    yield _people(source)
    yield from activity_sheets(source)


def _people(source: Source) -> TableSheet:
    people = source.people.values()
    return sheet(
        source.texts.say("People"),
        columns(
            people_heads(source.texts),
            (Kind.LINE, [person.name for person in people]),
            (Kind.LINE, [person.title for person in people]),
            (Kind.WORD, [side_words(source.texts, source.snapshot, person.side) for person in people]),
            (Kind.WORD, [person.capacity_words for person in people]),
        ),
    )


def _agenda(source: Source) -> Iterator[TableSheet]:
    say = source.texts.say
    agenda = source.snapshot.agenda
    slots = {slot.box.key: slot for day in days(source.snapshot) for slot in day.slots}
    planned = [slots.get(box.key) for box in agenda]
    yield sheet(
        say("Agenda"),
        {
            say("Day"): (Kind.COUNT, [slot.day if slot else None for slot in planned]),
            say("Start"): (Kind.WORD, [clock_of(slot.starts) if slot else None for slot in planned]),
            say("Step"): (Kind.LINE, [box_name(source.texts, box) for box in agenda]),
            say("Minutes"): (Kind.COUNT, [box.minutes for box in agenda]),
            say("Spent"): (Kind.NUMBER, [box.spent_minutes for box in agenda]),
            say("Included"): (Kind.WORD, [yes(source.texts, box.included) for box in agenda]),
        },
    )


def _open_points(source: Source) -> Iterator[TableSheet]:
    """What stays open: escalations, and findings with the reasons they were accepted with."""
    say, texts = source.texts.say, source.texts
    escalations = source.snapshot.escalations if source.has(StepId.OWNERSHIP) else ()
    yield sheet(
        say("Escalations"),
        {
            say("Activity"): (Kind.LINE, [source.activity(each.activity) for each in escalations]),
            say("Phase"): (Kind.WORD, [source.phase(each.phase) for each in escalations]),
            say("Difference"): (Kind.PROSE, [each.text for each in escalations]),
            say("To"): (Kind.LINE, [addressee_text(each, source.person) for each in escalations]),
            say("Due"): (Kind.DAY, [each.due for each in escalations]),
        },
    )
    shown = [each for each in source.findings if source.has(each.subject.step)]
    worded = [finding_text(texts, source.snapshot, finding) for finding in shown]
    yield sheet(
        say("Findings"),
        {
            say("Where"): (Kind.LINE, [each.where for each in worded]),
            say("Finding"): (Kind.LINE, [each.title for each in worded]),
            say("Severity"): (Kind.WORD, [severity_name(texts, each.severity) for each in shown]),
            say("Accepted"): (Kind.WORD, [yes(source.texts, each.accepted is not None) for each in shown]),
            say("Reason"): (Kind.PROSE, [each.accepted for each in shown]),
        },
    )


def _notebook(source: Source) -> Iterator[TableSheet]:
    say = source.texts.say
    decisions, parked = source.snapshot.decisions, source.snapshot.parking_lot
    steps: list[Cell] = [step_name(source.texts, each.step) if each.step else None for each in decisions]
    yield sheet(
        say("Decision log"),
        {
            **moments(source.texts, [each.at for each in decisions]),
            say("Step"): (Kind.LINE, steps),
            say("Decision"): (Kind.PROSE, [each.text for each in decisions]),
        },
    )
    yield sheet(
        say("Parking lot"),
        {
            say("What"): (Kind.PROSE, [each.text for each in parked]),
            say("Raised by"): (Kind.LINE, [each.raised_by for each in parked]),
            say("Stands"): (Kind.WORD, [parked_state(source.texts, each.state) for each in parked]),
            say("Escalated"): (Kind.PROSE, [each.escalated for each in parked]),
        },
    )


def _reservations(source: Source) -> TableSheet:
    say, held = source.texts.say, source.snapshot.reservations
    return sheet(
        say("Reservations"),
        {
            say("Side"): (Kind.WORD, [source.side(each.side) for each in held]),
            say("Section"): (Kind.LINE, [each.section for each in held]),
            say("Reservation"): (Kind.PROSE, [each.text for each in held]),
        },
    )
