"""First hints: a line at a step that is seen for the first time, and gone for good once it is understood."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.preferences import Preferences
from ui.theme.looks import Looks
from workshop.domain.facts.choices import StepId


class HintLine(QWidget):
    """Under the page: the hint of the step in view, the way to the guide, and a button that sends it away.

    `go_on` leads back to where the work is.
    """

    def __init__(
        self, looks: Looks, preferences: Preferences, guide: Button, go_on: Callable[[], None]
    ) -> None:
        super().__init__()
        self._preferences, self._go_on = preferences, go_on
        self._step: StepId | None = None
        self.setProperty("ground", "select")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 12, 6)
        row.setSpacing(8)
        self.words = label(looks, "body", wrap=True)
        self.understood = Button(looks, self.tr("Got it"), size="row")
        self.understood.clicked.connect(self._send_away)
        row.addWidget(self.words, 1)
        row.addWidget(guide)
        row.addWidget(self.understood)
        self.hide()

    def look_at(self, step: StepId | None) -> None:
        """Show the hint of this step, if it was never sent away and hints are wanted."""
        self._step, kept = step, self._preferences
        hint = self._hints().get(step, "") if step is not None and kept.settings.hints else ""
        if step is not None and step.value in kept.hinted:
            hint = ""
        self.words.setText(hint)
        self.setVisible(bool(hint))

    def look_again(self) -> None:
        """Hints may be wanted now, or no more."""
        self.look_at(self._step)

    def _send_away(self) -> None:
        if self._step is not None:
            self._preferences.keep_hinted((*self._preferences.hinted, self._step.value))
        self.hide()
        self._go_on()

    def _hints(self) -> Mapping[StepId, str]:
        return {
            StepId.SET_UP: self.tr(
                "Type a name and Enter, or paste a list. Each side needs a sponsor: these two will sign."
            ),
            StepId.OBJECTIVES: self.tr(
                "Aims first, each side unseen by the other (R). Then ask what one result would serve both."
            ),
            StepId.WHERE_WE_STAND: self.tr(
                "Begin with the twelve usual statements (T). Everybody rates alone; the reveal is final."
            ),
            StepId.PORTFOLIOS: self.tr(
                "Bring both lists (I, or paste). Overlaps are suggested, and count once you confirm them."
            ),
            StepId.OVERLAP_ACTIVITIES: self.tr(
                "List what both sides do or need. What goes on the shortlist (S) gets an owner next."
            ),
            StepId.OWNERSHIP: self.tr(
                "Ask before you argue: a ballot (B) comes first, letters after it, and each A says why."
            ),
            StepId.TEST_CASE: self.tr(
                "A few real campaigns, a few criteria. Weights and scores stay hidden until their reveal."
            ),
            StepId.REHEARSAL: self.tr(
                "Take the usual tasks (T), then walk the hand-overs with Space, the wall beside you."
            ),
            StepId.EXPORT: self.tr(
                "Tick what the room takes away. Nobody’s single vote is in any of it but your private copy."
            ),
            StepId.ROAD_MAP: self.tr(
                "Each increment has an owner, a cost a side and what it brings. O finds what is missing."
            ),
            StepId.REVIEW: self.tr(
                "Go through what is open (O), read the charter aloud (F), then sign; either side first."
            ),
        }
