"""What the panel of signatures shows, and what a side has drawn and typed towards the one it gives."""

from dataclasses import dataclass, field
from typing import NamedTuple

from ui.steps.review.pad.ink import Stroke
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import Standing


class Shown(NamedTuple):
    """How the charter stands, and how many findings stop the signature."""

    snapshot: Snapshot
    standing: Standing
    blocking: int

    def is_as(self, before: "Shown | None") -> bool:
        """Whether the panel looks as it did before, but for the reservations."""
        return before is not None and self._seen() == before._seen()

    def _seen(self) -> tuple[object, ...]:
        people, sides = self.snapshot.participants.in_order, self.snapshot.workshop.sides
        return self.standing, self.blocking, people, sides


@dataclass(frozen=True)
class Begun:
    """The ink, the name as printed where it is another than is known, and a reservation with its section."""

    ink: list[Stroke] = field(default_factory=list)
    name: str = ""
    section: object = None
    words: str = ""

    def __bool__(self) -> bool:
        return bool(self.ink or self.name or self.words.strip())
