"""What the ranking says: who leads, by how much, and how sure that is."""

from collections.abc import Mapping
from typing import TypeAlias

import msgspec

from workshop.domain.facts.choices import Choice
from workshop.domain.facts.ids import CandidateId, CriterionId

Means: TypeAlias = Mapping[CandidateId, tuple[float | None, ...]]


class Standing(msgspec.Struct, frozen=True):
    """A candidate's place; `parts` are what each criterion adds to the score, in criteria order.

    `believed_share` is None where it can't be told: without single people's weights, and none that came.
    """

    candidate: CandidateId
    score: float
    rank: int
    wins_share: float
    dominated_by: tuple[CandidateId, ...]
    parts: tuple[float, ...] = ()
    believed_share: float | None = None


class Stable(msgspec.Struct, frozen=True):
    """The range of one weight, from 0 to 1, in which the winner stays first."""

    criterion: CriterionId
    weight: float
    low: float
    high: float


class Flip(msgspec.Struct, frozen=True):
    """The smallest change of one weight, from 0 to 1: at `to` the winner ties with another, then loses."""

    criterion: CriterionId
    start: float = msgspec.field(name="from")
    to: float
    winner: CandidateId


class Transfer(msgspec.Struct, frozen=True):
    """So many points of 100, taken from one criterion and given to another, bring `winner` level."""

    from_criterion: CriterionId
    to_criterion: CriterionId
    points: float
    winner: CandidateId


class OnePoint(msgspec.Struct, frozen=True):
    """A mean score of `candidate` that, better or worse by `change` (a point at most), has `winner` lead."""

    criterion: CriterionId
    candidate: CandidateId
    change: float
    winner: CandidateId


class Anchored(msgspec.Struct, frozen=True):
    """A mean score, and what the criterion's anchors would give the candidate's budget."""

    candidate: CandidateId
    criterion: CriterionId
    score: float
    anchor: float


class Lack(Choice):
    """What a clear winner would need, and this first place has not."""

    COMPARABLE = "comparable"
    ALONE = "alone"
    LEAD = "lead"
    SIDES = "sides"
    PEOPLE = "people"


class Ranking(msgspec.Struct, frozen=True, kw_only=True):
    """Who leads, by how much, and how sure that is.

    `weights` are normalised to sum 1: the room's, and each side's where it gave any that may be told. `means`
    are the mean scores as given, by candidate, in criteria order. `missing` are candidates without a score on
    some criterion that has weight: they are not ranked. `weights_given` is false where equal weights stand
    in for none. `wins_error` is the largest standard error of `wins_share`, 0 where it is exact,
    `believed_error` that of `believed_share`. `margin` (of the winner's score) and `lead` (of the scale) are
    None where there are no two to compare. `lacks` are the tests of a clear winner that fail, `untested`
    those that fall away.
    `smallest_flip`, `smallest_transfer` and `one_point` are None, or empty, where the first place is tied.
    `anchors` are mean scores, of whoever has one, far from what the anchors say of the budget.
    """

    criteria: tuple[CriterionId, ...]
    ranking: tuple[Standing, ...]
    stable: tuple[Stable, ...]
    by_side: dict[str, CandidateId | None]
    by_side_ties: dict[str, tuple[CandidateId, ...]]
    smallest_flip: Flip | None
    smallest_transfer: Transfer | None
    one_point: tuple[OnePoint, ...]
    margin: float | None
    lead: float | None
    clear: bool
    lacks: tuple[Lack, ...]
    untested: tuple[Lack, ...]
    pick: CandidateId | None
    own_winners: dict[CandidateId, int] | None
    winner_people: int | None
    weighed: int
    scored: int
    voters: int
    comparable: bool
    weights: tuple[float, ...]
    side_weights: dict[str, tuple[float, ...] | None]
    means: Means
    missing: tuple[CandidateId, ...]
    weights_given: bool
    wins_error: float
    believed_error: float = 0.0
    anchors: tuple[Anchored, ...] = ()

    @property
    def winner(self) -> Standing | None:
        """The first in the ranking; None where several share the first place, or nobody has one."""
        return self.ranking[0] if len(self.leaders) == 1 else None

    @property
    def exact(self) -> bool:
        """Whether the shares are exact, rather than drawn."""
        return self.wins_error == 0 and self.believed_error == 0

    @property
    def leaders(self) -> tuple[CandidateId, ...]:
        """All who share the first rank."""
        return tuple(each.candidate for each in self.ranking if each.rank == 1)
