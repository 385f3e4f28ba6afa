"""Within which limits somebody decides, who stands in for them, and when a difference comes to them."""

from collections.abc import Iterator

from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.rights.matrix import effective
from workshop.domain.rights.roles import deciding
from workshop.report.cards.rows import Row
from workshop.report.source import Source, joined
from workshop.texts.formats import money
from workshop.texts.steps.agreement import bet_text
from workshop.texts.steps.terms import limit_text, tiebreaker_text


def limits(source: Source, person: ParticipantId) -> Iterator[Row]:
    """The terms of what they decide; where they decide above a limit; and where they break a tie."""
    snapshot, texts = source.snapshot, source.texts
    letters = deciding(snapshot.workshop.scheme)
    for term in snapshot.terms:
        what = joined(source.activity(term.activity), source.phase(term.phase))
        rights = effective(snapshot, term.activity, term.phase)
        if any(right.participant == person and right.role in letters for right in rights):
            umpire = tiebreaker_text(term, source.short)
            said = joined(limit_text(texts, term, source.short), _umpire(source, umpire))
            if said:
                yield Row(what, said, source.day(term.review_on))
        if term.above == person and term.limit is not None:
            yield Row(what, texts.say("I decide above {amount}", amount=money(texts, term.limit)))
        if term.tiebreaker_person == person:
            yield Row(what, texts.say("I break a tie"))
    for each in snapshot.principles if source.has(StepId.ROAD_MAP) else ():
        if person in each.who and (each.limit is not None or each.days is not None):
            yield Row(each.topic, bet_text(texts, each))


def _umpire(source: Source, who: str) -> str:
    return source.texts.say("{who} breaks a tie", who=who) if who else ""


def deputies(source: Source, person: ParticipantId) -> Iterator[Row]:
    """Who stands in for them, and for whom they do; of who decides something also that nobody does."""
    texts, letters = source.texts, deciding(source.snapshot.workshop.scheme)
    decides = any(right.participant == person and right.role in letters for right in source.snapshot.rights)
    if decides and all(each.participant != person for each in source.snapshot.deputies):
        yield Row(texts.say("Nobody stands in for me yet"))
    for each in source.snapshot.deputies:
        where = source.activity(each.activity) if each.activity else texts.say("In everything")
        if each.participant == person and each.deputy != person:
            yield Row(texts.say("{name} stands in for me", name=source.person(each.deputy)), where)
        elif each.deputy == person and each.participant != person:
            yield Row(texts.say("I stand in for {name}", name=source.person(each.participant)), where)


def on_the_path(source: Source, person: ParticipantId) -> Iterator[Row]:
    """Their rung of the escalation path, and what was escalated to them."""
    texts = source.texts
    for step in source.snapshot.escalation_path if source.has(StepId.ROAD_MAP) else ():
        if step.participant == person:
            place = texts.say("Asked as number {rank}", rank=step.rank)
            yield Row(place, texts.say("Answer within: {time}", time=step.within) if step.within else "")
    for each in source.snapshot.escalations if source.has(StepId.OWNERSHIP) else ():
        if each.to_person == person:
            what = joined(source.activity(each.activity), source.phase(each.phase))
            yield Row(texts.say("Settle: {what}", what=what), each.text, source.day(each.due))
