"""The room's view of the plan in words: sums in large figures, when it has paid back, who pays."""

from fractions import Fraction

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.planning.returns import decimal
from workshop.domain.planning.stages import PUBLISHED_IT
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.people import Person
from workshop.domain.wall.road_map_plan import PlanRoom
from workshop.domain.wall.wall import Wall
from workshop.texts import Texts
from workshop.texts.formats import paragraph, percent
from workshop.texts.names import side_label
from workshop.texts.planning.road_map import payback_text
from workshop.texts.steps.road_map import is_in_thousands, net_text, published_text, scaled, unit_of


class PlanPicture(msgspec.Struct, frozen=True):
    """The chart with its words; `shares` are each side's part, from 0 to 1, with its name and per cent."""

    title: str
    unit: str
    above: str
    person: Person | None
    names: tuple[str, ...]
    nets: tuple[str, ...]
    costs: tuple[Fraction, ...]
    gains: tuple[Fraction, ...]
    in_hand: int | None
    gain: str
    cost: str
    return_word: str
    cost_word: str
    shares: tuple[tuple[Side, float, str, str], ...]
    published: tuple[float, str] | None
    sentence: str


def plan_picture(texts: Texts, snapshot: Snapshot, _: Wall, room: PlanRoom) -> PlanPicture:
    """Everything in the first currency; what lacks is one sentence."""
    in_thousands = is_in_thousands(snapshot, room.currency)

    def sum_(value: Fraction) -> str:
        return scaled(texts, decimal(value), in_thousands)

    names = [(side, side_label(texts, snapshot, side)) for side in (Side.MARKETING, Side.IT)]
    shares = dict(room.whole.shares()) if room.whole else {}
    shown = room.shown
    return PlanPicture(
        title=texts.say("What it costs and brings"),
        unit=unit_of(texts, snapshot, room.currency),
        above=texts.say("{number}  {title}", number=shown.number, title=shown.title) if shown else "",
        person=shown.person if shown else None,
        names=tuple(map(str, room.names)),
        nets=tuple("–" if net is None else net_text(texts, decimal(net), in_thousands) for net in room.nets),
        costs=room.costs,
        gains=room.gains,
        in_hand=room.in_hand,
        gain=sum_(room.gains[-1]),
        cost=sum_(room.costs[-1]),
        return_word=texts.say("return"),
        cost_word=texts.say("cost"),
        shares=tuple(
            (side, float(shares[side]), name, percent(texts, float(shares[side])))
            for side, name in names
            if shares.get(side)
        ),
        published=(
            (PUBLISHED_IT, published_text(texts, snapshot, room.whole)[0])
            if room.whole and room.whole.paid and room.is_technology
            else None
        ),
        sentence=_sentence(texts, room),
    )


def _sentence(texts: Texts, room: PlanRoom) -> str:
    """When it has paid back, and what lacks."""
    return paragraph(
        payback_text(texts, room.back) if room.back else "",
        texts.plural(
            "{n} stage does not pay for itself yet.", "{n} stages do not pay for themselves yet.", room.short
        )
        if room.short
        else "",
        texts.plural("{n} increment has no owner.", "{n} increments have no owner.", room.alone)
        if room.alone
        else "",
    )
