"""What workbook, calendar and slides are built with: the shared snapshot, and names for what it holds."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import msgspec

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.follow_up import Measurement
from workshop.domain.flow import is_in
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.shareable import Shared
from workshop.report.people import Person
from workshop.report.tables import Cell, Column, Kind, Sheet
from workshop.texts import Texts
from workshop.texts.formats import listing
from workshop.texts.names import side_label

Columns = Mapping[str, tuple[Kind, Sequence[Cell]]]
"""A sheet's columns by their heads: how each is shown, and its cells from top to bottom."""


def sheet(name: str, columns: Columns, frozen: int = 1) -> Sheet:
    """A sheet of these columns."""
    heads = tuple(Column(head, kind) for head, (kind, _) in columns.items())
    rows = tuple(zip(*(cells for _, cells in columns.values()), strict=True))
    return Sheet(name, heads, rows, frozen)


class Part(msgspec.Struct, frozen=True):
    """The shareable snapshot and the words for it."""

    snapshot: Shared
    texts: Texts
    people: Mapping[str, Person]
    ranking: Ranking | None

    def has(self, step: StepId) -> bool:
        """Whether the step is part of the workshop."""
        return is_in(self.snapshot, step)

    def yes(self, claim: bool) -> str:
        return self.texts.say("Yes") if claim else self.texts.say("No")

    def side(self, side: Side | None) -> str | None:
        return side_label(self.texts, self.snapshot, side) if side else None

    def person(self, participant: str | None) -> str | None:
        """The name in full, or the job title where there is no name."""
        person = self.people.get(participant or "")
        return (person.name or person.title) if person else None

    def persons(self, participants: Iterable[str]) -> str:
        return listing(self.texts, [name for each in participants if (name := self.person(each))])

    def activity(self, activity: str | None) -> str | None:
        found = self.snapshot.activities.get(activity)
        return found.title if found else None

    def phase(self, phase: str | None) -> str | None:
        found = self.snapshot.phases.get(phase)
        return found.name if found else None

    def measured(self, measurement: Measurement) -> str | None:
        """What the measurement is of: an increment's title, or an objective."""
        increment = self.snapshot.increments.get(measurement.increment)
        objective = self.snapshot.objectives.get(measurement.objective)
        return increment.title if increment else objective.text if objective else None

    def moments(self, moments: Sequence[datetime | None]) -> Columns:
        """Two columns: wall-clock time where it was, and its offset from UTC, which a cell can't hold."""
        say = self.texts.say
        zones = [each.strftime("%z") if each else "" for each in moments]
        offsets = [f"{zone[:3]}:{zone[3:]}" if zone else None for zone in zones]
        return {
            say("When"): (Kind.MOMENT, [each.replace(tzinfo=None) if each else None for each in moments]),
            say("From UTC"): (Kind.WORD, offsets),
        }

    def money(self, head: str, amounts: Sequence[Money | None]) -> Columns:
        """Two columns: the amount as a figure, and its currency."""
        currency = self.texts.say("{head}, currency", head=head)
        return {
            head: (Kind.MONEY, [each.amount if each else None for each in amounts]),
            currency: (Kind.WORD, [each.currency if each else None for each in amounts]),
        }
