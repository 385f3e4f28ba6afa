"""What an action changed, so that whoever listens repaints that and no more."""

from collections.abc import Iterable, Mapping

import msgspec

from workshop.domain.fact import Fact, Key
from workshop.domain.facts.choices import RevealKind, StepId
from workshop.domain.facts.ownership import Consent, Reveal, round_named
from workshop.domain.facts.rehearsal import Held
from workshop.domain.facts.review import Revision


class Label(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an undo step did, without prose: `texts.labels` words it. Params are plain strings."""

    code: str
    params: dict[str, str] = {}


FINAL = frozenset({"reveals", "revisions", "consents", "holds"})
"""The topics in which undo stops: what the room has seen is never hidden again, nor a signature unsaid."""

_SPLITS: Mapping[RevealKind, StepId] = {
    RevealKind.BALLOT: StepId.OWNERSHIP,
    RevealKind.RATINGS: StepId.WHERE_WE_STAND,
    RevealKind.WEIGHTS: StepId.TEST_CASE,
    RevealKind.SCORES: StepId.TEST_CASE,
}
"""The step whose consents tell apart what was revealed."""


def is_final(before: Iterable[Fact], after: Iterable[Fact], others: Iterable[Fact]) -> bool:
    """Whether a step that made these facts of FINAL topics of those before, beside others, is for good.

    To take a reveal away with its activity, or to take it along into a merge, shows the room nothing: what
    was shown before, by itself or with all of its kind, keeps its moment. A consent shows something where
    what it is given for was revealed already.
    """
    was, now, held = [*before], [*after], [*others]
    shown = {(each.kind, each.at) for each in was if isinstance(each, Reveal)}
    shown |= {(each.kind, each.at) for each in held if isinstance(each, Reveal) and each.of is None}
    came = {(each.kind, each.at) for each in now if isinstance(each, Reveal)}
    signs = any(isinstance(each, Revision) for each in (*was, *now))
    agreed = {each.key for each in was if isinstance(each, Consent)}
    consents = [each for each in now if isinstance(each, Consent) and each.key not in agreed]
    seen = [each for each in (*held, *now) if isinstance(each, Reveal)]
    told = {each.at for each in was if isinstance(each, Held)}
    signs = signs or any(isinstance(each, Held) and each.at not in told for each in now)
    return signs or not came <= shown or any(_splits(each, seen) for each in consents)


def _splits(consent: Consent, seen: Iterable[Reveal]) -> bool:
    """Whether a consent tells apart what was revealed before it: one of a whole step does for means alone."""
    if consent.of is None and consent.step is not StepId.TEST_CASE:
        return False
    shown = [each for each in seen if _SPLITS[each.kind] is consent.step and each.at <= consent.at]
    if consent.step is StepId.TEST_CASE and consent.of is not None:
        return any(consent.of == round_named(each.kind, each.round) for each in shown)
    return any(consent.of is None or each.of in (None, consent.of) for each in shown)


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
