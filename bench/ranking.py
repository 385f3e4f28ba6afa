"""A whole ranking with all that says how sure it is, against adding up the same scores once.

The floor groups the scores by cell and takes their means, in plain Python: nothing that ranks does less. A
room of this size is ranked aside from the window.
"""

import random
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from statistics import fmean

from bench.measure import Row, line, medians, seconds
from workshop.domain.document import new_document
from workshop.domain.facts.choices import RevealKind, Side
from workshop.domain.facts.ids import CandidateId, CriterionId, ParticipantId
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.set_up import Participant, Workshop
from workshop.domain.facts.test_case import Candidate, Criterion, Score, Weight
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.ranking.sure import believed, dominance, wins_share
from workshop.domain.snapshot import Snapshot

SIZES = ((500, 20, 20, 5, 20.0),)
"""Campaigns, criteria, people, rounds of measuring, and the ratio that is aimed at."""
AT = datetime(2026, 2, 5, tzinfo=UTC)


def main() -> list[Row]:
    """A row for each size."""
    return [_row(*size) for size in SIZES]


def _row(campaigns: int, criteria: int, people: int, rounds: int, target: float) -> Row:
    snapshot = _room(campaigns, criteria, people)
    measured = medians(
        {
            "ours": lambda: seconds(lambda: _anew(snapshot)),
            "floor": lambda: seconds(lambda: _means(snapshot.scores)),
        },
        rounds,
    )
    what = f"ranking, {campaigns} × {criteria} × {people} people"
    return line(what, measured["ours"], measured["floor"], target)


def _anew(snapshot: Snapshot) -> None:
    """Without what is remembered of shares that were reckoned before."""
    for remembered in (wins_share._measured, believed._measured, dominance._found):
        remembered.cache_clear()
    shared_ranking(snapshot)


def _means(scores: Iterable[Score]) -> list[float]:
    cells: dict[tuple[str, str], list[float]] = defaultdict(list)
    for score in scores:
        cells[score.candidate, score.criterion].append(score.value)
    return [fmean(each) for each in cells.values()]


def _room(campaigns: int, criteria: int, people: int) -> Snapshot:
    """Everybody weighed and scored everything, and the room has seen it."""
    chance = random.Random(2026)
    voters = [ParticipantId(f"p{n}") for n in range(people)]
    cells = [(CandidateId(f"c{c}"), CriterionId(f"k{k}")) for c in range(campaigns) for k in range(criteria)]
    return Snapshot.of(
        new_document(
            Workshop(title="Bench"),
            participants=tuple(
                Participant(id=each, name=each, side=Side.IT if n % 2 else Side.MARKETING)
                for n, each in enumerate(voters)
            ),
            candidates=tuple(Candidate(id=CandidateId(f"c{n}")) for n in range(campaigns)),
            criteria=tuple(Criterion(id=CriterionId(f"k{n}")) for n in range(criteria)),
            weights=tuple(
                Weight(criterion=CriterionId(f"k{k}"), participant=who, points=float(chance.randint(0, 20)))
                for k in range(criteria)
                for who in voters
            ),
            scores=tuple(
                Score(candidate=c, criterion=k, participant=who, value=float(chance.randint(1, 5)))
                for c, k in cells
                for who in voters
            ),
            reveals=tuple(Reveal(kind=kind, at=AT) for kind in (RevealKind.WEIGHTS, RevealKind.SCORES)),
        )
    )


if __name__ == "__main__":
    print(*main(), sep="\n")
