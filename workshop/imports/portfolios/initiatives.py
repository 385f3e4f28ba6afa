"""A table of initiatives, one a row: of a side's portfolio, or of the tool in which it is kept."""

from collections.abc import Hashable, Mapping

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.portfolios.status import CANCELLED, DONE
from workshop.errors import UserFixable
from workshop.imports.asking import How
from workshop.imports.found import Found
from workshop.imports.lists.groups import groups_of
from workshop.imports.lists.records import Row, Table, Tell, take, unheard
from workshop.imports.lists.sides import SIDES, side_of
from workshop.imports.lists.values import as_choice, as_line
from workshop.imports.portfolios.heads import bare_name
from workshop.imports.portfolios.owners import read_owner, turns_names
from workshop.imports.portfolios.plans import Plans, is_yes, plan_fields, plan_of, read_plans
from workshop.imports.portfolios.sides import marked_sides, side_in
from workshop.imports.tables.grid import Grid, Remark
from workshop.imports.values.blanks import words
from workshop.imports.values.states import are_of_one, read_state, state_of, state_of_share

INITIATIVES = plan_fields(
    (
        "title",
        "side",
        "description",
        "owner",
        "status",
        "starts_on",
        "ends_on",
        "period",
        "duration",
        "budget",
        "currency",
        "wants_view_of",
        "key",
        "stage",
        "progress",
        "completed",
        "archived",
    ),
    prose=frozenset({"description"}),
)
_SHARES = ("status", "progress")
_DEPARTMENTS = words("team|department|dept|abteilung|bereich|fachbereich|unit|business unit|portfolio")
_LISTS = words(
    "list|list name|liste|listenname|section column|section|abschnitt spalte|abschnitt|column|lista|spalte"
    "|bucket name|bucket|bucketname|group|gruppe|nom de la liste"
)


def read_initiatives(grid: Grid, how: How, side: Side | None, tell: Tell = unheard) -> Found:
    """One initiative a row; rows are one where their keys are, or all that they say.

    Raises UserFixable as `read_table` does.
    """
    plans = read_plans(grid, how, INITIATIVES, _arranged)
    own, remarks = (side, ()) if side else _side_over(grid, plans)
    groups, filled = _groups(grid, plans.table)
    table = msgspec.structs.replace(plans.table, remarks=(*plans.table.remarks, *remarks, *filled))
    ways = _Ways(
        own,
        groups,
        turns_names([text for _, text in table.values("owner")]),
        frozenset(each for each in _SHARES if are_of_one(text for _, text in table.values(each))),
        any(bare_name(table.names[place]) in _DEPARTMENTS for place in table.places.get("side", ())),
    )

    def one(row: Row) -> Initiative:
        return _initiative(row, plans, ways)

    return take(table, "initiatives", one, _same, plans.doubts, tell)


class _Ways(msgspec.Struct, frozen=True):
    """How the columns are to be read: whose what is that names no side, by table and by line, and so on.

    `turned` where names are written last name first, `of_one` the fields whose shares are parts of one;
    `has_departments` where the column of sides is one of departments.
    """

    side: Side | None
    groups: Mapping[int, str]
    turned: bool
    of_one: frozenset[str]
    has_departments: bool


def _groups(grid: Grid, table: Table) -> tuple[dict[int, str], tuple[Remark, ...]]:
    """By line the side that stands once for several rows, over them or before the titles, or is marked."""
    place = next(iter(table.places.get("side", ())), None)
    if place is None:
        marked = marked_sides(table)
        said = (Remark(table.header[0], "sides-by-marks"),) if marked else ()
        return {line: side.value for line, side in marked.items()}, said
    over = any(span.left <= place <= span.right and span.bottom > span.top for span in grid.spans)
    found = groups_of(grid, table.lines, place) if over or place < table.places["title"][0] else None
    if found is None:
        return {}, ()
    sides = {line.number: group for line, group in zip(table.lines, found, strict=True)}
    return sides, (Remark(table.header[0], "filled-down", {"column": table.names[place]}),)


def _side_over(grid: Grid, plans: Plans) -> tuple[Side | None, tuple[Remark, ...]]:
    """The side that the sheet's name or what stands over the table says, where no column does."""
    if plans.has("side"):
        return None, ()
    for text in (grid.sheet or "", grid.title, *plans.above):
        found = side_in(text)
        if found is not None:
            return found, (Remark(0, "side-of-title", {"text": text[:120]}),)
    return None, ()


def _same(each: Initiative) -> Hashable:
    return each.source_key or msgspec.json.encode(each)


def _arranged(table: Table) -> Table:
    """Departments that are sides are sides, and lists that aren't states are none."""
    places = dict(table.places)
    asked = set(table.how.columns.values())
    if "side" not in places and "side" not in asked:
        for place, name in enumerate(table.names):
            if bare_name(name) in _DEPARTMENTS and _are_sides(table, place):
                places = {field: found for field, found in places.items() if place not in found}
                places["side"] = (place,)
                break
    status = places.get("status", ())
    if len(status) == 1 and "status" not in asked and bare_name(table.names[status[0]]) in _LISTS:
        words = [word for line in table.lines if (word := line.cell(status[0]))]
        if 2 * sum(state_of(word) is not None for word in words) < len(words):
            del places["status"]
    return msgspec.structs.replace(table, places=places)


def _are_sides(table: Table, place: int) -> bool:
    words = [word for line in table.lines if (word := line.cell(place))]
    return bool(words) and 2 * sum(side_of(word) is not None for word in words) > len(words)


def _initiative(row: Row, plans: Plans, ways: _Ways) -> Initiative:
    plan = plan_of(row, plans)
    side = row.get("side") or ways.groups.get(row.line, "")
    if ways.has_departments and side.casefold() not in SIDES:
        side = _side_of_department(row, side)
    return Initiative(
        id=InitiativeId("new"),
        title=plan.title,
        side=as_choice(side, SIDES, _otherwise(row, plans, ways.side), "unknown-side"),
        owner=as_line(read_owner(row.get("owner"), ways.turned), "owner"),
        status=_status(row, ways.of_one),
        description=plan.description,
        starts_on=plan.starts_on,
        ends_on=plan.ends_on,
        budget=plan.budget,
        wants_view_of=_view(row),
        source_key=plan.key,
    )


def _side_of_department(row: Row, text: str) -> str:
    """The side that a department belongs to, said where it isn't called like one; none is refused for it."""
    if not text:
        return text
    found = side_of(text)
    code, params = ("side-guessed", {"side": found.value}) if found else ("side-unknown", {})
    row.say(code, value=text, **params)
    return (found or Side.OTHER).value


def _otherwise(row: Row, plans: Plans, side: Side | None) -> Side:
    """The side of a record that names none: of the heading that it stands under, or else of the table."""
    heading = plans.headings.get(row.line, "")
    named: Side | None = SIDES.get(heading.casefold()) or side_in(heading)
    return named or side or Side.BOTH


def _status(row: Row, of_one: frozenset[str]) -> str:
    """How far it is: by its own word, else by the group that its word is in, what is done of it, its end."""
    word = row.get("status")
    state = state_of(word) or state_of_share(word, "status" in of_one) or state_of(row.get("stage"))
    state = state or state_of_share(row.get("progress"), "progress" in of_one)
    if is_yes(row.get("completed")) and state not in (DONE, CANCELLED):
        state = DONE
    return state or as_line(read_state(word), "status")


def _view(row: Row) -> Side | None:
    """The side whose view is wanted; another word than a side's is said and left out."""
    try:
        found: Side | None = as_choice(row.get("wants_view_of"), SIDES, None, "unknown-side")
    except UserFixable:
        row.say("unknown-side", value=row.get("wants_view_of"))
        return None
    return found if found in (Side.MARKETING, Side.IT) else None
