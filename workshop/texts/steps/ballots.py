"""What a ballot says, in sentences: who has voted, and what moved."""

from collections.abc import Sequence

from workshop.domain.ballots.rounds import Move, Moves, Shift
from workshop.domain.ballots.votes import Answer, Progress, SideCount, Turnout
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.ownership import Escalation
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.texts import Texts
from workshop.texts.formats import day, listing
from workshop.texts.names import side_label
from workshop.texts.steps.terms import addressee_text


def progress_text(texts: Texts, progress: Progress) -> str:
    """How many have voted, as in "6 of 9 voted. Only counts show."."""
    voted, total = len(progress.voted), len(progress.voted) + len(progress.missing)
    return texts.say("{voted} of {total} voted. Only counts show.", voted=voted, total=total)


def turnout_text(texts: Texts, found: Turnout) -> str:
    """How many have voted on everything that is asked, as in "6 of 9 voted on all 12 activities."."""
    said = texts.plural(
        "{voted} of {total} voted. Only counts show.",
        "{voted} of {total} voted on all {n} activities. Only counts show.",
        found.activities,
        voted=found.voted,
        total=found.entitled,
    )
    some = texts.plural("One more voted on some.", "{n} more voted on some.", found.begun)
    return f"{said} {some}" if found.begun else said


def missing_text(texts: Texts, snapshot: Snapshot, progress: Progress) -> str:
    """Who has not voted yet, by name; nothing where all have."""
    if not progress.missing:
        return ""
    names = [person_name(texts, snapshot, each) for each in progress.missing]
    return texts.say("Not yet: {names}.", names=listing(texts, names))


def small_side_text(texts: Texts, snapshot: Snapshot, count: SideCount) -> str:
    """What to know before the reveal of a side with few votes."""
    return texts.plural(
        "{side} has one vote: everybody would know whose. "
        "It is shown among all others, unless the room agrees to see it apart.",
        "{side} has only {n} votes: it would be easy to tell whose. "
        "They are shown among all others, unless the room agrees to see them apart.",
        count.voted,
        side=side_label(texts, snapshot, count.side),
    )


def same_answers_text(texts: Texts) -> str:
    """What whoever votes hears before the reveal of counts by side."""
    return texts.say("The room sees counts: if all of your side agree, everybody’s answer is known.")


def shift_text(texts: Texts, snapshot: Snapshot, shift: Shift) -> str:
    """What became of a proposal's votes, as in "Adeyemi 3 → 5"."""
    name = answer_text(texts, snapshot, Answer(shift.proposes, shift.abstains))
    return texts.say("{name} {before} → {after}", name=name, before=shift.before, after=shift.after)


def shifts_text(texts: Texts, snapshot: Snapshot, found: Sequence[Shift]) -> str:
    """What moved since the round before, in counts; nothing where nothing did."""
    if not found:
        return ""
    told = listing(texts, [shift_text(texts, snapshot, each) for each in found])
    return texts.say("Since the round before: {shifts}.", shifts=told)


def escalated_text(texts: Texts, snapshot: Snapshot, escalation: Escalation) -> str:
    """To whom a difference goes, and by when, as in "Escalated to the board, by 5 March 2026."."""
    to = addressee_text(escalation, lambda whom: person_name(texts, snapshot, whom))
    if escalation.due is None:
        return texts.say("Escalated to {to}.", to=to)
    return texts.say("Escalated to {to}, by {day}.", to=to, day=day(texts, escalation.due))


def decided_text(texts: Texts, names: Sequence[str]) -> str:
    """Who decides, as in "Brandt decides."."""
    one, many = "{names} decides.", "{names} decide."
    return texts.plural(one, many, len(names), names=listing(texts, names))


def move_text(texts: Texts, snapshot: Snapshot, move: Move) -> str:
    """Who moved and why; it names a single person's votes and is for the facilitator alone."""
    params = {
        "name": person_name(texts, snapshot, move.participant),
        "start": answer_text(texts, snapshot, move.start),
        "to": answer_text(texts, snapshot, move.to),
    }
    if not move.why:
        return texts.say("{name} moved from {start} to {to}.", **params)
    return texts.say("{name} moved from {start} to {to}: “{why}”", why=move.why, **params)


def turnover_text(texts: Texts, snapshot: Snapshot, found: Moves) -> tuple[str, ...]:
    """Who voted in one of two rounds only; for the facilitator alone."""
    said = []
    for people, template in (
        (found.joined, "Voted in round {number} and not before: {names}."),
        (found.left, "Voted before and not in round {number}: {names}."),
    ):
        if people:
            names = listing(texts, [person_name(texts, snapshot, each) for each in people])
            said.append(texts.say(template, number=found.to, names=names))
    return tuple(said)


def answer_text(texts: Texts, snapshot: Snapshot, answer: Answer) -> str:
    """What a ballot says: a name, nobody, or that it can't."""
    if answer.abstains:
        return texts.say("“can’t say”")
    return person_name(texts, snapshot, answer.proposes)


def person_name(texts: Texts, snapshot: Snapshot, whom: ParticipantId | None) -> str:
    """The name that a proposal shows; nobody has one too."""
    if whom is None:
        return texts.say("nobody")
    person = snapshot.participants.get(whom)
    return (short_name(person.name) if person else "") or whom
