"""The charter's content: shareable facts alone, in the words of its language."""

from workshop.domain.facts.choices import StepId
from workshop.report.charter.blocks import Captions, Charter, Entry, Group
from workshop.report.charter.cover import cover
from workshop.report.charter.further import with_parts
from workshop.report.charter.parts.rights import matrix
from workshop.report.charter.parts.sign_off import sign_off
from workshop.report.charter.parts.test_case import case_block
from workshop.report.people import SIDES
from workshop.report.source import Source
from workshop.texts.charter_headings import CAPTIONS


def charter(source: Source) -> Charter:
    """Word everything that the charter prints; parts of steps that weren't run are left out.

    What is to be signed is no draft: it says so nowhere, carries no mark, and prints its fingerprint.
    """
    snapshot, say = source.snapshot, source.texts.say
    workshop = snapshot.workshop
    last = workshop.ends_on or workshop.starts_on
    has_rights = source.has(StepId.OWNERSHIP) and bool(snapshot.shortlist)
    has_case = source.has(StepId.TEST_CASE) and len(snapshot.candidates) > 0
    revision, state = _revision_words(source)
    made = Charter(
        title=workshop.title,
        company=workshop.company,
        revision=revision,
        state=state,
        when=source.day(last),
        dated=last,
        language=workshop.language,
        captions=Captions(**{name: say(words) for name, words in CAPTIONS.items()}),
        cover=cover(source),
        people=_people_groups(source),
        activities_lead=_activities_lead(source),
        activities=_activities(source) if source.has(StepId.OVERLAP_ACTIVITIES) else (),
        matrix=matrix(source) if has_rights else None,
        test_case=case_block(source) if has_case else None,
        sign_off=sign_off(source),
        mark=say("Draft") if source.is_draft else "",
    )
    return with_parts(made, source)


def _revision_words(source: Source) -> tuple[str, str]:
    """What running heads and cover call this revision."""
    head = "Joint charter, revision {n}, draft" if source.is_draft else "Joint charter, revision {n}"
    state = "Revision {n}, draft" if source.is_draft else "Revision {n}"
    say, number = source.texts.say, source.snapshot.revision
    return say(head, n=number), say(state, n=number)


def _people_groups(source: Source) -> tuple[Group, ...]:
    groups = []
    for side in SIDES:
        entries = [
            Entry(person.name, "\n".join(filter(None, (person.title, person.capacity_words))))
            for person in source.people.values()
            if person.side is side
        ]
        if entries:
            groups.append(Group(source.side(side), tuple(entries)))
    return tuple(groups)


def _activities_lead(source: Source) -> str:
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


def _activities(source: Source) -> tuple[Group, ...]:
    numbers = source.snapshot.numbers
    groups: dict[str, list[Entry]] = {}
    for activity in source.snapshot.activities:
        number = str(numbers.get(activity.id, ""))
        entry = Entry(activity.title, activity.description, number)
        groups.setdefault(activity.category, []).append(entry)
    unnamed = source.texts.say("No category") if len(groups) > 1 else ""
    return tuple(Group(name or unnamed, tuple(entries)) for name, entries in groups.items())
