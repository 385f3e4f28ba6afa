"""What the working agreement does to the workshop: one action a gesture, told where it matters."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QObject

from ui.steps.page import Page
from ui.steps.road_map.agreement.calendar import Calendar
from workshop.actions.editing import new_id
from workshop.actions.fields import CadenceFields, PrincipleFields, one
from workshop.actions.rights import escalation_path as path
from workshop.actions.steps import agreement, review
from workshop.domain.facts.choices import CommitmentKind, Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.findings import Finding
from workshop.domain.people import sponsors
from workshop.domain.planning.agreement import Topic, roles_of, topic_of
from workshop.exports.time_zone import moved
from workshop.texts.steps.agreement import (
    starter_commitment,
    starter_meetings,
    starter_path,
    starter_principle,
    topic_name,
)

_CLOCK = re.compile(r"([01]?\d|2[0-3])(?:[:.h]([0-5]\d)?)?")
_AT = time(9)


class AgreementWork(QObject):
    """Runs actions through the page's bridge."""

    def __init__(self, page: Page, calendar: Calendar) -> None:
        super().__init__(page)
        self._bridge, self._tell, self._calendar = page.bridge, page.notice.emit, calendar
        self.to_be = {topic: new_id() for topic in Topic}
        """Which id the principle on a topic gets that isn't there yet."""

    def see_to_ids(self) -> None:
        """Where a principle that got such an id is on something else by now, the next gets another."""
        principles = self._bridge.snapshot.principles
        for topic, id_ in self.to_be.items():
            fact = principles.get(id_)
            if fact is not None and topic_of(fact) is not topic:
                self.to_be[topic] = new_id()

    # -- meetings

    def add_cadences(self, lines: Sequence[str]) -> str | None:
        """Add a meeting a line; the last one that was added."""
        before = {each.id for each in self._bridge.snapshot.cadences}
        if not self._bridge.run(agreement.add_cadences, titles=lines):
            return None
        added = [each.id for each in self._bridge.snapshot.cadences if each.id not in before]
        return added[-1] if added else None

    def take_meetings(self) -> None:
        """Take the usual meetings over, to be edited."""
        starters = starter_meetings(self._bridge.texts, self._bridge.snapshot, self._calendar.today())
        self._bridge.run(agreement.take_cadences, cadences=starters)

    def edit_cadence(self, cadence: str, field: str, value: object) -> None:
        """Change one field of a meeting."""
        self._bridge.run(agreement.edit_cadence, cadence=cadence, **one(CadenceFields, field, value))

    def set_day(self, cadence: str, day: date | None) -> None:
        """Move the first date to another day, or take it away."""
        fact = self._bridge.snapshot.cadences.get(cadence)
        if fact is None or day is None:
            self.edit_cadence(cadence, "starts_at", None)
            return
        at = fact.starts_at.time() if fact.starts_at else _AT
        self._start(cadence, datetime.combine(day, at))

    def set_clock(self, cadence: str, words: str) -> None:
        """Move the meetings to another time of day, as people write it: 9, 9:30, 09.30."""
        fact, found = self._bridge.snapshot.cadences.get(cadence), _CLOCK.fullmatch(words.strip())
        if fact is None:
            return
        if found is None:
            said = self.tr("“{typed}” is no time of day: write it as 9:30.")
            self._bridge.troubled.emit(said.format(typed=words))
            return
        day = fact.starts_at.date() if fact.starts_at else self._calendar.today()
        self._start(cadence, datetime.combine(day, time(int(found[1]), int(found[2] or 0))))

    def _start(self, cadence: str, wall: datetime) -> None:
        before = self._bridge.snapshot.cadences[cadence].starts_at
        self.edit_cadence(cadence, "starts_at", moved(before, wall, self._calendar.here))

    def remove_cadence(self, cadence: str) -> None:
        """Take a meeting away."""
        if self._bridge.run(agreement.remove_cadence, cadence=cadence):
            self._tell(self.tr("The meeting was removed."))

    def move_cadence(self, cadence: str, by: int) -> None:
        """Move a meeting up or down."""
        ids = [each.id for each in self._bridge.snapshot.cadences]
        if (before := _before(ids, cadence, by)) is not _STAYS:
            self._bridge.run(agreement.move_cadence, cadence=cadence, before=before)

    # -- the escalation path

    def take_path(self) -> bool:
        """Put the next rung, or the first two, on the path; False where there is nobody left for one."""
        found = starter_path(self._bridge.texts, self._bridge.snapshot)
        return bool(found and self._bridge.run(path.take_path, rungs=found))

    def name_on_rung(self, rank: int, before: ParticipantId | None, after: ParticipantId | None) -> None:
        """Let somebody be asked in somebody's place."""
        self._bridge.run(path.name_on_rung, rank=rank, before=before, after=after)

    def set_within(self, rank: int, within: str) -> None:
        """Say how long those of a rank may take."""
        self._bridge.run(path.set_within, rank=rank, within=within)

    def remove_rung(self, rank: int) -> None:
        """Ask those of a rank no longer."""
        if self._bridge.run(path.remove_rung, rank=rank):
            self._tell(self.tr("The rung was removed."))

    def move_rung(self, rank: int, by: int) -> None:
        """Ask those of a rank later or earlier."""
        self._bridge.run(path.move_rung, rank=rank, by=by)

    def name_tiebreaker(self, participant: ParticipantId | None) -> None:
        """Give somebody the last word."""
        self._bridge.run(path.name_tiebreaker, participant=participant)

    # -- principles and commitments

    def add_principles(self, lines: Sequence[str]) -> str | None:
        """Add a principle a topic; the last one that was added."""
        before = {each.id for each in self._bridge.snapshot.principles}
        if not self._bridge.run(agreement.add_principles, topics=lines):
            return None
        added = [each.id for each in self._bridge.snapshot.principles if each.id not in before]
        return added[-1] if added else None

    def write_principle(self, principle: str, field: str, value: object) -> None:
        """Change one field of a principle; the first begins one that is asked for."""
        topic = next((each for each, id_ in self.to_be.items() if id_ == principle), None)
        named = topic_name(self._bridge.texts, topic) if topic else ""
        fields = one(PrincipleFields, field, value)
        self._bridge.run(agreement.write_principle, principle=principle, new_topic=named, **fields)

    def start_principle(self, principle: str, topic: Topic) -> None:
        """Take the starter words of a topic over."""
        self.write_principle(principle, "text", starter_principle(self._bridge.texts, topic))

    def set_days(self, principle: str, days: float | None) -> None:
        """Say for how many days somebody may bet."""
        if days is None or (days >= 0 and days == int(days)):
            self.write_principle(principle, "days", None if days is None else int(days))
        else:
            self._bridge.troubled.emit(self.tr("Days are counted whole: write them as 90."))

    def remove_principle(self, principle: str) -> None:
        """Take a principle away."""
        if self._bridge.run(agreement.remove_principle, principle=principle):
            self._tell(self.tr("The principle was removed."))

    def move_principle(self, ids: Sequence[str], principle: str, by: int) -> None:
        """Move a principle up or down among those that are shown."""
        if (before := _before(ids, principle, by)) is not _STAYS:
            self._bridge.run(agreement.move_principle, principle=principle, before=before)

    def write_commitment(self, side: Side, kind: CommitmentKind, id_: str, text: str) -> None:
        """Write what a side's leader takes on, or what the side learns or gives."""
        leader = sponsors(self._bridge.snapshot.participants).get(side)
        self._bridge.run(
            agreement.write_commitment,
            commitment=id_,
            kind=kind,
            side=side,
            participant=leader.id if leader and kind is CommitmentKind.ROLE else None,
            text=text,
        )

    def agree(self, side: Side, agreed: bool) -> None:
        """Note that both leaders said yes to the words on a side's role, or take that back."""
        ids = [each.id for each in roles_of(self._bridge.snapshot, side)]
        self._bridge.run(agreement.agree_to_commitments, commitments=ids, agreed=agreed)

    def start_commitment(self, side: Side, kind: CommitmentKind, id_: str) -> None:
        """Take the starter words over."""
        self.write_commitment(side, kind, id_, starter_commitment(self._bridge.texts, kind, side))

    # -- what stays open

    def accept(self, finding: Finding, reason: str) -> None:
        """Let a finding stand, with a reason."""
        self._bridge.run(review.accept_finding, finding=finding, reason=reason)

    def reopen(self, finding: Finding) -> None:
        """Take an acceptance back."""
        self._bridge.run(review.reopen_finding, finding=finding)

    def refuse_money(self, text: str) -> None:
        """Say that something can't be read as money."""
        words = self.tr("“{typed}” can’t be read as an amount: write it as 20,000 EUR.")
        self._bridge.troubled.emit(words.format(typed=text))

    def refuse_number(self, text: str) -> None:
        """Say that something can't be read as a number."""
        words = self.tr("“{typed}” can’t be read as a number: write it as 90.")
        self._bridge.troubled.emit(words.format(typed=text))


_STAYS = ""


def _before(ids: Sequence[str], moved_one: str, by: int) -> str | None:
    """Before which it comes, None at the end, "" where it can go no further."""
    if moved_one not in ids or not 0 <= ids.index(moved_one) + by < len(ids):
        return _STAYS
    rest = [each for each in ids if each != moved_one]
    place = ids.index(moved_one) + by
    return rest[place] if place < len(rest) else None
