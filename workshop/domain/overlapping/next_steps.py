"""Which activity of the starter library two initiatives meet in: the next step of an overlap."""

from workshop.domain.overlapping.thesaurus import Thesaurus
from workshop.domain.overlapping.vectors import Vector, Weights, cosine, read
from workshop.domain.starting.starters import STARTER_ACTIVITIES, StarterActivity

MEETS = 0.2
"""How near each of the two has to be to the activity; ours, as near as a suggestion."""


class NextSteps:
    """The starter library, weighed as the initiatives are."""

    def __init__(self, thesaurus: Thesaurus, weights: Weights) -> None:
        self._library = [
            (each, weights.vector(read(thesaurus, each.title, each.line))) for each in STARTER_ACTIVITIES
        ]

    def of(self, one: Vector, other: Vector) -> StarterActivity | None:
        """The activity that the further of the two is nearest to, where that is near enough."""
        met = (
            (min(cosine(one, activity), cosine(other, activity)), each) for each, activity in self._library
        )
        nearness, step = max(met, key=lambda found: found[0])
        return step if nearness >= MEETS else None
