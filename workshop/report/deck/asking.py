"""What both sides ask of the CEO: to leave decisions where they are, to pay, to settle what they can't."""

from collections.abc import Iterator
from fractions import Fraction

import msgspec

from workshop.domain.facts.choices import Side, StepId
from workshop.domain.planning.agreement import has_last_word
from workshop.domain.planning.returns import Sum, decimal
from workshop.domain.planning.stages import Answer, Stage, plan
from workshop.report.deck.slides import Grid, Mark, Slide
from workshop.report.source import Source, joined
from workshop.texts.formats import amount, listing, paragraph
from workshop.texts.steps.terms import addressee_text

_ROWS = 7
_SIDES = (Side.MARKETING, Side.IT)


class Ask(msgspec.Struct, frozen=True):
    """What is asked, why, and until when; the last may be nothing."""

    what: str
    why: str
    until: str = ""


def ask_slides(source: Source) -> Iterator[Slide]:
    """One slide, where there is anything to ask."""
    asks = [*_rights(source), *_money(source), *_soft(source), *_umpire(source), *_settle(source)]
    if not asks:
        return
    say, texts = source.texts.say, source.texts
    rows = tuple((Mark(ask.what, strong=True), Mark(ask.why), Mark(ask.until)) for ask in asks[:_ROWS])
    more = texts.say("{n} of {total}; the notes tell them all.", n=_ROWS, total=len(asks))
    yield Slide(
        title=say("What we ask of you"),
        lead=more if len(asks) > _ROWS else "",
        main=Grid((say("We ask you to"), say("Because"), say("Until")), (0.44, 0.4, 0.16), rows),
        notes="\n".join(paragraph(ask.what, ask.why, ask.until) for ask in asks),
    )


def _rights(source: Source) -> Iterator[Ask]:
    """That a decision stays with whom it was given to: without that a charter is paper."""
    if source.snapshot.shortlist and source.has(StepId.OWNERSHIP):
        say = source.texts.say
        yield Ask(
            say("Leave each decision with the person named for it."),
            say("A decision that is taken again above them is nobody’s."),
        )


def _money(source: Source) -> Iterator[Ask]:
    """What the road map costs, currency by currency: two are never added."""
    if source.has(StepId.ROAD_MAP):
        for each in plan(source.snapshot).sums:
            if each.cost:
                yield _to_pay(source, each)


def _to_pay(source: Source, money: Sum) -> Ask:
    texts = source.texts
    split = [
        texts.say("{side} {amount}", side=source.side(side), amount=_amount(source, money, share))
        for side, share in zip(_SIDES, (money.marketing, money.it), strict=True)
        if share
    ]
    run = texts.say("{amount} to run it", amount=_amount(source, money, money.run)) if money.run else ""
    gain = texts.say("It brings {amount}.", amount=_amount(source, money, money.gain))
    ends = [each.ends_on for each in source.snapshot.increments if each.ends_on]
    return Ask(
        texts.say("Release {amount} for the road map.", amount=_amount(source, money, money.cost)),
        paragraph(
            texts.say("It costs {split}.", split=listing(texts, [*split, *filter(None, (run,))])),
            gain if money.names_return else texts.say("It brings no money by itself."),
        ),
        source.day(max(ends)) if ends else "",
    )


def _amount(source: Source, money: Sum, share: Fraction) -> str:
    return amount(source.texts, decimal(share), money.currency)


def _soft(source: Source) -> Iterator[Ask]:
    """Stages that bring no money, or not enough."""
    found = plan(source.snapshot).stages if source.has(StepId.ROAD_MAP) else ()
    for stage in found:
        names = listing(source.texts, [each.title for each in stage.increments if each.title])
        if stage.answer is not Answer.PAYS and names:
            yield _to_bear(source, stage, names)


def _to_bear(source: Source, stage: Stage, names: str) -> Ask:
    say = source.texts.say
    measures = [each.measure for each in stage.increments if each.measure]
    if stage.answer is Answer.SOFT:
        told = listing(source.texts, measures)
        why = say("It is told by a measure, not by money: {measure}.", measure=told)
    elif stage.answer is Answer.NOTHING:
        why = say("Nobody has said yet what it brings.")
    else:
        why = say("What it brings is not above what it costs.")
    return Ask(say("Bear with “{what}”.", what=names), why)


def _umpire(source: Source) -> Iterator[Ask]:
    """To name a third person for ties, or to be that person."""
    if not (source.has(StepId.ROAD_MAP) and len(source.snapshot.escalation_path)):
        return
    say, last = source.texts.say, has_last_word(source.snapshot)
    person = source.people.get(last or "")
    if person is None:
        yield Ask(
            say("Name who decides when both of us differ."),
            say("Our way up ends with both of us."),
        )
    elif person.side not in _SIDES:
        yield Ask(
            say("Back {name} as the one who decides when we differ.", name=person.name or person.title),
            say("Our way up ends there."),
        )


def _settle(source: Source) -> Iterator[Ask]:
    """What was escalated to somebody outside of the two sides."""
    if not source.has(StepId.OWNERSHIP):
        return
    say = source.texts.say
    for each in source.snapshot.escalations:
        person = source.people.get(each.to_person or "")
        if person is not None and person.side in _SIDES:
            continue
        what = joined(source.activity(each.activity), source.phase(each.phase))
        to = addressee_text(each, source.short)
        ask = say("Settle “{what}” ({to}).", what=what, to=to) if to else say("Settle “{what}”.", what=what)
        yield Ask(ask, each.text, source.day(each.due))
