"""The road map in stages: each is meant to bring more than it costs, in every currency by itself."""

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from workshop.domain.fact import LAST_DAY
from workshop.domain.facts.choices import Choice, Strand
from workshop.domain.facts.road_map import Increment
from workshop.domain.planning.months import Growth, growth, growths
from workshop.domain.planning.returns import Sum, paid, sums
from workshop.domain.portfolios.budgets import CONTROLLED_BY_IT
from workshop.domain.snapshot import Snapshot

PUBLISHED_IT = CONTROLLED_BY_IT
"""IT's published share, to stand beside the split of the road map's cost."""


def has_technology(increments: Iterable[Increment], currency: str) -> bool:
    """Whether any of the money is for technology, so that what was published of that may stand beside it."""
    return any(each.strand is Strand.TECHNOLOGY and paid(each, currency) for each in increments)


class Answer(Choice):
    """Whether a stage brings more than it costs; a measure with an expectation is a soft answer."""

    PAYS = "pays"
    NO_RETURN = "no-return"
    SOFT = "soft"
    NOTHING = "nothing"


class Stage(msgspec.Struct, frozen=True):
    """Increments that are tested together; an increment that names no stage is one by itself."""

    number: int | None
    increments: tuple[Increment, ...]
    sums: tuple[Sum, ...]
    answer: Answer
    horizon: int

    def payback(self, currency: str) -> date | None:
        """The month from which it has paid back in this currency, if it ever does."""
        return growth(self.increments, self.horizon, currency).payback

    @property
    def short(self) -> tuple[Sum, ...]:
        """The sums that bring no more than they cost, where a return is named at all."""
        return tuple(each for each in self.sums if not each.pays) if self.answer is Answer.NO_RETURN else ()


class Plan(msgspec.Struct, frozen=True):
    """The road map: its stages in order, and all of it per currency."""

    stages: tuple[Stage, ...]
    sums: tuple[Sum, ...]
    growths: tuple[Growth, ...]
    horizon: int


def plan(snapshot: Snapshot) -> Plan:
    """What the road map costs and brings, by stage and in all."""
    horizon, increments = snapshot.workshop.horizon, snapshot.increments.in_order
    return Plan(stages(snapshot), sums(increments, horizon), growths(increments, horizon), horizon)


def stages(snapshot: Snapshot) -> tuple[Stage, ...]:
    """The stages alone."""
    return tuple(_stage(snapshot, number, each) for number, each in _grouped(snapshot.increments.in_order))


def _grouped(increments: Sequence[Increment]) -> list[tuple[int | None, tuple[Increment, ...]]]:
    """Numbered stages by their numbers, and then what names none in order of its end, undated last."""
    numbered: dict[int, list[Increment]] = {}
    alone = []
    for each in increments:
        if each.stage is None:
            alone.append(each)
        else:
            numbered.setdefault(each.stage, []).append(each)
    found: list[tuple[int | None, tuple[Increment, ...]]] = [
        (n, tuple(numbered[n])) for n in sorted(numbered)
    ]
    return found + [(None, (each,)) for each in sorted(alone, key=_when)]


def _when(each: Increment) -> tuple[bool, date, date]:
    return each.ends_on is None, each.ends_on or LAST_DAY, each.starts_on or LAST_DAY


def _stage(snapshot: Snapshot, number: int | None, increments: tuple[Increment, ...]) -> Stage:
    horizon = snapshot.workshop.horizon
    found = sums(increments, horizon)
    return Stage(number, increments, found, _answer(snapshot, increments, found), horizon)


def _answer(snapshot: Snapshot, increments: Sequence[Increment], found: Sequence[Sum]) -> Answer:
    if any(each.expected_return is not None for each in increments):
        return Answer.PAYS if all(each.pays for each in found) else Answer.NO_RETURN
    expected = {each.increment for each in snapshot.expectations if each.value is not None}
    is_measured = any(each.measure.strip() and each.id in expected for each in increments)
    return Answer.SOFT if is_measured else Answer.NOTHING
