"""Portfolios: the gateways to its tables."""

from workshop.domain.facts.portfolios import Capability, Gap, Initiative, Overlap, View
from workshop.store.gateway import Gateway


def gateways() -> tuple[Gateway, ...]:
    """One gateway per table, fresh for one open file."""
    return (
        Gateway("initiatives", Initiative),
        Gateway("overlaps", Overlap),
        Gateway("views", View),
        Gateway("gaps", Gap),
        Gateway("capabilities", Capability),
    )
