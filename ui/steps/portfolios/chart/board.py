"""Both portfolios as the chart shows them: portfolios of rows, ready to paint, and what links them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

import msgspec

from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import GapId, InitiativeId
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.set_up import Participant
from workshop.domain.overlapping.periods import Meeting
from workshop.domain.overlapping.suggestions import Suggestion
from workshop.domain.portfolios.budgets import budgets
from workshop.domain.portfolios.grouping import MOST_APART, GroupKey, OwnerGroup, by_owner
from workshop.domain.portfolios.overlaps import SIDES, Pair, activity_of, confirmed
from workshop.domain.portfolios.status import is_ongoing
from workshop.domain.portfolios.views import ViewState, view_state
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import folded, initials, short_name
from workshop.texts import Texts
from workshop.texts.formats import figure
from workshop.texts.names import side_label
from workshop.texts.steps.portfolios import group_title, initiative_title, sums_text, view_text

_THOUSAND = 1000
_IN_THOUSANDS = 10_000
"""From this amount on money is shown in thousands."""


class Row(msgspec.Struct, frozen=True):
    """An initiative ready to paint; `is_inside` a group that is open."""

    initiative: Initiative
    title: str
    letters: str
    capacity: Capacity
    amount: str
    currency: str
    view: str
    is_ongoing: bool
    is_view_given: bool
    is_inside: bool = False

    @property
    def members(self) -> tuple[InitiativeId, ...]:
        return (self.initiative.id,)


class GroupRow(msgspec.Struct, frozen=True):
    """What one owner has, in one row: their initiatives follow where it `is_open`."""

    group: OwnerGroup
    title: str
    letters: str
    capacity: Capacity
    amount: str
    currency: str
    is_open: bool

    @property
    def members(self) -> tuple[InitiativeId, ...]:
        """Those that this row stands for: of an open group the rows below stand for themselves."""
        return () if self.is_open else tuple(each.id for each in self.group.members)


class Portfolio(msgspec.Struct, frozen=True):
    """A side's rows under its head."""

    side: Side
    name: str
    count: int
    sums: str
    rows: tuple[Row | GroupRow, ...]


class Tie(msgspec.Struct, frozen=True):
    """Two initiatives that overlap, by their number, or may, without one; are they an activity?"""

    pair: Pair
    number: int = 0
    is_activity: bool = False


class Board(msgspec.Struct, frozen=True, dict=True):
    """All that the chart shows."""

    portfolios: tuple[Portfolio, ...] = ()
    ties: tuple[Tie, ...] = ()
    gaps: tuple[tuple[GapId, str], ...] = ()
    in_thousands: bool = False

    @cached_property
    def rows(self) -> tuple[Row | GroupRow, ...]:
        """All of them, from the top."""
        return tuple(row for each in self.portfolios for row in each.rows)

    @cached_property
    def places(self) -> Mapping[InitiativeId, int]:
        """The row that stands for each initiative: its own, or that of its group."""
        return {each: place for place, row in enumerate(self.rows) for each in row.members}

    def group_at(self, initiative: InitiativeId | None) -> GroupRow | None:
        """The closed group that an initiative is in."""
        place = self.places.get(initiative) if initiative is not None else None
        row = self.rows[place] if place is not None else None
        return row if isinstance(row, GroupRow) else None

    def group(self, key: GroupKey | None) -> GroupRow | None:
        """A group by its key, open or closed."""
        groups = (row for row in self.rows if isinstance(row, GroupRow))
        return next((row for row in groups if row.group.key == key), None)


class InHand(msgspec.Struct, frozen=True):
    """What is talked about: an initiative or a group, and two that overlap or may, with why and when."""

    initiative: InitiativeId | None = None
    pair: Pair | None = None
    reason: str = ""
    days: str = ""
    meeting: Meeting | None = None
    group: GroupKey | None = None


def board(
    texts: Texts,
    snapshot: Snapshot,
    suggestions: Sequence[Suggestion],
    wanted: Callable[[Initiative], bool],
    opened: Collection[GroupKey] = (),
) -> Board:
    """The board of those initiatives that are wanted; marketing and IT always have a portfolio.

    A side with many is grouped by owner; the initiatives of those groups that are `opened` follow them.
    """
    listed = [each for each in snapshot.initiatives if wanted(each)]
    first = next((each.currency for each in budgets(snapshot.initiatives)), "")
    most = max((each.budget.amount for each in snapshot.initiatives if each.budget), default=Decimal(0))
    in_thousands = most >= _IN_THOUSANDS
    owners = _owners(snapshot.participants)
    portfolios = []
    for side in SIDES:
        mine = [each for each in listed if each.side is side]
        if mine or side in (Side.MARKETING, Side.IT):
            unit = _Unit(first, in_thousands)
            rows = tuple(_rows(texts, snapshot, mine, owners, unit, opened))
            sums = sums_text(texts, [(each.total, each.currency) for each in budgets(mine)])
            portfolios.append(Portfolio(side, side_label(texts, snapshot, side), len(mine), sums, rows))
    gaps = tuple((each.id, each.text) for each in snapshot.gaps)
    return Board(tuple(portfolios), ties(snapshot, suggestions), gaps, in_thousands)


def ties(snapshot: Snapshot, suggestions: Iterable[Suggestion]) -> tuple[Tie, ...]:
    """Overlaps in the order of their numbers, then what is suggested."""
    known = [
        Tie(each.initiatives, number, activity_of(snapshot, each.initiatives) is not None)
        for number, each in enumerate(confirmed(snapshot), 1)
    ]
    return (*known, *(Tie(each.initiatives) for each in suggestions))


class _Unit(NamedTuple):
    """The currency that needs no name, and whether money is in thousands."""

    first: str
    in_thousands: bool

    def told(self, texts: Texts, amount: Decimal) -> str:
        return figure(texts, float(amount / (_THOUSAND if self.in_thousands else 1)))

    def named(self, currency: str) -> str:
        return currency if currency != self.first else ""


def _rows(
    texts: Texts,
    snapshot: Snapshot,
    mine: Sequence[Initiative],
    owners: Mapping[str, Participant],
    unit: _Unit,
    opened: Collection[GroupKey],
) -> Iterator[Row | GroupRow]:
    """A row each or, of many, a row an owner; who owns one alone has that one."""
    if len(mine) <= MOST_APART:
        yield from (_row(texts, snapshot, each, owners, unit) for each in mine)
        return
    for group in by_owner(mine, unit.first):
        if len(group.members) == 1:
            yield _row(texts, snapshot, group.members[0], owners, unit)
            continue
        is_open = group.key in opened
        yield _group_row(texts, group, owners, unit, is_open)
        for each in group.members if is_open else ():
            yield msgspec.structs.replace(_row(texts, snapshot, each, owners, unit), is_inside=True)


def _group_row(
    texts: Texts, group: OwnerGroup, owners: Mapping[str, Participant], unit: _Unit, is_open: bool
) -> GroupRow:
    owner, sums = owners.get(folded(group.owner)), budgets(group.members)
    sum_ = next((each for each in sums if each.currency == unit.first), next(iter(sums), None))
    return GroupRow(
        group=group,
        title=group_title(texts, group),
        letters=initials(owner.name if owner else group.owner) if group.owner else "",
        capacity=owner.capacity if owner else Capacity.CONTRIBUTOR,
        amount=unit.told(texts, sum_.total) if sum_ else "",
        currency=unit.named(sum_.currency) if sum_ else "",
        is_open=is_open,
    )


def _row(
    texts: Texts,
    snapshot: Snapshot,
    initiative: Initiative,
    owners: Mapping[str, Participant],
    unit: _Unit,
) -> Row:
    owner, budget = owners.get(folded(initiative.owner)), initiative.budget
    return Row(
        initiative=initiative,
        title=initiative_title(texts, initiative),
        letters=initials(owner.name if owner else initiative.owner) if initiative.owner else "",
        capacity=owner.capacity if owner else Capacity.CONTRIBUTOR,
        amount=unit.told(texts, budget.amount) if budget else "",
        currency=unit.named(budget.currency) if budget else "",
        view=view_text(texts, snapshot, initiative),
        is_ongoing=is_ongoing(initiative.status),
        is_view_given=view_state(snapshot, initiative) is ViewState.GIVEN,
    )


def _owners(participants: Iterable[Participant]) -> dict[str, Participant]:
    """Everybody by their name and, as owners are often written, by its last word, or with one letter."""
    found: dict[str, Participant] = {}
    for person in participants:
        last = short_name(person.name)
        for name in (person.name, last, f"{person.name[:1]}. {last}"):
            found.setdefault(folded(name), person)
    found.pop("", None)
    return found
