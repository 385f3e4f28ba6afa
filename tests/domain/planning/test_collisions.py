"""Two meetings at once: of whom they ask too much, and where they only seem to."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from workshop.domain.facts.road_map import Cadence
from workshop.domain.planning.collisions import collisions

ZURICH = ZoneInfo("Europe/Zurich")


def meeting(name, start, every="every Monday", minutes=60, who=("p1", "p2")):
    return Cadence(
        id=name, title=name, who=who, every=every, minutes=minutes, starts_at=datetime.fromisoformat(start)
    )


BOARD = meeting("board", "2026-02-16T09:30", minutes=45)


def found(*others, at="2026-02-23T09:30"):
    kept = [BOARD, *others]
    return [
        (each.other.id, each.people)
        for each in collisions(kept, BOARD, datetime.fromisoformat(at), lambda start: start)
    ]


def test_two_meetings_at_once_collide_for_who_is_in_both():
    assert found(meeting("other", "2026-02-02T10:00", who=("p2", "p3"))) == [("other", ("p2",))]


@pytest.mark.parametrize(
    "other",
    [
        meeting("ends as it begins", "2026-02-02T08:30"),
        meeting("begins as it ends", "2026-02-02T10:15"),
        meeting("of others", "2026-02-02T09:30", who=("p3",)),
        meeting("on another day", "2026-02-03T09:30", every="every Tuesday"),
        meeting("not yet", "2026-03-02T09:30"),
        meeting("takes no time", "2026-02-02T10:15", minutes=0),
    ],
    ids=lambda other: other.id,
)
def test_meetings_that_only_seem_to_collide(other):
    assert not found(other)


def test_a_meeting_over_midnight_collides_on_the_day_after():
    late = meeting("late", "2026-02-01T23:00", every="every Sunday", minutes=700)
    assert found(late) == [("late", ("p1", "p2"))]


def test_meetings_of_two_zones_collide_by_the_clock_of_the_world():
    board = meeting("board", "2026-02-16T09:30+01:00")
    london = meeting("london", "2026-02-16T08:45+00:00")

    def zoned(start):
        return start.replace(tzinfo=ZURICH) if start.utcoffset() else start

    at = datetime(2026, 2, 23, 9, 30, tzinfo=ZURICH)
    assert [each.other.id for each in collisions([board, london], board, at, zoned)] == ["london"]
