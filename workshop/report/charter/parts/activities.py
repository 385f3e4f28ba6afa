"""What both sides do: all activities by category, those of the shortlist with their number."""

from workshop.report.charter.blocks import Entry, Group, Groups, Part
from workshop.report.source import Source


def part(source: Source) -> Part[Groups] | None:
    """Where there are activities."""
    if not len(source.snapshot.activities):
        return None
    return Part(source.texts.say("What both sides do"), Groups(_lead(source), _groups(source)))


def _lead(source: Source) -> str:
    texts, snapshot = source.texts, source.snapshot
    words = texts.plural(
        "{n} activity that both sides do or both need",
        "{n} activities that both sides do or both need",
        len(snapshot.activities),
    )
    return texts.say(
        "{words}; {listed} of them on the shortlist, marked by their number.",
        words=words,
        listed=len(snapshot.shortlist),
    )


def _groups(source: Source) -> tuple[Group, ...]:
    numbers = source.snapshot.numbers
    groups: dict[str, list[Entry]] = {}
    for activity in source.snapshot.activities:
        number = str(numbers.get(activity.id, ""))
        entry = Entry(activity.title, activity.description, number)
        groups.setdefault(activity.category, []).append(entry)
    unnamed = source.texts.say("No category") if len(groups) > 1 else ""
    return tuple(Group(name or unnamed, tuple(entries)) for name, entries in groups.items())
