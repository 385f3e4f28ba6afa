"""The rules on decision rights: each a pure function, gathered by scheme."""

from workshop.domain.rules.check import check, check_activity, check_workshop
from workshop.domain.rules.matrix import effective, phases_to_check, refined_phases
from workshop.domain.rules.roles import RoleWeight, deciding, has_voice, weight, working
from workshop.domain.rules.whole import accountable_for

__all__ = [
    "RoleWeight",
    "accountable_for",
    "check",
    "check_activity",
    "check_workshop",
    "deciding",
    "effective",
    "has_voice",
    "phases_to_check",
    "refined_phases",
    "weight",
    "working",
]
