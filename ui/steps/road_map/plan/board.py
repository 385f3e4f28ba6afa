"""What the table of increments shows: a group a strand, a row an increment, in words and numbers."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

import msgspec

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Capacity, Side, Strand
from workshop.domain.facts.ids import IncrementId, ParticipantId
from workshop.domain.facts.road_map import Increment
from workshop.domain.facts.set_up import Participant
from workshop.domain.findings import Finding
from workshop.domain.planning.numbering import numbered
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import initials
from workshop.report.portfolios.axis import Period
from workshop.texts import Texts
from workshop.texts.lists import word
from workshop.texts.steps.road_map import (
    in_unit,
    increment_title,
    measure_text,
    return_trouble,
    unit_of,
)


class Row(msgspec.Struct, frozen=True):
    """An increment as it is read; amounts are in the unit of the board, None in another currency.

    It `is_elsewhere` where a side pays in another.
    """

    id: IncrementId
    number: int
    title: str
    measure: str
    period: Period
    letters: str
    side: Side
    capacity: Capacity
    has_owner: bool
    paid: tuple[Decimal | None, Decimal | None]
    paid_words: tuple[str, str]
    gain_words: str
    trouble: str
    is_elsewhere: bool


class Group(msgspec.Struct, frozen=True):
    """A strand with its rows."""

    strand: Strand
    name: str
    rows: tuple[Row, ...]


class Board(msgspec.Struct, frozen=True):
    """All that the table shows; `unit` is what amounts are in, `most` the largest cost of one increment."""

    groups: tuple[Group, ...] = ()
    unit: str = ""
    most: Decimal = Decimal(0)
    launch: date | None = None

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(row for group in self.groups for row in group.rows)

    @property
    def periods(self) -> tuple[Period, ...]:
        return tuple(row.period for row in self.rows)


def board(texts: Texts, snapshot: Snapshot, found: Sequence[Finding], currency: str) -> Board:
    """The board in one currency; a strand without increments has no group."""
    numbers, people = numbered(snapshot), {each.id: each for each in snapshot.participants}
    unit = unit_of(texts, snapshot, currency)
    groups = []
    for strand in Strand:
        listed = [each for each in snapshot.increments if each.strand is strand]
        rows = tuple(_row(texts, snapshot, each, numbers, people, found, currency) for each in listed)
        if rows:
            groups.append(Group(strand, word(texts, strand), rows))
    picked = snapshot.candidates.get(snapshot.test_case.candidate)
    most = max((_sum(row.paid) for group in groups for row in group.rows), default=Decimal(0))
    return Board(tuple(groups), unit, most, picked.starts_on if picked else None)


def _sum(amounts: Iterable[Decimal | None]) -> Decimal:
    return sum((each for each in amounts if each is not None), Decimal(0))


def _row(
    texts: Texts,
    snapshot: Snapshot,
    each: Increment,
    numbers: Mapping[IncrementId, int],
    people: Mapping[ParticipantId, Participant],
    found: Sequence[Finding],
    currency: str,
) -> Row:
    owner = people.get(each.owner) if each.owner else None
    paid = (each.cost.marketing, each.cost.it)
    return Row(
        id=each.id,
        number=numbers[each.id],
        title=increment_title(texts, each),
        measure=measure_text(texts, snapshot, each),
        period=(each.starts_on, each.ends_on),
        letters=initials(owner.name or owner.title) if owner else "",
        side=owner.side if owner else Side.BOTH,
        capacity=owner.capacity if owner else Capacity.CONTRIBUTOR,
        has_owner=owner is not None,
        paid=(_in(paid[0], currency), _in(paid[1], currency)),
        paid_words=(in_unit(texts, snapshot, paid[0], currency), in_unit(texts, snapshot, paid[1], currency)),
        gain_words=in_unit(texts, snapshot, each.expected_return, currency) if each.expected_return else "",
        trouble=return_trouble(texts, snapshot, each, found),
        is_elsewhere=any(side is not None and side.currency != currency for side in paid),
    )


def _in(money: Money | None, currency: str) -> Decimal | None:
    return money.amount if money is not None and money.currency == currency else None
