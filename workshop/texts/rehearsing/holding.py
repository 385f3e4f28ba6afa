"""Does it hold, in sentences: the situations, how far the answers are, and what came out."""

from collections.abc import Iterable, Mapping, Sequence

from workshop.domain.facts.choices import Asks
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.rehearsal import Held
from workshop.domain.holding.situations import Situation
from workshop.domain.private.roll import Roll
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.domain.wall.rehearsal import HeldLine
from workshop.texts import Texts
from workshop.texts.formats import listing

_SITUATIONS: Mapping[Asks, Sequence[str]] = {
    Asks.DECIDES: (
        "Thursday, 18:00. Something goes wrong with “{place}”, and it can’t wait. Who stops it?",
        "Monday, 9:00. An agency wants a yes to a change in “{place}”. Who gives it?",
        "Both sides see “{place}” differently, and time is short. Who has the last word?",
        "The budget for “{place}” is cut by a third. Who says what goes?",
        "Friday, 16:00. A supplier asks whether “{place}” can wait until Monday. Who answers?",
        "Somebody new asks who decides on “{place}”. Whom do you name?",
        "The board asks why “{place}” is done as it is. Who answers for it?",
        "A customer complains, and it comes down to “{place}”. Who decides what changes?",
    ),
    Asks.DOES: (
        "Tuesday, 10:00. “{place}” is agreed, and the work begins. Who does it?",
        "“{place}” has to be done by Friday. Whose desk does it lie on?",
        "Something in “{place}” has to be repaired tonight. Who does the work?",
        "Somebody wants to know how far “{place}” is. Who has it in hand?",
    ),
}


def situation_text(texts: Texts, snapshot: Snapshot, situation: Situation, number: int) -> str:
    """The situation as it is asked; `number` is its place among those drawn."""
    asked = _SITUATIONS[situation.asks]
    return texts.say(asked[number % len(asked)], place=place_text(texts, snapshot, situation))


def place_text(texts: Texts, snapshot: Snapshot, place: Situation | Held | HeldLine) -> str:
    """The activity that it is about, with its phase where that is decided by itself."""
    activity, phase = snapshot.activities.get(place.activity), snapshot.phases.get(place.phase)
    title = activity.title if activity is not None else ""
    return texts.say("{activity}, {phase}", activity=title, phase=phase.name) if phase else title


def answered_text(texts: Texts, roll: Roll[Situation]) -> str:
    """How many have answered everything; never what."""
    done = len(roll.people) - len(roll.waiting)
    return texts.plural(
        "{done} of {total} answered. Only counts show.",
        "{done} of {total} answered all {n} situations. Only counts show.",
        len(roll.questions),
        done=done,
        total=len(roll.people),
    )


def not_yet_text(texts: Texts, snapshot: Snapshot, waiting: Iterable[ParticipantId]) -> str:
    """Of whom an answer is missing; nothing where of nobody."""
    names = [short_name(snapshot.participants[each].name) or each for each in waiting]
    return texts.say("Not yet: {names}.", names=listing(texts, names)) if names else ""


def held_text(texts: Texts, snapshot: Snapshot, result: Held | HeldLine) -> str:
    """What came out of one situation."""
    place, person = place_text(texts, snapshot, result), snapshot.participants.get(result.expected)
    words = {
        Asks.DECIDES: "{place}: {matched} of {count} know that {person} decides.",
        Asks.DOES: "{place}: {matched} of {count} know that {person} does it.",
    }
    name = short_name(person.name) or person.id if person is not None else ""
    return texts.say(words[result.asks], place=place, matched=result.matched, count=result.count, person=name)


def alike_text(texts: Texts) -> str:
    """What whoever answers hears before the reveal."""
    return texts.say("The room sees how many answered as the grid says: if all or none did, all is known.")
