"""Before private input is revealed: who is missing, what is final, and whether so few may be seen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.sheet import Sheet
from ui.controls.tick import Tick
from ui.theme.looks import Looks

_WIDTH = 480


class RevealDialog(Sheet):
    """`agreed` says whether the room agrees to see small groups; nothing is done here.

    `missing` says who hasn't given theirs, `few` why so few are not told apart; each is empty where it does
    not matter.
    """

    agreed = Signal(bool)

    def __init__(self, parent: QWidget, looks: Looks, title: str, missing: str, few: str) -> None:
        super().__init__(parent, looks, title)
        self.setFixedWidth(looks.px(_WIDTH))
        if missing:
            self._say(missing, "stop")
        self._say(
            self.tr("A reveal is final: undo does not hide it again, and what people gave stays as it is.")
        )
        self.consent = Tick(looks, self.tr("The room agrees to see what so few gave"))
        self.consent.setVisible(bool(few))
        if few:
            self._say(few)
        self.body.addWidget(self.consent)
        words = self.tr("Reveal without them") if missing else self.tr("Reveal to the room")
        self.reveal = Button(looks, words, "primary")
        self.reveal.clicked.connect(self._agree)
        self.foot.addWidget(self.reveal)
        (self.leave if missing else self.reveal).setFocus()

    def _say(self, words: str, tone: str = "ink") -> None:
        said = label(self._looks, "body", words, tone, wrap=True)
        said.setMinimumWidth(self._looks.px(_WIDTH - 48))
        self.body.addWidget(said)

    def _agree(self) -> None:
        wants = self.consent.isChecked()
        self.accept()
        self.agreed.emit(wants)
