"""What a revealed ballot comes to, in sentences."""

from collections.abc import Mapping

import msgspec

from workshop.domain.ballots.reading import Place, Read, Reading
from workshop.domain.ballots.small_groups import SIDES
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import listing
from workshop.texts.names import side_label
from workshop.texts.steps.ballots import person_name

_NAMES: Mapping[Reading, str] = {
    Reading.NOT_ENOUGH: "Not enough: too few say whom they propose.",
    Reading.ORPHAN: "Orphan: most name nobody.",
    Reading.AGREED: "Agreed",
    Reading.MOST: "Most of the whole: the sides are not told apart.",
    Reading.SIDE_AGREED: "One side: both name its people, and not the same one.",
    Reading.DOUBLE_CLAIMED: "Double-claimed: each side names itself.",
    Reading.HOT_POTATO: "Hot potato: each side names the other.",
    Reading.ONE_HAND_UP: "One hand up: one side names somebody, the other nobody.",
    Reading.UNKNOWN: "No answer: everybody who voted says “can’t say”.",
    Reading.TWO_CAMPS: "Two camps within a side.",
    Reading.SPREAD: "Spread: the votes point to no one person.",
    Reading.TOO_FEW: "Too few: it would be known who said what.",
}

_ADVICE: Mapping[Reading, str] = {
    Reading.NOT_ENOUGH: "Ask them before you agree.",
    Reading.ORPHAN: "Ask whether it is to be done at all, then agree or escalate.",
    Reading.AGREED: "Write down why, and agree.",
    Reading.MOST: "Ask whether the room agrees to see small sides apart, or talk before you agree.",
    Reading.SIDE_AGREED: "Who there? That side names the person.",
    Reading.DOUBLE_CLAIMED: "Let each side say why it claims it, then agree or escalate.",
    Reading.HOT_POTATO: "Ask what it would take to say yes, then agree or escalate.",
    Reading.ONE_HAND_UP: "Ask {side} what would be lost.",
    Reading.UNKNOWN: "Ask what the room has to know before it can say, then vote again.",
    Reading.TWO_CAMPS: "Let one of each camp speak, then vote again or agree.",
    Reading.SPREAD: "Let whoever stands alone speak first, then vote again or agree.",
    Reading.TOO_FEW: "Talk and agree aloud, or let the room agree to see small sides apart.",
}
_BOTH_SPEAK = "Let each side say why it names whom it names, then vote again or agree."
"""Said of a spread in which nobody stands alone."""
ASKS_THE_ROOM = frozenset(
    {Reading.NOT_ENOUGH, Reading.MOST, Reading.SIDE_AGREED, Reading.ONE_HAND_UP, Reading.TOO_FEW}
)
"""The readings whose advice the room hears with them: without it they are half a sentence."""


class ReadingText(msgspec.Struct, frozen=True):
    """A revealed ballot in words: the headline, its word with what it means, details, and what to do."""

    title: str
    name: str
    lines: tuple[str, ...]
    advice: str


def reading_text(texts: Texts, snapshot: Snapshot, found: Read) -> ReadingText:
    """Word a revealed round for the row, the ballot and the audience."""
    name = texts.say(_NAMES[found.reading])
    is_told = found.reading in (Reading.AGREED, Reading.MOST)
    lines = _agreement(texts, snapshot, found) if is_told else ()
    lines = lines or _leanings(texts, snapshot, found)
    lines = (*lines, *_others(texts, snapshot, found))
    lines = (*lines, *_abstentions(texts, snapshot, found), *_withheld(texts, found))
    advice = _advice(texts, snapshot, found)
    return ReadingText(_title(texts, snapshot, found), name, lines, advice)


def _title(texts: Texts, snapshot: Snapshot, found: Read) -> str:
    match found.reading:
        case Reading.NOT_ENOUGH:
            return _silence(texts, snapshot, found)
        case Reading.AGREED if found.unanimous and not found.counted.withheld:
            return texts.say("All who can say agree") if found.counted.abstentions else texts.say("All agree")
        case Reading.AGREED:
            both = len(found.leans) == len(SIDES) or not found.counted.is_split
            return texts.say("The sides agree") if both else texts.say("Most agree")
        case Reading.MOST:
            return texts.say("Most agree")
        case Reading.SIDE_AGREED:
            (place,) = {*found.places.values()}
            return texts.say("Both put it with {side}", side=side_label(texts, snapshot, Side(place)))
        case Reading.DOUBLE_CLAIMED | Reading.HOT_POTATO:
            return texts.say("The sides disagree")
        case Reading.ONE_HAND_UP:
            return _one_hand_up(texts, snapshot, found)
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


def _silence(texts: Texts, snapshot: Snapshot, found: Read) -> str:
    """Which side has not said, or that too many haven't."""
    if len(found.silent) == 1:
        return texts.say("{side} hasn’t said", side=side_label(texts, snapshot, found.silent[0]))
    if found.silent:
        return texts.say("Neither side has said")
    return texts.say("{said} of {total} have said", said=found.said, total=found.entitled)


def _one_hand_up(texts: Texts, snapshot: Snapshot, found: Read) -> str:
    """Who takes it, or names somebody, and who thinks nobody should."""
    silent = _names_nobody(found)
    other = next(side for side in SIDES if side is not silent)
    whom = found.leans[other].proposes
    person = snapshot.participants.get(whom)
    sides = {"side": side_label(texts, snapshot, other), "other": side_label(texts, snapshot, silent)}
    if person is not None and person.side is other:
        return texts.say("{side} takes it; {other} thinks nobody should", **sides)
    name = person_name(texts, snapshot, whom)
    return texts.say("{side} names {name}; {other} thinks nobody should", name=name, **sides)


def _names_nobody(found: Read) -> Side:
    return next(side for side, place in found.places.items() if place is Place.NOBODY)


def _advice(texts: Texts, snapshot: Snapshot, found: Read) -> str:
    alone = any(each.total == 1 for each in found.counted.proposals)
    if found.reading is Reading.SPREAD and (len(found.leans) == len(SIDES) or not alone):
        return texts.say(_BOTH_SPEAK)
    if found.reading is Reading.ONE_HAND_UP:
        side = side_label(texts, snapshot, _names_nobody(found))
        return texts.say(_ADVICE[found.reading], side=side)
    return texts.say(_ADVICE[found.reading])


def _agreement(texts: Texts, snapshot: Snapshot, found: Read) -> tuple[str, ...]:
    """As in "Tanabe, 8 of 9. One for Brandt."."""
    votes = found.counted.of_sides
    total, most = sum(votes.values()), votes[found.proposes]
    name = person_name(texts, snapshot, found.proposes)
    said = [texts.say("{name}, {count} of {total}.", name=name, count=most, total=total)]
    for other, count in votes.items():
        if other != found.proposes:
            whom = person_name(texts, snapshot, other)
            said.append(texts.plural("One for {name}.", "{n} for {name}.", count, name=whom))
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
        lines.append(texts.say("Votes: {votes}.", votes=_each(texts, snapshot, found.counted.of_sides)))
    return tuple(lines)


def _others(texts: Texts, snapshot: Snapshot, found: Read) -> tuple[str, ...]:
    """Whom those of neither side propose, where they are enough to be a group."""
    votes = found.counted.of(Side.BOTH) if found.counted.is_split else {}
    others, told = _named(texts, snapshot, Side.BOTH), _each(texts, snapshot, votes)
    return (texts.say("{side}: {votes}.", side=others, votes=told),) if votes else ()


def _abstentions(texts: Texts, snapshot: Snapshot, found: Read) -> tuple[str, ...]:
    """How many can't say: a sentence a side, or one for all where the sides are not told apart."""
    if not found.counted.is_split:
        count = found.counted.abstentions
        return (texts.plural("One can’t say.", "{n} can’t say.", count),) if count else ()
    told = ((side, found.counted.abstained.get(side, 0)) for side in Side)
    return tuple(
        texts.plural(
            "{side}: one can’t say.", "{side}: {n} can’t say.", count, side=_named(texts, snapshot, side)
        )
        for side, count in told
        if count
    )


def _named(texts: Texts, snapshot: Snapshot, side: Side) -> str:
    """What a group is called where sides are told apart: beside them, `both` are the others."""
    return side_label(texts, snapshot, Side.OTHER if side is Side.BOTH else side)


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
