"""Objectives as the charter prints them: the company's, each side's, the shared ones, what pulls apart."""

from collections.abc import Iterator, Mapping

from workshop.domain.facts.choices import ObjectiveKind, Side
from workshop.domain.facts.objectives import Objective
from workshop.domain.listing.aims import of_kind, unserved
from workshop.report.charter.blocks import Part
from workshop.report.charter.sections import Item, Items, Section, Sections
from workshop.report.source import Source, joined
from workshop.texts.formats import figure
from workshop.texts.lists import tension_word

_SIDES: Mapping[ObjectiveKind, Side | None] = {
    ObjectiveKind.SHARED: None,
    ObjectiveKind.COMPANY: None,
    ObjectiveKind.MARKETING: Side.MARKETING,
    ObjectiveKind.IT: Side.IT,
}


def part(source: Source) -> Part[Sections] | None:
    """The shared ones first: they are what the charter is for."""
    sections = [section for kind in _SIDES if (section := _section(source, kind))]
    if tensions := tuple(_tensions(source)):
        sections.append(Section(source.texts.say("What pulls apart"), (Items(tensions),)))
    lead = source.texts.say("What both sides work towards, and by what they will know it.")
    return Part(source.texts.say("Objectives"), Sections(lead, tuple(sections))) if sections else None


def _section(source: Source, kind: ObjectiveKind) -> Section | None:
    items = [
        _item(source, each)
        for each in source.snapshot.objectives
        if each.kind is kind and (each.text.strip() or each.measure)
    ]
    return Section(_caption(source, kind), (Items(tuple(items)),)) if items else None


def _caption(source: Source, kind: ObjectiveKind) -> str:
    side = _SIDES[kind]
    if side is not None:
        return source.side(side)
    return source.texts.say("Shared" if kind is ObjectiveKind.SHARED else "The company")


def _item(source: Source, objective: Objective) -> Item:
    texts = source.texts
    measure = joined(objective.measure, objective.target, _baseline(source, objective))
    aims = [source.snapshot.objectives.get(each) for each in objective.serves]
    serves = "; ".join(aim.text for aim in aims if aim and aim.text)
    lines = [measure, texts.say("Serves: {aims}", aims=serves) if serves else ""]
    if of_kind(source.snapshot, ObjectiveKind.SHARED) and objective in unserved(source.snapshot):
        lines.append(texts.say("No objective serves it."))
    aside = source.day(objective.due)
    return Item(objective.text, "\n".join(filter(None, lines)), aside, _SIDES[objective.kind])


def _baseline(source: Source, objective: Objective) -> str:
    """Where the measure stands today."""
    if objective.baseline is None:
        return ""
    value = " ".join(filter(None, (figure(source.texts, objective.baseline), objective.unit)))
    return source.texts.say("today {value}", value=value)


def _tensions(source: Source) -> Iterator[Item]:
    for tension in source.snapshot.tensions:
        one, other = (source.snapshot.objectives.get(each) for each in tension.aims)
        if one and other:
            both = source.texts.say("“{one}” against “{other}”", one=one.text, other=other.text)
            yield Item(
                both, "\n".join(filter(None, (tension_word(source.texts, tension.answer), tension.text)))
            )
