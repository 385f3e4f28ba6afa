"""What an action changed, so that whoever listens repaints that and no more."""

from collections.abc import Mapping

import msgspec

from workshop.domain.fact import Fact, Key


class Label(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an undo step did, without prose: `texts.labels` words it. Params are plain strings."""

    code: str
    params: dict[str, str] = {}


FINAL = frozenset({"reveal-ballot", "reveal-ballots", "reveal-scores", "reveal-weights"})
"""The codes of steps that undo stops at: what the room has seen is never hidden again."""


class Row(msgspec.Struct, frozen=True):
    """A fact as it stands in its list after a change; `position` orders the list."""

    position: int
    fact: Fact


class TopicChange(msgspec.Struct, frozen=True):
    """What happened to one topic: facts that are there now, and keys that are gone."""

    now: tuple[Row, ...] = ()
    gone: tuple[Key, ...] = ()


class Changes(msgspec.Struct, frozen=True):
    """What one undo step, undo or redo changed, by topic (the data format's top-level key)."""

    label: Label
    topics: Mapping[str, TopicChange] = {}

    def __bool__(self) -> bool:
        return bool(self.topics)

    def touches(self, *topics: str) -> bool:
        return any(topic in self.topics for topic in topics)
