"""Test case: the gateways to its tables."""

from workshop.domain.facts.test_case import (
    Candidate,
    Choosing,
    Criterion,
    Scale,
    Score,
    TestCase,
    Weight,
)
from workshop.store.gateway import Gateway


def gateways() -> tuple[Gateway, ...]:
    """One gateway per table, fresh for one open file."""
    return (
        Gateway("candidates", Candidate),
        Gateway("scale", Scale),
        Gateway("criteria", Criterion),
        Gateway("weights", Weight),
        Gateway("scores", Score),
        Gateway("choice", Choosing),
        Gateway("test_case", TestCase),
    )
