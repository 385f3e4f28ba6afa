"""The road map's page in words: amounts in the table's unit, what lacks, and an increment as it is heard."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

import msgspec

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side
from workshop.domain.facts.follow_up import Expectation
from workshop.domain.facts.ids import IncrementId
from workshop.domain.facts.road_map import Increment
from workshop.domain.findings import Finding
from workshop.domain.planning.months import is_turned
from workshop.domain.planning.numbering import largest, numbered
from workshop.domain.planning.returns import Sum, currencies, decimal
from workshop.domain.planning.stages import PUBLISHED_IT, Stage, stages
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import day_range, figure, listing, money, paragraph, percent, signed, sum_text
from workshop.texts.lists import word
from workshop.texts.names import side_label

_THOUSAND, _TENTH = Decimal(1000), Decimal("0.1")
_MANY = Decimal(10_000_000)
"""From so much on thousands have no tenths."""
_IN_THOUSANDS = Decimal(10_000)
"""From so much on the table is in thousands."""
RETURNS = frozenset({"stage-no-return", "stage-soft-return", "stage-nothing"})
OWNERS = frozenset({"no-owner", "owner-without-right"})


class Tally(msgspec.Struct, frozen=True):
    """How many increments there are, and how many have no return above their cost, and no owner."""

    count: int
    without_return: int
    without_owner: int
    ready: int


def increment_title(texts: Texts, each: Increment) -> str:
    """Its title, or that it has none."""
    return each.title or texts.say("An increment without a name")


def is_in_thousands(snapshot: Snapshot, currency: str) -> bool:
    """Whether the table's amounts are thousands."""
    return largest(snapshot, currency) >= _IN_THOUSANDS


def unit_of(texts: Texts, snapshot: Snapshot, currency: str) -> str:
    """As in "thousand EUR"."""
    if not currency or not is_in_thousands(snapshot, currency):
        return currency
    return texts.say("thousand {currency}", currency=currency)


def in_unit(texts: Texts, snapshot: Snapshot, value: Money | None, currency: str) -> str:
    """An amount in the table's unit, or with its own currency where that is another; none is 0."""
    if value is None:
        return "0"
    if value.currency != currency:
        return money(texts, value)
    return scaled(texts, value.amount, is_in_thousands(snapshot, currency))


def scaled(texts: Texts, amount: Decimal, in_thousands: bool) -> str:
    """An amount, in thousands with as many digits as say something."""
    shown = amount
    if in_thousands:
        shown = (amount / _THOUSAND).quantize(_TENTH if abs(amount) < _MANY else Decimal(1))
    return sum_text(texts, shown.to_integral_value() if shown == shown.to_integral_value() else shown)


def net_text(texts: Texts, net: Decimal, in_thousands: bool) -> str:
    """As in "+40" or "−12"."""
    return signed(texts, (net / _THOUSAND).quantize(Decimal(1)) if in_thousands else net)


def split_text(texts: Texts, snapshot: Snapshot, own: Sum) -> str:
    """As in "328 + 537": what each side pays, in the table's unit."""
    in_thousands = is_in_thousands(snapshot, own.currency)
    one, other = (scaled(texts, decimal(each), in_thousands) for each in (own.marketing, own.it))
    return texts.say("{one} + {other}", one=one, other=other)


def published_text(texts: Texts, snapshot: Snapshot, whole: Sum) -> tuple[str, str]:
    """What stands at the bracket of what was published, and who published it beside what it is here."""
    name, share = side_label(texts, snapshot, Side.IT), percent(texts, PUBLISHED_IT)
    here = percent(texts, float(dict(whole.shares())[Side.IT]))
    source = texts.say(
        "CIO Magazine: IT controls {published} of technology money. Here {side} pays {share}.",
        published=share,
        side=name,
        share=here,
    )
    return texts.say("{side} {share}, published", side=name, share=share), source


def mixed_text(texts: Texts, snapshot: Snapshot, currency: str) -> str:
    """That amounts of two currencies are never added, and which increments have money that is left out."""
    known, numbers = currencies(snapshot.increments), numbered(snapshot)
    out = [numbers[each.id] for each in snapshot.increments if {*currencies([each])} - {currency}]
    if len(known) < 2:
        return ""
    return texts.say(
        "Money in {currencies} is never added. Left out here: {rows}.",
        currencies=listing(texts, known),
        rows=listing(texts, [str(each) for each in sorted(out)]),
    )


def stage_of(snapshot: Snapshot, increment: IncrementId) -> Stage | None:
    """The stage that an increment belongs to."""
    found = (each for each in stages(snapshot) if any(one.id == increment for one in each.increments))
    return next(found, None)


def of_increment(snapshot: Snapshot, found: Sequence[Finding], each: Increment) -> list[Finding]:
    """The findings about an increment and about its stage."""
    return [
        finding
        for finding in found
        if finding.subject.increment == each.id
        or (each.stage is not None and finding.subject.stage == each.stage)
    ]


def return_trouble(texts: Texts, snapshot: Snapshot, each: Increment, found: Sequence[Finding]) -> str:
    """What its return lacks, in few words; nothing where its stage pays or that was accepted."""
    about = [
        one for one in of_increment(snapshot, found, each) if one.rule in RETURNS and one.accepted is None
    ]
    if not about:
        return ""
    if about[0].rule != "stage-no-return":
        return texts.say("No return")
    stage = stage_of(snapshot, each.id)
    if stage is None or not stage.short:
        return texts.say("No return")
    short = stage.short[0]
    in_thousands = is_in_thousands(snapshot, short.currency)
    return texts.say("{net} net", net=net_text(texts, decimal(short.net), in_thousands))


def expectation_of(snapshot: Snapshot, increment: IncrementId) -> Expectation | None:
    """What is expected of its measure last."""
    own = [each for each in snapshot.expectations if each.increment == increment]
    return max(own, key=lambda each: (each.at is not None, str(each.at or "")), default=None)


def measure_text(texts: Texts, snapshot: Snapshot, each: Increment) -> str:
    """As in "Members who opted in: 62 %, was 48 %"."""
    if not each.measure:
        return texts.say("No measure yet")
    expected = expectation_of(snapshot, each.id)
    goal = _value(texts, expected.value if expected else None, each.unit)
    was = _value(texts, each.baseline, each.unit)
    if goal and was:
        return texts.say("{measure}: {goal}, was {baseline}", measure=each.measure, goal=goal, baseline=was)
    if goal:
        return texts.say("{measure}: {goal}", measure=each.measure, goal=goal)
    if was:
        return texts.say("{measure}: now {baseline}", measure=each.measure, baseline=was)
    return each.measure


def _value(texts: Texts, value: float | None, unit: str) -> str:
    return "" if value is None else " ".join(filter(None, (figure(texts, value), unit)))


def tally(snapshot: Snapshot, found: Sequence[Finding]) -> Tally:
    """What the head counts; what was accepted is ready."""
    open_ = [each for each in found if each.accepted is None]
    lacks = {each.id: of_increment(snapshot, open_, each) for each in snapshot.increments}
    poor = sum(any(one.rule in RETURNS for one in some) for some in lacks.values())
    alone = sum(any(one.rule == "no-owner" for one in some) for some in lacks.values())
    ready = sum(not some for some in lacks.values())
    return Tally(len(lacks), poor, alone, ready)


def tally_words(texts: Texts, of: Tally) -> Iterable[str]:
    """The counts beside the tabs; of what nothing lacks nothing is said."""
    yield texts.say("{n} of {total} ready", n=of.ready, total=of.count)
    if of.without_return:
        yield texts.plural("{n} without return", "{n} without return", of.without_return)
    if of.without_owner:
        yield texts.plural("{n} without owner", "{n} without owner", of.without_owner)


def heard(texts: Texts, snapshot: Snapshot, each: Increment, trouble: str) -> str:
    """An increment as a screen reader tells it, in one go."""
    number = numbered(snapshot)[each.id]
    person = snapshot.participants.get(each.owner)
    name = (person.name or person.title) if person else texts.say("nobody")
    paid = [
        texts.say("{side} {amount}", side=side_label(texts, snapshot, side), amount=money(texts, value))
        for side, value in _paid(each)
        if value is not None
    ]
    gain = money(texts, each.expected_return) if each.expected_return else texts.say("no return")
    return paragraph(
        texts.say(
            "Increment {number}, {title}, {strand}.",
            number=number,
            title=increment_title(texts, each),
            strand=word(texts, each.strand),
        ),
        texts.say("Owner: {name}.", name=name),
        day_range(texts, each.starts_on, each.ends_on) or texts.say("No dates."),
        texts.say("It ends before it starts.") if is_turned(each) else "",
        texts.say("Costs {amounts}.", amounts=", ".join(paid) or "0"),
        texts.say("Brings {amount}.", amount=gain),
        trouble,
    )


def _paid(each: Increment) -> tuple[tuple[Side, Money | None], ...]:
    return (Side.MARKETING, each.cost.marketing), (Side.IT, each.cost.it)
