"""The working agreement: its eight parts, what is missing of them, and who has the last word."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from workshop.domain.facts.choices import Choice, CommitmentKind, Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.road_map import Commitment, Principle
from workshop.domain.planning.path import rungs
from workshop.domain.snapshot import Snapshot

SIDES = (Side.MARKETING, Side.IT)


class Topic(Choice):
    """What principles are asked for."""

    DATA = "data"
    YOUNG = "young"
    BRAND = "brand"
    SECURITY = "security"


_WORDS: Mapping[Topic, tuple[str, ...]] = {
    Topic.YOUNG: ("young", "new tech", "emerging", "jung", "neue tech"),
    Topic.DATA: ("data", "daten"),
    Topic.BRAND: ("brand", "experience", "marke", "erlebnis"),
    Topic.SECURITY: ("security", "stability", "secure", "stable", "sicher", "stabil"),
}
"""By which words in its topic a principle is known, in English and German; the first topic that fits."""


class Part(Choice):
    """The eight parts of an agreement."""

    CADENCES = "cadences"
    ESCALATION_PATH = "escalation-path"
    TIEBREAKER = "tiebreaker"
    DATA = "data"
    YOUNG = "young"
    BRAND = "brand"
    SECURITY = "security"
    ROLES = "roles"


class Missing(Choice):
    """What an agreement can lack, in the order of its eight parts."""

    CADENCES = "cadences"
    ESCALATION_PATH = "escalation-path"
    TIEBREAKER = "tiebreaker"
    DATA_STRATEGY = "data-strategy"
    DATA_OWNER = "data-owner"
    YOUNG_TECHNOLOGY = "young-technology"
    YOUNG_WHO = "young-who"
    YOUNG_MONEY = "young-money"
    YOUNG_DAYS = "young-days"
    BRAND = "brand"
    SECURITY = "security"
    MARKETING_ROLE = "marketing-role"
    IT_ROLE = "it-role"
    MARKETING_LEARNS = "marketing-learns"
    IT_LEARNS = "it-learns"
    MARKETING_GIVES = "marketing-gives"
    IT_GIVES = "it-gives"


def topic_of(principle: Principle) -> Topic | None:
    """What a principle is about, by the words of its topic; None for any other."""
    words = principle.topic.casefold()
    return next((topic for topic, some in _WORDS.items() if any(each in words for each in some)), None)


def missing(snapshot: Snapshot) -> tuple[Missing, ...]:
    """Everything that the agreement lacks, in the order of its parts."""
    return tuple(each for lacks in missing_by_part(snapshot).values() for each in lacks)


def missing_by_part(snapshot: Snapshot) -> Mapping[Part, tuple[Missing, ...]]:
    """What each of the eight parts lacks, in their order; nothing of one that is agreed."""
    return {part: tuple(lacks(snapshot)) for part, lacks in _PARTS.items()}


def has_last_word(snapshot: Snapshot) -> ParticipantId | None:
    """The one person at the end of the escalation path; None where it ends with several, or isn't there."""
    path = rungs(snapshot)
    return path[-1].people[0] if path and len(path[-1].people) == 1 else None


def _cadences(snapshot: Snapshot) -> Iterator[Missing]:
    if not any(each.who and each.starts_at and each.every.strip() for each in snapshot.cadences):
        yield Missing.CADENCES


def _path(snapshot: Snapshot) -> Iterator[Missing]:
    if not len(snapshot.escalation_path):
        yield Missing.ESCALATION_PATH


def _tiebreaker(snapshot: Snapshot) -> Iterator[Missing]:
    """A third person is named: at the end of the path, or in some decision right."""
    if has_last_word(snapshot) is None and all(each.tiebreaker_person is None for each in snapshot.terms):
        yield Missing.TIEBREAKER


def _said(snapshot: Snapshot, topic: Topic) -> tuple[Principle, ...]:
    """The principles of a topic that say something."""
    return tuple(each for each in snapshot.principles if each.text.strip() and topic_of(each) is topic)


def _data(snapshot: Snapshot) -> Iterator[Missing]:
    said = _said(snapshot, Topic.DATA)
    if not said:
        yield Missing.DATA_STRATEGY
    elif all(each.owner is None for each in said):
        yield Missing.DATA_OWNER


def _young(snapshot: Snapshot) -> Iterator[Missing]:
    said = _said(snapshot, Topic.YOUNG)
    if not said:
        yield Missing.YOUNG_TECHNOLOGY
        return
    if not any(each.who or each.owner for each in said):
        yield Missing.YOUNG_WHO
    if all(each.limit is None for each in said):
        yield Missing.YOUNG_MONEY
    if all(each.days is None for each in said):
        yield Missing.YOUNG_DAYS


def _brand(snapshot: Snapshot) -> Iterator[Missing]:
    if not _said(snapshot, Topic.BRAND):
        yield Missing.BRAND


def _security(snapshot: Snapshot) -> Iterator[Missing]:
    if not _said(snapshot, Topic.SECURITY):
        yield Missing.SECURITY


_COMMITTED: Mapping[tuple[CommitmentKind, Side], Missing] = {
    (CommitmentKind.ROLE, Side.MARKETING): Missing.MARKETING_ROLE,
    (CommitmentKind.ROLE, Side.IT): Missing.IT_ROLE,
    (CommitmentKind.LEARN, Side.MARKETING): Missing.MARKETING_LEARNS,
    (CommitmentKind.LEARN, Side.IT): Missing.IT_LEARNS,
    (CommitmentKind.GIVE, Side.MARKETING): Missing.MARKETING_GIVES,
    (CommitmentKind.GIVE, Side.IT): Missing.IT_GIVES,
}


def _commitments(snapshot: Snapshot) -> Iterator[Missing]:
    given = {(each.kind, side) for each in snapshot.commitments for side in _sides_of(snapshot, each)}
    return (lack for wanted, lack in _COMMITTED.items() if wanted not in given)


def _sides_of(snapshot: Snapshot, commitment: Commitment) -> Iterable[Side]:
    """Whose commitment it is, where it says something."""
    return sides_of(snapshot, commitment) if commitment.text.strip() else ()


def sides_of(snapshot: Snapshot, commitment: Commitment) -> tuple[Side, ...]:
    """Whose commitment it is: its person's side's, or its own side's, or both sides'."""
    person = snapshot.participants.get(commitment.participant)
    side = person.side if person is not None and person.side in SIDES else commitment.side
    return SIDES if side is Side.BOTH else (side,)


def roles_of(snapshot: Snapshot, side: Side) -> tuple[Commitment, ...]:
    """What was written of the role that a side's leader takes on."""
    found = (each for each in snapshot.commitments if each.kind is CommitmentKind.ROLE)
    return tuple(each for each in found if side in _sides_of(snapshot, each))


def is_agreed(snapshot: Snapshot, side: Side) -> bool:
    """Whether both leaders said yes to all that was written of a side's role."""
    roles = roles_of(snapshot, side)
    return bool(roles) and all(each.agreed for each in roles)


_PARTS: Mapping[Part, Callable[[Snapshot], Iterable[Missing]]] = {
    Part.CADENCES: _cadences,
    Part.ESCALATION_PATH: _path,
    Part.TIEBREAKER: _tiebreaker,
    Part.DATA: _data,
    Part.YOUNG: _young,
    Part.BRAND: _brand,
    Part.SECURITY: _security,
    Part.ROLES: _commitments,
}
