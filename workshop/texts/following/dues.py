"""What is due of a signed charter in words: what, with whom, on which day, and how near that is."""

from datetime import date

import msgspec

from workshop.domain.facts.choices import StepId
from workshop.domain.findings import Subject
from workshop.domain.following.due import Due, What
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.texts import Texts
from workshop.texts.formats import day, listing, short_month
from workshop.texts.steps.road_map import increment_title


class DueRow(msgspec.Struct, frozen=True):
    """One of them ready to paint; `subject` is where it is settled, where that is another step."""

    due: Due
    title: str
    who: str
    day: str
    near: str
    is_over: bool
    heard: str
    subject: Subject | None = None


def due_row(texts: Texts, snapshot: Snapshot, each: Due, today: date) -> DueRow:
    """The row of what is due."""
    over = each.days_over(today)
    title = due_title(texts, snapshot, each, today)
    people = (snapshot.participants.get(one) for one in each.who)
    who = listing(texts, [short_name(one.name) or one.title for one in people if one is not None])
    near = near_text(texts, each, over)
    said = ", ".join(filter(None, (title, who, day(texts, each.at) if each.at else "", near)))
    return DueRow(
        due=each,
        title=title,
        who=who,
        day=brief_day(texts, each.at) if each.at else "",
        near=near,
        is_over=over > 0,
        heard=f"{said}.",
        subject=_subject(each),
    )


def _subject(each: Due) -> Subject | None:
    match each.what:
        case What.ESCALATION | What.TERMS:
            return Subject(activity=each.id, phase=each.phase)  # type: ignore[arg-type]
        case What.END:
            return Subject(increment=each.id)  # type: ignore[arg-type]
        case What.OBJECTIVE:
            return Subject(objective=each.id)  # type: ignore[arg-type]
        case What.REVIEW:
            return Subject(at=StepId.SET_UP)
    return None


def due_title(texts: Texts, snapshot: Snapshot, each: Due, today: date) -> str:
    """What is to be done, in a few words."""
    match each.what:
        case What.CHECK_IN:
            return texts.plural("Check-in after {n} day", "Check-in after {n} days", int(each.id))
        case What.VALUE:
            return texts.say("Value: {what}", what=_measure(texts, snapshot, each.id))
        case What.END:
            ends = "{title} ends" if each.at and each.at >= today else "{title} has ended"
            return texts.say(ends, title=_increment(texts, snapshot, each.id))
        case What.OBJECTIVE:
            return _measure(texts, snapshot, each.id)
        case What.ESCALATION:
            return _activity(snapshot, each)
        case What.TERMS:
            return texts.say("Limits again: {activity}", activity=_activity(snapshot, each))
        case What.REVIEW:
            return texts.say("Review of the charter")
        case What.PARKED:
            parked = snapshot.parking_lot.get(each.id)
            return parked.text if parked else ""


def due_by_itself(texts: Texts, snapshot: Snapshot, each: Due, today: date) -> str:
    """The same where nothing beside it says what it is about."""
    title = due_title(texts, snapshot, each, today)
    match each.what:
        case What.ESCALATION:
            return texts.say("Escalated: {what}", what=title)
        case What.OBJECTIVE:
            return texts.say("Objective: {what}", what=title)
    return title


def _measure(texts: Texts, snapshot: Snapshot, id_: str) -> str:
    objective = snapshot.objectives.get(id_)
    if objective is not None:
        return objective.measure or objective.text
    increment = snapshot.increments.get(id_)
    return (increment.measure or increment_title(texts, increment)) if increment is not None else ""


def _increment(texts: Texts, snapshot: Snapshot, id_: str) -> str:
    increment = snapshot.increments.get(id_)
    return increment_title(texts, increment) if increment is not None else ""


def _activity(snapshot: Snapshot, each: Due) -> str:
    activity, phase = snapshot.activities.get(each.id), snapshot.phases.get(each.phase)
    return " · ".join(one for one in (activity.title if activity else "", phase.name if phase else "") if one)


def near_text(texts: Texts, each: Due, over: int) -> str:
    """How many days it is over, or away; of what has no day, that it is open."""
    if each.at is None:
        return texts.say("parked") if each.what is What.PARKED else texts.say("no day set")
    if over == 0:
        return texts.say("today")
    if over > 0:
        return texts.plural("{n} day over", "{n} days over", over)
    return texts.plural("in {n} day", "in {n} days", -over)


def brief_day(texts: Texts, when: date) -> str:
    """As in "5 Feb"."""
    return texts.say("{day} {month}", day=when.day, month=short_month(texts, when.month))
