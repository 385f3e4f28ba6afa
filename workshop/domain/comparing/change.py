"""What one line of a comparison says."""

from enum import IntEnum
from typing import Any

import msgspec

from workshop.domain.fact import Fact, Key


class Group(IntEnum):
    """What a change is about, in the order in which it is told: first what was agreed of deciding."""

    WHO_DECIDES = 1
    ROLES = 2
    REASONS = 3
    LIMITS = 4
    ACCEPTED = 5
    ESCALATIONS = 6
    PICK = 7
    STAGES = 8
    REST = 9


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A fact that is new or gone (`field` None), or one of its fields that says something else.

    Of roles, `field` is the letter, and `before` and `after` are the ids of the people who have it. Of what
    is counted over people (tallies, means) there is no field and no value: that it changed is all that is
    said. `fact` is the later state, or the earlier one of what is gone.
    """

    group: Group
    topic: str
    key: Key
    fact: Fact
    field: str | None = None
    before: Any = None
    after: Any = None
    is_new: bool = False
    is_gone: bool = False


class Comparison(msgspec.Struct, frozen=True):
    """All changes, in the order in which they are told, and the lists of which only the order changed."""

    changes: tuple[Change, ...]
    reordered: tuple[str, ...] = ()

    @property
    def is_equal(self) -> bool:
        """Whether both say the same, in the same order."""
        return not self.changes and not self.reordered
