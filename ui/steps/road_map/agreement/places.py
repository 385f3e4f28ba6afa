"""Where in the agreement the work is: a leader, a meeting, a rung or a principle."""

from enum import Enum, auto
from typing import NamedTuple


class Kind(Enum):
    """What is in hand."""

    ROLE = auto()
    CADENCE = auto()
    RUNG = auto()
    PRINCIPLE = auto()


class Place(NamedTuple):
    """One part of the page; `id` is a side's value, a rank, or the id of a meeting or principle."""

    kind: Kind
    id: str
