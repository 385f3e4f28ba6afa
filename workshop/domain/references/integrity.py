"""Does a document hold together: unique keys, ids that exist, letters of its scheme."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from workshop.domain.document import MANY, ONE, Document
from workshop.domain.fact import Fact
from workshop.domain.facts.choices import Scheme

LETTERS: dict[Scheme, str] = {Scheme.RACI: "RACI", Scheme.DACI: "DACI", Scheme.RAPID: "RAPID"}
"""The role letters of each scheme, in the order a matrix explains them."""

_PLACE = re.compile(r"\$\.(?P<topic>\w+)(?:\[(?P<place>\d+)\])?")


class Problem(msgspec.Struct, frozen=True):
    """What does not hold, and where: `path` as in `$.rights[3].activity`."""

    path: str
    code: str
    value: str


def problems(document: Document) -> Iterator[Problem]:
    """Everything in the document that contradicts itself, in the order of the format."""
    known = {topic: {fact.key for fact in getattr(document, topic)} for topic in MANY}
    for topic in MANY:
        seen: set[object] = set()
        for place, fact in enumerate(getattr(document, topic)):
            path = f"$.{topic}[{place}]"
            if fact.key in seen or fact.key == ("",):
                yield Problem(path, "not-unique", " · ".join(str(part) for part in fact.key))
            seen.add(fact.key)
            yield from _dangling(path, fact, known)
    for topic in ONE:
        yield from _dangling(f"$.{topic}", getattr(document, topic), known)
    yield from _letters(document)
    yield from _dissent(document)
    yield from _winners(document)


def loose_ends(document: Document) -> dict[str, set[int]]:
    """The places in each list of what contradicts the rest; {0} for a topic that is one fact."""
    found: dict[str, set[int]] = {}
    for problem in problems(document):
        match = _PLACE.match(problem.path)
        assert match is not None
        found.setdefault(match["topic"], set()).add(int(match["place"] or 0))
    return found


def _dangling(path: str, fact: Fact, known: dict[str, set[Any]]) -> Iterator[Problem]:
    for name, topic in fact.refs.items():
        value = getattr(fact, name)
        for id_ in value if isinstance(value, tuple) else (value,):
            if id_ is not None and (id_,) not in known[topic]:
                yield Problem(f"{path}.{name}", "unknown-id", str(id_))


def _letters(document: Document) -> Iterator[Problem]:
    letters = LETTERS[document.workshop.scheme]
    for place, right in enumerate(document.rights):
        if right.role not in letters:
            yield Problem(f"$.rights[{place}].role", "unknown-role", right.role)


def _dissent(document: Document) -> Iterator[Problem]:
    people = {participant.id for participant in document.participants}
    for place, dissent in enumerate(document.test_case.dissent):
        if dissent.participant not in people:
            yield Problem(f"$.test_case.dissent[{place}].participant", "unknown-id", dissent.participant)


def _winners(document: Document) -> Iterator[Problem]:
    candidates = {candidate.id for candidate in document.candidates}
    for name in document.choice.own_winners or ():
        if name not in candidates:
            yield Problem("$.choice.own_winners", "unknown-id", name)
    for place, believed in enumerate(document.choice.believed):
        if believed.candidate not in candidates:
            yield Problem(f"$.choice.believed[{place}].candidate", "unknown-id", believed.candidate)
