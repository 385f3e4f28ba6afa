"""Meetings that fall together: somebody is asked to be in two of them at once."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

import msgspec

from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.road_map import Cadence
from workshop.domain.planning.meetings import next_meetings
from workshop.domain.planning.recurrence import repeat

_AROUND = timedelta(days=1)
_MOST = 4
"""Meetings of one cadence that can touch three days; daily is the most that words can say."""


class Collision(msgspec.Struct, frozen=True):
    """Another meeting at the same time, and who of this one is asked to be there too."""

    other: Cadence
    people: tuple[ParticipantId, ...]


def collisions(
    cadences: Iterable[Cadence], cadence: Cadence, at: datetime, zoned: Callable[[datetime], datetime]
) -> tuple[Collision, ...]:
    """What collides with a cadence's meeting at a time; `zoned` puts a start into its time zone.

    Meetings that end when the other begins don't collide, and those that share nobody don't either.
    """
    return tuple(
        Collision(each, shared)
        for each in cadences
        if each.id != cadence.id
        and (shared := tuple(who for who in cadence.who if who in each.who))
        and _meets(each, at, cadence.minutes, zoned)
    )


def _meets(cadence: Cadence, at: datetime, minutes: int, zoned: Callable[[datetime], datetime]) -> bool:
    return any(_overlap(at, minutes, start, cadence.minutes) for start in _near(cadence, at, zoned))


def _near(cadence: Cadence, at: datetime, zoned: Callable[[datetime], datetime]) -> Iterator[datetime]:
    """The cadence's meetings on the day before, the same and the next: zones can be a day apart."""
    if cadence.starts_at is None:
        return
    start = zoned(cadence.starts_at)
    since = max(at.date(), date.min + _AROUND) - _AROUND
    yield from next_meetings(start, repeat(cadence.every), since, _MOST)


def _overlap(one: datetime, minutes: int, other: datetime, others: int) -> bool:
    if (one.tzinfo is None) is not (other.tzinfo is None):
        one, other = (each.replace(tzinfo=None) for each in (one, other))
    elif one.tzinfo is not None:
        one, other = one.astimezone(UTC), other.astimezone(UTC)
    return one < other + timedelta(minutes=others) and other < one + timedelta(minutes=minutes)
