"""The words on a swimlane of the rehearsal, and what is said of a task and a hand-over in it."""

from datetime import date

from workshop.domain.facts.ids import ParticipantId, TaskId
from workshop.domain.facts.rehearsal import Task
from workshop.domain.rehearsal.stations import Station, StationKind
from workshop.domain.rehearsal.times import first_day, last_day
from workshop.domain.rehearsal.walk import Walk
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.texts import Texts
from workshop.texts.formats import day, day_range, listing, paragraph, short_month
from workshop.texts.names import side_label
from workshop.texts.rehearsing.places import task_name


def launch_word(texts: Texts) -> str:
    """Over the line at which the campaign begins."""
    return texts.say("Launch")


def nobody_word(texts: Texts) -> str:
    """Who decides where nobody does."""
    return texts.say("Nobody")


def undated_words(texts: Texts) -> str:
    """Over tasks of which no day is known."""
    return texts.say("No dates")


def at_once(texts: Texts, count: int) -> str:
    """How many tasks of somebody run on one day."""
    return texts.say("{n} at once", n=count)


def week_word(texts: Texts, monday: date, is_new: bool) -> str:
    """A week by its first day, with the month where that `is_new`."""
    if not is_new:
        return str(monday.day)
    return day_of_month(texts, monday)


def day_of_month(texts: Texts, when: date) -> str:
    """As in "13 Apr"."""
    return texts.say("{day} {month}", day=when.day, month=short_month(texts, when.month))


def person_name(snapshot: Snapshot, person: ParticipantId) -> str:
    """A person's last name, or else what they do, or else their id."""
    fact = snapshot.participants.get(person)
    return (short_name(fact.name) or fact.title or str(person)) if fact else str(person)


def deciders(texts: Texts, snapshot: Snapshot, walk: Walk, task: TaskId) -> str:
    """Who decides a task, in words."""
    names = [person_name(snapshot, each) for each in walk.cells[task].decides]
    return listing(texts, names) or nobody_word(texts)


def days_of(texts: Texts, task: Task) -> str:
    """When it runs."""
    return day_range(texts, first_day(task), last_day(task)) or undated_words(texts)


def spoken(texts: Texts, snapshot: Snapshot, walk: Walk, task: Task) -> str:
    """A task as it is heard: title, who decides, when, and what it belongs to."""
    cell = walk.cells[task.id]
    name, who = task_name(texts, snapshot, task.id), deciders(texts, snapshot, walk, task.id)
    said = texts.say("{title}, decided by {who}, {days}.", title=name, who=who, days=days_of(texts, task))
    activity = snapshot.activities.get(cell.activity)
    belongs = texts.say("Part of {title}.", title=activity.title) if activity else ""
    earlier = [task_name(texts, snapshot, each) for each in walk.before[task.id]]
    after = texts.say("After {tasks}.", tasks=listing(texts, earlier)) if earlier else ""
    return paragraph(said, belongs or texts.say("No activity covers it."), after)


def counts(texts: Texts, snapshot: Snapshot, walk: Walk) -> str:
    """Which campaign, how many tasks, and what the bars mean."""
    candidate = snapshot.candidates.get(snapshot.test_case.candidate)
    number = len(walk.tasks)
    if candidate is not None and not candidate.title:
        return texts.plural(
            "{n} task. Its bar sits with who decides it.",
            "{n} tasks. Each bar sits with who decides it.",
            number,
        )
    if candidate is None:
        return texts.plural(
            "{n} task. No campaign is picked yet, so that no launch shows.",
            "{n} tasks. No campaign is picked yet, so that no launch shows.",
            number,
        )
    return texts.plural(
        "{title}, {n} task. Its bar sits with who decides it.",
        "{title}, {n} tasks. Each bar sits with who decides it.",
        number,
        title=candidate.title,
    )


def station_head(texts: Texts, snapshot: Snapshot, kind: StationKind) -> str:
    """Which one it is: a hand-over between the sides by its number, one within a side, or nobody's task."""
    if kind.number is None:
        return texts.say("Nobody takes over")
    if kind.between_sides is not None:
        return texts.say("Hand-over {number} of {total}", number=kind.between_sides, total=kind.total)
    if kind.side is None:
        return texts.say("Hand-over between people")
    return texts.say("Hand-over inside {side}", side=side_label(texts, snapshot, kind.side))


def station_question(texts: Texts, kind: StationKind, who: str, task: str) -> str:
    """What to ask the room there; three questions take turns, and nobody's task has its own.

    `who` takes over, `task` is what is handed over.
    """
    if kind.number is None:
        return texts.say("Who takes it?")
    turn = (kind.number - 1) % 3
    if turn == 0:
        return texts.say("What must be settled before {who} can start?", who=who)
    if turn == 1:
        return texts.say("Who says that “{title}” is done?", title=task)
    return texts.say("What happens if “{title}” is late?", title=task)


def station_day(texts: Texts, walk: Walk, station: Station) -> str:
    """The day on which work goes over: the first of the task that takes it."""
    when = first_day(walk.by_id[station.after])
    return day(texts, when) if when else ""
