"""A portfolio that is too long to be read entry by entry: by owner, the largest first."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeAlias

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.portfolios.status import is_ongoing
from workshop.domain.text import folded

MOST_APART = 40
"""So many entries of a side stand each by itself."""

GroupKey: TypeAlias = tuple[Side, str]
"""A side, and an owner however they are written."""


class Stretch(msgspec.Struct, frozen=True):
    """Days without a pause in which at least one entry runs; `is_ongoing` where one of them does."""

    starts_on: date
    ends_on: date
    is_ongoing: bool


class OwnerGroup(msgspec.Struct, frozen=True):
    """What one owner has in a portfolio; without an owner it is nobody's."""

    key: GroupKey
    owner: str
    members: tuple[Initiative, ...]

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """When anything of it runs, the first first."""
        return tuple(_merged(self.members))


def group_key(initiative: Initiative) -> GroupKey:
    """The group that an entry is in."""
    return initiative.side, folded(initiative.owner)


def by_owner(initiatives: Iterable[Initiative], currency: str) -> tuple[OwnerGroup, ...]:
    """The groups of one side: most money in this currency first, then most entries, then the list's order.

    What nobody owns is last.
    """
    found: dict[GroupKey, list[Initiative]] = {}
    for each in initiatives:
        found.setdefault(group_key(each), []).append(each)
    groups = [OwnerGroup(key, own[0].owner.strip(), tuple(own)) for key, own in found.items()]
    return tuple(
        sorted(groups, key=lambda each: (not each.owner, -_money(each.members, currency), -len(each.members)))
    )


def _money(members: Sequence[Initiative], currency: str) -> Decimal:
    budgets = (each.budget for each in members)
    return sum((each.amount for each in budgets if each and each.currency == currency), Decimal(0))


def _merged(members: Sequence[Initiative]) -> Iterator[Stretch]:
    """Periods that share a day are one; one with a single known day runs that day."""
    known = [
        Stretch(min(days), max(days), is_ongoing(each.status))
        for each in members
        if (days := [day for day in (each.starts_on, each.ends_on) if day is not None])
    ]
    now: Stretch | None = None
    for each in sorted(known, key=lambda stretch: stretch.starts_on):
        if now is None or each.starts_on > now.ends_on:
            if now is not None:
                yield now
            now = each
        else:
            now = Stretch(now.starts_on, max(now.ends_on, each.ends_on), now.is_ongoing or each.is_ongoing)
    if now is not None:
        yield now
