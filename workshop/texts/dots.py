"""What the dots say, in sentences."""

from workshop.domain.dots import ByDots
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import listing


def tie_text(texts: Texts, snapshot: Snapshot, found: ByDots) -> str:
    """Which activities tie for the last places of the shortlist; nothing where none do."""
    if not found.tied:
        return ""
    return texts.plural(
        "{names} tie for the last place with {dots} each: choose one of them, or take all.",
        "{names} tie for the last {n} places with {dots} each: choose among them, or take all.",
        found.places,
        names=listing(texts, [snapshot.activities[each].title for each in found.tied]),
        dots=texts.plural("one dot", "{n} dots", found.dots),
    )
