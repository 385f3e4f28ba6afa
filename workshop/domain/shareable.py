"""What may leave the room: no note, no unrevealed input, nobody's single vote, rating, weight or score."""

from datetime import date
from typing import Any

import msgspec

from workshop.domain.ballots.seen import shared_tallies
from workshop.domain.document import MANY, ONE, Document
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.flow import counts_alone, is_in_unnamed
from workshop.domain.following.seal import sealed_on
from workshop.domain.ranking.shared_ranking import shared_choice
from workshop.domain.snapshot import Facts, Snapshot


class Shared(Snapshot, frozen=True, kw_only=True, dict=True):
    """A workshop that holds shareable content alone: what documents are made of, and nothing else.

    `shared` makes one. `number` is the revision in work and `sealed_on` the day from which the follow-up of
    the last signed one is counted, which the content does not say.
    """

    number: int
    sealed_on: date | None = None

    @property
    def revision(self) -> int:
        """The number of the revision whose content this is."""
        return self.number


def shared(snapshot: Snapshot) -> Shared:
    """The workshop as documents may see it; what is that already stays as it is."""
    if isinstance(snapshot, Shared):
        return snapshot
    document = shareable(snapshot)
    lists: dict[str, Any] = {topic: Facts.of(getattr(document, topic)) for topic in MANY}
    one: dict[str, Any] = {topic: getattr(document, topic) for topic in ONE}
    return Shared(number=snapshot.revision, sealed_on=sealed_on(snapshot), **one, **lists)


def shareable(snapshot: Snapshot) -> Document:
    """The shareable content: votes and ratings as tallies per side, weights and scores as means per side.

    Where a side may not be told apart, all count under `both`; of too few nothing is left (`small_groups`).
    Dots are single people's votes too and stay behind, like the notes. What isn't agreed on stays behind as
    well: the minutes spent, and who has signed earlier revisions.
    """
    choice = shared_choice(snapshot)
    return msgspec.structs.replace(
        snapshot.document,
        agenda=_planned(snapshot),
        revisions=(),
        notes=(),
        dots=(),
        ballots=(),
        ratings=(),
        replies=(),
        tallies=shared_tallies(snapshot),
        weights=choice.weights,
        scores=choice.scores,
        choice=choice.counted,
    )


def _planned(snapshot: Snapshot) -> tuple[TimeBox, ...]:
    """The agenda as if no time had been counted: without boxes that are there for the count alone.

    A step that is left out with no minutes looks like one of those. Without its box it is left out as well,
    or else the box stays: the shareable content has the same steps.
    """
    boxes = [msgspec.structs.replace(box, spent_minutes=0.0) for box in snapshot.agenda]
    planned = [box for box in boxes if box.included or box.minutes]
    if counts_alone(boxes):
        return ()
    said = [box for box in boxes if box in planned or (box.step and is_in_unnamed(snapshot, box.step))]
    return tuple(said if planned else boxes)
