"""The rules on decision rights: each a pure function, gathered by scheme."""

from workshop.domain.rights.matrix import deciders, effective, phases_to_check, refined_phases
from workshop.domain.rights.roles import RoleWeight, deciding, has_voice, weight, working
from workshop.domain.rules.check import (
    Checked,
    check,
    check_activity,
    check_step,
    check_workshop,
    checked,
    rechecked,
    rehearsed,
)
from workshop.domain.rules.reads import FINDINGS, activities_touched
from workshop.domain.rules.whole import accountable_for, most_load

__all__ = [
    "FINDINGS",
    "Checked",
    "RoleWeight",
    "accountable_for",
    "activities_touched",
    "check",
    "check_activity",
    "check_step",
    "check_workshop",
    "checked",
    "deciders",
    "deciding",
    "effective",
    "has_voice",
    "most_load",
    "phases_to_check",
    "rechecked",
    "refined_phases",
    "rehearsed",
    "weight",
    "working",
]
