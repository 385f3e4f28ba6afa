"""What initiatives and campaigns share: a list of plans with days, money and how far they are."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

import msgspec

from workshop.domain.fact import Money
from workshop.domain.text import clean_line
from workshop.errors import UserFixable
from workshop.imports.asking import Fields, How
from workshop.imports.doubts import Doubt, chosen
from workshop.imports.lists.records import Row, Table, read_table
from workshop.imports.lists.values import as_line, as_prose, as_title
from workshop.imports.portfolios.head_names import EXACT
from workshop.imports.portfolios.headings import under_headings
from workshop.imports.portfolios.heads import rank, told
from workshop.imports.portfolios.keys import with_keys
from workshop.imports.portfolios.second_head import with_second_head
from workshop.imports.portfolios.sections import without_sections
from workshop.imports.portfolios.sums import has_figures_alone, is_named_sum, may_be_sum
from workshop.imports.tables.grid import Grid, Line, Remark, column_letters
from workshop.imports.values.amount_columns import Amounts, Column, read_amounts
from workshop.imports.values.blanks import says_nothing, words
from workshop.imports.values.day_columns import Days, read_days
from workshop.imports.values.lengths import end_of, read_length, unit_of_length

DATED = ("starts_on", "ends_on", "period")
_SHOWN_CELLS = 60
"""So many cells of a column beside are looked at for what they count in."""
_WEAK = 8
"""From this rank on a name is no head by itself."""
_GUESSED = 10
"""From this rank on a name is no usual one for a title."""
ARCHIVED = ("leave-out", "take")
_NO = words("false|no|nein|non|0|falsch|n|faux|open|offen")


def plan_fields(names: Sequence[str], prose: frozenset[str]) -> Fields:
    """The fields of a kind of plans: which columns are called like each, and how they are told."""
    called = {field: tuple(word for group in EXACT[field] for word in group.split("|")) for field in names}

    def by_name(columns: Sequence[str], but: set[int]) -> dict[str, int]:
        found = told(columns, names, but)
        return {} if _is_too_little(columns, found) else found

    return Fields(called, needed="title", prose=prose, refuses_sums=True, told=by_name)


def _is_too_little(columns: Sequence[str], found: Mapping[str, int]) -> bool:
    """Whether one of several cells is called like a title and might as well be a word of a record: "Task"."""
    if [*found] != ["title"] or sum(1 for column in columns if column.strip()) < 2:
        return False
    return (rank(columns[found["title"]], "title") or 0) >= _WEAK


class Plans(msgspec.Struct, frozen=True):
    """A list of plans, its days and amounts read together, and what is to be said of all of it."""

    table: Table
    days: Days
    amounts: Amounts
    lengths: dict[int, timedelta]
    sums: dict[int, str]
    headings: dict[int, str]
    above: tuple[str, ...]
    doubts: tuple[Doubt, ...]

    def has(self, field: str) -> bool:
        """Whether a column holds the field."""
        return field in self.table.places

    def name(self, field: str) -> str:
        """What the field's column is called."""
        places = self.table.places.get(field, ())
        return self.table.names[places[0]] if places else ""


def read_plans(
    grid: Grid, how: How, fields: Fields, arranged: Callable[[Table], Table] = lambda t: t
) -> Plans:
    """The list of plans that a grid holds; `arranged` gives columns other fields by what is in them.

    Raises UserFixable as `read_table` does.
    """
    how = with_second_head(grid, how, fields)
    headed = under_headings(arranged(without_sections(read_table(grid, how, fields))), how.answers)
    table = with_keys(headed.table)
    names = {field: _name(table, field) for field in DATED}
    above = _lines_above(grid, table.header[0])
    plain = {line.number for line in table.lines if _is_plain_sum(table, line)}
    entries = _without(table, plain)
    cells = {field: entries.values(field) for field in DATED if field in table.places}
    days = read_days(cells, how.answers, names, " ".join([grid.title, *above]))
    amounts = _amounts(entries, how)
    lengths = _lengths(entries)
    remarks = [*table.remarks, *days.remarks, *amounts.remarks, *_said(table, lengths, days)]
    doubts = (*days.doubts, *amounts.doubts, *headed.doubts, *_archived_doubt(table, how))
    table = msgspec.structs.replace(table, remarks=tuple(remarks))
    sums = _sums(table, amounts, plain)
    return Plans(table, days, amounts, lengths, sums, headed.above, tuple(above), doubts)


def _without(table: Table, lines: set[int]) -> Table:
    kept = tuple(line for line in table.lines if line.number not in lines)
    return msgspec.structs.replace(table, lines=kept)


def _name(table: Table, field: str) -> str:
    places = table.places.get(field, ())
    return table.names[places[0]] if places else ""


def _lines_above(grid: Grid, header: int) -> list[str]:
    above = [line for line in grid.lines if line.number < header]
    return [cell for line in above[:10] for cell in line.cells if cell.strip()]


def _amounts(table: Table, how: How) -> Amounts:
    places = table.places.get("budget", ())
    beside = [
        Column(name, tuple(filter(None, (line.cell(place) for line in table.lines[:_SHOWN_CELLS]))))
        for place, name in enumerate(table.names)
        if place not in places and name
    ]
    currencies = dict(table.values("currency"))
    cells = table.values("budget")
    name, letters = _name(table, "budget"), column_letters(places[0]) if places else ""
    return read_amounts(cells, currencies, name, beside, how.answers, how.decimal, letters)


def _lengths(table: Table) -> dict[int, timedelta]:
    unit = unit_of_length(_name(table, "duration"))
    read = {line: read_length(text, unit) for line, text in table.values("duration")}
    return {line: length for line, length in read.items() if length is not None}


def _said(table: Table, lengths: Mapping[int, timedelta], days: Days) -> list[Remark]:
    """That the title was guessed, and that ends were reckoned."""
    said = []
    title = _name(table, "title")
    behind = rank(title, "title")
    if "title" not in table.how.columns.values() and (behind is None or behind >= _GUESSED):
        said.append(Remark(table.header[0], "title-guessed", {"column": title}))
    reckoned = [line for line in lengths if _needs_end(days, line)]
    if reckoned:
        params = {"column": _name(table, "duration"), "n": str(len(reckoned))}
        said.append(Remark(reckoned[0], "ends-reckoned", params))
    return said


def _needs_end(days: Days, line: int) -> bool:
    return ("starts_on", line) in days.spans and ("ends_on", line) not in days.spans


def _sums(table: Table, amounts: Amounts, plain: set[int]) -> dict[int, str]:
    """The rows that add up what stands above them, whether they say so or do so, and how they begin."""
    found = set(plain)
    since, all_ = Decimal(0), Decimal(0)
    for line in table.lines:
        money = amounts.money.get(line.number)
        if line.number in plain:
            since = Decimal(0)
        elif money is not None and money.amount in (since, all_) and _may_add_up(table, line):
            found.add(line.number)
            since = Decimal(0)
        elif money is not None:
            since, all_ = since + money.amount, all_ + money.amount
    return {line.number: _lead(line) for line in table.lines if line.number in found}


def _is_plain_sum(table: Table, line: Line) -> bool:
    """Whether a row is a sum by its own words, or holds figures and no name."""
    title = table.text(line, "title")
    if says_nothing(title):
        lead = next((cell for cell in line.cells if not says_nothing(cell)), "")
        return is_named_sum(lead) or has_figures_alone(line.cells)
    return is_named_sum(title)


def _may_add_up(table: Table, line: Line) -> bool:
    """Whether a row with the amount of a sum is one: "Total marketing", without days, people or words."""
    others = any(table.text(line, field) for field in (*DATED, "owner", "description"))
    return not others and may_be_sum(table.text(line, "title"))


def _archived_doubt(table: Table, how: How) -> list[Doubt]:
    lines = tuple(line for line, text in table.values("archived") if is_yes(text))
    if not lines:
        return []
    choice = chosen(how.answers, "archived", ARCHIVED, ARCHIVED[0])
    params = {"n": str(len(lines))}
    return [
        Doubt(key="archived", code="archived", choices=ARCHIVED, chosen=choice, params=params, lines=lines)
    ]


def is_yes(text: str) -> bool:
    """Whether a cell says yes: any word but one for no."""
    return not says_nothing(text) and text.strip().casefold() not in _NO


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What initiatives and campaigns have in common."""

    title: str
    description: str
    starts_on: date | None
    ends_on: date | None
    budget: Money | None
    key: str


def plan_of(row: Row, plans: Plans) -> Plan:
    """A record's plan; what can't be read as a day or an amount is kept with its words, and said.

    Raises UserFixable: a-sum, archived, row-without, row-too-long, plan-turned.
    """
    if row.line in plans.sums:
        raise UserFixable("a-sum", value=plans.sums[row.line])
    title = as_title("" if says_nothing(row.get("title")) else row.get("title"), "title")
    _see_archived(row, plans)
    starts, ends = _days(row.line, plans)
    if starts and ends and ends < starts:
        raise UserFixable("plan-turned", day_starts=starts.isoformat(), day_ends=ends.isoformat())
    if row.line in plans.amounts.bare:
        row.left.append("currency")
    return Plan(
        title=title,
        description=_description(row, plans),
        starts_on=starts,
        ends_on=ends,
        budget=plans.amounts.money.get(row.line),
        key="" if says_nothing(row.get("key")) else as_line(row.get("key"), "key"),
    )


def _lead(line: Line) -> str:
    return next((clean_line(cell) for cell in line.cells if not says_nothing(cell)), "")[:120]


def _see_archived(row: Row, plans: Plans) -> None:
    doubt = next((each for each in plans.doubts if each.key == "archived"), None)
    if doubt is not None and row.line in doubt.lines and doubt.chosen != "take":
        raise UserFixable("archived")


def _days(line: int, plans: Plans) -> tuple[date | None, date | None]:
    """First and last day: of their columns, else of one for both, else reckoned by how long it takes."""
    start, end, both = (plans.days.spans.get((field, line)) for field in DATED)
    first = start.first if start is not None else None
    last = end.last if end is not None else None
    if first is None and last is None and both is not None:
        return both.first, both.last if both.last > both.first else None
    if start is not None and last is None and ("starts_on", line) in plans.days.ranges:
        last = start.last
    if end is not None and first is None and ("ends_on", line) in plans.days.ranges:
        first = end.first
    length = plans.lengths.get(line)
    if first is not None and last is None and length is not None:
        last = end_of(first, length)
    return first, last


def _description(row: Row, plans: Plans) -> str:
    """What it says, and below it what no day or amount could be read of."""
    parts = [row.get("description")]
    for field in (*DATED, "budget"):
        text = (
            plans.amounts.unread.get(row.line)
            if field == "budget"
            else plans.days.unread.get((field, row.line))
        )
        if text:
            code = "amount-kept" if field == "budget" else "day-kept"
            row.say(code, value=clean_line(text)[:200], column=plans.name(field))
            parts.append(f"{plans.name(field)}: {clean_line(text)}")
    return as_prose("\n".join(part for part in parts if part.strip()), "description")
