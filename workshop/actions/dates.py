"""A calendar file of a workshop's dates, or of one person's."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, BinaryIO

from workshop.domain.facts.ids import ParticipantId
from workshop.errors import UserFixable

if TYPE_CHECKING:
    from workshop.report.source import Source


def write_dates(source: "Source", out: BinaryIO, person: ParticipantId | None = None) -> None:
    """Write it, with this machine's time zone.

    Raises UserFixable("no-dates"): many calendars take a file without any for a broken one.
    """
    from workshop.exports.ics import write_calendar
    from workshop.exports.time_zone import local_zone
    from workshop.report.calendar import diary

    found = diary(source, person)
    if not found.appointments:
        raise UserFixable("no-dates")
    write_calendar(found, out, here=local_zone(), now=datetime.now(UTC))
