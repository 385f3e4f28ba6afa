"""Published figures beside a room's own: counted the same way, and never made more of than they are."""

from collections.abc import Mapping
from fractions import Fraction

import msgspec

from workshop.domain.facts.choices import Choice, Side
from workshop.domain.perceiving.ratings import AGREES, REFUSES, Rated

FEWEST_FOR_SHARES = 20
"""Of fewer people counts are told, not percentages: one of them would be more than five per cent."""
_SIDES = (Side.MARKETING, Side.IT)


class Counts(Choice):
    """Which answers a published figure counts."""

    AGREE = "agree"
    DISAGREE = "disagree"


class Benchmark(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A figure of a survey: per cent of each side that gave the answer which it counts.

    `population` is who was asked and `n` how many, where that was published. `same_question` says whether
    its question is that of the statement it stands beside. A figure of `both` is one of people of both sides
    together: it stands beside each side's own, and says nothing of how far apart they are.
    """

    id: str
    source: str
    year: int | None
    population: Mapping[Side, str]
    n: Mapping[Side, int]
    question: str
    answer: str
    counts: Counts
    figures: Mapping[Side, int]
    same_question: bool
    remark: str

    def figure(self, side: Side) -> int | None:
        """What was published of this side, or of both together; None where neither was, or for neither."""
        return self.figures.get(side, self.figures.get(Side.BOTH)) if side in _SIDES else None

    @property
    def is_told_apart(self) -> bool:
        """Whether each side has a figure of its own."""
        return self.figures.keys() >= set(_SIDES)


class Counted(msgspec.Struct, frozen=True):
    """How many of a group gave the answer that a figure counts, of how many; `published` is per cent."""

    count: int
    of: int
    published: int | None


def counted(benchmark: Benchmark, side: Side, rated: Rated) -> Counted:
    """A side's own count beside the published figure."""
    counts = benchmark.counts is Counts.AGREE
    answering = rated.marks[AGREES - 1 :] if counts else rated.marks[:REFUSES]
    return Counted(sum(answering), rated.n, benchmark.figure(side))


def is_further_apart(benchmark: Benchmark, ours: Counted, theirs: Counted) -> bool:
    """Whether the room is further apart than the survey was, and would be had any one answered otherwise.

    Never where the survey did not tell both sides apart.
    """
    if not benchmark.is_told_apart or ours.published is None or theirs.published is None:
        return False
    published = abs(Fraction(ours.published - theirs.published, 100))
    rooms = [(ours.count, theirs.count)]
    rooms += [(each, theirs.count) for each in _otherwise(ours)]
    rooms += [(ours.count, each) for each in _otherwise(theirs)]
    return all(abs(Fraction(m, ours.of) - Fraction(i, theirs.of)) > published for m, i in rooms)


def _otherwise(group: Counted) -> list[int]:
    """The counts that it would be with one person's other answer."""
    return [each for each in (group.count - 1, group.count + 1) if 0 <= each <= group.of]
