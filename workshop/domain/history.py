"""The technical log of a workshop: what was done, when and in which step, each entry sealed over the last."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec

from workshop.domain.changes import Changes, Label
from workshop.domain.document import KINDS, MANY
from workshop.domain.fact import Fact
from workshop.domain.facts.choices import Choice, RevealKind, StepId

KEPT_KEYS = 40
"""How many facts an entry names per list; of a longer change it says how many there were."""


class Deed(Choice):
    """What kind of act an entry is of; undo passes over what was done aside."""

    MADE = "made"
    EDIT = "edit"
    ASIDE = "aside"
    UNDO = "undo"
    REDO = "redo"


class Touched(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which facts of one list changed: how many, and the keys of the first ones; never what they say."""

    count: int
    keys: tuple[tuple[Any, ...], ...] = ()


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One act; `at` is the local time with its offset from UTC, `step` whose facts it changed first.

    Order is by `n`, never by `at`: clocks jump. `of` is the edit that was undone or redone.
    """

    n: int
    at: datetime
    step: StepId | None
    deed: Deed
    of: int | None
    label: Label
    touched: Mapping[str, Touched] = {}


class Shown(msgspec.Struct, frozen=True):
    """An entry as the window lists it."""

    entry: Entry
    was_undone: bool = False
    after_reveal: bool = False


class Version(msgspec.Struct, frozen=True):
    """How a fact stood after an edit; how it stood before the first that is known has no moment."""

    fact: Fact
    at: datetime | None = None
    label: Label | None = None


def touched(changes: Changes) -> dict[str, Touched]:
    """What a change comes to in the history: lists and keys, without a word of what was written."""
    return {topic: _touched(topic, changes) for topic in changes.topics}


def _touched(topic: str, changes: Changes) -> Touched:
    change = changes.topics[topic]
    keys = [*(row.fact.key for row in change.now), *change.gone] if topic in MANY else [()]
    return Touched(len(keys), tuple(msgspec.to_builtins(tuple(key)) for key in keys[:KEPT_KEYS]))


def step_of(topics: Iterable[str]) -> StepId | None:
    """The earliest step whose facts are among these; None for the notebook's, which belongs to all."""
    touched_steps = {KINDS[topic].of_step for topic in topics}
    return next((step for step in StepId if step in touched_steps), None)


def shown(entries: Sequence[Entry]) -> list[Shown]:
    """The entries with what only their succession tells: which were undone, which came after a reveal.

    After a reveal comes what touches the activity, statement, candidate or criterion that was revealed,
    or any private input of a kind that was revealed as a whole; undo takes that mark from no entry.
    """
    taken_back = _taken_back(entries)
    ids: set[Any] = set()
    lists: set[str] = set()
    result = []
    for entry in entries:
        is_late = bool(_named(entry) & ids) or not lists.isdisjoint(entry.touched)
        result.append(Shown(entry, entry.n in taken_back, is_late))
        for kind, of, *_ in entry.touched["reveals"].keys if "reveals" in entry.touched else ():
            if of is None:
                lists.add("ballots" if kind == RevealKind.BALLOT else kind)
            else:
                ids.add(of)
    return result


def _named(entry: Entry) -> set[Any]:
    """The ids of what an entry touched."""
    keys = [key for topic, each in entry.touched.items() if topic != "reveals" for key in each.keys]
    return {part for key in keys for part in key if isinstance(part, str) and part}


def _taken_back(entries: Sequence[Entry]) -> set[int | None]:
    """The numbers of the edits that do not hold now."""
    taken: set[int | None] = set()
    for entry in entries:
        if entry.deed is Deed.UNDO:
            taken.add(entry.of)
        elif entry.deed is Deed.REDO:
            taken.discard(entry.of)
    return taken
