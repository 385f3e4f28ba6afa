"""What every part is made from: the workshop, the words, and how people and sides are called."""

from collections.abc import Iterable, Mapping
from datetime import date

import msgspec

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.flow import is_in
from workshop.domain.shareable import Shared
from workshop.report.people import Person
from workshop.texts import Texts
from workshop.texts.formats import day, listing, money
from workshop.texts.names import side_label


class Source(msgspec.Struct, frozen=True):
    """The shareable snapshot and the words for it."""

    snapshot: Shared
    texts: Texts
    people: Mapping[str, Person]

    def has(self, step: StepId) -> bool:
        """Whether the step is part of the workshop."""
        return is_in(self.snapshot, step)

    def side(self, side: Side) -> str:
        return side_label(self.texts, self.snapshot, side)

    def person(self, participant: str | None) -> str:
        """The name in full, or the job title where there is none."""
        person = self.people.get(participant or "")
        return (person.name or person.title) if person else ""

    def persons(self, participants: Iterable[str]) -> str:
        return listing(self.texts, [name for each in participants if (name := self.person(each))])

    def day(self, when: date | None) -> str:
        return day(self.texts, when) if when else ""

    def money(self, value: Money | None) -> str:
        return money(self.texts, value) if value else ""


def joined(*words: str) -> str:
    """What there is, with points between."""
    return " · ".join(filter(None, words))
