"""What the gap analysis does to the workshop: one action a gesture, told where it matters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ui.bridge import Bridge
from workshop.actions.fields import CapabilityFields, GapFields, one
from workshop.actions.portfolios import capabilities, gaps
from workshop.domain.facts.ids import CapabilityId, GapId
from workshop.domain.facts.portfolios import GapSource


class GapWork(QObject):
    """Runs actions through the bridge; `tell` says what was done, with undo beside it."""

    def __init__(self, bridge: Bridge, tell: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._tell = bridge, tell

    def add_gap(self, text: str, source: GapSource | None = None) -> GapId | None:
        """Say what is missing, and where it was seen; the gap that was added."""
        before = {each.id for each in self._bridge.snapshot.gaps}
        if not self._bridge.run(gaps.add_gap, text=text, source=source):
            return None
        return next((each.id for each in self._bridge.snapshot.gaps if each.id not in before), None)

    def edit_gap(self, gap: GapId, field: str, value: object) -> None:
        """Change what is missing, what closes it, or why it stays open."""
        self._bridge.run(gaps.edit_gap, gap=gap, **one(GapFields, field, value))

    def remove_gap(self, gap: GapId) -> None:
        """Take a gap away."""
        if self._bridge.run(gaps.remove_gap, gap=gap):
            self._tell(self.tr("The gap was removed."))

    # -- capabilities

    def add_capabilities(self, titles: Sequence[str]) -> CapabilityId | None:
        """Add a capability a title; the last one that was added."""
        before = {each.id for each in self._bridge.snapshot.capabilities}
        if not self._bridge.run(capabilities.add_capabilities, titles=titles):
            return None
        added = [each.id for each in self._bridge.snapshot.capabilities if each.id not in before]
        return added[-1] if added else None

    def edit_capability(self, capability: CapabilityId, field: str, value: object) -> None:
        """Change one field of a capability."""
        fields = one(CapabilityFields, field, value)
        self._bridge.run(capabilities.edit_capability, capability=capability, **fields)

    def rate_competitor(self, capability: CapabilityId, name: str, value: float | None) -> None:
        """Say a competitor's level."""
        self._bridge.run(capabilities.rate_competitor, capability=capability, name=name, value=value)

    def drop_competitor(self, capability: CapabilityId, name: str) -> None:
        """Hold the capability against a competitor no longer."""
        if self._bridge.run(capabilities.drop_competitor, capability=capability, name=name):
            self._tell(self.tr("“{name}” was taken off.").format(name=name))

    def remove_capability(self, capability: CapabilityId) -> None:
        """Take a capability away."""
        if self._bridge.run(capabilities.remove_capability, capability=capability):
            self._tell(self.tr("The capability was removed."))
