"""Gaps: what stands in neither portfolio, though it would have to."""

from typing import Unpack

from workshop.actions.editing import altered, check_ids, find, new_id, put, remove_with_all
from workshop.actions.fields import GapFields
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import GapId
from workshop.domain.facts.portfolios import Gap, GapSource
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean
from workshop.errors import UserFixable
from workshop.store.file import Store


def add_gap(
    store: Store,
    now: Snapshot,
    /,
    *,
    text: str,
    side: Side = Side.BOTH,
    source: GapSource | None = None,
) -> Changes:
    """Say what is missing, and where it was seen: without a source it is the room's own remark.

    Raises UserFixable: empty, too-long.
    """
    fact = altered(Gap(id=GapId(new_id())), {"text": _written(text), "side": side, "source": source})
    return put(store, Label("add-gap"), "gaps", fact)


def edit_gap(store: Store, now: Snapshot, /, *, gap: GapId, **fields: Unpack[GapFields]) -> Changes:
    """Change what is missing, on whose side, which increment closes it, or why it stays open.

    Raises UserFixable: gone, empty, too-long.
    """
    before = find(now.gaps, gap, "gap")
    if "text" in fields:
        fields["text"] = _written(fields["text"])
    after = altered(before, fields)
    check_ids(now, after)
    return put(store, Label("edit-gap"), "gaps", after)


def remove_gap(store: Store, now: Snapshot, /, *, gap: GapId) -> Changes:
    """Take a gap away."""
    find(now.gaps, gap, "gap")
    return remove_with_all(store, now, Label("remove-gap"), "gaps", [gap])


def _written(text: str) -> str:
    words = clean(text).strip()
    if not words:
        raise UserFixable("empty", field="text")
    return words
