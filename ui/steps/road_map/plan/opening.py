"""What is open on the plan, one after the other: increments that lack something, then gaps."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from workshop.domain.facts.ids import GapId, IncrementId
from workshop.domain.findings import Finding
from workshop.domain.planning.gaps import Ending, traced
from workshop.domain.snapshot import Snapshot
from workshop.texts.steps.road_map import RETURNS, of_increment


class OpenItem(NamedTuple):
    """An increment with the field that mends it, or a gap."""

    increment: IncrementId | None = None
    field: str = ""
    gap: GapId | None = None


def open_items(
    snapshot: Snapshot, listed: Iterable[IncrementId], found: Sequence[Finding]
) -> tuple[OpenItem, ...]:
    """Row by row what each lacks first, and the gaps that nothing ends; what was accepted is none."""
    open_ = [each for each in found if each.accepted is None]
    accepted = {each.subject.gap for each in found if each.accepted is not None}
    facts = (snapshot.increments[each] for each in listed)
    lacking = [
        OpenItem(fact.id, "return" if one.rule in RETURNS else "owner")
        for fact in facts
        for one in of_increment(snapshot, open_, fact)[:1]
    ]
    gaps = [each.gap.id for each in traced(snapshot) if each.ending is Ending.OPEN]
    return (*lacking, *(OpenItem(gap=each) for each in gaps if each not in accepted))


def next_item(items: Sequence[OpenItem], last: OpenItem | None) -> OpenItem | None:
    """The one after the last that was shown, the first after all; where that is mended, the first."""
    if not items:
        return None
    return items[(items.index(last) + 1) % len(items)] if last in items else items[0]
