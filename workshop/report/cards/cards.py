"""A card a person, worded: what I decide, where I am asked, my limits, my deputy, my dates."""

from collections.abc import Iterator

import msgspec

from workshop.domain.facts.choices import CommitmentKind, Side, StepId
from workshop.domain.facts.ids import ParticipantId
from workshop.report.cards.dates import dated
from workshop.report.cards.limits import deputies, limits, on_the_path
from workshop.report.cards.rights import asked, decided, done, told
from workshop.report.cards.rows import Row
from workshop.report.people import Person
from workshop.report.source import Source


class Section(msgspec.Struct, frozen=True):
    """A caption with rows; where they don't all fit, `keeps` of them stay at the least."""

    caption: str
    rows: tuple[Row, ...]
    keeps: int = 1


class Card(msgspec.Struct, frozen=True):
    """One person's page. `words` are their own, on their role; without a part it says so in a sentence."""

    id: ParticipantId
    name: str
    detail: str
    side: Side
    words: str
    sections: tuple[Section, ...]
    alone: str


class Cards(msgspec.Struct, frozen=True):
    """All cards, and what stands on each: whose workshop, which revision, and what there is more of."""

    company: str
    title: str
    state: str
    foot: str
    more: str
    cards: tuple[Card, ...]


def cards(source: Source, only: ParticipantId | None = None) -> Cards:
    """The cards of everybody who takes part, side by side, or one person's."""
    workshop, say = source.snapshot.workshop, source.texts.say
    people = [(ParticipantId(id_), person) for id_, person in source.people.items() if only in (None, id_)]
    review = source.day(workshop.review_on)
    return Cards(
        company=workshop.company or workshop.title,
        title=workshop.title,
        state=source.label,
        foot=say("Valid until the review on {day}.", day=review) if review else "",
        more=say("and {n} more: see the charter", n="{n}"),
        cards=tuple(_card(source, id_, person) for id_, person in people),
    )


def _card(source: Source, id_: ParticipantId, person: Person) -> Card:
    sections = tuple(each for each in _sections(source, id_) if each.rows)
    texts = source.texts
    nothing = "" if sections else texts.say("Nothing here waits for you: the charter says who decides what.")
    return Card(
        id_,
        source.person(id_),
        " · ".join(filter(None, (person.title if person.name else "", source.side(person.side)))),
        person.side,
        _own_words(source, id_),
        sections,
        nothing,
    )


def _own_words(source: Source, person: ParticipantId) -> str:
    """What a leader wrote of their role."""
    if not source.has(StepId.ROAD_MAP):
        return ""
    roles = (each for each in source.snapshot.commitments if each.kind is CommitmentKind.ROLE)
    return " ".join(each.text for each in roles if each.participant == person and each.text)


def _sections(source: Source, person: ParticipantId) -> Iterator[Section]:
    say = source.texts.say
    if source.has(StepId.OWNERSHIP):
        yield Section(say("I decide"), tuple(decided(source, person)), 4)
        yield Section(say("My limits"), tuple(limits(source, person)), 3)
        yield Section(say("I do it"), tuple(done(source, person)), 1)
        yield Section(say("I am asked"), tuple(asked(source, person)), 1)
        yield Section(say("I am told"), tuple(told(source, person)), 1)
        yield Section(say("Who stands in"), tuple(deputies(source, person)), 2)
    yield Section(say("When others differ"), tuple(on_the_path(source, person)), 1)
    yield Section(say("My dates"), tuple(dated(source, person)), 4)
