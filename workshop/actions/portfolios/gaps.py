"""Gaps: what stands in neither portfolio, though it would have to."""

from typing import Unpack

from workshop.actions.editing import altered, find, new_id, put, remove_with_all
from workshop.actions.fields import GapFields
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import GapId
from workshop.domain.facts.portfolios import Gap
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean
from workshop.errors import UserFixable
from workshop.store.file import Store


def add_gap(store: Store, now: Snapshot, /, *, text: str, side: Side = Side.BOTH) -> Changes:
    """Say what is missing. Raises UserFixable: empty, too-long."""
    fact = altered(Gap(id=GapId(new_id())), {"text": _written(text), "side": side})
    return put(store, Label("add-gap"), "gaps", fact)


def edit_gap(store: Store, now: Snapshot, /, *, gap: GapId, **fields: Unpack[GapFields]) -> Changes:
    """Change what is missing, or on whose side. Raises UserFixable: gone, empty, too-long."""
    before = find(now.gaps, gap, "gap")
    if "text" in fields:
        fields["text"] = _written(fields["text"])
    return put(store, Label("edit-gap"), "gaps", altered(before, fields))


def remove_gap(store: Store, now: Snapshot, /, *, gap: GapId) -> Changes:
    """Take a gap away."""
    find(now.gaps, gap, "gap")
    return remove_with_all(store, now, Label("remove-gap"), "gaps", [gap])


def _written(text: str) -> str:
    words = clean(text).strip()
    if not words:
        raise UserFixable("empty", field="text")
    return words
