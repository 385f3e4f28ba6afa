"""Overlaps of two initiatives: confirmed, dismissed, noted."""

import msgspec

from workshop.actions.editing import altered, find, put
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.portfolios import Overlap
from workshop.domain.portfolios.overlaps import Pair, in_order, overlap_between
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean
from workshop.errors import UserFixable
from workshop.store.file import Store


def confirm_overlap(store: Store, now: Snapshot, /, *, pair: Pair) -> Changes:
    """Say that two initiatives overlap: suggested or not, and also after it was dismissed.

    Raises UserFixable: gone, overlaps-itself.
    """
    return _answer(store, now, pair, "confirm-overlap", is_none=False)


def dismiss_overlap(store: Store, now: Snapshot, /, *, pair: Pair) -> Changes:
    """Say that two initiatives don't overlap; it is never suggested again, and its note stays.

    Raises UserFixable: gone, overlaps-itself.
    """
    return _answer(store, now, pair, "dismiss-overlap", is_none=True)


def note_overlap(store: Store, now: Snapshot, /, *, pair: Pair, text: str) -> Changes:
    """Write what there is to say of an overlap. Raises UserFixable: gone, too-long."""
    found = overlap_between(now, pair)
    if found is None:
        raise UserFixable("gone", what="overlap")
    return put(
        store,
        label_of_pair(now, "note-overlap", pair),
        "overlaps",
        altered(found, {"note": clean(text).strip()}),
    )


def _answer(store: Store, now: Snapshot, pair: Pair, code: str, *, is_none: bool) -> Changes:
    fact = answered(now, pair, is_none=is_none)
    return put(store, label_of_pair(now, code, pair), "overlaps", fact)


def answered(now: Snapshot, pair: Pair, *, is_none: bool) -> Overlap:
    """The overlap of two as it is once it is answered so. Raises UserFixable: gone, overlaps-itself."""
    for each in pair:
        find(now.initiatives, each, "initiative")
    if pair[0] == pair[1]:
        raise UserFixable("overlaps-itself")
    before = overlap_between(now, pair) or Overlap(initiatives=in_order(now, pair))
    return msgspec.structs.replace(before, dismissed=is_none)


def label_of_pair(now: Snapshot, code: str, pair: Pair) -> Label:
    """A label that names the two."""
    one, other = (now.initiatives[each].title for each in pair)
    return Label(code, {"one": one, "other": other})
