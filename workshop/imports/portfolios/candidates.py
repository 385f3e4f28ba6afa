"""A table of upcoming campaigns that could be the test case: title, days and budget, one a row."""

import re
from collections.abc import Hashable

import msgspec

from workshop.domain.facts.ids import CandidateId
from workshop.domain.portfolios.arriving import ReadCandidate
from workshop.domain.text import clean_line
from workshop.imports.asking import How
from workshop.imports.found import Found
from workshop.imports.lists.records import Row, Tell, take, unheard
from workshop.imports.portfolios.plans import plan_fields, plan_of, read_plans
from workshop.imports.tables.grid import Grid

CANDIDATES = plan_fields(
    (
        "title",
        "description",
        "starts_on",
        "ends_on",
        "period",
        "duration",
        "budget",
        "currency",
        "activities",
        "key",
        "archived",
    ),
    prose=frozenset({"description"}),
)
_BETWEEN = re.compile(r"[;,\n]")


def read_candidates(grid: Grid, how: How, tell: Tell = unheard) -> Found:
    """One campaign a row; rows are one where their keys are, or all that they say.

    Raises UserFixable as `read_table` does.
    """
    plans = read_plans(grid, how, CANDIDATES)

    def one(row: Row) -> ReadCandidate:
        plan = plan_of(row, plans)
        return ReadCandidate(
            id=CandidateId("new"),
            title=plan.title,
            description=plan.description,
            starts_on=plan.starts_on,
            ends_on=plan.ends_on,
            budget=plan.budget,
            source_key=plan.key,
            exercises=tuple(filter(None, map(clean_line, _BETWEEN.split(row.get("activities"))))),
        )

    return take(plans.table, "candidates", one, _same, plans.doubts, tell)


def _same(each: ReadCandidate) -> Hashable:
    return each.source_key or msgspec.json.encode(each)
