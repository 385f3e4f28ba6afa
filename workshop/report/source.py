"""What every document is made from: the shareable content, what follows from it, and its names."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property

import msgspec

from workshop.domain import rules
from workshop.domain.ballots.tallies import group_named
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.follow_up import Measurement
from workshop.domain.facts.ownership import Tally
from workshop.domain.facts.set_up import Participant
from workshop.domain.findings import Finding
from workshop.domain.flow import is_in
from workshop.domain.people import sponsors
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.shareable import Shared
from workshop.domain.standing import State
from workshop.report.people import Person, people_by_id
from workshop.texts import Texts
from workshop.texts.charter_trouble import state_text
from workshop.texts.formats import day, listing, money
from workshop.texts.names import side_label


class Source(msgspec.Struct, frozen=True, dict=True):
    """The shareable snapshot with its findings and ranking, and the words for all of it.

    `fingerprint` is stated in what is to be signed; without one it is a draft. `state` is that of the
    workshop. `before` is what both sides signed as the revision before, where they did. Names are empty for
    what isn't there.
    """

    snapshot: Shared
    texts: Texts
    findings: tuple[Finding, ...]
    ranking: Ranking
    fingerprint: str = ""
    state: State = State.DRAFT
    before: Shared | None = None

    @classmethod
    def of(
        cls,
        shared: Shared,
        texts: Texts,
        fingerprint: str = "",
        state: State = State.DRAFT,
        before: Shared | None = None,
    ) -> "Source":
        """The source with what the rules and the ranking say of that very content."""
        found, ranking = tuple(rules.check(shared)), shared_ranking(shared)
        return cls(shared, texts, found, ranking, fingerprint, state, before)

    @property
    def label(self) -> str:
        """What the revision is called; pages that are to be signed can't say yet that they were."""
        if self.state is State.DRAFT and not self.is_draft:
            return self.texts.say("Revision {n}", n=self.snapshot.revision)
        return state_text(self.texts, self.state, self.snapshot.revision)

    @property
    def is_draft(self) -> bool:
        """Whether it is not to be signed as it is."""
        return not self.fingerprint

    @cached_property
    def people(self) -> Mapping[str, Person]:
        """Everybody who takes part, by id, side by side."""
        return people_by_id(self.snapshot, self.texts)

    def has(self, step: StepId) -> bool:
        """Whether the step is part of the workshop."""
        return is_in(self.snapshot, step)

    def side(self, side: Side | None) -> str:
        """The side as this workshop calls it."""
        return side_label(self.texts, self.snapshot, side) if side else ""

    def group(self, tally: Tally) -> str:
        """Whose votes or ratings a tally counts."""
        return self.side(group_named(self.snapshot, tally))

    def sponsor(self, side: Side) -> Participant | None:
        """Who signs for the side."""
        return sponsors(self.snapshot.participants).get(side)

    def person(self, participant: str | None) -> str:
        """The name in full, or else the job title, or else the id."""
        person = self.people.get(participant or "")
        return (person.name or person.title or participant or "") if person else ""

    def short(self, participant: str) -> str:
        """The name as a sentence says it."""
        person = self.people.get(participant)
        return person.short if person else ""

    def persons(self, participants: Iterable[str]) -> str:
        """Their names in a line."""
        return listing(self.texts, [name for each in participants if (name := self.person(each))])

    def activity(self, activity: str | None) -> str:
        """The activity's title."""
        found = self.snapshot.activities.get(activity)
        return found.title if found else ""

    def phase(self, phase: str | None) -> str:
        """The phase's name."""
        found = self.snapshot.phases.get(phase)
        return found.name if found else ""

    def measured(self, measurement: Measurement) -> str:
        """What the measurement is of: an increment's title, or an objective."""
        increment = self.snapshot.increments.get(measurement.increment)
        objective = self.snapshot.objectives.get(measurement.objective)
        return increment.title if increment else objective.text if objective else ""

    def day(self, when: date | None) -> str:
        """The day in words."""
        return day(self.texts, when) if when else ""

    def money(self, value: Money | None) -> str:
        """The amount with its currency."""
        return money(self.texts, value) if value else ""


def joined(*words: str) -> str:
    """What there is, with points between."""
    return " · ".join(filter(None, words))
