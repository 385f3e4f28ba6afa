"""Follow up: the gateways to its tables."""

from workshop.domain.facts.follow_up import CheckIn, Expectation, Outcome
from workshop.store.gateway import Gateway


def gateways() -> tuple[Gateway, ...]:
    """One gateway per table, fresh for one open file."""
    return (
        Gateway("expectations", Expectation),
        Gateway("outcomes", Outcome),
        Gateway("check_ins", CheckIn),
    )
