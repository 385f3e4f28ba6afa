"""Entries of a table that the workshop has already: found by name, title or the key of their system."""

from collections.abc import Mapping, Sequence
from typing import Any

from workshop.domain.fact import Fact
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.test_case import Candidate
from workshop.domain.portfolios.arriving import candidates_there, initiatives_there, is_same_key
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import folded
from workshop.imports.asking import Kind
from workshop.imports.doubts import Doubt
from workshop.imports.found import State
from workshop.imports.reading import Reading

THERE, CODE = "there", "there-already"
SKIP, UPDATE, ADD = CHOICES = ("skip", "update", "add")

TOPICS: Mapping[Kind, str] = {
    Kind.PARTICIPANTS: "participants",
    Kind.INITIATIVES: "initiatives",
    Kind.ACTIVITIES: "activities",
    Kind.CANDIDATES: "candidates",
    Kind.TASKS: "tasks",
}
"""The lists that entries become part of; a matrix becomes part of several."""


def entries_of(kind: Kind, found: Reading) -> Sequence[Any]:
    """The entries of a reading, in the order that its records count them."""
    if kind is Kind.RIGHTS:
        return found.matrix.rows if found.matrix is not None else ()
    if kind is Kind.PARTICIPANTS:
        return found.people
    entries: Sequence[Any] = getattr(found, kind.value)
    return entries


def there_already(snapshot: Snapshot, kind: Kind, found: Reading) -> dict[int, Fact]:
    """What is there already, by the place of the entry that is the same."""
    if kind is Kind.INITIATIVES:
        return {**initiatives_there(snapshot, found.initiatives)}
    if kind is Kind.CANDIDATES:
        return {**candidates_there(snapshot, found.candidates)}
    if kind not in TOPICS:
        return {}
    return _by_name(list(getattr(snapshot, TOPICS[kind])), entries_of(kind, found))


def _by_name(known: Sequence[Any], entries: Sequence[Any]) -> dict[int, Fact]:
    """By place, who or what is called like each entry, in its category first; none is two at once."""
    by_name: dict[str, list[Any]] = {}
    for fact in known:
        by_name.setdefault(_called(fact), []).append(fact)
    found: dict[int, Fact] = {}
    taken: set[object] = set()
    for is_same in (True, False):
        for place, entry in enumerate(entries):
            likely = () if place in found else by_name.get(_called(entry), ())
            for fact in likely:
                if fact.id not in taken and (not is_same or _category(fact) == _category(entry)):
                    found[place] = fact
                    taken.add(fact.id)
                    break
    return found


def _called(entry: Any) -> str:
    return folded(getattr(entry, "name", "") or entry.title)


def _category(entry: Any) -> str:
    return folded(getattr(entry, "category", ""))


def facts_of(snapshot: Snapshot, kind: Kind, keys: Mapping[int, str]) -> dict[int, Fact]:
    """The facts with these keys, by the same places."""
    facts = getattr(snapshot, TOPICS[kind]) if keys else {}
    return {place: facts[key] for place, key in keys.items() if key in facts}


def usual_choice(kind: Kind, found: Reading, there: Mapping[int, Fact]) -> str:
    """What to do with them unasked: update them where the table is of the system that they came from."""
    entries = entries_of(kind, found)
    for place, fact in there.items():
        if isinstance(fact, Initiative) and is_same_key(fact, entries[place]):
            return UPDATE
        if isinstance(fact, Candidate) and fact.initiative is not None and entries[place].source_key:
            return UPDATE
    return SKIP


def choice_of(found: Reading) -> str:
    """What becomes of those that are there already, as the reading's doubt has it."""
    return next((each.chosen for each in found.doubts if each.key == THERE), SKIP)


def there_doubt(
    found: Reading, kind: Kind, there: Mapping[int, Fact], names: str, choice: str
) -> Doubt | None:
    """What to do with those that are there already; None where none is, or where the reader asks itself."""
    if not there or any(doubt.key == THERE for doubt in found.doubts):
        return None
    lines = tuple(each.line for each in found.records if each.state is State.TAKEN and each.entry in there)
    params = {"n": str(len(there)), "names": names}
    choices = CHOICES[:2] if kind is Kind.TASKS else CHOICES  # no two tasks are called the same
    return Doubt(key=THERE, code=CODE, choices=choices, chosen=choice, params=params, lines=lines)
