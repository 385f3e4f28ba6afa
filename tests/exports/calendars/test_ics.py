"""Calendars read back with the library's parser, and line by line."""

from datetime import UTC, date, datetime, timedelta, timezone
from io import BytesIO, StringIO
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from dateutil.tz import tzical
from hypothesis import given, settings
from icalendar import Calendar

from tests.builders import build, people
from tests.domain.following.sealed import SEALED_ON, sealed
from tests.strategies import documents
from workshop.domain.fact import LAST_DAY
from workshop.domain.facts.choices import BoxKind, StepId
from workshop.domain.facts.follow_up import Expectation, Outcome
from workshop.domain.facts.ownership import Term
from workshop.domain.facts.road_map import Cadence, Increment
from workshop.domain.facts.set_up import TimeBox, Workshop
from workshop.domain.planning.meetings import next_meetings
from workshop.domain.planning.recurrence import repeat
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.exports.ics import write_calendar
from workshop.imports.data import example
from workshop.report.calendar import diary
from workshop.report.source import Source
from workshop.texts import Texts

ZURICH = ZoneInfo("Europe/Zurich")
NINE = datetime(2026, 2, 9, 9, tzinfo=timezone(timedelta(hours=1)))


def make(document, here=ZURICH):
    out = BytesIO()
    now = datetime(2026, 2, 5, 17, tzinfo=UTC)
    write_calendar(diary(Source.of(shared(Snapshot.of(document)), Texts())), out, here=here, now=now)
    return out.getvalue()


def events(document, **wanted):
    return Calendar.from_ical(make(document, **wanted)).walk("VEVENT")


def meeting(**fields):
    cadence = Cadence(**{"id": "m", "title": "Jour fixe", "starts_at": NINE, **fields})
    return build(cadences=(cadence,))


def test_every_date_of_the_example_that_is_to_be_looked_at_again_is_a_day():
    doc = example()
    starts = [event["dtstart"].dt for event in events(doc)]
    days = [each for each in starts if type(each) is date]

    wanted = [doc.workshop.review_on, *(each.review_on for each in doc.terms if each.review_on)]
    wanted += [each.due for each in (*doc.escalations, *doc.objectives) if each.due]
    picked = next(each for each in doc.candidates if each.id == doc.test_case.candidate)
    wanted += [picked.starts_on, picked.ends_on]
    wanted += [each.ends_on for each in doc.increments]
    wanted += [each.starts_on for each in doc.tasks]
    wanted += [each.at for each in doc.expectations]
    assert sorted(days) == sorted(wanted)
    assert len(starts) - len(days) == len(doc.cadences) + 2, "and the two days of the workshop"


def test_the_workshops_days_stand_in_the_calendar_with_their_agenda():
    agenda = (
        TimeBox(step=StepId.OWNERSHIP, minutes=60, fixed_start="08:30"),
        TimeBox(kind=BoxKind.BREAK, id="lunch", title="Lunch", minutes=45),
        TimeBox(step=StepId.REVIEW, minutes=30, day=2),
    )
    made = Workshop(title="Offsite", place="Lakeside", starts_on=date(2026, 2, 4))
    first, second = events(build(activities=0, agenda=agenda, workshop=made))

    assert first["dtstart"].dt == datetime(2026, 2, 4, 8, 30, tzinfo=ZURICH)
    assert (first["summary"], first["location"]) == ("Offsite, day 1", "Lakeside")
    assert first["duration"].dt == timedelta(minutes=105)
    assert first["description"] == "08:30 Ownership\n09:30 Lunch"
    assert (second["dtstart"].dt, second["summary"]) == (
        datetime(2026, 2, 5, 9, tzinfo=ZURICH),
        "Offsite, day 2",
    )


def test_a_workshop_without_a_date_has_no_day_in_the_calendar():
    assert not events(build(activities=0, agenda=(TimeBox(step=StepId.OWNERSHIP, minutes=60),)))


def test_a_whole_day_ends_with_it_and_takes_nobody_s_time_in_any_program():
    whole = [event for event in events(example()) if type(event["dtstart"].dt) is date]
    ends = {event["dtend"].dt - event["dtstart"].dt for event in whole}

    assert timedelta(days=1) in ends and min(ends) == timedelta(days=1)
    for event in whole:
        assert event["dtstart"].params["VALUE"] == event["dtend"].params["VALUE"] == "DATE"
        assert event["transp"] == "TRANSPARENT"
        assert event["x-microsoft-cdo-alldayevent"] == "TRUE"
        assert event["x-microsoft-cdo-busystatus"] == "FREE"


def test_a_cadence_meets_at_the_same_time_of_day_in_summer():
    (event,) = events(meeting(every="every 2 weeks", minutes=45, who=("p1", "p2")))

    assert event["dtstart"].dt == NINE
    assert event["dtstart"].params["TZID"] == "Europe/Zurich"
    assert event["duration"].dt == timedelta(minutes=45)
    assert event["rrule"] == {"FREQ": ["WEEKLY"], "INTERVAL": [2]}
    assert "Person 1 and Person 2" in event["description"]


def test_a_meeting_without_a_length_has_none():
    (event,) = events(meeting(minutes=0))

    assert "duration" not in event and "dtend" not in event


def test_the_zone_that_a_cadence_names_is_in_the_file():
    (zone,) = Calendar.from_ical(make(meeting())).walk("VTIMEZONE")

    assert zone["tzid"] == "Europe/Zurich"
    assert {part.name for part in zone.subcomponents} == {"STANDARD", "DAYLIGHT"}


def test_words_that_no_calendar_understands_are_told_and_the_meeting_stands_once():
    (event,) = events(meeting(every="when the moon is full"))

    assert "rrule" not in event
    assert "when the moon is full" in event["description"]


def test_what_the_follow_up_looks_at_has_a_day():
    doc = build(
        increments=(Increment(id="i", title="One consent form", ends_on=date(2026, 6, 30)),),
        expectations=(Expectation(increment="i", at=date(2026, 9, 1), value=12.5),),
        outcomes=(Outcome(increment="i", at=date(2026, 10, 1), value=11.0),),
    )

    found = {event["dtstart"].dt: (event["summary"], event.get("description")) for event in events(doc)}

    assert found[date(2026, 6, 30)][0] == "Due: One consent form"
    assert found[date(2026, 9, 1)] == ("Look at what came out: One consent form", "Expected: 12.50")
    assert found[date(2026, 10, 1)] == ("What came out: One consent form", "11.00")


def test_a_second_export_speaks_of_the_same_events():
    first = build(activities=1, terms=(Term(activity="a1", review_on=date(2026, 9, 3)),))
    moved = build(activities=1, terms=(Term(activity="a1", review_on=date(2026, 9, 4)),))

    assert [event["uid"] for event in events(first)] == [event["uid"] for event in events(moved)]
    assert len({event["uid"] for event in events(example())}) == len(events(example()))


def test_a_step_that_is_left_out_has_no_dates():
    agenda = (TimeBox(step=StepId.OWNERSHIP, included=False),)

    assert not events(build(activities=1, agenda=agenda, terms=(Term(activity="a1", review_on=LAST_DAY),)))


def test_a_calendar_s_name_is_one_line_whatever_the_title_is():
    doc = build(workshop=Workshop(title="Who\ndecides; what, and \\ why", company="\n"))

    assert Calendar.from_ical(make(doc))["x-wr-calname"] == "Who decides; what, and \\ why"


def test_no_line_is_longer_than_calendars_read():
    title = "🙂" * 300
    made = make(build(workshop=Workshop(title=title, review_on=date(2026, 9, 3))))

    assert max(map(len, made.split(b"\r\n"))) <= 75
    assert title in events(build(workshop=Workshop(title=title, review_on=date(2026, 9, 3))))[0]["summary"]


@pytest.mark.slow
@pytest.mark.parametrize("here", [ZURICH, None])
@given(documents())
@settings(max_examples=25)
def test_any_workshop_can_be_read_back(here, document):
    found = events(document, here=here)

    assert len({event["uid"] for event in found}) == len(found)


def test_people_are_named_as_in_the_charter():
    doc = build(participants=people(3), cadences=(Cadence(id="m", starts_at=NINE, who=("p3",)),))

    assert "With: Person 3" in str(events(doc)[0]["description"])


def test_an_independent_reader_holds_a_meeting_at_nine_after_both_changes_of_clocks():
    made = make(meeting(every="weekly", who=()))
    zone = tzical(StringIO(made.decode())).get()
    (event,) = Calendar.from_ical(made).walk("VEVENT")
    rule = rrulestr(event["rrule"].to_ical().decode(), dtstart=event["dtstart"].dt.replace(tzinfo=zone))
    across = rule.between(datetime(2026, 3, 20, tzinfo=UTC), datetime(2026, 11, 10, tzinfo=UTC))
    summer = [each for each in across if date(2026, 3, 29) <= each.date() < date(2026, 10, 25)]
    winter = [each for each in across if each not in summer]
    assert {each.hour for each in across} == {9} and min(map(len, (summer, winter))) > 1
    assert [{each.astimezone(UTC).hour for each in part} for part in (summer, winter)] == [{7}, {8}]


def held(event, count=6):
    """The first dates on which a calendar shows an event, as an independent reader expands its rule."""
    start = event["dtstart"].dt
    rule = rrulestr(event["rrule"].to_ical().decode(), dtstart=start.replace(tzinfo=None))
    return [each.replace(tzinfo=start.tzinfo) for each in islice(rule, count)]


@pytest.mark.parametrize(
    ("start", "every"),
    [
        ("2026-02-10", "every Monday"),
        ("2026-03-24", "every Monday"),
        ("2026-02-11", "every second Thursday"),
        ("2026-02-11", "first Tuesday of the month"),
        ("2026-02-11", "last Friday of the month"),
        ("2026-02-11", "the 30th of every month"),
        ("2026-02-11", "on the 5th of every month"),
        ("2026-01-31", "monthly"),
        ("2026-01-29", "every 3 months"),
        ("2028-02-29", "yearly"),
        ("2026-09-30", "every day"),
    ],
)
def test_a_calendar_shows_the_meetings_that_are_told(start, every):
    at = datetime.fromisoformat(f"{start}T09:00").replace(tzinfo=ZURICH)
    sent = at.replace(tzinfo=timezone(at.utcoffset()))
    (event,) = events(meeting(starts_at=sent, every=every))
    assert tuple(held(event)) == next_meetings(at, repeat(every), at.date(), 6)
    assert event["dtstart"].params["TZID"] == "Europe/Zurich"


def test_a_rhythm_that_never_comes_round_is_said_in_the_event():
    (event,) = events(meeting(every="every 0 weeks"))
    assert "rrule" not in event and "“every 0 weeks” never comes round." in event["description"]


def test_a_signed_charter_is_looked_at_after_30_60_and_90_days_with_an_alarm():
    room = sealed(Snapshot.of(build(workshop=Workshop(title="Who decides what"))))
    found = [each for each in events(room.document) if "Check-in" in each["summary"]]
    assert [(each["dtstart"].dt - SEALED_ON).days for each in found] == [30, 60, 90]
    assert found[0]["summary"] == "Check-in after 30 days: Who decides what"
    alarms = [alarm for each in found for alarm in each.walk("VALARM")]
    assert [(each["action"], each["trigger"].dt) for each in alarms] == [
        ("DISPLAY", timedelta(hours=-15))
    ] * 3
    assert not [each for each in events(build()) if each.walk("VALARM")]
