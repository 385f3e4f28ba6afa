"""Weights and scores as they are given: in which round, who has given some, and whether the room saw it.

Nothing here tells what somebody gave. As with ballots, what is given goes into a round that was not revealed.
What the room agrees on aloud belongs to no round and needs no reveal.
"""

from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import RevealKind
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.test_case import Score, Weight
from workshop.domain.snapshot import Snapshot


class Giving(msgspec.Struct, frozen=True):
    """Who has given weights (or scores) in a round, and who has not, in the workshop's order; never what."""

    kind: RevealKind
    round: int
    gave: tuple[ParticipantId, ...]
    missing: tuple[ParticipantId, ...]

    @property
    def is_complete(self) -> bool:
        """Whether somebody has given something and nobody is missing."""
        return bool(self.gave) and not self.missing


def is_agreed(entry: Weight | Score) -> bool:
    """Whether the room agreed on it aloud."""
    return entry.participant is None and entry.side is None


def entries(snapshot: Snapshot, kind: RevealKind) -> Iterable[Weight | Score]:
    """All weights, or all scores, whoever's they are."""
    return snapshot.weights if kind is RevealKind.WEIGHTS else snapshot.scores


def subject(entry: Weight | Score) -> tuple[str, ...]:
    """What a reveal of this entry alone would be of."""
    return (entry.candidate, entry.criterion) if isinstance(entry, Score) else (entry.criterion,)


def shown(snapshot: Snapshot, kind: RevealKind) -> Callable[[Weight | Score], bool]:
    """What says of each of them whether the room has seen it.

    A side's mean came with a charter, and what was agreed aloud is known.
    """
    whole = {each.round for each in snapshot.reveals if each.kind == kind and each.of is None}
    parts = {(each.of, each.round) for each in snapshot.reveals if each.kind == kind and each.of is not None}

    def is_shown(entry: Weight | Score) -> bool:
        if entry.participant is None or entry.round in whole:
            return True
        return bool(parts) and any((of, entry.round) in parts for of in subject(entry))

    return is_shown


def is_revealed(snapshot: Snapshot, kind: RevealKind, *of: str, number: int = 1) -> bool:
    """Whether the room has seen this input in this round; a reveal of None is one of everything."""
    return any((kind, each, number) in snapshot.reveals for each in (*of, None))


def last_round(snapshot: Snapshot, kind: RevealKind) -> int:
    """The last revealed round in which there is something that counts; 0 for none."""
    return max((each.round for each in filter(shown(snapshot, kind), counting(snapshot, kind))), default=0)


def open_round(snapshot: Snapshot, kind: RevealKind) -> int:
    """The round into which what is given now goes: never one that was revealed."""
    last = max((each.round for each in snapshot.reveals if each.kind == kind), default=0)
    return max(last, last_round(snapshot, kind)) + 1


def giving(snapshot: Snapshot, kind: RevealKind, number: int | None = None) -> Giving:
    """Who has given something in a round, by default the one that is open now."""
    number = open_round(snapshot, kind) if number is None else number
    gave = {e.participant for e in counting(snapshot, kind) if e.round == number and e.participant}
    people = [person.id for person in entitled(snapshot)]
    return Giving(
        kind,
        number,
        tuple(each for each in people if each in gave),
        tuple(each for each in people if each not in gave),
    )


def is_hidden(snapshot: Snapshot, kind: RevealKind) -> bool:
    """Whether all that people gave, of what nothing was agreed on, waits for its reveal."""
    agreed = {subject(each) for each in entries(snapshot, kind) if is_agreed(each)}
    given = [each for each in counting(snapshot, kind) if subject(each) not in agreed]
    return bool(given) and not any(map(shown(snapshot, kind), given))


def counting(snapshot: Snapshot, kind: RevealKind) -> list[Any]:
    """What voters gave, and sides' means that a charter carries: all that belongs to a round.

    A person who gave no point gave no weights.
    """
    voters = {person.id for person in entitled(snapshot)}
    given = [each for each in entries(snapshot, kind) if each.participant in voters or _came(each)]
    if kind is RevealKind.SCORES:
        return given
    return [each for each in given if _came(each) or getattr(each, "points", 0) > 0]


def _came(entry: Weight | Score) -> bool:
    return entry.participant is None and entry.side is not None


def people_behind(means: Iterable[Weight | Score]) -> int:
    """How many people the means are of that came with a charter: the most of any cell."""
    cells: dict[tuple[str, ...], int] = {}
    for each in filter(_came, means):
        cells[subject(each)] = cells.get(subject(each), 0) + each.count
    return max(cells.values(), default=0)
