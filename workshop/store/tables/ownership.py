"""Ownership: the gateways to its tables."""

from workshop.domain.facts.ownership import (
    Acceptance,
    Ballot,
    Consent,
    Deputy,
    Escalation,
    Phase,
    Reason,
    Reveal,
    Right,
    Tally,
    Term,
)
from workshop.store.gateway import Gateway


def gateways() -> tuple[Gateway, ...]:
    """One gateway per table, fresh for one open file."""
    return (
        Gateway("phases", Phase),
        Gateway("rights", Right),
        Gateway("reasons", Reason),
        Gateway("terms", Term),
        Gateway("escalations", Escalation),
        Gateway("deputies", Deputy),
        Gateway("ballots", Ballot),
        Gateway("reveals", Reveal),
        Gateway("consents", Consent),
        Gateway("tallies", Tally),
        Gateway("accepted", Acceptance),
    )
