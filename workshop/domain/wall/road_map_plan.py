"""The plan on the wall: cost and return added up, who pays, and the increment that is talked about."""

from fractions import Fraction

import msgspec

from workshop.domain.facts.ids import IncrementId
from workshop.domain.planning.climb import climb
from workshop.domain.planning.months import Back
from workshop.domain.planning.numbering import first_currency, numbered
from workshop.domain.planning.returns import Sum
from workshop.domain.planning.stages import Answer, has_technology, plan
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.people import Person, person


class Shown(msgspec.Struct, frozen=True):
    """The increment in hand; without an owner there is no person."""

    number: int
    title: str
    person: Person | None


class PlanRoom(msgspec.Struct, frozen=True):
    """The chart of the first currency: a column a stage, each with its own net where it has money in it.

    `names` are the numbers that the columns are called by, `short` how many stages bring too little, and
    `alone` how many increments nobody owns; `is_technology` whether any of the money is for technology.
    """

    shown: Shown | None
    currency: str
    names: tuple[int, ...]
    costs: tuple[Fraction, ...]
    gains: tuple[Fraction, ...]
    nets: tuple[Fraction | None, ...]
    whole: Sum | None
    back: Back | None
    in_hand: int | None
    short: int
    alone: int
    is_technology: bool


def plan_room(snapshot: Snapshot, in_hand: str | None) -> PlanRoom | None:
    """The plan; nothing before there is an increment."""
    if not len(snapshot.increments):
        return None
    found, currency, numbers = plan(snapshot), first_currency(snapshot), numbered(snapshot)
    rungs = climb(found.stages, currency)
    places = [[each.id for each in rung.stage.increments] for rung in rungs]
    return PlanRoom(
        shown=_shown(snapshot, in_hand),
        currency=currency,
        names=tuple(
            each.stage.number if each.stage.number is not None else numbers[each.stage.increments[0].id]
            for each in rungs
        ),
        costs=tuple(each.cost for each in rungs),
        gains=tuple(each.gain for each in rungs),
        nets=tuple(each.own.net if each.own else None for each in rungs),
        whole=next((each for each in found.sums if each.currency == currency), None),
        back=next((each.back for each in found.growths if each.currency == currency), None),
        in_hand=next((place for place, ids in enumerate(places) if in_hand in ids), None),
        short=sum(each.answer is not Answer.PAYS for each in found.stages),
        alone=sum(each.owner is None for each in snapshot.increments),
        is_technology=has_technology(snapshot.increments.in_order, currency),
    )


def _shown(snapshot: Snapshot, in_hand: str | None) -> Shown | None:
    each = snapshot.increments.get(IncrementId(in_hand)) if in_hand else None
    if each is None:
        return None
    who = person(snapshot, each.owner) if each.owner else None
    return Shown(numbered(snapshot)[each.id], each.title, who)
