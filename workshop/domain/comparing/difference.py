"""What differs between the shareable content of two workshops, fact by fact and field by field.

Facts are the same by their key (METHOD.md 8). What goes along with a fact that is new or gone, such as the
roles in a new activity, is part of that one change; what is counted from other changes is not told again.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from workshop.domain.comparing.change import Change, Comparison, Group
from workshop.domain.comparing.counted import counted_changes
from workshop.domain.comparing.roles import role_changes
from workshop.domain.document import MANY, ONE, Document
from workshop.domain.fact import Fact, Key

GROUPS: Mapping[str, Group] = {
    "reasons": Group.REASONS,
    "terms": Group.LIMITS,
    "deputies": Group.LIMITS,
    "accepted": Group.ACCEPTED,
    "escalations": Group.ESCALATIONS,
    "test_case": Group.PICK,
    "increments": Group.STAGES,
}
"""What a topic's changes are told with; all others come after these, in the format's order."""
_ELSEWHERE = frozenset(
    {"rights", "ballots", "dots", "ratings", "tallies", "weights", "scores", "choice", "reveals"}
    | {"notes", "revisions", "replies"}
)
_OWNERS: Mapping[str, tuple[str, str]] = {
    "reasons": ("activities", "activity"),
    "terms": ("activities", "activity"),
    "escalations": ("activities", "activity"),
    "accepted": ("activities", "activity"),
    "views": ("initiatives", "initiative"),
}
"""Lists whose facts come and go with another's: with which list's, and by which field."""


def compare(before: Document, after: Document) -> Comparison:
    """What changed from the one to the other; both are shareable content (see `shareable`)."""
    found: list[Change] = []
    for topic in ONE:
        if topic not in _ELSEWHERE:
            was, now = getattr(before, topic), getattr(after, topic)
            found += _fields(topic, (), was, now)
    reordered = []
    for topic in MANY:
        if topic in _ELSEWHERE:
            continue
        was, now = _by_key(before, topic), _by_key(after, topic)
        found += _of_list(topic, was, now, before, after)
        common = [key for key in was if key in now]
        if _has_order(topic) and common != [key for key in now if key in was]:
            reordered.append(topic)
    found += role_changes(before, after)
    found += counted_changes(before, after)
    # The sort keeps the format's order within a group.
    return Comparison(tuple(sorted(found, key=lambda change: change.group)), tuple(reordered))


def _by_key(document: Document, topic: str) -> dict[Key, Fact]:
    facts: tuple[Fact, ...] = getattr(document, topic)
    # What a machine wrote of another change is not a change of its own.
    return {fact.key: fact for fact in facts if not getattr(fact, "automatic", "")}


def _has_order(topic: str) -> bool:
    """Whether people put the list in order: lists of what is known by other facts have none."""
    return MANY[topic].key_fields == ("id",) or topic == "agenda"


def _of_list(
    topic: str, was: Mapping[Key, Fact], now: Mapping[Key, Fact], before: Document, after: Document
) -> Iterator[Change]:
    group = GROUPS.get(topic, Group.REST)
    for key, fact in was.items():
        if key not in now and not _goes_along(topic, fact, after):
            yield Change(group=group, topic=topic, key=key, fact=fact, is_gone=True)
    for key, fact in now.items():
        if key in was:
            yield from _fields(topic, key, was[key], fact)
        elif not _goes_along(topic, fact, before):
            yield Change(group=group, topic=topic, key=key, fact=fact, is_new=True)


def _goes_along(topic: str, fact: Fact, other: Document) -> bool:
    """Whether what the fact belongs to isn't in the other state at all: its coming or going says it all."""
    owner = _OWNERS.get(topic)
    if owner is None:
        return False
    wanted = getattr(fact, owner[1])
    return wanted is not None and all(each.id != wanted for each in getattr(other, owner[0]))


def _fields(topic: str, key: Key, was: Fact, now: Fact) -> Iterator[Change]:
    group = GROUPS.get(topic, Group.REST)
    old, new = dict(_flat(was)), dict(_flat(now))
    for name in dict.fromkeys([*old, *new]):
        if old.get(name) != new.get(name):
            yield Change(
                group=group,
                topic=topic,
                key=key,
                fact=now,
                field=name,
                before=old.get(name),
                after=new.get(name),
            )


def _flat(fact: Fact) -> Iterator[tuple[str, Any]]:
    """Every field but the key's; what holds named parts gives each of them, as "cost.marketing"."""
    for field in msgspec.structs.fields(fact):
        name, value = field.encode_name, getattr(fact, field.name)
        if field.name in fact.key_fields:
            continue
        if isinstance(value, dict):
            yield from ((f"{name}.{part}", each) for part, each in value.items())
        elif name in ("cost", "sides"):
            yield from ((f"{name}.{part.name}", getattr(value, part.name)) for part in _parts(value))
        else:
            yield name, value


def _parts(value: Any) -> tuple[msgspec.structs.FieldInfo, ...]:
    return msgspec.structs.fields(value)
