"""People, activities, initiatives, campaigns and tasks of a workbook or a charter of ours."""

from collections.abc import Mapping
from typing import TypeVar

from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import ActivityId, CandidateId, InitiativeId, ParticipantId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.set_up import Participant
from workshop.domain.portfolios.arriving import ReadCandidate
from workshop.domain.rehearsal.planned import ReadTask
from workshop.domain.text import clean_line
from workshop.imports.found import Found
from workshop.imports.lists.people import CAPACITIES
from workshop.imports.lists.records import Row
from workshop.imports.lists.sides import SIDES
from workshop.imports.lists.values import as_title
from workshop.imports.own.cells import days_of, level_of, line_of, money_of, prose_of, word_of
from workshop.imports.own.tables import own_list
from workshop.imports.tables.grid import Grid
from workshop.report.workbook.heads import (
    activity_heads,
    candidate_heads,
    capacities,
    initiative_heads,
    people_heads,
    plain_sides,
    task_heads,
)
from workshop.texts import Texts

_T = TypeVar("_T")
_PLAN = ("title", "description", "starts_on", "ends_on", "budget", "currency", "activities")
_PORTFOLIO = (
    *("title", "side", "description", "status", "owner", "budget", "currency"),
    *("starts_on", "ends_on", "wants_view_of"),
)


def own_people(grid: Grid, side: Side | None) -> Found | None:
    """The people of a list of ours; None where it is none.

    Others call their columns so too: a list of which most rows say something else than ours do is theirs.
    """
    sides, known = _sides(), {**capacities(Texts()), **CAPACITIES}

    def one(row: Row) -> Participant:
        return Participant(
            id=ParticipantId("new"),
            name=as_title(row.get("name"), "name"),
            title=line_of(row, "title"),
            side=word_of(row, "side", sides, side or Side.BOTH),
            capacity=word_of(row, "capacity", known, Capacity.DECIDER),
        )

    fields = ("name", "title", "side", "capacity")
    found = own_list(grid, people_heads(Texts()), fields, "people", one)
    odd = {each.line for each in (*found.remarks, *found.refused)} if found is not None else set()
    return found if found is not None and 2 * len(odd) < max(found.rows, 1) else None


def _sides() -> Mapping[str, Side]:
    return {**{word: side for side, word in plain_sides(Texts()).items()}, **SIDES}


def own_activities(grid: Grid) -> Found | None:
    """The activities of a list of ours; None where it is none."""
    say = Texts().say
    known = {say("Yes"): True, say("No"): False}

    def one(row: Row) -> Activity:
        return Activity(
            id=ActivityId("new"),
            title=as_title(row.get("title"), "title"),
            category=line_of(row, "category"),
            description=prose_of(row, "description"),
            value=level_of(row, "value"),
            pain=level_of(row, "pain"),
            shortlisted=word_of(row, "shortlisted", known, False),
        )

    fields = (None, "title", "category", "description", "value", "pain", "shortlisted", None)
    return own_list(grid, activity_heads(Texts()), fields, "activities", one)


def own_initiatives(grid: Grid, side: Side | None) -> Found | None:
    """The initiatives of a list of ours; None where it is none."""
    sides: Mapping[str, Side | None] = _sides()

    def one(row: Row) -> Initiative:
        title = as_title(row.get("title"), "title")
        starts, ends = days_of(row)
        return Initiative(
            id=InitiativeId("new"),
            side=word_of(row, "side", sides, side) or Side.BOTH,
            title=title,
            description=prose_of(row, "description"),
            status=line_of(row, "status"),
            owner=line_of(row, "owner"),
            budget=money_of(row),
            starts_on=starts,
            ends_on=ends,
            wants_view_of=word_of(row, "wants_view_of", sides, None),
        )

    return own_list(grid, initiative_heads(Texts()), _PORTFOLIO, "initiatives", one)


def own_candidates(grid: Grid) -> Found | None:
    """The campaigns of a list of ours; None where it is none."""

    def one(row: Row) -> ReadCandidate:
        title = as_title(row.get("title"), "title")
        starts, ends = days_of(row)
        return ReadCandidate(
            id=CandidateId("new"),
            title=title,
            description=prose_of(row, "description"),
            starts_on=starts,
            ends_on=ends,
            budget=money_of(row),
            exercises=_lines(row, "activities"),
        )

    return own_list(grid, candidate_heads(Texts()), _PLAN, "candidates", one)


def own_tasks(grid: Grid) -> Found | None:
    """The tasks of a rehearsal of ours; None where it is none."""

    def one(row: Row) -> ReadTask:
        title = as_title(row.get("title"), "title")
        starts, ends = days_of(row)
        activity, phase = line_of(row, "activity"), line_of(row, "phase")
        return ReadTask(title, starts, ends, activity, phase, _lines(row, "after"), line_of(row, "question"))

    fields = ("title", "activity", "phase", "starts_on", "ends_on", "question", "after")
    return own_list(grid, task_heads(Texts()), fields, "tasks", one)


def _lines(row: Row, field: str) -> tuple[str, ...]:
    """The titles that a cell names, each in a line of its own."""
    return tuple(filter(None, map(clean_line, row.get(field).split("\n"))))
