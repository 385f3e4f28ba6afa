"""Both portfolios as the chart shows them: portfolios of rows, ready to paint, and what links them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal

import msgspec

from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import GapId, InitiativeId
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.set_up import Participant
from workshop.domain.overlapping.periods import Meeting
from workshop.domain.overlapping.suggestions import Suggestion
from workshop.domain.portfolios.budgets import budgets
from workshop.domain.portfolios.overlaps import SIDES, Pair, activity_of, confirmed
from workshop.domain.portfolios.status import is_ongoing
from workshop.domain.portfolios.views import ViewState, view_state
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import initials, short_name
from workshop.texts import Texts
from workshop.texts.formats import figure
from workshop.texts.names import side_label
from workshop.texts.steps.portfolios import initiative_title, sums_text, view_text

_THOUSAND = 1000
_IN_THOUSANDS = 10_000
"""From this amount on money is shown in thousands."""


class Row(msgspec.Struct, frozen=True):
    """An initiative ready to paint."""

    initiative: Initiative
    title: str
    letters: str
    capacity: Capacity
    amount: str
    currency: str
    view: str
    is_ongoing: bool
    is_view_given: bool


class Portfolio(msgspec.Struct, frozen=True):
    """A side's rows under its head."""

    side: Side
    name: str
    count: int
    sums: str
    rows: tuple[Row, ...]


class Tie(msgspec.Struct, frozen=True):
    """Two initiatives that overlap, by their number, or may, without one; are they an activity?"""

    pair: Pair
    number: int = 0
    is_activity: bool = False


class Board(msgspec.Struct, frozen=True):
    """All that the chart shows."""

    portfolios: tuple[Portfolio, ...] = ()
    ties: tuple[Tie, ...] = ()
    gaps: tuple[tuple[GapId, str], ...] = ()
    in_thousands: bool = False

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(row for each in self.portfolios for row in each.rows)


class InHand(msgspec.Struct, frozen=True):
    """What is talked about: an initiative, and two that overlap or may, with why and when."""

    initiative: InitiativeId | None = None
    pair: Pair | None = None
    reason: str = ""
    days: str = ""
    meeting: Meeting | None = None


def board(
    texts: Texts, snapshot: Snapshot, suggestions: Sequence[Suggestion], wanted: Callable[[Initiative], bool]
) -> Board:
    """The board of those initiatives that are wanted; marketing and IT always have a portfolio."""
    listed = [each for each in snapshot.initiatives if wanted(each)]
    first = next((each.currency for each in budgets(snapshot.initiatives)), "")
    most = max((each.budget.amount for each in snapshot.initiatives if each.budget), default=Decimal(0))
    in_thousands = most >= _IN_THOUSANDS
    owners = _owners(snapshot.participants)
    portfolios = []
    for side in SIDES:
        mine = [each for each in listed if each.side is side]
        if mine or side in (Side.MARKETING, Side.IT):
            rows = tuple(_row(texts, snapshot, each, owners, first, in_thousands) for each in mine)
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


def _row(
    texts: Texts,
    snapshot: Snapshot,
    initiative: Initiative,
    owners: Mapping[str, Participant],
    first: str,
    in_thousands: bool,
) -> Row:
    owner, budget = owners.get(_folded(initiative.owner)), initiative.budget
    amount = budget.amount / (_THOUSAND if in_thousands else 1) if budget else None
    return Row(
        initiative=initiative,
        title=initiative_title(texts, initiative),
        letters=initials(owner.name if owner else initiative.owner) if initiative.owner else "",
        capacity=owner.capacity if owner else Capacity.CONTRIBUTOR,
        amount="" if amount is None else figure(texts, float(amount)),
        currency=budget.currency if budget and budget.currency != first else "",
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
            found.setdefault(_folded(name), person)
    found.pop("", None)
    return found


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
