"""The cover: who agreed, where, and how much each side answers for."""

from workshop.domain import rules
from workshop.domain.facts.choices import Side, StepId
from workshop.report.charter.blocks import Cover, SideCount
from workshop.report.source import Source
from workshop.texts.formats import day_range

_SIGNING = (Side.MARKETING, Side.IT)


def cover(source: Source) -> Cover:
    """The title, place and signers, and the two sides with what they share."""
    texts, shared = source.texts, len(source.snapshot.shortlist)
    marketing, it = (source.side(side) for side in _SIGNING)
    return Cover(
        title=texts.say("Joint charter of {marketing} and {it}", marketing=marketing, it=it),
        facts=tuple(fact for fact in _facts(source) if fact[1]),
        marketing=_side_count(source, Side.MARKETING),
        it=_side_count(source, Side.IT),
        shared_words=texts.say("Shared"),
        shared=shared,
        activities_words=texts.plural("activity", "activities", shared),
    )


def _facts(source: Source) -> list[tuple[str, tuple[str, ...]]]:
    workshop, texts = source.snapshot.workshop, source.texts
    place = tuple(filter(None, (workshop.place, day_range(texts, workshop.starts_on, workshop.ends_on))))
    sponsors = [person for side in _SIGNING if (person := source.sponsor(side))]
    signers = tuple(", ".join(filter(None, (person.name, person.title))) for person in sponsors)
    to_sign = texts.say("To be signed by") if source.is_draft else texts.say("Signed by")
    at = texts.say("Worked out at") if source.is_draft else texts.say("Agreed at")
    facts = [(at, place), (to_sign, signers)]
    if workshop.review_on:
        facts.append((texts.say("Valid until the review on"), (source.day(workshop.review_on),)))
    return facts


def _side_count(source: Source, side: Side) -> SideCount:
    """How much the side answers for; only how many they are, where ownership isn't part of the workshop."""
    texts, snapshot = source.texts, source.snapshot
    own = {person.id for person in snapshot.participants if person.side is side}
    if not source.has(StepId.OWNERSHIP):
        return SideCount(source.side(side), len(own), (texts.plural("person", "people", len(own)),))
    owned = [each for each in snapshot.shortlist if own & {*rules.deciders(snapshot, each.id, None)}]
    people = texts.plural("{n} person", "{n} people", len(own))
    of_all = texts.say("of the {n}, accountable", n=len(snapshot.shortlist))
    return SideCount(source.side(side), len(owned), (of_all, people))
