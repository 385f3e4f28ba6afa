"""What a card on the board says: its dots, and who wrote it, in sentences."""

from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.listing.dots import ByDots, dots_left
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.texts import Texts
from workshop.texts.formats import listing
from workshop.texts.names import side_label


def written_text(texts: Texts, snapshot: Snapshot, activity: Activity) -> str:
    """Which side wrote it in the silent round; nothing where it came another way."""
    if activity.written_by is None:
        return ""
    if activity.written_by is Side.BOTH:
        return texts.say("Both sides wrote it in the silent round.")
    side = side_label(texts, snapshot, activity.written_by)
    return texts.say("{side} wrote it in the silent round.", side=side)


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


def dots_text(texts: Texts, snapshot: Snapshot, person: ParticipantId | None) -> str:
    """The shortlist and the dots at a glance, and how many one person has left."""
    left = dots_left(snapshot)
    placed = sum(dots.count for dots in snapshot.dots if dots.participant in left)
    parts = [
        texts.say("{n} on the shortlist", n=len(snapshot.shortlist)),
        texts.plural(
            "{placed} of {n} dot placed",
            "{placed} of {n} dots placed",
            len(left) * snapshot.limits.dots_per_person,
            placed=placed,
        ),
    ]
    if person is not None and person in left:
        name = snapshot.participants[person].name
        parts.append(texts.say("{name} has {n} left", name=short_name(name) or name, n=left[person]))
    return "  ·  ".join(parts)
