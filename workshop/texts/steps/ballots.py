"""What a ballot says, in sentences: who has voted, what the votes come to, and what moved."""

from collections.abc import Mapping, Sequence

import msgspec

from workshop.domain.ballots.reading import SIDES, Read, Reading
from workshop.domain.ballots.rounds import Move, Moves, Shift
from workshop.domain.ballots.votes import Answer, Progress, SideCount, Turnout
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.ownership import Escalation
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.texts import Texts
from workshop.texts.formats import day, listing
from workshop.texts.names import side_label
from workshop.texts.steps.terms import addressee_text

_NAMES: Mapping[Reading, str] = {
    Reading.AGREED: "Agreed",
    Reading.DOUBLE_CLAIMED: "Double-claimed: each side names itself.",
    Reading.HOT_POTATO: "Hot potato: each side names the other.",
    Reading.ORPHAN: "Orphan: most name nobody.",
    Reading.UNKNOWN: "No answer: everybody who voted says “can’t say”.",
    Reading.TWO_CAMPS: "Two camps within a side.",
    Reading.SPREAD: "Spread: the votes point to no one person.",
    Reading.TOO_FEW: "Too few: it would be known who said what.",
}

_ADVICE: Mapping[Reading, str] = {
    Reading.AGREED: "Write down why, and agree.",
    Reading.DOUBLE_CLAIMED: "Let each side say why it claims it, then agree or escalate.",
    Reading.HOT_POTATO: "Ask what it would take to say yes, then agree or escalate.",
    Reading.ORPHAN: "Ask whether it is to be done at all, then agree or escalate.",
    Reading.UNKNOWN: "Ask what the room has to know before it can say, then vote again.",
    Reading.TWO_CAMPS: "Let one of each camp speak, then vote again or agree.",
    Reading.SPREAD: "Let whoever stands alone speak first, then vote again or agree.",
    Reading.TOO_FEW: "Talk and agree aloud, or let the room agree to see small sides apart.",
}


class ReadingText(msgspec.Struct, frozen=True):
    """A revealed ballot in words: the headline, its word with what it means, details, and what to do."""

    title: str
    name: str
    lines: tuple[str, ...]
    advice: str


def reading_text(texts: Texts, snapshot: Snapshot, found: Read) -> ReadingText:
    """Word a revealed round for the row, the ballot and the audience."""
    name = texts.say(_NAMES[found.reading])
    lines = _agreement(texts, snapshot, found) if found.reading is Reading.AGREED else ()
    lines = lines or _leanings(texts, snapshot, found)
    lines = (*lines, *_abstentions(texts, snapshot, found), *_withheld(texts, found))
    return ReadingText(_title(texts, snapshot, found), name, lines, texts.say(_ADVICE[found.reading]))


def _title(texts: Texts, snapshot: Snapshot, found: Read) -> str:
    match found.reading:
        case Reading.AGREED if found.unanimous and found.counted.abstentions:
            return texts.say("All who can say agree")
        case Reading.AGREED if found.unanimous:
            return texts.say("All agree")
        case Reading.AGREED:
            both = len(found.leans) == len(SIDES)
            return texts.say("The sides agree") if both else texts.say("Most agree")
        case Reading.DOUBLE_CLAIMED | Reading.HOT_POTATO:
            return texts.say("The sides disagree")
        case Reading.ORPHAN:
            return texts.say("Nobody is named")
        case Reading.UNKNOWN:
            return texts.say("Nobody can say")
        case Reading.TOO_FEW:
            return texts.say("Not shown")
        case Reading.TWO_CAMPS:
            names = listing(texts, [side_label(texts, snapshot, side) for side in found.camps])
            return texts.say("Two camps: {sides}", sides=names)
    return texts.say("The votes are spread")


def _agreement(texts: Texts, snapshot: Snapshot, found: Read) -> tuple[str, ...]:
    """As in "Tanabe, 8 of 9. One for Brandt."."""
    first, *others = sorted(found.counted.proposals, key=lambda each: each.proposes != found.proposes)
    name, total = person_name(texts, snapshot, first.proposes), found.counted.total
    said = [texts.say("{name}, {count} of {total}.", name=name, count=first.total, total=total)]
    for other in others:
        whom = person_name(texts, snapshot, other.proposes)
        said.append(texts.plural("One for {name}.", "{n} for {name}.", other.total, name=whom))
    return (" ".join(said),)


def _leanings(texts: Texts, snapshot: Snapshot, found: Read) -> tuple[str, ...]:
    """A sentence a side: whom most of it name, or that it is divided."""
    lines = []
    for side in SIDES:
        votes = found.counted.of(side)
        if not votes:
            continue
        label = side_label(texts, snapshot, side)
        whom, count = next(iter(votes.items()))
        name, total = person_name(texts, snapshot, whom), sum(votes.values())
        params = {"side": label, "name": name, "count": count, "total": total}
        if side in found.leans:
            lines.append(texts.say("{side} leans to {name}, {count} of {total}.", **params))
        else:
            lines.append(
                texts.say("{side} is divided: {votes}.", side=label, votes=_each(texts, snapshot, votes))
            )
    if not lines and found.counted.proposals:
        everybody = {each.proposes: each.total for each in found.counted.proposals}
        lines.append(texts.say("Votes: {votes}.", votes=_each(texts, snapshot, everybody)))
    return tuple(lines)


def _abstentions(texts: Texts, snapshot: Snapshot, found: Read) -> tuple[str, ...]:
    """How many can't say: a sentence a side, or one for all where the sides are not told apart."""
    if not found.counted.is_split:
        count = found.counted.abstentions
        return (texts.plural("One can’t say.", "{n} can’t say.", count),) if count else ()
    return tuple(
        texts.plural(
            "{side}: one can’t say.", "{side}: {n} can’t say.", count, side=side_label(texts, snapshot, side)
        )
        for side in Side
        if (count := found.counted.abstained.get(side, 0))
    )


def _withheld(texts: Texts, found: Read) -> tuple[str, ...]:
    """How many votes are in no count above."""
    count = found.counted.withheld
    if not count:
        return ()
    return (
        texts.plural(
            "One more voted; not shown, because it would be known whose it is.",
            "{n} more voted; not shown, because it would be known whose they are.",
            count,
        ),
    )


def _each(texts: Texts, snapshot: Snapshot, votes: Mapping[ParticipantId | None, int]) -> str:
    parts = [f"{person_name(texts, snapshot, whom)} {count}" for whom, count in votes.items()]
    return listing(texts, parts)


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
