"""What was due of a charter and is not done, what comes next, and what is still open without a day."""

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from workshop.domain.facts.choices import Choice
from workshop.domain.facts.follow_up import Expectation
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.following.measuring import Of, measures, own
from workshop.domain.following.seal import last_sealed, sealed_on
from workshop.domain.people import leaders
from workshop.domain.rights.matrix import deciders
from workshop.domain.snapshot import Snapshot

PERIODS = (30, 60, 90)
"""After so many days of the seal the charter is looked at."""
AHEAD = timedelta(days=30)
"""How far ahead what comes next is told."""


class What(Choice):
    """What is to be done on a day, or any day."""

    CHECK_IN = "check-in"
    VALUE = "value"
    END = "end"
    OBJECTIVE = "objective"
    ESCALATION = "escalation"
    TERMS = "terms"
    REVIEW = "review"
    PARKED = "parked"


class Due(msgspec.Struct, frozen=True):
    """One of them: its day, with whom it is, and the id, or a check-in's number of days, that it is about.

    Without a day it is open, and no more is known.
    """

    what: What
    id: str
    at: date | None
    who: tuple[ParticipantId, ...] = ()
    phase: str | None = None

    def is_due(self, today: date) -> bool:
        """Whether its day has come."""
        return self.at is not None and self.at <= today

    def days_over(self, today: date) -> int:
        """How many days it is over; below 0 what is still to come."""
        return (today - self.at).days if self.at is not None else 0


class CheckInDay(msgspec.Struct, frozen=True):
    """When the charter is to be looked at, so many days after it was signed, and when it was."""

    after_days: int
    day: date
    done_on: date | None


def check_in_days(snapshot: Snapshot) -> tuple[CheckInDay, ...]:
    """The looks at the last signed revision; one at an earlier revision is none at this."""
    start, sealed = sealed_on(snapshot), last_sealed(snapshot)
    if start is None:
        return ()
    found = []
    for days in PERIODS:
        fact = snapshot.check_ins.get(days)
        done = fact.done_at if fact is not None else None
        is_of_this = done is not None and (sealed is None or not sealed.sealed_at or done >= sealed.sealed_at)
        done_on = done.date() if done is not None and is_of_this else None
        found.append(CheckInDay(days, start + timedelta(days=days), done_on))
    return tuple(found)


def day_of_look(snapshot: Snapshot, after_days: int | None, today: date) -> date:
    """The day at which measures are compared: the last one that belongs to a look; without one today."""
    start = sealed_on(snapshot)
    if after_days is None or start is None:
        return today
    first = start + timedelta(days=after_days)
    after = next((each for each in PERIODS if each > after_days), None)
    last = start + timedelta(days=after - 1) if after else today
    return max(first, min(today, last))


def due(snapshot: Snapshot, today: date) -> tuple[Due, ...]:
    """What is over, the longest first; then what comes in the next days; then what has no day."""
    found = [each for each in _all(snapshot, today) if each.at is None or each.at <= today + AHEAD]
    return tuple(sorted(found, key=lambda each: (each.at is None, each.at or today)))


def _all(snapshot: Snapshot, today: date) -> Iterator[Due]:
    signers = tuple(each.id for each in leaders(snapshot.participants))
    for each in check_in_days(snapshot):
        if each.done_on is None:
            yield Due(What.CHECK_IN, str(each.after_days), each.day, signers)
    yield from _of_measures(snapshot, today, signers)
    yield from _of_rights(snapshot)
    if snapshot.workshop.review_on:
        yield Due(What.REVIEW, "", snapshot.workshop.review_on, signers)
    for parked in snapshot.parking_lot:
        if not parked.settled:
            yield Due(What.PARKED, parked.id, None)


def _of_measures(snapshot: Snapshot, today: date, signers: tuple[ParticipantId, ...]) -> Iterator[Due]:
    """The next value that is missing of each measure; else the day by which it was to be there at all."""
    for of, _, fact in measures(snapshot):
        is_aim = of.objective is not None
        who = signers if is_aim else _owner(snapshot, of)
        missing = _missing(snapshot, of, today)
        id_ = str(of.objective or of.increment)
        if missing is not None:
            yield Due(What.VALUE, id_, missing.at, who)
            continue
        end = getattr(fact, "due" if is_aim else "ends_on")
        if end is not None and not _came_out(snapshot, of, end):
            yield Due(What.OBJECTIVE if is_aim else What.END, id_, end, who)


def _missing(snapshot: Snapshot, of: Of, today: date) -> Expectation | None:
    """The last expectation that is due without a value since, or else the next one."""
    dated = sorted(
        (each for each in own(snapshot.expectations, of) if each.at), key=lambda each: str(each.at)
    )
    open_ = [each for each in dated if each.at and not _came_out(snapshot, of, each.at)]
    over = [each for each in open_ if each.at and each.at <= today]
    return over[-1] if over else open_[0] if open_ else None


def _came_out(snapshot: Snapshot, of: Of, day: date) -> bool:
    """Whether a value says how it is on that day: one of it, or of later."""
    return any(each.at is not None and each.at >= day for each in own(snapshot.outcomes, of))


def _owner(snapshot: Snapshot, of: Of) -> tuple[ParticipantId, ...]:
    fact = snapshot.increments.get(of.increment)
    return (fact.owner,) if fact is not None and fact.owner else ()


def _of_rights(snapshot: Snapshot) -> Iterator[Due]:
    """What is escalated, and limits that were to be looked at again."""
    for each in snapshot.escalations:
        to = (each.to_person,) if each.to_person else ()
        yield Due(What.ESCALATION, each.activity, each.due, to, each.phase)
    for term in snapshot.terms:
        if term.review_on:
            who = deciders(snapshot, term.activity, term.phase)
            yield Due(What.TERMS, term.activity, term.review_on, who, term.phase)
