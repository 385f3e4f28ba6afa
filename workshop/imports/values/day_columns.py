"""The days of a table, read together: what one of them settles holds for all of its column."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from workshop.imports.doubts import Doubt, chosen
from workshop.imports.tables.grid import Remark
from workshop.imports.values.blanks import has_no_value
from workshop.imports.values.days import read_written
from workshop.imports.values.spans import Hints, Precision, Span, Written

DAY_FIRST, MONTH_FIRST = "day-first", "month-first"
LEFT_OUT = "leave-out"
_FISCAL_MONTHS = ("1", "4", "7", "10")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")

Cells = Mapping[str, Sequence[tuple[int, str]]]
"""By field, the line and the text of each cell that has some."""


class Days(msgspec.Struct, frozen=True):
    """The days of a table by field and line, what no day could be read of, and what is to be said.

    `ranges` are cells that say a first and a last day.
    """

    spans: dict[tuple[str, int], Span]
    unread: dict[tuple[str, int], str]
    ranges: frozenset[tuple[str, int]] = frozenset()
    doubts: tuple[Doubt, ...] = ()
    remarks: tuple[Remark, ...] = ()


class _Cell(msgspec.Struct, frozen=True):
    field: str
    line: int
    text: str
    written: Written


def read_days(cells: Cells, answers: Mapping[str, str], names: Mapping[str, str], above: str) -> Days:
    """The days in these cells; `names` are their columns', `above` what stands over the table.

    What could be read in two ways is a doubt, unless another day of its column, or of the table's other
    columns, settles which comes first.
    """
    hints, years = _hints(cells, answers, names, above)
    read: list[_Cell] = []
    unread: dict[tuple[str, int], str] = {}
    for field, listed in cells.items():
        for line, text in listed:
            if has_no_value(text):
                continue
            written = read_written(text, hints[field])
            if written is None or (written.no_year and hints[field].year is None):
                unread[field, line] = text
            else:
                read.append(_Cell(field, line, text, written))
    order, doubts, remarks = _order(read, answers)
    spans = {(each.field, each.line): _span(each, order) for each in read}
    doubts += [*_year_doubt(read, years, answers), *_fiscal_doubt(read, answers)]
    ranges = frozenset((each.field, each.line) for each in read if each.written.is_range)
    return Days(spans, unread, ranges, tuple(doubts), (*remarks, *_precision_remarks(read, order)))


def _hints(
    cells: Cells, answers: Mapping[str, str], names: Mapping[str, str], above: str
) -> tuple[dict[str, Hints], int | None]:
    """By field, the year of its days that name none; and the one that the whole table speaks of."""
    fiscal = int(chosen(answers, "fiscal", _FISCAL_MONTHS, _FISCAL_MONTHS[0]))
    found: Counter[int] = Counter()
    for listed in cells.values():
        for _, text in listed:
            written = read_written(text)
            if written is not None and (span := written.day_first or written.month_first):
                found[span.first.year] += 1
    usual = found.most_common(1)[0][0] if found else None
    table = _only_year([above]) or usual
    answer = answers.get("years", "")
    if answer == LEFT_OUT:
        return {field: Hints(None, fiscal) for field in cells}, table
    if answer.isdecimal() and len(answer) == 4:
        return {field: Hints(int(answer), fiscal) for field in cells}, table
    return {field: Hints(_only_year([names.get(field, "")]) or table, fiscal) for field in cells}, table


def _only_year(texts: Iterable[str]) -> int | None:
    years = {int(year) for text in texts for year in _YEAR.findall(text)}
    return years.pop() if len(years) == 1 else None


def _span(cell: _Cell, order: Mapping[tuple[str, str], bool]) -> Span:
    return cell.written.span(order.get((cell.field, cell.written.mark), False))


def _order(
    read: Sequence[_Cell], answers: Mapping[str, str]
) -> tuple[dict[tuple[str, str], bool], list[Doubt], list[Remark]]:
    """Whether the month comes first, by column and mark; what is settled, and what isn't."""
    order: dict[tuple[str, str], bool] = {}
    remarks: list[Remark] = []
    open_: list[_Cell] = []
    doubtful = [each for each in read if each.written.is_doubtful]
    for key in dict.fromkeys((each.field, each.written.mark) for each in doubtful):
        own = [each for each in doubtful if (each.field, each.written.mark) == key]
        settled = _settled([each for each in read if each.field == key[0]], key[1])
        if settled is None:
            settled = _settled(read, key[1])
        if answers.get("dates") in (DAY_FIRST, MONTH_FIRST) and key[1] != ".":
            open_ += own
        elif settled is not None:
            order[key] = settled[0]
            remarks.append(_settled_remark(own[0], *settled))
        elif key[1] != ".":
            open_ += own
    if not open_:
        return order, [], remarks
    guess = MONTH_FIRST if _turned(read, False) > _turned(read, True) else DAY_FIRST
    way = chosen(answers, "dates", (DAY_FIRST, MONTH_FIRST), guess)
    order |= {(each.field, each.written.mark): way == MONTH_FIRST for each in open_}
    return order, [_order_doubt(open_, way)], remarks


def _settled(read: Sequence[_Cell], mark: str) -> tuple[bool, _Cell] | None:
    """Whether the month comes first by the days that can be read one way alone, and one of them."""
    found: dict[bool, _Cell] = {}
    for each in read:
        if each.written.mark == mark:
            if each.written.month_first is None:
                found.setdefault(False, each)
            elif each.written.day_first is None:
                found.setdefault(True, each)
    return next(iter(found.items())) if len(found) == 1 else None


def _settled_remark(cell: _Cell, month_first: bool, by: _Cell) -> Remark:
    day = cell.written.span(month_first).first.isoformat()
    code = "month-first-settled" if month_first else "day-first-settled"
    return Remark(cell.line, code, {"value": cell.text, "day": day, "by": by.text})


def _turned(read: Sequence[_Cell], month_first: bool) -> int:
    """How many rows would end before they start, read so."""
    days: dict[int, dict[str, date]] = {}
    for each in read:
        span = each.written.span(month_first)
        days.setdefault(each.line, {})[each.field] = span.first if each.field == "starts_on" else span.last
    ends = [(row.get("starts_on"), row.get("ends_on")) for row in days.values()]
    return sum(1 for start, end in ends if start and end and end < start)


def _order_doubt(cells: Sequence[_Cell], way: str) -> Doubt:
    first = cells[0]
    return Doubt(
        key="dates",
        code="day-or-month",
        choices=(DAY_FIRST, MONTH_FIRST),
        chosen=way,
        params={
            "value": first.text,
            "n": str(len(cells)),
            "day_first": first.written.span(False).first.isoformat(),
            "day_month_first": first.written.span(True).first.isoformat(),
        },
        lines=tuple(dict.fromkeys(each.line for each in cells)),
    )


def _year_doubt(read: Sequence[_Cell], year: int | None, answers: Mapping[str, str]) -> list[Doubt]:
    """Days that name no year were given one."""
    without = [each for each in read if each.written.no_year]
    if year is None or not (without or answers.get("years") == LEFT_OUT):
        return []
    choices = (str(year - 1), str(year), str(year + 1), LEFT_OUT)
    first = without[0] if without else None
    return [
        Doubt(
            key="years",
            code="year-of-days",
            choices=choices,
            chosen=chosen(answers, "years", choices, str(year)),
            params={"value": first.text if first else "", "year": str(year), "n": str(len(without))},
            lines=tuple(dict.fromkeys(each.line for each in without)),
        )
    ]


def _fiscal_doubt(read: Sequence[_Cell], answers: Mapping[str, str]) -> list[Doubt]:
    years = [each for each in read if each.written.precision is Precision.FISCAL]
    if not years:
        return []
    return [
        Doubt(
            key="fiscal",
            code="fiscal-year",
            choices=_FISCAL_MONTHS,
            chosen=chosen(answers, "fiscal", _FISCAL_MONTHS, _FISCAL_MONTHS[0]),
            params={"value": years[0].text, "n": str(len(years))},
            lines=tuple(dict.fromkeys(each.line for each in years)),
        )
    ]


def _precision_remarks(read: Sequence[_Cell], order: Mapping[tuple[str, str], bool]) -> list[Remark]:
    """Of each column and of each way to write less than a day, how the first was read, and how many more."""
    groups: dict[tuple[str, Precision], list[_Cell]] = {}
    for each in read:
        if each.written.precision not in (Precision.DAY, Precision.FISCAL):
            groups.setdefault((each.field, each.written.precision), []).append(each)
    remarks = []
    for group in groups.values():
        first, more = group[0], len(group) - 1
        span = _span(first, order)
        day = span.last if first.field == "ends_on" else span.first
        params = {"value": first.text, "day": day.isoformat(), "day_last": span.last.isoformat()}
        code = "read-as-days" if first.field == "period" and span.first < span.last else "read-as-day"
        if more:
            code, params = f"{code}-and-more", params | {"n": str(more)}
        remarks.append(Remark(first.line, code, params))
    return remarks
