"""When meetings are, in the zone of this machine: the days of a strip, and the next ones from today on."""

from collections.abc import Callable
from datetime import date, datetime
from itertools import takewhile
from zoneinfo import ZoneInfo

from workshop.domain.facts.road_map import Cadence
from workshop.domain.planning.collisions import Collision, collisions
from workshop.domain.planning.meetings import first_meeting, meetings, next_meetings
from workshop.domain.planning.recurrence import repeat
from workshop.domain.planning.span import Span, span
from workshop.domain.snapshot import Snapshot
from workshop.exports.time_zone import local_zone, zoned

_MOST_KEPT = 200


class Calendar:
    """`here` is the zone of starts that have none, `today` says what day it is."""

    def __init__(self, today: Callable[[], date] = date.today, here: ZoneInfo | None = None) -> None:
        self.today = today
        self.here = here or local_zone()
        self._days: dict[tuple[object, ...], tuple[date, ...]] = {}

    def zoned(self, start: datetime) -> datetime:
        """A start in its zone."""
        return zoned(start, self.here)

    def span(self, snapshot: Snapshot) -> Span:
        """What the strips show: from the workshop to the month of its review."""
        workshop = snapshot.workshop
        return span(workshop.starts_on or self.today(), workshop.review_on)

    def days(self, cadence: Cadence, shown: Span) -> tuple[date, ...]:
        """On which days it meets in a span."""
        key = (cadence.starts_at, cadence.every, shown)
        if key not in self._days:
            if len(self._days) >= _MOST_KEPT:
                self._days.clear()
            self._days[key] = self._reckoned(cadence, shown)
        return self._days[key]

    def _reckoned(self, cadence: Cadence, shown: Span) -> tuple[date, ...]:
        if cadence.starts_at is None:
            return ()
        held = meetings(self.zoned(cadence.starts_at), repeat(cadence.every), shown.first)
        return tuple(at.date() for at in takewhile(lambda at: at.date() <= shown.last, held))

    def first(self, cadence: Cadence) -> datetime | None:
        """The first meeting: the first day from its start on that its rhythm names."""
        if cadence.starts_at is None:
            return None
        return first_meeting(self.zoned(cadence.starts_at), repeat(cadence.every))

    def next(self, cadence: Cadence) -> tuple[datetime, ...]:
        """The next five meetings from today on, or fewer where there are no more."""
        if cadence.starts_at is None:
            return ()
        return next_meetings(self.zoned(cadence.starts_at), repeat(cadence.every), self.today())

    def until_review(self, snapshot: Snapshot, cadence: Cadence) -> int | None:
        """How many meetings there are from today to the review; None where no review is on the strip."""
        review, today = snapshot.workshop.review_on, self.today()
        if review is None or not today <= review <= span(today, review).last:
            return None
        return len(self.days(cadence, Span(today, review)))

    def collisions(self, snapshot: Snapshot, cadence: Cadence, at: datetime) -> tuple[Collision, ...]:
        """What else those of a meeting are asked to at that time."""
        return collisions(snapshot.cadences, cadence, at, self.zoned)
