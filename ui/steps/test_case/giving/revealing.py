"""Weights and scores revealed to the room: when that can be, and what is asked before."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.bridge import Bridge
from ui.private.reveal import RevealDialog
from ui.theme.looks import Looks
from workshop.actions.ballots import consent_to_small_sides
from workshop.actions.steps.test_case import reveal_scores, reveal_weights
from workshop.domain.ballots.shown import means_agreed
from workshop.domain.ballots.small_groups import gives_away
from workshop.domain.facts.choices import RevealKind, StepId
from workshop.domain.facts.ownership import round_named
from workshop.domain.ranking.shared_means import rounds_too_few
from workshop.domain.snapshot import Snapshot
from workshop.domain.weighing.rolls import Given, given
from workshop.errors import UserFixable
from workshop.texts import Texts
from workshop.texts.errors import sentence
from workshop.texts.steps.test_case.giving import few_text, missing_text


class Revealing(QObject):
    """`revealed` tells that the room has seen it; of so few that each would be known it asks first."""

    revealed = Signal()

    def __init__(self, parent: QWidget, looks: Looks, bridge: Bridge) -> None:
        super().__init__(parent)
        self._page, self._looks, self._bridge = parent, looks, bridge

    def go(self, kind: RevealKind) -> None:
        """Reveal plainly where everybody has given theirs and no group is small; else ask."""
        snapshot = self._bridge.snapshot
        found = given(snapshot, kind)
        if found.missing or asks_consent(snapshot, found):
            self.ask(kind)
        else:
            self._reveal(kind, small=False)

    def ask(self, kind: RevealKind) -> None:
        """Ask before what people gave is shown; it can't be taken back. One person's is refused."""
        if why := why_no_reveal(self._bridge.texts, given(self._bridge.snapshot, kind)):
            self._bridge.troubled.emit(why)
            return
        snapshot, texts = self._bridge.snapshot, self._bridge.texts
        found = given(snapshot, kind)
        is_weights = kind is RevealKind.WEIGHTS
        title = self.tr("Reveal the weights") if is_weights else self.tr("Reveal the scores")
        few = few_text(texts, snapshot.limits.small_side) if asks_consent(snapshot, found) else ""
        missing = missing_text(texts, snapshot, found)
        dialog = RevealDialog(self._page, self._looks, title, missing, few)
        dialog.agreed.connect(lambda small: self._reveal(kind, small))
        dialog.open()

    def _reveal(self, kind: RevealKind, small: bool) -> None:
        if small:
            self._agree(kind, given(self._bridge.snapshot, kind).round)
        action = reveal_weights if kind is RevealKind.WEIGHTS else reveal_scores
        if self._bridge.run(action, at=datetime.now().astimezone()) is not None:
            self.revealed.emit()

    def consent(self) -> None:
        """Put on record that the room agrees to see what so few gave of what was revealed last."""
        for kind, number in rounds_too_few(self._bridge.snapshot):
            self._agree(kind, number)

    def _agree(self, kind: RevealKind, number: int) -> None:
        at, of = datetime.now().astimezone(), round_named(kind, number)
        self._bridge.run(consent_to_small_sides, step=StepId.TEST_CASE, at=at, of=of)


def asks_consent(snapshot: Snapshot, found: Given) -> bool:
    """Whether so few gave something that the room would have to agree to see it."""
    return gives_away(snapshot, found.gave) and not means_agreed(snapshot, found.kind, found.round)


def why_no_reveal(texts: Texts, found: Given) -> str:
    """Why nothing can be revealed now; nothing where it can."""
    if len(found.gave) > 1:
        return ""
    nobody = "nobody-weighed" if found.kind is RevealKind.WEIGHTS else "nobody-scored"
    return sentence(texts, UserFixable("one-never-reveals" if found.gave else nobody))
