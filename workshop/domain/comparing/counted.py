"""What is counted over people, then and now: tallies of ballots and ratings, means of weights and scores."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

from workshop.domain.comparing.change import Change, Group
from workshop.domain.document import Document
from workshop.domain.fact import Fact, Key
from workshop.domain.facts.choices import Choice, RevealKind

_SUBJECTS: Mapping[str, tuple[str, ...]] = {
    "tallies": ("activities", "statements"),
    "weights": ("criteria",),
    "scores": ("candidates", "criteria"),
    "reveals": ("activities", "statements"),
}
"""The lists of what is counted, by the topic of the counts."""


def counted_changes(before: Document, after: Document) -> Iterator[Change]:
    """A change for each ballot, statement, criterion and score that was counted anew, without its figures.

    The ranking's own counts and the moments of the reveals follow from these; they are told only where
    nothing else shows it.
    """
    tallied = [*_anew(before, after, "tallies", lambda each: (each.kind, each.of))]
    weighed = [*_anew(before, after, "weights", lambda each: (each.criterion,))]
    scored = [*_anew(before, after, "scores", lambda each: (each.candidate, each.criterion))]
    yield from (*tallied, *weighed, *scored)
    if before.choice != after.choice and not weighed and not scored:
        yield Change(group=Group.PICK, topic="choice", key=(), fact=after.choice)
    told = {
        RevealKind.BALLOT: bool(tallied),
        RevealKind.RATINGS: bool(tallied),
        RevealKind.WEIGHTS: bool(weighed) or before.choice != after.choice,
        RevealKind.SCORES: bool(scored) or before.choice != after.choice,
    }
    for change in _anew(before, after, "reveals", lambda each: (each.kind, each.of)):
        if not told[change.fact.kind]:  # type: ignore[attr-defined]
            yield change


def _anew(before: Document, after: Document, topic: str, of: Callable[[Any], Key]) -> Iterator[Change]:
    was, now = _grouped(before, topic, of), _grouped(after, topic, of)
    for key in dict.fromkeys([*now, *was]):
        old, new = was.get(key, []), now.get(key, [])
        if not _is_asked(before, topic, key) or not _is_asked(after, topic, key):
            continue
        if sorted(map(msgspec.json.encode, old)) != sorted(map(msgspec.json.encode, new)):
            yield Change(
                group=Group.PICK if topic in ("weights", "scores") else Group.REST,
                topic=topic,
                key=key,
                fact=(new or old)[0],
                is_new=not old,
                is_gone=not new,
            )


def _is_asked(document: Document, topic: str, key: Key) -> bool:
    """Whether what is counted is there: of what is new or gone, that it is says it all."""
    if topic not in _SUBJECTS:
        return True
    there = {each.id for subject in _SUBJECTS[topic] for each in getattr(document, subject)}
    return all(part in there for part in key if part is not None and not isinstance(part, Choice))


def _grouped(document: Document, topic: str, of: Callable[[Any], Key]) -> dict[Key, list[Fact]]:
    found: dict[Key, list[Fact]] = {}
    for fact in getattr(document, topic):
        found.setdefault(of(fact), []).append(fact)
    return found
