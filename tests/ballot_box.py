"""Ballots to test with: nine people of two sides, votes written in short."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from tests.builders import person, snapshot
from workshop.domain.facts.choices import Capacity, ConsentKind, RevealKind, Side, StepId
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.ownership import Ballot, Consent, Reveal
from workshop.domain.snapshot import Snapshot

AT = datetime(2026, 2, 4, 14, tzinfo=UTC)
MARKETING, IT = ("m1", "m2", "m3", "m4", "m5"), ("i1", "i2", "i3", "i4")
VOTERS = (*MARKETING, *IT)
CONSENT = Consent(kind=ConsentKind.SMALL_SIDE, step=StepId.OWNERSHIP, at=AT)


def room(**capacities: Capacity) -> tuple[Any, ...]:
    """Five of Marketing and four of IT, `m1` to `i4`; the first of each is its sponsor."""
    made = []
    for place, id_ in enumerate(VOTERS):
        side = Side.MARKETING if id_ in MARKETING else Side.IT
        usual = Capacity.SPONSOR if id_.endswith("1") else Capacity.DECIDER
        capacity = capacities.get(id_, usual)
        made.append(person(place, side, capacity, id=ParticipantId(id_), name=f"Ada {id_.upper()}"))
    return tuple(made)


def votes(written: str, number: int = 1, activity: str = "a1") -> tuple[Ballot, ...]:
    """Votes written as "m1:i2 i1:- i2:?": who proposes whom, - for nobody and ? for who can't say."""
    pairs = (each.split(":") for each in written.split())
    return tuple(
        Ballot(
            activity=ActivityId(activity),
            participant=ParticipantId(who),
            proposes=None if whom in "-?" else ParticipantId(whom),
            round=number,
            abstains=whom == "?",
        )
        for who, whom in pairs
    )


def sides(marketing: str, it: str, number: int = 1) -> tuple[Ballot, ...]:
    """Votes of a side after the other, in the order of its people: "m1 m1 - i2 ?"."""
    pairs = [*zip(MARKETING, marketing.split(), strict=False), *zip(IT, it.split(), strict=False)]
    return votes(" ".join(f"{who}:{whom}" for who, whom in pairs), number)


def shown(*rounds: int, of: str | None = "a1") -> tuple[Reveal, ...]:
    return tuple(Reveal(kind=RevealKind.BALLOT, of=of, round=number, at=AT) for number in rounds or (1,))


def balloted(*ballots: Ballot, **lists: Any) -> Snapshot:
    """One activity with these ballots, the first round revealed unless said otherwise."""
    return snapshot(
        **{"activities": 1, "participants": room(), "reveals": shown(), "ballots": ballots, **lists}
    )


BOXES = st.lists(
    st.tuples(st.sampled_from(VOTERS), st.sampled_from([*VOTERS, "-", "?"])),
    min_size=1,
    unique_by=lambda vote: vote[0],
).map(lambda pairs: votes(" ".join(f"{who}:{whom}" for who, whom in pairs)))
"""A round of any votes."""
