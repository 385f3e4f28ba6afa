"""A table of upcoming campaigns that could be the test case: title, days and budget, one a row."""

from workshop.domain.facts.ids import CandidateId
from workshop.domain.facts.test_case import Candidate
from workshop.domain.rights.table import fold
from workshop.errors import UserFixable
from workshop.imports.asking import Fields, How
from workshop.imports.found import Found
from workshop.imports.initiatives import INITIATIVES, read_amount, read_day
from workshop.imports.lists.records import Row, read_table, take
from workshop.imports.lists.values import as_prose, as_title
from workshop.imports.tables.grid import Grid

CANDIDATES = Fields(
    {
        "title": (*INITIATIVES.words["title"], "campaign", "candidate", "kampagne", "campagne", "campaña"),
        **{
            field: INITIATIVES.words[field]
            for field in ("description", "starts_on", "ends_on", "budget", "currency")
        },
    },
    needed="title",
    prose=frozenset({"description"}),
)


def read_candidates(grid: Grid, how: How) -> Found:
    """One campaign a row. Raises UserFixable as `read_table` does."""
    return take(read_table(grid, how, CANDIDATES), "candidates", _candidate, lambda each: fold(each.title))


def _candidate(row: Row) -> Candidate:
    get = row.get
    starts, ends = read_day(get("starts_on")), read_day(get("ends_on"), is_last=True)
    if starts and ends and ends < starts:
        raise UserFixable("days-turned", starts=get("starts_on"), ends=get("ends_on"))
    return Candidate(
        id=CandidateId("new"),
        title=as_title(get("title"), "title"),
        description=as_prose(get("description"), "description"),
        starts_on=starts,
        ends_on=ends,
        budget=read_amount(get("budget"), get("currency")),
    )
