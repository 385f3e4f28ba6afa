"""What the plan's tab does to the workshop: one action a gesture, told where it matters."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject

from ui.bridge import Bridge
from workshop.actions.fields import IncrementFields, one
from workshop.actions.steps import review
from workshop.actions.steps import road_map as acts
from workshop.actions.steps.set_up import edit_workshop
from workshop.domain.facts.choices import Strand
from workshop.domain.facts.ids import GapId, IncrementId, InitiativeId
from workshop.domain.findings import Finding
from workshop.texts.steps.road_map import expectation_of, increment_title


class PlanWork(QObject):
    """Runs actions through the bridge; `tell` says what was done, with undo beside it."""

    def __init__(self, bridge: Bridge, tell: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._tell = bridge, tell

    def _added(self, action: Callable[..., object], **wanted: object) -> IncrementId | None:
        """Run an action that adds increments; the last of them."""
        before = {each.id for each in self._bridge.snapshot.increments}
        if not self._bridge.run(action, **wanted):  # type: ignore[arg-type]
            return None
        added = [each.id for each in self._bridge.snapshot.increments if each.id not in before]
        return added[-1] if added else None

    def add(self, lines: Sequence[str], strand: Strand) -> IncrementId | None:
        """Add an increment a line; the last one."""
        return self._added(acts.add_increments, titles=lines, strand=strand)

    def from_initiative(self, initiative: InitiativeId) -> IncrementId | None:
        """Make an increment of an initiative."""
        return self._added(acts.plan_initiative, initiative=initiative)

    def from_gap(self, gap: GapId) -> IncrementId | None:
        """Make an increment that closes a gap."""
        return self._added(acts.plan_gap, gap=gap)

    def edit(self, increment: IncrementId, field: str, value: object) -> None:
        """Change one field."""
        fields = one(IncrementFields, field, value)
        self._bridge.run(acts.edit_increment, increment=increment, **fields)

    def expect(self, increment: IncrementId, value: float | None, at: date | None) -> None:
        """Say what its measure is expected to be, in place of what was expected last."""
        before = expectation_of(self._bridge.snapshot, increment)
        self._bridge.run(
            acts.expect, increment=increment, value=value, at=at, before=before.at if before else None
        )

    def move(self, increment: IncrementId, starts: int, ends: int) -> None:
        """Move its first and its last day by days."""
        self._bridge.run(acts.move_increment, increment=increment, starts=starts, ends=ends)

    def order(self, increment: IncrementId, by: int) -> None:
        """Move it past the one before or after it in its strand."""
        listed = self._bridge.snapshot.increments
        own = [each.id for each in listed if each.strand is listed[increment].strand]
        place = own.index(increment) + by
        if 0 <= place < len(own):
            rest = [each for each in own if each != increment]
            before = rest[place] if place < len(rest) else None
            self._bridge.run(acts.order_increment, increment=increment, before=before)

    def remove(self, increment: IncrementId) -> None:
        """Take it away."""
        fact = self._bridge.snapshot.increments[increment]
        if self._bridge.run(acts.remove_increments, increments=[increment]):
            title = increment_title(self._bridge.texts, fact)
            self._tell(self.tr("“{title}” was removed.").format(title=title))

    def count_for(self, months: int) -> None:
        """Count returns and run costs for so many months."""
        self._bridge.run(edit_workshop, horizon=months)

    def accept(self, finding: Finding, reason: str) -> None:
        """Let a finding stand, with a reason."""
        self._bridge.run(review.accept_finding, finding=finding, reason=reason)

    def reopen(self, finding: Finding) -> None:
        """Take an acceptance back."""
        self._bridge.run(review.reopen_finding, finding=finding)

    def refuse(self, text: str) -> None:
        """Say that something can't be read as a number or an amount."""
        words = self.tr("“{typed}” can’t be read: write it as 31, 2.5 or 55000 EUR.")
        self._bridge.troubled.emit(words.format(typed=text))
