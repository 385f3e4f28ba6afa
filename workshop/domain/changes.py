"""What an action changed, so that whoever listens repaints that and no more."""

from collections.abc import Iterable, Mapping

import msgspec

from workshop.domain.fact import Fact, Key
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.review import Revision


class Label(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an undo step did, without prose: `texts.labels` words it. Params are plain strings."""

    code: str
    params: dict[str, str] = {}


FINAL = frozenset({"reveals", "revisions"})
"""The topics in which undo stops: what the room has seen is never hidden again, nor a signature unsaid."""


def is_final(before: Iterable[Fact], after: Iterable[Fact], others: Iterable[Fact]) -> bool:
    """Whether a step that made these facts of FINAL topics of those before, beside others, is for good.

    To take a reveal away with its activity, or to take it along into a merge, shows the room nothing: what
    was shown before, by itself or with all of its kind, keeps its moment.
    """
    was, now = [*before], [*after]
    shown = {(each.kind, each.at) for each in was if isinstance(each, Reveal)}
    shown |= {(each.kind, each.at) for each in others if isinstance(each, Reveal) and each.of is None}
    came = {(each.kind, each.at) for each in now if isinstance(each, Reveal)}
    signs = any(isinstance(each, Revision) for each in (*was, *now))
    return signs or not came <= shown


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
        """Whether anything of one of these topics changed."""
        return any(topic in self.topics for topic in topics)
