"""What the road map costs and brings, added up stage by stage, for charter and slides alike."""

from collections.abc import Iterator
from fractions import Fraction

import msgspec

from workshop.domain.planning.climb import climb
from workshop.domain.planning.months import Growth
from workshop.domain.planning.returns import Sum, decimal
from workshop.domain.planning.stages import PUBLISHED_IT, Plan, Stage, has_technology, plan
from workshop.report.source import Source
from workshop.texts import Texts
from workshop.texts.formats import amount, listing, percent
from workshop.texts.planning.road_map import payback_text


class Climbing(msgspec.Struct, frozen=True):
    """One currency: a name a stage, cost and return added up to it, and its own net where it has money here.

    `sentences` say what all of it costs and brings, when it has paid back, and who pays.
    """

    currency: str
    names: tuple[str, ...]
    costs: tuple[Fraction, ...]
    gains: tuple[Fraction, ...]
    nets: tuple[Fraction | None, ...]
    sentences: tuple[str, ...]


def climbings(source: Source) -> tuple[Climbing, ...]:
    """One a currency, in the order they are named; amounts of two are never added."""
    found = plan(source.snapshot)
    months = {each.currency: each for each in found.growths}
    return tuple(_climbing(source, found, each, months.get(each.currency)) for each in found.sums)


def _climbing(source: Source, found: Plan, whole: Sum, months: Growth | None) -> Climbing:
    rungs = climb(found.stages, whole.currency)
    return Climbing(
        whole.currency,
        tuple(stage_name(source.texts, each.stage) for each in rungs),
        tuple(each.cost for each in rungs),
        tuple(each.gain for each in rungs),
        tuple(each.own.net if each.own else None for each in rungs),
        tuple(_sentences(source, whole, months, found.horizon)),
    )


def stage_name(texts: Texts, stage: Stage) -> str:
    """As in "Stage 2"; an increment that is one by itself has its own title."""
    if stage.number is not None:
        return texts.say("Stage {number}", number=stage.number)
    return listing(texts, [each.title for each in stage.increments])


def _sentences(source: Source, whole: Sum, months: Growth | None, horizon: int) -> Iterator[str]:
    texts = source.texts
    cost, gain = (amount(texts, decimal(each), whole.currency) for each in (whole.cost, whole.gain))
    yield texts.plural(
        "It costs {cost} and brings {gain}, each return counted for {n} month.",
        "It costs {cost} and brings {gain}, each return counted for {n} months.",
        horizon,
        cost=cost,
        gain=gain,
    )
    if months is not None:
        yield payback_text(texts, months.back)
    if shares := whole.shares():
        split = [f"{source.side(side)} {percent(texts, float(share))}" for side, share in shares]
        yield texts.say("Of the cost: {split}.", split=listing(texts, split))
        if has_technology(source.snapshot.increments.in_order, whole.currency):
            yield texts.say(
                "Published: IT controls {share} of technology money (CIO Magazine, 2014).",
                share=percent(texts, PUBLISHED_IT),
            )
