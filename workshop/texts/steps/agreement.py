"""The working agreement in words: rhythms and dates, who may bet, starter texts, and what is open."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from workshop.domain.facts.choices import CommitmentKind, Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.road_map import Cadence, Principle
from workshop.domain.facts.set_up import Participant
from workshop.domain.planning.agreement import Missing, Part, Topic, topic_of
from workshop.domain.planning.collisions import Collision
from workshop.domain.planning.path import Rung
from workshop.domain.snapshot import Snapshot
from workshop.domain.starting import agreement as starting
from workshop.domain.text import short_name
from workshop.texts import Texts
from workshop.texts.formats import listing, money
from workshop.texts.languages.rhythms import rhythm_words
from workshop.texts.names import side_label

_TITLES: Mapping[Missing, str] = {
    Missing.CADENCES: "No meeting that can be held yet",
    Missing.ESCALATION_PATH: "No escalation path",
    Missing.TIEBREAKER: "Nobody breaks a tie",
    Missing.DATA_STRATEGY: "No data strategy",
    Missing.DATA_OWNER: "The data strategy has no owner",
    Missing.YOUNG_TECHNOLOGY: "Nothing on young technology",
    Missing.YOUNG_WHO: "Nobody may bet on young technology",
    Missing.YOUNG_MONEY: "No limit in money for young technology",
    Missing.YOUNG_DAYS: "No limit in days for young technology",
    Missing.BRAND: "Nothing on brand and experience",
    Missing.SECURITY: "Nothing on security and stability",
    Missing.MARKETING_ROLE: "{marketing}’s leader has no role",
    Missing.IT_ROLE: "{it}’s leader has no role",
    Missing.MARKETING_LEARNS: "Nothing that {marketing} learns",
    Missing.IT_LEARNS: "Nothing that {it} learns",
    Missing.MARKETING_GIVES: "Nothing that {marketing} gives",
    Missing.IT_GIVES: "Nothing that {it} gives",
}
_ADVICE: Mapping[Missing, str] = {
    Missing.CADENCES: "One meeting at least needs people, a first date and how often.",
    Missing.ESCALATION_PATH: "Say who is asked first when both sides differ, and who after them.",
    Missing.TIEBREAKER: "Somebody of neither side has the last word, or it stays with who disagrees.",
    Missing.DATA_STRATEGY: "Say where customer data is kept, and which figures both sides read.",
    Missing.DATA_OWNER: "Somebody answers for what each term means.",
    Missing.YOUNG_TECHNOLOGY: "Say who may bet on it together, and when it ends.",
    Missing.YOUNG_WHO: "It is agreed that somebody may, but not who.",
    Missing.YOUNG_MONEY: "They may bet, but nobody said how much. They can bet only what the charter states.",
    Missing.YOUNG_DAYS: "They may bet, but nobody said for how long.",
    Missing.BRAND: "Say what reaches no customer, and who has seen it first.",
    Missing.SECURITY: "Say what is checked before it goes live, and when nothing changes.",
    Missing.MARKETING_ROLE: "In own words: what they speak for, bring and stop doing alone.",
    Missing.IT_ROLE: "In own words: what they speak for, bring and stop doing alone.",
    Missing.MARKETING_LEARNS: "What does {marketing} want to understand of {it}’s craft?",
    Missing.IT_LEARNS: "What does {it} want to understand of {marketing}’s craft?",
    Missing.MARKETING_GIVES: "What can {it} count on from {marketing}?",
    Missing.IT_GIVES: "What can {marketing} count on from {it}?",
}
_ACTS: Mapping[Missing, str] = {
    Missing.CADENCES: "Go to the meetings",
    Missing.ESCALATION_PATH: "Name who is asked",
    Missing.TIEBREAKER: "Name a tiebreaker",
    Missing.DATA_OWNER: "Name an owner",
    Missing.YOUNG_WHO: "Name who may",
    Missing.YOUNG_MONEY: "State a limit",
    Missing.YOUNG_DAYS: "State the days",
}
_LEARN_GIVE: Mapping[CommitmentKind, str] = {
    CommitmentKind.LEARN: "Learns from {side}",
    CommitmentKind.GIVE: "Gives to {side}",
}


class Open(msgspec.Struct, frozen=True):
    """Something that the agreement lacks: what, why it matters, and what the act is called that closes it."""

    missing: Missing
    title: str
    advice: str
    act: str


def open_items(texts: Texts, snapshot: Snapshot, lacks: Iterable[Missing]) -> tuple[Open, ...]:
    """What is missing, each with the act that closes it."""
    sides = {side.value: side_label(texts, snapshot, side) for side in (Side.MARKETING, Side.IT)}
    return tuple(
        Open(
            each,
            texts.say(_TITLES[each], **sides),
            texts.say(_ADVICE[each], **sides),
            texts.say(_ACTS.get(each, "Write it")),
        )
        for each in lacks
    )


def parts_text(texts: Texts, parts: Mapping[Part, Sequence[Missing]]) -> tuple[str, str]:
    """How many parts are agreed, as a sentence and the figure in it that stands out."""
    agreed = sum(not lacks for lacks in parts.values())
    figure = texts.say("{n} of {total}", n=agreed, total=len(parts))
    return texts.say("{figure} parts agreed", figure=figure), figure


def rhythm_text(texts: Texts, cadence: Cadence) -> str:
    """How often and for how long, as in "Every Monday, 45 min"."""
    every = rhythm_words(texts, cadence.every)
    every = every[:1].upper() + every[1:]
    if not every:
        return texts.say("No rhythm yet")
    return texts.say("{every}, {n} min", every=every, n=cadence.minutes) if cadence.minutes else every


def collision_text(texts: Texts, snapshot: Snapshot, collision: Collision) -> str:
    """Which other meeting is at the same time, and for whom."""
    title = collision.other.title or texts.say("Meeting")
    names = listing(texts, [_called(snapshot.participants[who]) for who in collision.people])
    return texts.say("{title} at the same time, for {names}", title=title, names=names)


def _called(person: Participant) -> str:
    return short_name(person.name) or person.title or person.id


def until_review(texts: Texts, count: int, review: date | None) -> str:
    """How many meetings there are up to the review; nothing where none is agreed."""
    if review is None:
        return ""
    return texts.plural("{n} until the review", "{n} until the review", count)


def within_text(texts: Texts, rung: Rung) -> str:
    """How long those of a rank may take to answer; nothing where nobody said."""
    return "; ".join(rung.within)


def bet_text(texts: Texts, principle: Principle) -> str:
    """Within which limits somebody may bet, as in "Up to 20,000 EUR, for 90 days at most."."""
    limit, days = principle.limit, principle.days
    if limit is not None and days is not None:
        return texts.plural(
            "Up to {limit}, for {n} day at most.",
            "Up to {limit}, for {n} days at most.",
            days,
            limit=money(texts, limit),
        )
    if limit is not None:
        return texts.say("Up to {limit}.", limit=money(texts, limit))
    return "" if days is None else texts.plural("For {n} day at most.", "For {n} days at most.", days)


def may_bet(texts: Texts, names: Sequence[str]) -> str:
    """Who may bet, as a sentence; nothing where nobody is named."""
    return texts.say("{names} may bet.", names=listing(texts, names)) if names else ""


def commitment_text(texts: Texts, snapshot: Snapshot, kind: CommitmentKind, side: Side) -> str:
    """What stands before what a side learns from the other, or gives to it."""
    other = Side.IT if side is Side.MARKETING else Side.MARKETING
    words = _LEARN_GIVE.get(kind)
    if words is None:
        return texts.say("Role, in own words")
    return texts.say(words, side=side_label(texts, snapshot, other))


def topic_heading(texts: Texts, topic: Topic) -> str:
    """What stands over the place of a principle that is not written yet."""
    return texts.say(starting.TOPICS[topic])


def topic_name(texts: Texts, topic: Topic) -> str:
    """What a principle is called that every agreement is asked for, in words by which it is known for one."""
    said = texts.say(starting.TOPICS[topic])
    return said if topic_of(Principle(id="said", topic=said)) is topic else starting.TOPICS[topic]


def starter_principle(texts: Texts, topic: Topic) -> str:
    """Words that a principle can start from."""
    return texts.say(starting.PRINCIPLES[topic])


def starter_commitment(texts: Texts, kind: CommitmentKind, side: Side) -> str:
    """Words that a leader's role, or what a side learns or gives, can start from."""
    return texts.say(starting.COMMITMENTS[kind, side])


def starter_meetings(texts: Texts, snapshot: Snapshot, today: date) -> tuple[Cadence, ...]:
    """Meetings to start from; their rhythms stay in the words that calendars read."""
    found = starting.starter_cadences(snapshot, today)
    return tuple(
        msgspec.structs.replace(each, title=texts.say(starting.MEETINGS[place]))
        for place, each in enumerate(found)
    )


def starter_path(texts: Texts, snapshot: Snapshot) -> tuple[tuple[tuple[ParticipantId, ...], str], ...]:
    """Rungs to start the escalation path from, or the next one."""
    found = starting.starter_rungs(snapshot)
    return tuple((people, texts.say(starting.WITHIN[place])) for people, place in found)
