"""Merging activities that are one and the same: what becomes of all that hangs on them.

Nothing that somebody wrote or voted is lost without being said. The activity whose name is kept stays, with
its place and category; the others' facts follow it.
"""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import msgspec

from workshop.domain.document import MANY
from workshop.domain.fact import Count, Fact, Key
from workshop.domain.facts.choices import Choice
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.overlap_activities import Activity, Dots
from workshop.domain.facts.ownership import Right
from workshop.domain.listing.silent_round import written_by_all
from workshop.domain.merging.ballots import merge_rounds
from workshop.domain.merging.joining import joined
from workshop.domain.noting.noted import outdated
from workshop.domain.references.every_phase import answer_id
from workshop.domain.rights.matrix import effective, refined_phases
from workshop.domain.rights.roles import deciding
from workshop.domain.snapshot import Snapshot

F = TypeVar("F", bound=Fact)
_MOST: Count = 1_000_000


class Clash(Choice):
    """Where the activities differ, and a merge has to settle it."""

    CATEGORY = "category"
    SHORTLIST = "shortlist"
    DESCRIPTIONS = "descriptions"
    DOTS = "dots"
    ROLES = "roles"
    DECIDERS = "deciders"
    PHASE = "phase"
    REASONS = "reasons"
    TERMS = "terms"
    ESCALATIONS = "escalations"
    ACCEPTED = "accepted"
    ROUNDS = "rounds"
    VOTES = "votes"
    REPLIES = "replies"
    HELD = "held"


class Settled(msgspec.Struct, frozen=True):
    """A difference and where it is: `count` rounds or votes, a phase, the people concerned."""

    clash: Clash
    phase: PhaseId | None = None
    participants: tuple[ParticipantId, ...] = ()
    count: int = 0


class Merge(msgspec.Struct, frozen=True):
    """What a merge does: the activity as it will be, facts to drop and to put, and what was settled how."""

    activity: Activity
    gone: tuple[ActivityId, ...]
    drops: dict[str, list[Key]]
    puts: dict[str, list[Fact]]
    settled: tuple[Settled, ...]


def keeper(activities: Sequence[Activity], title: str) -> Activity:
    """The one that stays: whose name is kept, or else the first."""
    return next((each for each in activities if each.title == title), activities[0])


def merge(snapshot: Snapshot, ids: Sequence[ActivityId], title: str) -> Merge:
    """What merging these activities under a name does; nothing is done by asking. Raises KeyError."""
    activities = [snapshot.activities[id_] for id_ in dict.fromkeys(ids)]
    kept = keeper(activities, title)
    group = [kept, *(each for each in activities if each is not kept)]
    plan = _Plan(snapshot, group)
    fact = _activity(plan, group, title)
    for take in (_dots, _rights, _texts, _others, _answers, _holding):
        take(plan)
    votes = merge_rounds(snapshot, [each.id for each in group])
    plan.merge_in(votes.drops, votes.puts)
    if votes.rounds:
        plan.say(Clash.ROUNDS, count=votes.rounds)
    if votes.given_way:
        plan.say(Clash.VOTES, count=votes.given_way)
    gone = tuple(each.id for each in group[1:])
    plan.merge_in({"activities": [(id_,) for id_ in gone]}, {"activities": [fact]})
    if noted := outdated(snapshot, plan.drops, plan.puts):
        plan.merge_in({"decisions": noted}, {})
    return Merge(fact, gone, plan.drops, plan.puts, tuple(plan.settled))


class _Plan:
    """What is to be done, gathered topic by topic; the kept activity comes first in `ids`."""

    def __init__(self, snapshot: Snapshot, group: Sequence[Activity]) -> None:
        self.snapshot = snapshot
        self.ids = [each.id for each in group]
        self.kept = self.ids[0]
        self.drops: dict[str, list[Key]] = {}
        self.puts: dict[str, list[Fact]] = {}
        self.settled: list[Settled] = []

    def say(self, clash: Clash, **where: Any) -> None:
        self.settled.append(Settled(clash, **where))

    def merge_in(self, drops: dict[str, list[Key]], puts: dict[str, list[Fact]]) -> None:
        for topic, keys in drops.items():
            self.drops.setdefault(topic, []).extend(keys)
        for topic, facts in puts.items():
            self.puts.setdefault(topic, []).extend(facts)

    def replace(self, topic: str, before: Iterable[Fact], after: Iterable[Fact]) -> None:
        """Facts that take the place of others in a topic; what stays as it is isn't touched."""
        was = {fact.key: fact for fact in before}
        now = {fact.key: fact for fact in after}
        dropped = [key for key in was if key not in now]
        put = [fact for key, fact in now.items() if was.get(key) != fact]
        self.merge_in({topic: dropped}, {topic: put})

    def facts(self, topic: str) -> list[Any]:
        """All facts of the activities in a topic, those of the kept one first."""
        return [fact for id_ in self.ids for fact in getattr(self.snapshot, topic).group(id_)]

    def moved(self, fact: F) -> F:
        return msgspec.structs.replace(fact, activity=self.kept)


def _activity(plan: _Plan, group: Sequence[Activity], title: str) -> Activity:
    """The kept activity with what the others have besides."""
    kept = group[0]
    categories = list(dict.fromkeys(each.category for each in group if each.category))
    descriptions = list(dict.fromkeys(each.description for each in group if each.description))
    if len(categories) > 1:
        plan.say(Clash.CATEGORY)
    if len(descriptions) > 1:
        plan.say(Clash.DESCRIPTIONS)
    if len({each.shortlisted for each in group}) > 1:
        plan.say(Clash.SHORTLIST)
    return msgspec.structs.replace(
        kept,
        title=title,
        category=categories[0] if categories else "",
        description="\n\n".join(descriptions),
        value=_mean(each.value for each in group),
        pain=_mean(each.pain for each in group),
        shortlisted=any(each.shortlisted for each in group),
        initiatives=tuple(dict.fromkeys(id_ for each in group for id_ in each.initiatives)),
        written_by=written_by_all(each.written_by for each in group),
    )


def _mean(numbers: Iterable[float | None]) -> float | None:
    given = [number for number in numbers if number is not None]
    return sum(given) / len(given) if given else None


def _dots(plan: _Plan) -> None:
    """Everybody's dots add up, also beyond the limit for one activity."""
    total: dict[ParticipantId, int] = {}
    before = plan.facts("dots")
    for dots in before:
        total[dots.participant] = min(total.get(dots.participant, 0) + dots.count, _MOST)
    after = [Dots(activity=plan.kept, participant=who, count=count) for who, count in total.items()]
    plan.replace("dots", before, after)
    limit = plan.snapshot.limits.dots_per_activity
    had = {dots.participant: max(dots.count, limit) for dots in before}
    over = tuple(who for who, count in total.items() if count > had[who])
    if over:
        plan.say(Clash.DOTS, participants=over)


def _rights(plan: _Plan) -> None:
    """Roles of all of them, phase by phase; where two say something of one person, the first one stands.

    A phase that one has refined is refined for all: the others' roles that applied there are copied into it.
    """
    snapshot, letter = plan.snapshot, deciding(plan.snapshot.workshop.scheme)
    refined = {phase for id_ in plan.ids for phase in refined_phases(snapshot, id_)}
    after: list[Right] = []
    for phase in (None, *(phase.id for phase in snapshot.phases if phase.id in refined)):
        held: dict[ParticipantId, tuple[str, ...]] = {}
        differing = []
        for id_ in plan.ids:
            for who, letters in _letters(effective(snapshot, id_, phase)).items():
                if {*held.setdefault(who, letters)} != {*letters}:
                    differing.append(who)
        made = [
            Right(activity=plan.kept, phase=phase, participant=who, role=role)
            for who, letters in held.items()
            for role in letters
        ]
        after += made
        if differing:
            plan.say(Clash.ROLES, phase=phase, participants=tuple(dict.fromkeys(differing)))
        deciders = tuple(right.participant for right in made if right.role == letter)
        if len(deciders) > 1:
            plan.say(Clash.DECIDERS, phase=phase, participants=deciders)
        if phase and not all(phase in refined_phases(snapshot, id_) for id_ in plan.ids):
            plan.say(Clash.PHASE, phase=phase)
    plan.replace("rights", plan.facts("rights"), after)


def _letters(rights: Iterable[Right]) -> dict[ParticipantId, tuple[str, ...]]:
    held: dict[ParticipantId, tuple[str, ...]] = {}
    for right in rights:
        held[right.participant] = (*held.get(right.participant, ()), right.role)
    return held


def _texts(plan: _Plan) -> None:
    """Reasons, terms, escalations and acceptances: what differs is written one under the other."""
    for topic, clash in (
        ("reasons", Clash.REASONS),
        ("terms", Clash.TERMS),
        ("escalations", Clash.ESCALATIONS),
    ):
        _join(plan, topic, plan.facts(topic), clash)
    accepted = [fact for id_ in plan.ids for fact in plan.snapshot.accepted if fact.activity == id_]
    _join(plan, "accepted", accepted, Clash.ACCEPTED)


def _join(plan: _Plan, topic: str, facts: Sequence[Any], clash: Clash) -> None:
    after: dict[Key, Any] = {}
    differing = False
    for fact in map(plan.moved, facts):
        first = after.setdefault(fact.key, fact)
        if first != fact:
            after[fact.key] = joined(plan.snapshot, first, fact)
            differing = True
    plan.replace(topic, facts, after.values())
    if differing:
        plan.say(clash)


_SETTLED = frozenset(
    {
        "activities",
        "dots",
        "rights",
        "reasons",
        "terms",
        "escalations",
        "accepted",
        "ballots",
        "replies",
        "holds",
    }
)
"""Topics that are merged by their own rules; elsewhere the kept one's id takes the place of the others'."""


def _others(plan: _Plan) -> None:
    """Campaigns, tasks and whatever else names an activity without being known by it."""
    gone = {*plan.ids[1:]}
    for topic, kind in MANY.items():
        fields = [name for name, target in kind.refs.items() if target == "activities"]
        for fact in getattr(plan.snapshot, topic) if fields and topic not in _SETTLED else ():
            new = {name: _renamed(getattr(fact, name), gone, plan.kept) for name in fields}
            if any(getattr(fact, name) != value for name, value in new.items()):
                plan.replace(topic, [fact], [msgspec.structs.replace(fact, **new)])


def _answers(plan: _Plan) -> None:
    """That every phase is alike was asked of each by itself; the kept one's stands unless a phase differs."""
    rights = plan.facts("rights")
    asked = plan.ids if any(right.phase for right in rights) else plan.ids[1:]
    found = [answer_id(id_) for id_ in asked if answer_id(id_) in plan.snapshot.decisions]
    plan.merge_in({"decisions": [(each,) for each in found]} if found else {}, {})


def _holding(plan: _Plan) -> None:
    """Whoever said who acts in one activity said nothing of another: what was asked of the others goes.

    How many answers that are depends on who gave one, never on what they said.
    """
    for topic, clash in (("replies", Clash.REPLIES), ("holds", Clash.HELD)):
        facts = getattr(plan.snapshot, topic)
        gone = [fact.key for id_ in plan.ids[1:] for fact in facts.group(id_)]
        if gone:
            plan.merge_in({topic: gone}, {})
            plan.say(clash, count=len(gone))


def _renamed(value: Any, gone: set[ActivityId], kept: ActivityId) -> Any:
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(kept if each in gone else each for each in value))
    return kept if value in gone else value
