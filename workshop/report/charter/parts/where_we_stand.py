"""Where we stand as the charter prints it: each statement's marks and means, surveys, and the mirror."""

from collections.abc import Iterator, Mapping

from workshop.domain.facts.choices import Side
from workshop.domain.perceiving.mirror import Mirrored, Told, mirror, told_of_skills
from workshop.domain.perceiving.survey import Perceived, is_rated_by_others, perceived, perceived_before
from workshop.report.charter.blocks import Part
from workshop.report.charter.sections import Item, Items, Mean, MeanRow, Means, Section, Sections, Words
from workshop.report.source import Source
from workshop.texts.formats import number, paragraph
from workshop.texts.names import side_label
from workshop.texts.steps.perceiving.benchmarks import benchmarks, beside_text
from workshop.texts.steps.perceiving.figures import figures, group_text, rounded, solid_text
from workshop.texts.steps.perceiving.groups import (
    beside_marks,
    group_name,
    groups_of,
    means_of,
    then_and_now,
)
from workshop.texts.steps.perceiving.surveying import mirror_sentence


def part(source: Source) -> Part[Sections] | None:
    """The last round, the widest gap first; private ratings are never read, only tallies."""
    found, before = perceived(source.snapshot), perceived_before(source.snapshot)
    if not found:
        return None
    say = source.texts.say
    rows = tuple(_row(source, each, before) for each in found)
    heads = say("Mean, 1 to 5"), say("One mark a person, 1 to 5"), say("Gap")
    told = _sources(source, found)
    blocks = (Means(rows, heads), *((Words(told),) if told else ()))
    sections = [Section("", blocks)]
    if mirrored := mirror(found):
        told_of = told_of_skills(found)
        items = tuple(_mirrored(source, each, told_of[each.skill, each.side]) for each in mirrored)
        sections.append(Section(say("Skills in the mirror"), (Items(items),)))
    lead = say("What each side said in private before it was shown. The widest gap comes first.")
    return Part(say("Where we stand"), Sections(lead, tuple(sections)))


def _row(source: Source, each: Perceived, before: Mapping[str, Perceived]) -> MeanRow:
    texts, snapshot = source.texts, source.snapshot
    means = tuple(_means(source, each))
    told = f"{'; '.join(mean.words for mean in means)}."
    said = [beside_marks(texts, snapshot, each), solid_text(texts, each) if each.solid is False else ""]
    if (then := before.get(each.statement.id)) is not None:
        said.append(then_and_now(texts, each, then, is_rated_by_others(snapshot, each, then)))
    said += beside_text(texts, snapshot, each)
    more = paragraph(*said)
    return MeanRow(each.statement.text, paragraph(told, more), means, figures(texts, each).gap or "–", more)


def _means(source: Source, each: Perceived) -> Iterator[Mean]:
    texts = source.texts
    means = means_of(texts, each)
    for side, rated in groups_of(each):
        name = group_name(texts, source.snapshot, side)
        yield Mean(side, rated.mean, rated.marks, group_text(texts, name, means[side], rated))


def _sources(source: Source, found: tuple[Perceived, ...]) -> str:
    shown = (benchmarks().get(each.statement.benchmark) for each in found)
    sources = sorted({each.source for each in shown if each})
    return source.texts.say("Published: {sources}.", sources="; ".join(sources)) if sources else ""


def _mirrored(source: Source, each: Mirrored, by: Told) -> Item:
    texts, snapshot = source.texts, source.snapshot
    side = side_label(texts, snapshot, each.side)
    other = side_label(texts, snapshot, Side.IT if each.side is Side.MARKETING else Side.MARKETING)
    told = (
        (texts.say("{side} of itself", side=side), by.own),
        (texts.say("{other} of {side}", other=other, side=side), by.seen),
        (texts.say("{side} expects {other} to say", side=side, other=other), by.guessed),
    )
    means = (
        group_text(texts, name, number(texts, float(rounded(rated.mean, 2)), 2), rated)
        for name, rated in told
        if rated
    )
    sentence = mirror_sentence(texts, snapshot, each)
    title = texts.say("{skill} · {side}", skill=each.skill, side=side)
    return Item(title, "\n".join((sentence, *means)), "", each.side)
