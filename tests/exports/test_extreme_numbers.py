"""Numbers as large as a file can hold: every document is written, and what is drawn is on its page."""

import re
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from tests.builders import build, candidate, criterion, people
from tests.exports.test_nothing_private import unpacked
from workshop.actions.steps.export import WRITERS
from workshop.domain.facts.choices import Side
from workshop.domain.facts.follow_up import Expectation, Outcome
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.road_map import Increment
from workshop.domain.facts.test_case import Scale, Score, TestCase, Weight

LARGEST, MEASURED = 1_000_000.0, 1e15
CASES = [
    ((1.0, 5.0), (LARGEST, LARGEST)),
    ((1.0, 5.0), (LARGEST, -LARGEST)),
    ((1.0, 5.0), (LARGEST, 1e-39)),
    ((-LARGEST, LARGEST), (LARGEST, -LARGEST)),
    ((0.0, 5e-324), (5.0, 5e-324)),
    ((-LARGEST, -999_999.9999999999), (-LARGEST, -999_999.9999999999)),
    ((999_999.9999999999, LARGEST), (999_999.9999999999, LARGEST)),
]
"""A scale's ends, and the two scores that are given."""


def scored(scale, values):
    """Two campaigns that everybody scores with these two numbers, on two criteria."""
    room = people(6)
    one, other = values
    scores = [
        Score(candidate=f"c{c}", criterion=f"k{k}", participant=each.id, value=one if (c + k) % 2 else other)
        for c in (1, 2)
        for k in (1, 2)
        for each in room
    ]
    weights = [
        Weight(criterion=f"k{k}", participant=each.id, points=1_000_000 if each.side is Side.IT else 1e-300)
        for k in (1, 2)
        for each in room
    ]
    at = datetime(2026, 2, 4, 15, tzinfo=UTC)
    return build(
        participants=room,
        candidates=(candidate(1), candidate(2)),
        criteria=(criterion(1), criterion(2)),
        scale=Scale(low=scale[0], high=scale[1]),
        scores=tuple(scores),
        weights=tuple(weights),
        reveals=(Reveal(kind="scores", at=at), Reveal(kind="weights", at=at)),
        test_case=TestCase(candidate="c1"),
        increments=(Increment(id="i", title="First", measure="Opt-ins", ends_on=date(2026, 6, 30)),),
        expectations=(Expectation(increment="i", value=MEASURED),),
        outcomes=(Outcome(increment="i", value=-MEASURED),),
    )


@pytest.mark.parametrize("suffix", sorted({*WRITERS} - {".pdf"}))
@pytest.mark.parametrize(("scale", "values"), CASES)
def test_no_number_is_too_large_for_a_document(export, suffix, scale, values):
    made = export(scored(scale, values), suffix)

    parts = b"\n".join(part for part in unpacked(made) if not part.startswith(b"PK"))
    assert not re.findall(rb"\b(?:nan|inf)\b", parts, re.IGNORECASE)


@pytest.mark.parametrize(("scale", "values"), CASES)
def test_a_chart_ends_on_its_page(export, scale, values):
    made = export(scored(scale, values), ".pdf")

    with pypdfium2.PdfDocument(made) as printed:
        assert len(printed) > 3
        for page in printed:
            wide, high = page.get_size()
            bounds = [drawn.get_bounds() for drawn in page.get_objects()]
            assert all(-1 <= left <= right <= wide + 1 for left, _, right, _ in bounds)
            assert all(-1 <= low <= top <= high + 1 for _, low, _, top in bounds)
