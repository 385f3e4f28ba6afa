"""A table of initiatives: title, side, dates, owner and budget, one a row."""

import re
from calendar import monthrange
from datetime import date

from workshop.domain.fact import FIRST_DAY, LAST_DAY, Money
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.rights.table import fold
from workshop.errors import UserFixable
from workshop.imports.asking import Fields, How
from workshop.imports.found import Found
from workshop.imports.lists.people import SIDES
from workshop.imports.lists.records import Row, read_table, take
from workshop.imports.lists.values import as_choice, as_line, as_prose, as_title
from workshop.imports.tables.grid import Grid
from workshop.texts.formats import read_money

INITIATIVES = Fields(
    {
        "title": (
            "title",
            "initiative",
            "name",
            "project",
            "item",
            "projekt",
            "initiative/project",
            "vorhaben",
        ),
        "side": ("side", "team", "department", "dept", "portfolio", "seite", "abteilung", "bereich"),
        "owner": ("owner", "lead", "responsible", "project manager", "leitung", "verantwortlich", "besitzer"),
        "starts_on": ("start", "starts", "starts on", "from", "start date", "begin", "beginn", "von"),
        "ends_on": ("end", "ends", "ends on", "to", "until", "end date", "due", "ende", "bis"),
        "budget": ("budget", "cost", "costs", "money", "amount", "kosten", "betrag"),
        "currency": ("currency", "währung"),
        "status": ("status", "state", "stand"),
        "description": ("description", "details", "note", "notes", "beschreibung"),
    },
    needed="title",
    prose=frozenset({"description"}),
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan", "feb", "mar mär", "apr", "may mai", "jun", "jul", "aug", "sep", "oct okt", "nov", "dec dez"),
        1,
    )
    for name in names.split()
}
_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?")
_DOTS = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_WORDS = re.compile(r"(?:(\d{1,2})\.?\s+)?([^\W\d]{3,})\.?\s+(\d{4})")


def read_initiatives(grid: Grid, how: How, side: Side | None) -> Found:
    """One initiative a row. Raises UserFixable as `read_table` does."""

    def one(row: Row) -> Initiative:
        return _initiative(row, side)

    def same(each: Initiative) -> tuple[Side, str]:
        return each.side, fold(each.title)

    return take(read_table(grid, how, INITIATIVES), "initiatives", one, same)


def _initiative(row: Row, side: Side | None) -> Initiative:
    get = row.get
    starts, ends = read_day(get("starts_on")), read_day(get("ends_on"), is_last=True)
    if starts and ends and ends < starts:
        raise UserFixable("days-turned", starts=get("starts_on"), ends=get("ends_on"))
    return Initiative(
        id=InitiativeId("new"),
        title=as_title(get("title"), "title"),
        side=as_choice(get("side"), SIDES, side or Side.BOTH, "unknown-side"),
        owner=as_line(get("owner"), "owner"),
        status=as_line(get("status"), "status"),
        description=as_prose(get("description"), "description"),
        starts_on=starts,
        ends_on=ends,
        budget=read_amount(get("budget"), get("currency")),
    )


def read_amount(amount: str, currency: str) -> Money | None:
    """An amount as people write it; its currency may stand beside it. Raises UserFixable("not-money")."""
    try:
        try:
            return read_money(f"{amount} {currency}" if amount.strip() else "")
        except ValueError:
            return read_money(amount)
    except ValueError:
        raise UserFixable("not-money", value=amount) from None


def read_day(text: str, is_last: bool = False) -> date | None:
    """A day as people write it: 2026-04-01, 1.4.2026, 1 April 2026; of a month alone its first or last one.

    With slashes the day stands first, unless it can't. Raises UserFixable("not-a-day").
    """
    written = text.strip()
    if not written:
        return None
    try:
        year, month, number = _parts(written)
        if number == 0:
            number = monthrange(year, month)[1] if is_last else 1
        day = date(year, month, number)
    except ValueError:
        raise UserFixable("not-a-day", value=text) from None
    if not FIRST_DAY <= day <= LAST_DAY:
        raise UserFixable("not-a-day", value=text)
    return day


def _parts(text: str) -> tuple[int, int, int]:
    """Year, month and day, the day 0 where none is named. Raises ValueError."""
    if found := _ISO.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3] or 0)
    if found := _DOTS.fullmatch(text):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _SLASHES.fullmatch(text):
        one, other = int(found[1]), int(found[2])
        return (int(found[3]), one, other) if other > 12 else (int(found[3]), other, one)
    if found := _WORDS.fullmatch(text):
        month = _MONTHS.get(found[2][:3].casefold())
        if month is not None:
            return int(found[3]), month, int(found[1] or 0)
    raise ValueError(text)
