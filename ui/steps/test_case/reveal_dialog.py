"""Before weights or scores are revealed: who is missing, what is final, and whether so few may be seen."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.sheet import Sheet
from ui.controls.tick import Tick
from ui.theme.looks import Looks
from workshop.domain.ballots.small_groups import ConsentState, consent_state, gives_away
from workshop.domain.facts.choices import RevealKind, StepId
from workshop.domain.ranking.giving import giving
from workshop.domain.snapshot import Snapshot
from workshop.domain.weighing.rolls import given
from workshop.texts import Texts
from workshop.texts.steps.test_case.giving import missing_text

translate = QCoreApplication.translate

_WIDTH = 480


class RevealDialog(Sheet):
    """`agreed` says whether the room agrees to see small groups; nothing is done here."""

    agreed = Signal(bool)

    def __init__(
        self,
        parent: QWidget,
        looks: Looks,
        texts: Texts,
        snapshot: Snapshot,
        kind: RevealKind,
    ) -> None:
        is_weights = kind is RevealKind.WEIGHTS
        title = (
            translate("RevealDialog", "Reveal the weights")
            if is_weights
            else translate("RevealDialog", "Reveal the scores")
        )
        super().__init__(parent, looks, title)
        self.setFixedWidth(_WIDTH)
        missing = missing_text(texts, snapshot, given(snapshot, kind))
        if missing:
            self._say(missing, "stop")
        self._say(
            self.tr("A reveal is final: undo does not hide it again, and what people gave stays as it is.")
        )
        self.consent = Tick(looks, self.tr("The room agrees to see what so few gave"))
        state = consent_state(snapshot, StepId.TEST_CASE, gives_away(snapshot, giving(snapshot, kind).gave))
        self.consent.setVisible(state is ConsentState.WANTED)
        if not self.consent.isHidden():
            few = texts.plural(
                "Means of fewer than {n} person are not shown: it would be known whose they are.",
                "Means of fewer than {n} people are not shown: it would be known whose they are.",
                snapshot.limits.small_side,
            )
            self._say(few)
        self.body.addWidget(self.consent)
        words = self.tr("Reveal without them") if missing else self.tr("Reveal to the room")
        self.reveal = Button(looks, words, "primary")
        self.reveal.clicked.connect(self._agree)
        self.foot.addWidget(self.reveal)
        (self.leave if missing else self.reveal).setFocus()

    def _say(self, words: str, tone: str = "ink") -> None:
        said = label(self._looks, "body", words, tone, wrap=True)
        said.setMinimumWidth(_WIDTH - 48)
        self.body.addWidget(said)

    def _agree(self) -> None:
        wants = self.consent.isChecked()
        self.accept()
        self.agreed.emit(wants)
