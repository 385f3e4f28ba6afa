from fractions import Fraction

import pytest

from tests.builders import snapshot
from tests.domain.planning.plans import step
from workshop.domain.facts.choices import GapSourceKind
from workshop.domain.facts.portfolios import Capability, Competitor, Gap, GapSource
from workshop.domain.planning.gaps import Ending, standings, traced


def test_a_gap_says_where_it_was_seen_and_how_it_ends():
    seen = GapSource(kind=GapSourceKind.CAPABILITY, of="k1")
    gaps = (
        Gap(id="a", source=seen, closed_by="i", left_open="Later"),
        Gap(id="b", left_open="No money this year"),
        Gap(id="c", left_open=" "),
    )
    found = traced(snapshot(gaps=gaps, increments=(step("i"),)))

    assert [each.ending for each in found] == [Ending.CLOSED, Ending.LEFT_OPEN, Ending.OPEN]
    assert found[0].closed_by == step("i") and found[0].source == seen
    assert found[1].source.kind is GapSourceKind.FREE


@pytest.mark.parametrize(
    ("today", "target", "others", "behind", "best"),
    [
        (2, 4, {"Bauhof": 4, "Grün": 3}, 2, ["Bauhof"]),
        (2.1, 3.4, {"Bauhof": 1, "Grün": 1}, Fraction(-11, 10), ["Bauhof", "Grün"]),
        (None, 4, {"Bauhof": 4}, None, ["Bauhof"]),
        (2, None, {"Bauhof": None}, None, []),
    ],
)
def test_a_capability_is_told_against_its_target_and_the_best_other(today, target, others, behind, best):
    rivals = tuple(Competitor(name=name, value=value) for name, value in others.items())
    known = Capability(id="k", today=today, target=target, competitors=rivals)
    (found,) = standings(snapshot(capabilities=(known,)))
    assert found.behind == behind
    assert [each.name for each in found.best] == best
