"""What the page of objectives does to the workshop: one action a gesture, told where it matters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ui.bridge import Bridge
from workshop.actions.fields import ObjectiveFields, one
from workshop.actions.listing.silent_round import reveal_aims
from workshop.actions.steps import objectives as acts
from workshop.actions.steps import review
from workshop.domain.facts.choices import ObjectiveKind, StepId, TensionAnswer
from workshop.domain.facts.ids import ObjectiveId
from workshop.domain.facts.objectives import Tension
from workshop.domain.findings import Finding
from workshop.domain.listing.aims import of_kind
from workshop.domain.listing.silent_round import counts


class ObjectivesWork(QObject):
    """Runs actions through the bridge; `tell` says what was done, with undo beside it."""

    def __init__(self, bridge: Bridge, tell: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._tell = bridge, tell

    def add(self, kind: ObjectiveKind, lines: Sequence[str]) -> ObjectiveId | None:
        """Add one of a kind a line; the last one that was added."""
        before = {each.id for each in self._bridge.snapshot.objectives}
        if not self._bridge.run(acts.add_objectives, kind=kind, texts=lines):
            return None
        added = [each.id for each in self._bridge.snapshot.objectives if each.id not in before]
        return added[-1] if added else None

    def edit(self, objective: ObjectiveId, field: str, value: object) -> None:
        """Change one field."""
        fields = one(ObjectiveFields, field, value)
        self._bridge.run(acts.edit_objective, objective=objective, **fields)

    def remove(self, objective: ObjectiveId) -> None:
        """Take it away, with its links."""
        if self._bridge.run(acts.remove_objectives, objectives=[objective]):
            self._tell(self.tr("It was removed, with its lines."))

    def move(self, objective: ObjectiveId, by: int) -> None:
        """Move it up or down among those of its kind."""
        fact = self._bridge.snapshot.objectives.get(objective)
        if fact is None:
            return
        ids = [each.id for each in of_kind(self._bridge.snapshot, fact.kind)]
        place = ids.index(objective) + by
        if 0 <= place < len(ids):
            rest = [each for each in ids if each != objective]
            before = rest[place] if place < len(rest) else None
            self._bridge.run(acts.move_objective, objective=objective, before=before)

    def toggle_served(self, objective: ObjectiveId, aim: ObjectiveId) -> None:
        """Let an objective serve an aim, or no longer."""
        served = aim in self._bridge.snapshot.objectives[objective].serves
        self._bridge.run(acts.set_served, objective=objective, aim=aim, served=not served)

    def pair(self, one: ObjectiveId, other: ObjectiveId) -> None:
        """Say that two aims pull against each other."""
        self._bridge.run(acts.pair_aims, one=one, other=other)

    def answer(self, pair: Tension, answer: TensionAnswer | None, text: str) -> None:
        """Say what answers two aims that pull apart."""
        first, second = pair.aims
        self._bridge.run(acts.answer_tension, one=first, other=second, answer=answer, text=text)

    def unpair(self, pair: Tension) -> None:
        """Take back that two aims pull apart."""
        first, second = pair.aims
        if self._bridge.run(acts.unpair_aims, one=first, other=second):
            self._tell(self.tr("The two no longer pull against each other."))

    def accept(self, finding: Finding, reason: str) -> None:
        """Let a finding stand, with a reason."""
        self._bridge.run(review.accept_finding, finding=finding, reason=reason)

    def reopen(self, finding: Finding) -> None:
        """Take an acceptance back."""
        self._bridge.run(review.reopen_finding, finding=finding)

    def reveal(self, _: bool = False) -> None:
        """Show both sides' aims of the silent round beside each other."""
        written = sum(counts(self._bridge.snapshot, StepId.OBJECTIVES).values())
        if self._bridge.run(reveal_aims):
            texts = self._bridge.texts
            self._tell(texts.plural("{n} aim of both sides shows.", "{n} aims of both sides show.", written))

    def refuse_number(self, text: str) -> None:
        """Say that something can't be read as a number."""
        words = self.tr("“{typed}” can’t be read as a number: write it as 31 or 2.5.")
        self._bridge.troubled.emit(words.format(typed=text))
