"""What a working agreement can start from, in English; `texts.steps.agreement` translates it."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from workshop.domain.facts.choices import Capacity, CommitmentKind, Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.road_map import Cadence
from workshop.domain.people import sponsors
from workshop.domain.planning.agreement import SIDES, Topic
from workshop.domain.planning.path import rungs
from workshop.domain.snapshot import Snapshot

_AT = time(9, 30)
_ABLE = (Capacity.DECIDER, Capacity.CONTRIBUTOR, Capacity.SPONSOR)

TOPICS: Mapping[Topic, str] = {
    Topic.SECURITY: "Security and stability",
    Topic.BRAND: "Brand and experience",
    Topic.DATA: "One data strategy",
    Topic.YOUNG: "Young technology",
}
"""What the principles are called that every agreement is asked for."""

PRINCIPLES: Mapping[Topic, str] = {
    Topic.SECURITY: "No tool goes live without a security check, and nothing changes in the seven days "
    "before a launch.",
    Topic.BRAND: "What the customer sees, the brand has seen first.",
    Topic.DATA: "A customer is known once, by consent, in one profile. Both sides read the same figures, and "
    "their terms are written in one place.",
    Topic.YOUNG: "They may try it together, without customer data, and stop it together.",
}

COMMITMENTS: Mapping[tuple[CommitmentKind, Side], str] = {
    (
        CommitmentKind.ROLE,
        Side.MARKETING,
    ): "I speak for the customer and I bring the budget. I buy no tool on "
    "my own, and I answer for what the customer sees.",
    (CommitmentKind.ROLE, Side.IT): "I stand for stable and secure, and for speed where it counts. My people "
    "sit in the campaign room from the start.",
    (CommitmentKind.LEARN, Side.MARKETING): "What a quick fix costs three years later.",
    (CommitmentKind.LEARN, Side.IT): "What works in the market, in figures.",
    (CommitmentKind.GIVE, Side.MARKETING): "A place in every briefing from day one.",
    (CommitmentKind.GIVE, Side.IT): "A yes or no within ten working days.",
}

MEETINGS = ("Campaign and release board", "Figures hour", "Sponsors’ table", "Charter review")

WITHIN = ("Three working days", "One week")
"""How long those on the first and the second rung may take."""


def starter_cadences(snapshot: Snapshot, today: date) -> tuple[Cadence, ...]:
    """Three meetings and the review, called as MEETINGS says, from the day after the workshop on."""
    workshop = snapshot.workshop
    first = (workshop.ends_on or workshop.starts_on or today) + timedelta(days=1)
    leaders = tuple(each.id for each in sponsors(snapshot.participants).values() if each.side in SIDES)
    desk = tuple(each for side in SIDES for each in _people(snapshot, side, Capacity.DECIDER))
    readers = tuple(each for side in SIDES for each in _people(snapshot, side, Capacity.CONTRIBUTOR))
    start, review = datetime.combine(first, _AT), workshop.review_on
    found = [
        _cadence(0, desk, start, "every Monday", 45),
        _cadence(1, readers or desk, start, "every second Thursday", 60),
        _cadence(2, leaders, start, "first Tuesday of the month", 60),
    ]
    if review:
        everybody = (*leaders, *desk, *readers)
        found.append(_cadence(3, everybody, datetime.combine(review, _AT), "once", 240))
    return tuple(found)


def _cadence(
    place: int, who: tuple[ParticipantId, ...], start: datetime, every: str, minutes: int
) -> Cadence:
    title = MEETINGS[place]
    return Cadence(id=title, title=title, who=who, starts_at=start, every=every, minutes=minutes)


def starter_rungs(snapshot: Snapshot) -> tuple[tuple[tuple[ParticipantId, ...], int], ...]:
    """The next rung for an escalation path, or the first two: deciders, then sponsors.

    With each the place in WITHIN of how long they may take. Whoever is on the path already isn't asked
    twice; nothing where there is nobody left of either side.
    """
    on_path = {who for rung in rungs(snapshot) for who in rung.people}
    leaders = sponsors(snapshot.participants)
    deciders = tuple(
        _next(snapshot, side, (Capacity.DECIDER, Capacity.CONTRIBUTOR), on_path) for side in SIDES
    )
    wanted = (deciders, tuple(leaders[side].id if side in leaders else None for side in SIDES))
    found = []
    for place, pair in enumerate(wanted):
        people = tuple(who for who in pair if who is not None and who not in on_path)
        if people:
            found.append((people, place))
    return tuple(found[:1] if on_path else found)


def _people(snapshot: Snapshot, side: Side, capacity: Capacity) -> tuple[ParticipantId, ...]:
    return tuple(each.id for each in snapshot.participants if each.side is side and each.capacity is capacity)


def _next(
    snapshot: Snapshot, side: Side, capacities: tuple[Capacity, ...], taken: set[ParticipantId]
) -> ParticipantId | None:
    able = (who for capacity in capacities for who in _people(snapshot, side, capacity))
    return next((who for who in able if who not in taken), None)
